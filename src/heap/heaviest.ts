/**
 * What most of a heap hangs on, told from one snapshot alone: nothing in it says what is old and what is new. Down from the roots, each
 * time to what leads to most, as long as that is half or more; memory analyzers call the end of that walk an accumulation point.
 */

import { functionsByContext, variablesOf } from './anchor.ts';
import { type Edge, type HeapGraph, heapGraph, isStorage } from './graph.ts';
import { className } from './growing-classes.ts';
import { isLink } from './linked.ts';
import { type ShortestPaths, shortestPaths } from './shortest-paths.ts';
import type { SnapshotTables } from './snapshot-tables.ts';
import { type Way, wayOn } from './way.ts';

/** Its way ends at the container. */
export interface Heaviest extends Way {
  /** `Map`, `Array`, `Object`, … */
  readonly containerClass: string;
  /** Its own, and of all that is reached through it first. */
  readonly bytes: number;
  /** Of the whole heap: 0 to 1. */
  readonly share: number;
}

/** Of what a node leads to: with less the walk ends. */
const MOST = 0.5;
/** Of the heap: with less it is one of several, and tells nothing. */
const LEAST_SHARE = 0.3;
/** There is no age in a single snapshot: all was there before. */
const ageless = { first: Number.POSITIVE_INFINITY, second: Number.POSITIVE_INFINITY, requests: [1, 1] } as const;

/** null: no single container has a good part of the heap. */
export function heaviestIn(tables: SnapshotTables): Heaviest | null {
  const graph = heapGraph(tables);
  const paths = shortestPaths(tables, ageless);
  const weights = paths.weights();
  const path = heaviestPath(graph, paths, weights);
  const end = path.findLastIndex((edge) => isContainer(graph, edge.to));
  if (end === -1) return null;
  const container = path[end]!.to;
  const bytes = weights[container]!;
  const share = bytes / weights[0]!;
  if (share < LEAST_SHARE) return null;
  const seeing = functionsByContext(graph);
  const names = { seeing, variables: variablesOf(graph, seeing) };
  const { way } = wayOn(graph, path, { anchor: end, held: end, behind: end + 1, end }, names, () => null);
  return { ...way, containerClass: className(graph, container) ?? graph.name(container), bytes, share };
}

/** From the root on; of a list, to its first link. */
function heaviestPath(graph: HeapGraph, paths: ShortestPaths, weights: Float64Array): readonly Edge[] {
  const path: Edge[] = [];
  for (let at = 0; ; ) {
    let next: Edge | null = null;
    for (const edge of paths.below(at)) if (next === null || weights[edge.to]! > weights[next.to]!) next = edge;
    const before = path.at(-1);
    if (next === null || weights[next.to]! < MOST * weights[at]! || (before && isLink(graph, before.to, next))) return path;
    path.push(next);
    at = next.to;
  }
}

/** An object of the program, no table or scope of V8. */
const isContainer = (graph: HeapGraph, node: number): boolean =>
  graph.type(node) === 'object' && !isStorage(graph, node) && !graph.name(node).startsWith('system / ');
