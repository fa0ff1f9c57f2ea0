import type { Finding, Report } from './report.ts';

export interface Trouble {
  /** The routes that it keeps from being judged, in their order. */
  readonly routes: readonly [Finding, ...Finding[]];
  readonly problem: Report['problems'][number];
}

/** What stands in the way of unproven routes, told once where many have the same (an interrupted run, say). */
export function sameTrouble(unproven: readonly Finding[]): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  for (const finding of unproven) {
    const problem = finding.problem ?? { code: finding.reason, what: finding.sentence, saw: [], change: 'Run the check again.' };
    const key = JSON.stringify(problem);
    const routes = found.get(key)?.routes;
    found.set(key, { problem, routes: routes ? [...routes, finding] : [finding] });
  }
  return [...found.values()];
}

/** "/a, /b, /c and 43 more", each name made safe by `quote`. */
export function routeNames(routes: readonly Finding[], quote: (name: string) => string): string {
  const names = routes.slice(0, 3).map(({ route }) => quote(route));
  return routes.length > 3 ? `${names.join(', ')} and ${routes.length - 3} more` : names.join(', ');
}
