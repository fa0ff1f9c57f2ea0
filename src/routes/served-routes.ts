import type { ServedRoute } from '../agent/protocol.ts';
import type { DiscoveredRoute } from './discovery.ts';
import type { RouteKind } from './frameworks/framework.ts';
import { bySpecificity, pathWithoutParameters } from './pattern.ts';
import { servedPattern } from './served-pattern.ts';

/** A route that may be one, until the server was asked for it. */
export interface Candidate {
  readonly route: DiscoveredRoute;
  /** null: nobody says; its answer will. */
  readonly kind: RouteKind | null;
  /** Whether it is known under which path its app is called. */
  readonly isSure: boolean;
  /** Whether a package answers it: most likely with files. */
  readonly isOfPackage: boolean;
}

export interface Known {
  /** What the build and the source list. */
  readonly discovered: readonly DiscoveredRoute[];
  /** What the routers of the server list, with the source file of each handler, where that is known. */
  readonly served: ReadonlyArray<{ readonly route: ServedRoute; readonly sourceFile: string | null }>;
  /** The port at which the server is asked. */
  readonly port: number;
  /** Files that run for every route. */
  readonly entries: readonly string[];
}

/**
 * What the routers list, under full paths, and what only the source lists. Where routers list anything, they know better than the
 * source what the server has registered.
 */
export function candidatesOf({ discovered, served, port, entries }: Known): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const all = served.filter(({ route: { ports } }) => ports.length === 0 || ports.includes(port));
  // What takes every URL answers for those that are not there, too.
  const isBlurred = all.some(({ route }) => isSure(route) && servedPattern(route) === null);
  const here = isBlurred ? all.filter(({ route }) => isSure(route)) : all;
  // Those that it is sure of come first: of two with one pattern they count.
  for (const one of [...here].sort((a, b) => Number(isSure(b.route)) - Number(isSure(a.route)))) {
    const pattern = servedPattern(one.route);
    if (pattern !== null && isPlain(pattern) && !found.has(pattern)) found.set(pattern, candidateOf(pattern, one, { discovered, entries }));
  }
  const ofSource = discovered.filter(({ registered }) => !registered || found.size === 0);
  const listed = [...found.values()];
  const isListed = (route: DiscoveredRoute) => listed.some((one) => sameName(one.route.route, route.route));
  const rest = ofSource
    .filter((route) => !isListed(route))
    .map((route): Candidate => {
      const isGuess = route.registered === true && route.kind === 'page';
      return { route, kind: isGuess ? null : route.kind, isSure: true, isOfPackage: false };
    });
  return [...listed, ...rest].sort((a, b) => bySpecificity(a.route.route, b.route.route) || (a.route.route < b.route.route ? -1 : 1));
}

/** Nothing that could not stand in a URL. */
const isPlain = (pattern: string): boolean => /^[!-~]{1,500}$/.test(encodeURI(pattern)) && !/\s/.test(pattern);

/** One port, and no other server of the process calls it: of an app that two servers seem to call it is not known which does. */
const isSure = ({ ports }: ServedRoute): boolean => ports.length === 1;

/** Parameters are written with an expression here, without one there. */
const sameName = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (pattern: string): string => servedPattern({ path: pattern }) ?? pattern;

function candidateOf(
  pattern: string,
  { route: served, sourceFile }: Known['served'][number],
  { discovered, entries }: Pick<Known, 'discovered' | 'entries'>,
): Candidate {
  const known = discovered.find(({ route }) => sameName(route, pattern));
  const isApi = known ? known.kind === 'api' : served.json || /^\/api(\/|$)/.test(pattern);
  const kind = known && !known.registered ? known.kind : isApi ? 'api' : null;
  const plain = pathWithoutParameters(pattern);
  // A slash at the end may be all that tells one from another: Fastify and Hono answer only the one that they were given.
  const path = plain !== null && plain !== '/' && /[^/]\/$/.test(served.path) && !/[:*{(]/.test(served.path) ? `${plain}/` : plain;
  const file = sourceFile ?? known?.sourceFile ?? null;
  const route: DiscoveredRoute = known ?? {
    route: pattern,
    kind: kind ?? 'page',
    path,
    urlFrom: path === null ? null : 'no parameters',
    sourceFile: entries.length > 0 ? file : null,
    // What the server runs for all of them is not to be left out: without it no file of its own is worth anything.
    frames: entries,
    built: [],
  };
  return { route, kind, isSure: isSure(served), isOfPackage: served.places.length > 0 && sourceFile === null && isInPackages(served) };
}

const isInPackages = ({ places }: ServedRoute): boolean => places.every(({ url }) => /[\\/]node_modules[\\/]|^node:/.test(url));
