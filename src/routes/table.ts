import { meansRoute } from '../config/route-pattern.ts';
import type { AffectedRoute } from './change/affected.ts';
import type { UrlSource } from './discovery.ts';
import type { RouteKind } from './frameworks/framework.ts';
import type { WeightedPath } from './named-routes.ts';

/**
 * Why a route is not checked. `cached`: it answered from a cache, which only the server's answer shows. `over-limit`: others
 * are nearer to the change, and `maxRoutes` of them were taken.
 */
export type WhyNot =
  | 'unchanged'
  | 'prerendered'
  | 'client-rendered'
  | 'cached'
  | 'redirect'
  | 'api'
  | 'ignored'
  | 'no-example-url'
  | 'over-limit';

/** Why a route is checked or not. */
export type Choice = 'named' | 'all' | 'changed' | WhyNot;

export interface RouteRow {
  readonly route: string;
  /** As its framework names it, where it was named by a URL of it. */
  readonly pattern?: string;
  readonly kind: RouteKind;
  /** null: no example URL is known. */
  readonly path: string | null;
  readonly urlFrom: UrlSource | null;
  /** All example URLs that are requested in turn, where there are several. */
  readonly paths?: readonly WeightedPath[];
  readonly chosen: boolean;
  /** The changed files that touch it; none where no change was asked for. */
  readonly because: readonly string[];
  readonly choice: Choice;
  /** The shortest way from the route's file to the nearest changed file; none where no change was asked for. */
  readonly chain: readonly string[];
}

export interface Wanted {
  /** Only routes that the change touches. */
  readonly changedOnly: boolean;
  /** API routes are skipped unless asked for. */
  readonly api: boolean;
  /** Whether pages that a cache answers are rendered again for the check, where code of the app fills that cache. */
  readonly refilled: boolean;
  /** null: as many as there are. */
  readonly maxRoutes: number | null;
  /** Routes to skip; a `*` stands for any text. */
  readonly ignore: readonly string[];
}

/** The table behind `ssr-leak-check routes`: every route of the app, in the order of discovery, and which are checked. */
export function routeTable(routes: readonly AffectedRoute[], wanted: Wanted): readonly RouteRow[] {
  const choices = routes.map((route) => choiceOf(route, wanted));
  const taken = routes.filter((_, i) => isChosen(choices[i]!)).sort(byNearness);
  const left = new Set(wanted.maxRoutes === null ? [] : taken.slice(wanted.maxRoutes));
  return routes.map((affected, i): RouteRow => {
    const { route, because } = affected;
    const choice = left.has(affected) ? 'over-limit' : choices[i]!;
    return {
      route: route.route,
      kind: route.kind,
      path: route.path,
      urlFrom: route.urlFrom,
      ...(route.paths ? { paths: route.paths } : {}),
      chosen: isChosen(choice),
      because: because.map(({ file }) => file),
      choice,
      chain: because[0]?.chain ?? [],
    };
  });
}

export const isChosen = (choice: Choice): choice is Exclude<Choice, WhyNot> =>
  choice === 'named' || choice === 'all' || choice === 'changed';

function choiceOf({ route, because }: AffectedRoute, { changedOnly, api, ignore, refilled }: Wanted): Choice {
  if (ignore.some((pattern) => meansRoute(pattern, route.route))) return 'ignored';
  const isRendered = route.kind === 'prerendered' && route.refilled === true && refilled;
  if (!isRendered && (route.kind === 'prerendered' || route.kind === 'client-rendered' || route.kind === 'redirect')) return route.kind;
  if (changedOnly && because.length === 0) return 'unchanged';
  if (route.kind === 'api' && !api) return 'api';
  if (route.path === null) return 'no-example-url';
  return changedOnly ? 'changed' : 'all';
}

/** Routes whose own file changed, then those with the shortest way to a change; a change that touches all of them comes last. */
function byNearness(a: AffectedRoute, b: AffectedRoute): number {
  const distance = ({ because }: AffectedRoute) => {
    const nearest = because[0];
    if (!nearest) return Number.POSITIVE_INFINITY;
    return { own: 0, frame: 2, imported: nearest.chain.length, built: 50, 'every route': 100, unsure: 200 }[nearest.by];
  };
  const [x, y] = [distance(a), distance(b)];
  return x === y ? 0 : x - y;
}

/** As `ssr-leak-check routes --json` prints it: the fields of the contract under its names, and no other. */
export const routesAsJson = (rows: readonly RouteRow[]) =>
  rows.map(({ route, kind, path, urlFrom, chosen, because }) => ({ route, kind, path, sampleFrom: urlFrom, chosen, because }));
