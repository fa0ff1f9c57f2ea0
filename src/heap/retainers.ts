/** What holds the objects that requests leave behind: the shortest way from the GC roots, read down to the first new object. */

import { type Alive, aliveOn } from './alive-on.ts';
import { type Anchor, anchorIndex, functionsByContext, type Variables, variableOn, variablesOf } from './anchor.ts';
import { type Beside, type Bound, boundOn, numbersBeside } from './bound.ts';
import { callbackOf, functionsWith } from './callback.ts';
import { closuresLeft } from './closures-left.ts';
import { type Entries, entriesBeside } from './entries-beside.ts';
import { type KeptByEntry, keptBy } from './entry-keeps.ts';
import { type Edge, type HeapGraph, heapGraph, isStorage } from './graph.ts';
import { bornIn, className, growingClasses, type Intervals } from './growing-classes.ts';
import { topOf } from './linked.ts';
import { placeOf, placeOfClass, type ScriptPlace } from './script-place.ts';
import { shortestPaths } from './shortest-paths.ts';
import type { SnapshotTables } from './snapshot-tables.ts';
import { type AgeOf, nodeStep, type Step, stepsOf } from './steps.ts';

export interface Holder {
  readonly anchor: Anchor;
  /** From what the anchor leads to, to the object that is left behind: a `Map`, an entry, a plain object. */
  readonly steps: readonly Step[];
  /** Names by which code reaches the container, the innermost first. */
  readonly containers: readonly string[];
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
}

/** Bytes per request that requests leave behind, parted by what keeps them. */
export interface KeptByTimers {
  /** Those that nothing keeps once a pending timer has fired. */
  readonly only: number;
  readonly otherwise: number;
}

export interface Retention {
  readonly classes: ReturnType<typeof growingClasses>;
  /** The one that holds the most bytes per request first. */
  readonly holders: readonly Holder[];
  /** Where the functions were written of which every request leaves some behind. */
  readonly closures: readonly ScriptPlace[];
  readonly timers: KeptByTimers;
}

/** Paths are read for this many objects; a leak needs a handful. */
const mostObjects = 50_000;
const fewObjects = 2;
/** What holds less than this share of what the chief holder holds is noise of the run. */
const negligible = 0.1;

/** Reads the third of three snapshots: what the requests between them left behind, and what holds it. */
export function retentionIn(tables: SnapshotTables, intervals: Intervals): Retention {
  const graph = heapGraph(tables);
  const classes = growingClasses(graph, intervals);
  const growing = new Set(classes.map(({ name }) => name));
  const paths = shortestPaths(tables, intervals);
  const groups = new Map<number, Group>();
  const bytes = { only: 0, otherwise: 0 };
  let read = 0;
  for (let node = 0; node < graph.nodeCount && read < mostObjects; node++) {
    if (bornIn(graph.id(node), intervals) !== 1 || !growing.has(className(graph, node) ?? '')) continue;
    read++;
    const path = paths.to(node);
    if (!path || isOfTheEngine(graph, path)) continue;
    const waits = paths.onlyByTimers(node);
    bytes[waits ? 'only' : 'otherwise'] += graph.selfSize(node);
    // The last node that was there before the requests: everything below it came with them.
    const last = path.findLastIndex((edge) => isOld(graph, edge.to, intervals));
    const key = keyOf(graph, path, last);
    const group = groups.get(key) ?? { path, last, bytes: 0, table: 0, besides: 0, objects: 0, waits };
    group.bytes += graph.selfSize(node);
    if (last !== -1 && last + 2 === path.length && isStorage(graph, node)) group.table += graph.selfSize(node);
    group.objects++;
    if (tells(graph, path, last) > tells(graph, group.path, group.last)) Object.assign(group, { path, last });
    groups.set(key, group);
  }
  addBesides(graph, groups, { intervals, growing, paths });
  const seeing = functionsByContext(graph);
  const variables = variablesOf(graph, seeing);
  const all = [...groups.values()];
  const holders = all
    .filter(isTelling(all, intervals.requests[0]))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map((group) => holderOf(graph, group, intervals, seeing, variables));
  const [served] = intervals.requests;
  return {
    ...{ classes, holders, closures: growing.has('closure') ? closuresLeft(graph, intervals) : [] },
    timers: { only: bytes.only / served, otherwise: bytes.otherwise / served },
  };
}

/** What was there before and leads to what is new; all of a list or a tree is one. -1: nothing was there. */
function keyOf(graph: HeapGraph, path: readonly Edge[], last: number): number {
  if (last === -1) return -1;
  return path[topOf(graph, path, last + 1) <= last ? topOf(graph, path, last) : last]!.to;
}

interface Read {
  readonly intervals: Intervals;
  readonly growing: ReadonlySet<string>;
  readonly paths: ReturnType<typeof shortestPaths>;
}

/** Adds to each group the bytes of what is new in it and of no growing class. */
function addBesides(graph: HeapGraph, groups: ReadonlyMap<number, Group>, { intervals, growing, paths }: Read): void {
  for (let node = 0, read = 0; node < graph.nodeCount && read < mostObjects; node++) {
    if (bornIn(graph.id(node), intervals) !== 1) continue;
    const name = className(graph, node) ?? (isStorage(graph, node) ? graph.name(node) : null);
    if (name === null || growing.has(name)) continue;
    read++;
    const path = paths.to(node);
    if (!path || isOfTheEngine(graph, path)) continue;
    const last = path.findLastIndex((edge) => isOld(graph, edge.to, intervals));
    const group = groups.get(keyOf(graph, path, last));
    if (group) group.besides += graph.selfSize(node);
  }
}

/** How much a path tells a reader: one to an object before one to a key or a number, a short one before a long one. */
function tells(graph: HeapGraph, path: readonly Edge[], last: number): number {
  const entry = path.find((edge, i) => i > last && !isStorage(graph, edge.to) && graph.id(edge.to) % 2 === 1);
  const isPlain = !entry || /string|number/.test(graph.type(entry.to));
  return (isPlain ? 0 : 1e6) - path.length;
}

/**
 * Pending timers may hold far more than what leaks, for a while: what something else holds of each request is no noise, however little
 * it is beside them.
 */
function isTelling(all: readonly Group[], requests: number): (group: Group) => boolean {
  const most = Math.max(0, ...all.map(({ bytes }) => bytes));
  const mostOtherwise = Math.max(0, ...all.map(({ bytes, waits }) => (waits ? 0 : bytes)));
  return ({ objects, bytes, waits }) => {
    const isOfEach = !waits && objects >= requests && bytes >= mostOtherwise * negligible;
    return objects >= fewObjects && (bytes >= most * negligible || isOfEach);
  };
}

interface Group {
  readonly path: readonly Edge[];
  readonly last: number;
  bytes: number;
  table: number;
  besides: number;
  objects: number;
  /** Whether pending timers alone hold it. */
  readonly waits: boolean;
}

const isOld = (graph: HeapGraph, node: number, intervals: Intervals): boolean =>
  graph.type(node) !== 'synthetic' && graph.id(node) % 2 === 1 && bornIn(graph.id(node), intervals) === 0;

/** Held by what V8 compiled or learnt, or by the interned strings: not by the program. */
const isOfTheEngine = (graph: HeapGraph, path: readonly Edge[]): boolean =>
  path.some(({ to }) => graph.type(to) === 'code' || graph.type(to) === 'object shape' || graph.name(to) === '(Internalized strings)');

function holderOf(
  graph: HeapGraph,
  { path, last, bytes, table, besides, objects }: Group,
  intervals: Intervals,
  seeing: (context: number) => ScriptPlace | null,
  variables: Variables,
): Holder {
  // The first new object that is not just storage of the container; Node.js's own objects have no age.
  const entry = path.findIndex((edge, i) => i > last && !isStorage(graph, edge.to) && graph.id(edge.to) % 2 === 1);
  const end = entry === -1 ? path.length - 1 : entry;
  // A variable may hold the new object itself: the last of a chain.
  const nearest = anchorIndex(graph, path, Math.min(last === -1 ? end : last + 1, end), seeing);
  const start = nearest.anchor.kind === 'runtime' ? (variableOn(graph, path, Math.min(last, end), variables) ?? nearest) : nearest;
  const shown = path.slice(start.index + 1, end + 1);
  const container = [...path.slice(0, end)].reverse().find((edge) => !isStorage(graph, edge.to));
  const requests = intervals.requests[0];
  const entries = entriesBeside(graph, path, end, intervals);
  const named = path.slice(Math.max(0, start.index), end).filter((edge) => isNamed(edge));
  const ageOf = agesIn(graph, intervals);
  const callback = callbackOf(graph, path[end]!.to);
  return {
    anchor: start.anchor,
    steps: [...(start.index >= 0 ? nodeStep(graph, path[start.index]!.to, ageOf) : []), ...stepsOf(graph, shown, path[start.index], ageOf)],
    containers: [
      ...new Set([...named.reverse().map((edge) => edge.name), ...(start.anchor.kind === 'runtime' ? [] : [start.anchor.name])]),
    ],
    containerClass: container ? (className(graph, container.to) ?? graph.name(container.to)) : '',
    entryClass: className(graph, path[end]!.to) ?? graph.name(path[end]!.to),
    callback: callback === null ? null : placeOf(graph, callback),
    functions: functionsWith(graph, path[end]!.to, intervals),
    keeps: keptBy(graph, path[end]!.to, intervals),
    keeper: keeperOf(graph, path.slice(Math.max(0, start.index), end)),
    objectsPerRequest: objects / requests,
    bytesPerRequest: bytes / requests,
    tablePerRequest: table / requests,
    besidesPerRequest: besides / requests,
    entries,
    alive: aliveOn(graph, path, end, seeing),
    bound: boundOn(graph, path, start.index, end, entries.count),
    beside: numbersBeside(graph, path, [start.index, end], seeing),
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

const isNamed = (edge: Edge): boolean =>
  (edge.type === 'property' || edge.type === 'context') && !edge.name.startsWith('<symbol') && edge.name !== '__proto__';

function keeperOf(graph: HeapGraph, path: readonly Edge[]): ScriptPlace | null {
  for (const { to } of [...path].reverse()) {
    const place = graph.type(to) === 'object' ? placeOfClass(graph, to) : null;
    if (place && !place.url.startsWith('node:')) return place;
  }
  return null;
}
