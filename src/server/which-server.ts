import type { Listening } from '../agent/protocol.ts';
import type { ProbeAnswer } from './wait-for-answer.ts';

/** Milliseconds for which the told port is preferred to another that already listens: metrics and admin servers come first. */
const toldPortFirst = 1000;

/** No app has a page there. Where `/` hangs, what answers for a missing page still does. */
export const missingPage = '/.well-known/ssr-leak-check';

const keyOf = ({ address, port }: Listening): string => `${address} ${port}`;

/**
 * The servers that may be the app's: the one at the told port, else those that have listened for a while, the first first.
 * @param since when each was first seen, in milliseconds; it is added to
 */
export function candidatesOf(all: readonly Listening[], told: number, since: Map<string, number>, now: number): readonly Listening[] {
  for (const one of all) if (!since.has(keyOf(one))) since.set(keyOf(one), now);
  const atTold = all.find(({ port }) => port === told);
  return atTold ? [atTold] : all.filter((one) => now - (since.get(keyOf(one)) ?? now) >= toldPortFirst);
}

/**
 * Whether answers are those of an app, and not of what stands beside one: metrics and health checks answer in plain text, or
 * know other paths. A page at `/` says less than one at another example URL, which no other server has.
 * @param answers by path
 * @param examples example URLs of the routes
 */
export function answersAsApp(answers: ReadonlyMap<string, ProbeAnswer>, examples: readonly string[]): boolean {
  const telling = examples.filter((path) => path !== '/');
  const hasNoMissingPage = (answers.get(missingPage)?.status ?? 0) >= 400;
  return (telling.length > 0 ? telling : ['/']).some((path) => {
    const answer = answers.get(path);
    if (answer === undefined || answer.status === 404) return false;
    if (/html/.test(answer.type) || (answer.status >= 300 && answer.status < 400)) return true;
    return path !== '/' && answer.status < 400 && hasNoMissingPage;
  });
}
