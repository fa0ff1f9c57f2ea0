import { type Problem, problem, wordsOf } from '../problems.ts';
import type { Finding, Report } from './report.ts';

export interface Trouble {
  /** The routes that it keeps from being judged, in their order. */
  readonly routes: readonly [Finding, ...Finding[]];
  readonly problem: Problem;
}

/** What stands in the way of unproven routes, said once where many have the same (an interrupted run, say). */
export function sameTrouble(unproven: readonly Finding[]): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  for (const finding of unproven) {
    const trouble = finding.problem ?? problem('unknown-problem', { code: finding.reason, what: null, saw: [], change: null });
    const key = keyOf(trouble);
    const routes = found.get(key)?.routes;
    found.set(key, { problem: trouble, routes: routes ? [...routes, finding] : [finding] });
  }
  return [...found.values()];
}

/** What went wrong with the run and is not said of its routes already: what ended it keeps each of them from being judged. */
export function troubleOfRun({ routes, problems }: Pick<Report, 'routes' | 'problems'>): readonly Problem[] {
  const said = new Set(routes.flatMap(({ verdict, problem: one }) => (verdict === 'unproven' && one ? [keyOf(one)] : [])));
  return problems.filter((one) => !said.has(keyOf(one)));
}

/** Arguments that no words show, such as earlier lines of the server, set nothing apart. */
const keyOf = (one: Problem): string => JSON.stringify(wordsOf(one));
