/** What on a way through the heap is alive in the process, and can be listened to. */

import { type Edge, type HeapGraph, isStorage } from './graph.ts';
import type { ScriptPlace } from './script-place.ts';

export interface Alive {
  /** Id of the container in the snapshots. */
  readonly id: number;
  /** The field of it by which it holds what is left behind; null: it holds it by an entry or an element. */
  readonly field: string | null;
  /** Where the container is a scope: the variable, and a function that sees it. */
  readonly variable: { readonly name: string; readonly within: ScriptPlace } | null;
  /** Ids of the objects above it, the nearest first. */
  readonly owners: readonly number[];
}

/** Objects above the container that are listened to. */
const mostOwners = 6;

/** @param end where on the path what is left behind is */
export function aliveOn(graph: HeapGraph, path: readonly Edge[], end: number, seeing: (context: number) => ScriptPlace | null): Alive {
  const at = path.findLastIndex((edge, i) => i < end && !isStorage(graph, edge.to));
  const edge = path[at + 1];
  const container = path[at]?.to ?? 0;
  const within = edge?.type === 'context' ? seeing(container) : null;
  return {
    id: graph.id(container),
    field: edge?.type === 'property' ? edge.name : null,
    variable: edge && within ? { name: edge.name, within } : null,
    owners: path
      .slice(0, Math.max(0, at))
      .filter(({ to }) => graph.type(to) === 'object' && graph.id(to) % 2 === 1 && !graph.name(to).startsWith('system /'))
      .slice(-mostOwners)
      .map(({ to }) => graph.id(to))
      .reverse(),
  };
}
