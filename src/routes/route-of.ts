import type { DiscoveredRoute } from './discovery.ts';
import type { RouteFacts } from './frameworks/framework.ts';
import { matcherOf, pathWithoutParameters } from './pattern.ts';

/** A route with its example URL, where the build knows one. */
export function routeOf(facts: RouteFacts): DiscoveredRoute {
  const { route, kind, base = '', sourceFile = null, frames = [], built = [], paths = [], refilled = false, registered = false } = facts;
  const plain = pathWithoutParameters(route);
  const known = facts.path ?? paths.find(matcherOf(route)) ?? null;
  const path = plain ?? known;
  const prefix = base.replace(/\/$/, '');
  return {
    route,
    kind,
    ...(refilled ? { refilled } : {}),
    ...(registered ? { registered } : {}),
    path: path === null ? null : `${prefix}${path === '/' && prefix ? '' : path}`,
    urlFrom: plain !== null ? 'no parameters' : known !== null ? 'build' : null,
    sourceFile,
    frames,
    built,
  };
}
