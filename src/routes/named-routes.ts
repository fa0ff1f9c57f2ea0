/** Routes that the user named. */
import type { DataRequest } from '../loads/load.ts';
import { isNumbered, numbered } from '../loads/numbered.ts';
import type { ActionCall } from './frameworks/actions.ts';

/** A URL, and how often it is requested beside the others of its route. */
export interface WeightedPath {
  /** `{n}` in it stands for a number. */
  readonly path: string;
  readonly weight: number;
}

/** A route and its example URLs. */
export interface Route {
  /** As the framework names it, or as the user did. */
  readonly route: string;
  /** As its framework names it, where the user named it by a URL of it. */
  readonly pattern?: string;
  /** What is requested first; `{n}` in it stands for a number. */
  readonly path: string;
  /** All that is requested in turn, where that is more than `path`. */
  readonly paths?: readonly WeightedPath[];
  /** Its answer does not end: it is opened, and left. */
  readonly endless?: boolean;
  /** What its server answers beside the page; absent: it was not asked. */
  readonly dataRequests?: readonly DataRequest[];
  /** Headers with which its server renders it again, where a cache answers without them; absent: none does, or there are none. */
  readonly revalidation?: Readonly<Record<string, string>>;
  /** The call of its action that each request is, from the body that the user gave; absent: requests are as the settings say. */
  readonly action?: ActionCall['request'];
  /** The URL that was known of it, where that redirects to the one that is requested. */
  readonly redirectedFrom?: string;
  /** Its answer sets a cookie. */
  readonly setsCookies?: boolean;
  /** The changed files that chose it. */
  readonly because: readonly string[];
}

/** The routes named, each once. */
export function namedRoutes(names: readonly string[]): readonly Route[] {
  return [...new Set(names)].map((route) => ({ route, path: route, because: [] }));
}

/** All example URLs of a route. */
export const pathsOf = ({ path, paths }: Pick<Route, 'path' | 'paths'>): readonly WeightedPath[] => paths ?? [{ path, weight: 1 }];

/** Whether two requests in a row may have different URLs. */
export function varies(paths: string | readonly WeightedPath[]): boolean {
  return typeof paths === 'string' ? isNumbered(paths) : paths.length > 1 || paths.some(({ path }) => isNumbered(path));
}

/** Makes the URL of the next request: the only one, or each in turn, with the next number in each place of `{n}`. */
export function urlsOf(paths: string | readonly WeightedPath[]): () => string {
  if (!varies(paths)) {
    const path = typeof paths === 'string' ? paths : (paths[0]?.path ?? '/');
    return () => path;
  }
  const next = typeof paths === 'string' ? () => paths : inTurn(paths);
  let n = 0;
  return () => {
    n += 1;
    return numbered(next(), n);
  };
}

/**
 * Each URL as often as its weight says, mixed as evenly as can be, so that one volley is like another: the smooth
 * weighted round robin of nginx (https://github.com/phusion/nginx/commit/27e94984486058d73157038f7950a0a36ecc6e35).
 */
function inTurn(paths: readonly WeightedPath[]): () => string {
  const total = paths.reduce((sum, { weight }) => sum + weight, 0);
  const due = paths.map(() => 0);
  return () => {
    paths.forEach(({ weight }, i) => {
      due[i]! += weight;
    });
    const most = due.indexOf(Math.max(...due));
    due[most]! -= total;
    return paths[most]!.path;
  };
}
