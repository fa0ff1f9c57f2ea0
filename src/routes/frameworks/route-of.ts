import type { DiscoveredRoute, RouteKind } from '../discovery.ts';
import { pathWithoutParameters } from '../pattern.ts';

export interface RouteFacts {
  readonly route: string;
  readonly kind: RouteKind;
  /** What every address of the app begins with, such as "/shop"; empty for none. */
  readonly base?: string;
  readonly sourceFile?: string | null;
  readonly frames?: readonly string[];
  readonly built?: readonly string[];
  /** An address that the build itself lists, without the base. */
  readonly sample?: string | null;
}

/** Gives a route its concrete address where the build knows one. */
export function routeOf({
  route,
  kind,
  base = '',
  sourceFile = null,
  frames = [],
  built = [],
  sample = null,
}: RouteFacts): DiscoveredRoute {
  const plain = pathWithoutParameters(route);
  const path = plain ?? sample;
  const prefix = base.replace(/\/$/, '');
  return {
    route,
    kind,
    path: path === null ? null : `${prefix}${path === '/' && prefix ? '' : path}`,
    urlFrom: plain !== null ? 'no parameters' : sample !== null ? 'build' : null,
    sourceFile,
    frames,
    built,
  };
}
