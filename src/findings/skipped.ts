/** Routes that were not checked: which of them somebody should look at, and which are only listed. */

import { codeOf, type Problem, problem } from '../problems.ts';
import type { Report } from './report.ts';

type Skipped = NonNullable<Report['skipped']>[number];

/** The problem of routes that no example URL is known for; null where there are none, or the report has it among its problems. */
export function withoutExampleUrl({ skipped = [], problems }: Report): Problem | null {
  const routes = skipped.filter(({ why }) => why === 'no-example-url');
  const isReported = problems.some((one) => codeOf(one) === 'no-example-url');
  return routes.length === 0 || isReported ? null : noExampleUrl(routes);
}

/** The problem that these routes have. */
export const noExampleUrl = (routes: readonly Pick<Skipped, 'route' | 'example'>[]): Problem =>
  problem('no-example-url', {
    routes: routes.map(({ route }) => route),
    examples: routes.map(({ route, example = route }) => example),
  });

/** Why a route was left out on purpose. */
export type LeftOutWhy = Exclude<Skipped['why'], 'no-example-url'>;

export interface LeftOut {
  readonly why: LeftOutWhy;
  /** At least one, in the order of the report. */
  readonly routes: readonly string[];
}

/** The most surprising reason first. */
const reasons: readonly LeftOutWhy[] = [
  'over-limit',
  'api',
  'prerendered',
  'client-rendered',
  'cached',
  'redirect',
  'ignored',
  'unchanged',
];

/** Routes that were left out on purpose, by reason; none where a problem of the report names them. */
export const leftOut = ({ skipped = [], problems }: Report): readonly LeftOut[] =>
  problems.some((one) => codeOf(one) === 'nothing-checked')
    ? []
    : reasons
        .map((why) => ({ why, routes: skipped.filter((one) => one.why === why).map(({ route }) => route) }))
        .filter(({ routes }) => routes.length > 0);

/** The problem of a run in which caches answered all routes that were to be checked; null: something else was found, or nothing. */
export function nothingCheckedIn(skipped: readonly Skipped[]): Problem | null {
  if (!skipped.some(({ why }) => why === 'cached')) return null;
  const by = (reason: string) => skipped.filter(({ kind, why }) => reason === (byWhy.has(why) ? why : kind)).map(({ route }) => route);
  return problem('nothing-checked', {
    framework: null,
    ...{ api: by('api'), prerendered: by('prerendered'), clientRendered: by('client-rendered'), redirects: by('redirect') },
    ...{ cached: by('cached'), ignored: by('ignored'), overLimit: by('over-limit') },
  });
}

/** Reasons that have nothing to do with what kind of route it is. */
const byWhy: ReadonlySet<Skipped['why']> = new Set(['cached', 'ignored', 'over-limit']);
