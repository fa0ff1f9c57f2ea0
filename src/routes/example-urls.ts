import type { Params } from '../config/settings.ts';
import type { DiscoveredRoute, UrlSource } from './discovery.ts';
import type { WeightedPath } from './named-routes.ts';
import { bySpecificity, matcherOf, pathWithoutParameters } from './pattern.ts';

/** Which route answers a URL (its query is ignored); the most specific pattern wins, as in the routers. */
export function routeMatcher(routes: readonly DiscoveredRoute[]): (path: string) => DiscoveredRoute | null {
  const base = baseOf(routes);
  const matchers = [...routes].sort((a, b) => bySpecificity(a.route, b.route)).map((route) => ({ route, matches: matcherOf(route.route) }));
  return (path) => {
    const plain = path.replace(/[?#].*$/, '');
    if (base !== '' && plain !== base && !plain.startsWith(`${base}/`)) return null;
    const own = plain.slice(base.length) || '/';
    return matchers.find(({ matches }) => matches(own))?.route ?? null;
  };
}

/** What every URL has before its pattern: a route without parameters shows it. */
function baseOf(routes: readonly DiscoveredRoute[]): string {
  for (const { route, path, urlFrom } of routes) {
    const plain = pathWithoutParameters(route);
    if (urlFrom !== 'no parameters' || path === null || plain === null) continue;
    return plain === '/' ? path.replace(/\/$/, '') : path.slice(0, path.length - plain.length);
  }
  return '';
}

/** Gives the URLs of a log to the routes that have no example URL. @param logged by the route's pattern */
export function withLogged(
  routes: readonly DiscoveredRoute[],
  logged: ReadonlyMap<string, readonly WeightedPath[]>,
): readonly DiscoveredRoute[] {
  return routes.map((route): DiscoveredRoute => {
    const [first, ...more] = logged.get(route.route) ?? [];
    if (!first || route.path !== null) return route;
    return { ...route, path: first.path, urlFrom: 'log', ...(more.length > 0 ? { paths: [first, ...more] } : {}) };
  });
}

/** Gives example URLs to the routes that have none; the first URL that fits a route wins. */
export function withExampleUrls(routes: readonly DiscoveredRoute[], paths: readonly string[], from: UrlSource): readonly DiscoveredRoute[] {
  const routeFor = routeMatcher(routes);
  const found = new Map<DiscoveredRoute, string>();
  for (const path of paths) {
    const route = routeFor(path);
    if (route && route.path === null && !found.has(route)) found.set(route, path);
  }
  return routes.map((route) => (found.has(route) ? { ...route, path: found.get(route)!, urlFrom: from } : route));
}

/** Routes that cannot be checked without an example URL. */
export const withoutExampleUrl = (routes: readonly DiscoveredRoute[]): readonly DiscoveredRoute[] =>
  routes.filter(({ path, kind }) => path === null && kind !== 'redirect');

export interface WithParams {
  readonly routes: readonly DiscoveredRoute[];
  /** Patterns that no route has. */
  readonly unknown: readonly string[];
}

/** What the user says wins over every other example URL, also over that of a route without parameters. */
export function withParams(routes: readonly DiscoveredRoute[], params: Params): WithParams {
  return {
    routes: routes.map((route): DiscoveredRoute => {
      const [first, ...more] = params[route.route] ?? [];
      if (first === undefined) return route;
      const several = more.length > 0 ? { paths: [first, ...more].map((path) => ({ path, weight: 1 })) } : {};
      return { ...route, path: first, urlFrom: 'config', ...several };
    }),
    unknown: Object.keys(params).filter((pattern) => !routes.some(({ route }) => route === pattern)),
  };
}
