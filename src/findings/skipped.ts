/** Routes that were not checked, in words: aloud what somebody should mend, and briefly the rest. */

import { type Problem, problem } from '../problems.ts';
import { exampleOf } from '../routes/pattern.ts';
import { count } from '../words.ts';
import { plainProblem } from './plain-problem.ts';
import type { Report } from './report.ts';

type Skipped = NonNullable<Report['skipped']>[number];

/** More lines than this nobody would copy. */
const mostLines = 15;

/** What keeps routes from being checked for want of an address, with the lines to add; null for none, or when it is told as a problem already. */
export function withoutAddress({ skipped = [], problems }: Report): (Problem & { readonly saw: string[] }) | null {
  const routes = skipped.filter(({ why }) => why === 'no-sample').map(({ route }) => route);
  const isTold = problems.some(({ code }) => code === 'no-sample');
  if (routes.length === 0 || isTold) return null;
  return plainProblem(noSample(routes));
}

/** The problem that these routes have. */
export const noSample = (routes: readonly string[]): Problem =>
  problem('no-sample', {
    routes,
    lines: [
      ...routes.slice(0, mostLines).map((route) => `${JSON.stringify(route)}: [${JSON.stringify(exampleOf(route))}],`),
      ...(routes.length > mostLines ? [`and ${routes.length - mostLines} more`] : []),
    ],
  });

/** More names than this say nothing more. */
const mostNames = 10;

/** Everything else that was left out, in one sentence; null for nothing. `quote` makes a name safe for where it goes. */
export function leftOut({ skipped = [] }: Report, quote: (name: string) => string): string | null {
  const named = (routes: readonly Skipped[]) => {
    const names = routes.slice(0, mostNames).map(({ route }) => quote(route));
    return `${names.join(', ')}${routes.length > mostNames ? ' and more' : ''}`;
  };
  const parts = Object.entries(words).flatMap(([why, say]) => {
    const routes = skipped.filter((one) => one.why === why);
    return routes.length === 0 ? [] : [say(routes.length, named(routes))];
  });
  return parts.length === 0 ? null : `Not checked: ${parts.join('; ')}.`;
}

const words: Readonly<Record<Exclude<Skipped['why'], 'no-sample'>, (many: number, named: string) => string>> = {
  'over-limit': (many, named) => `${count(many, 'route')} for want of room (--max-routes): ${named}`,
  api: (many, named) => `${count(many, 'API route')} (--api checks them): ${named}`,
  prerendered: (many, named) => `${count(many, 'prerendered or cached route')}: ${named}`,
  cached: (many, named) => `${count(many, 'route')} that answered from a cache, no code run: ${named}`,
  redirect: (many, named) => `${count(many, 'redirect')}: ${named}`,
  ignored: (many, named) => `${count(many, 'route')} that the configuration ignores: ${named}`,
  unchanged: (many) => `${count(many, 'route')} that the change does not touch`,
};
