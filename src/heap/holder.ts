/** What holds what requests leave, as a reader and the code know it. */

import { type Alive, aliveOn } from './alive-on.ts';
import type { Variables } from './anchor.ts';
import { type Beside, type Bound, boundOn, numbersBeside } from './bound.ts';
import { callbackOf, functionsWith } from './callback.ts';
import { isInChain } from './chain.ts';
import { type Entries, entriesBeside } from './entries-beside.ts';
import { type KeptByEntry, keptBy } from './entry-keeps.ts';
import { type Edge, type HeapGraph, isStorage } from './graph.ts';
import { bornIn, className, type Intervals } from './growing-classes.ts';
import { placeOf, placeOfClass, type ScriptPlace } from './script-place.ts';
import type { AgeOf } from './steps.ts';
import { type Way, wayOn } from './way.ts';

/** Its way ends at the object that is left behind: an entry, a plain object. */
export interface Holder extends Way {
  /** Class of what holds the entries: `Map`, `Array`, `Object`, `EventEmitter`, … */
  readonly containerClass: string;
  /** Class of what is left behind. */
  readonly entryClass: string;
  /** Where the function was written that is left behind, or that the listener or timer left behind would call. */
  readonly callback: ScriptPlace | null;
  /** Where the functions were written that come with what is left behind, the nearest first. */
  readonly functions: readonly ScriptPlace[];
  /** What it keeps in ways that its code does not show. */
  readonly keeps: readonly KeptByEntry[];
  /** Where the class was written whose instance has the container, the nearest on the way; null for plain objects. */
  readonly keeper: ScriptPlace | null;
  /** Objects, and their own bytes, that each request leaves behind this holder. */
  readonly objectsPerRequest: number;
  readonly bytesPerRequest: number;
  /** Of these bytes, those of a table that the container made anew meanwhile: all its earlier entries lie in it, too. */
  readonly tablePerRequest: number;
  /** Bytes of what else requests leave there, of classes that do not grow alike in both intervals: strings and numbers of what is left. */
  readonly besidesPerRequest: number;
  /** Beside the first of them in the container: how many of its kind there are, and how many come with each request. */
  readonly entries: Entries;
  /** What of it can be listened to in the process that has the snapshot. */
  readonly alive: Alive;
  /** A number beside the container that looks like the most it takes. */
  readonly bound: Bound | null;
  /** All numbers on the way to it. */
  readonly beside: readonly Beside[];
  /** Whether it is a single block outside the heap that grows: it has no entries. */
  readonly isBlock?: boolean;
  /** Whether what is left behind keeps what was left before it, in a chain. */
  readonly isChain?: boolean;
}

/** New objects that hang on one old one. */
export interface Group {
  readonly path: readonly Edge[];
  readonly last: number;
  bytes: number;
  table: number;
  besides: number;
  objects: number;
  /** Whether pending timers alone hold it. */
  readonly waits: boolean;
}

/** When objects were made, and the names by which the program knows them. */
export interface Named {
  readonly intervals: Intervals;
  readonly seeing: (context: number) => ScriptPlace | null;
  readonly variables: Variables;
}

/** Whether it was there before the requests. */
export const isOld = (graph: HeapGraph, node: number, intervals: Intervals): boolean =>
  graph.type(node) !== 'synthetic' && graph.id(node) % 2 === 1 && bornIn(graph.id(node), intervals) === 0;

/** The holder of what was found on one way. */
export function holderOf(
  graph: HeapGraph,
  { path, last, bytes, table, besides, objects }: Omit<Group, 'waits'>,
  { intervals, seeing, variables }: Named,
): Holder {
  // The first new object that is not just storage of the container; Node.js's own objects have no age.
  const entry = path.findIndex((edge, i) => i > last && !isStorage(graph, edge.to) && graph.id(edge.to) % 2 === 1);
  const end = entry === -1 ? path.length - 1 : entry;
  const { way, index } = wayOn(
    graph,
    path,
    // A variable may hold the new object itself: the last of a chain.
    { anchor: Math.min(last === -1 ? end : last + 1, end), held: Math.min(last, end), behind: end, end },
    { seeing, variables },
    agesIn(graph, intervals),
  );
  const container = [...path.slice(0, end)].reverse().find((edge) => !isStorage(graph, edge.to));
  const requests = intervals.requests[0];
  const entries = entriesBeside(graph, path, end, intervals);
  const callback = callbackOf(graph, path[end]!.to);
  return {
    ...way,
    containerClass: container ? (className(graph, container.to) ?? graph.name(container.to)) : '',
    entryClass: className(graph, path[end]!.to) ?? graph.name(path[end]!.to),
    callback: callback === null ? null : placeOf(graph, callback),
    functions: functionsWith(graph, path[end]!.to, intervals),
    keeps: keptBy(graph, path[end]!.to, intervals),
    isChain: isInChain(graph, path[end]!.to, intervals),
    keeper: keeperOf(graph, path.slice(Math.max(0, index), end)),
    objectsPerRequest: objects / requests,
    bytesPerRequest: bytes / requests,
    tablePerRequest: table / requests,
    besidesPerRequest: besides / requests,
    entries,
    alive: aliveOn(graph, path, end, seeing),
    bound: boundOn(graph, path, index, end, entries.count),
    beside: numbersBeside(graph, path, [index, end], seeing),
  };
}

/** Of the embedder's own objects, and of roots, V8 tells none. */
const agesIn =
  (graph: HeapGraph, intervals: Intervals): AgeOf =>
  (node) => {
    const id = graph.id(node);
    if (graph.type(node) === 'synthetic' || id % 2 === 0) return null;
    return bornIn(id, intervals) === 0 ? 'before' : 'with-requests';
  };

function keeperOf(graph: HeapGraph, path: readonly Edge[]): ScriptPlace | null {
  for (const { to } of [...path].reverse()) {
    const place = graph.type(to) === 'object' ? placeOfClass(graph, to) : null;
    if (place && !place.url.startsWith('node:')) return place;
  }
  return null;
}
