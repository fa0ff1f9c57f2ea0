import type { Params } from '../config/settings.ts';
import type { DiscoveredRoute, SampleSource } from './discovery.ts';
import type { WeightedPath } from './named-routes.ts';
import { bySpecificity, matcherOf, pathWithoutParameters } from './pattern.ts';

/** Which route answers a concrete path (a query is left out of account); the most specific pattern wins, as in the routers. */
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

/** What all addresses begin with beyond their patterns: a route without parameters shows it. */
function baseOf(routes: readonly DiscoveredRoute[]): string {
  for (const { route, path, sampleFrom } of routes) {
    const plain = pathWithoutParameters(route);
    if (sampleFrom !== 'no parameters' || path === null || plain === null) continue;
    return plain === '/' ? path.replace(/\/$/, '') : path.slice(0, path.length - plain.length);
  }
  return '';
}

/** Gives the addresses that a log has to the routes that have none. @param logged by the route's pattern */
export function withLogged(
  routes: readonly DiscoveredRoute[],
  logged: ReadonlyMap<string, readonly WeightedPath[]>,
): readonly DiscoveredRoute[] {
  return routes.map((route): DiscoveredRoute => {
    const [first, ...more] = logged.get(route.route) ?? [];
    if (!first || route.path !== null) return route;
    return { ...route, path: first.path, sampleFrom: 'log', ...(more.length > 0 ? { paths: [first, ...more] } : {}) };
  });
}

/** Gives addresses to the routes that have none; the first address that fits a route wins. */
export function withSamples(routes: readonly DiscoveredRoute[], paths: readonly string[], from: SampleSource): readonly DiscoveredRoute[] {
  const routeFor = routeMatcher(routes);
  const found = new Map<DiscoveredRoute, string>();
  for (const path of paths) {
    const route = routeFor(path);
    if (route && route.path === null && !found.has(route)) found.set(route, path);
  }
  return routes.map((route) => (found.has(route) ? { ...route, path: found.get(route)!, sampleFrom: from } : route));
}

/** Routes that cannot be checked for want of an address. */
export const withoutSample = (routes: readonly DiscoveredRoute[]): readonly DiscoveredRoute[] =>
  routes.filter(({ path, kind }) => path === null && kind !== 'redirect');

export interface WithParams {
  readonly routes: readonly DiscoveredRoute[];
  /** Patterns that no route has. */
  readonly unknown: readonly string[];
}

/** What the user says wins over every other sample, also over the address of a route without parameters. */
export function withParams(routes: readonly DiscoveredRoute[], params: Params): WithParams {
  return {
    routes: routes.map((route): DiscoveredRoute => {
      const [first, ...more] = params[route.route] ?? [];
      if (first === undefined) return route;
      const several = more.length > 0 ? { paths: [first, ...more].map((path) => ({ path, weight: 1 })) } : {};
      return { ...route, path: first, sampleFrom: 'config', ...several };
    }),
    unknown: Object.keys(params).filter((pattern) => !routes.some(({ route }) => route === pattern)),
  };
}
