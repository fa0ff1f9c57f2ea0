/** What holds the objects that requests leave behind: the shortest way from the GC roots, read down to the first new object. */

import { functionsByContext, variablesOf } from './anchor.ts';
import { type Block, blocksIn } from './blocks.ts';
import { closuresLeft } from './closures-left.ts';
import { type Edge, type HeapGraph, heapGraph, isStorage } from './graph.ts';
import { bornIn, className, growingClasses, type Intervals } from './growing-classes.ts';
import { type Group, type Holder, holderOf, isOld } from './holder.ts';
import { topOf } from './linked.ts';
import type { ScriptPlace } from './script-place.ts';
import { shortestPaths } from './shortest-paths.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

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
  /** Single blocks of memory outside the heap, the largest first. */
  readonly blocks: readonly Block[];
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
  const names = { intervals, seeing, variables: variablesOf(graph, seeing) };
  const all = [...groups.values()];
  const holders = all
    .filter(isTelling(all, intervals.requests[0]))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map((group) => holderOf(graph, group, names));
  const [served] = intervals.requests;
  return {
    ...{ classes, holders, closures: growing.has('closure') ? closuresLeft(graph, intervals) : [] },
    timers: { only: bytes.only / served, otherwise: bytes.otherwise / served },
    blocks: blocksIn(graph, paths, names),
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

/** Held by what V8 compiled or learnt, or by the interned strings: not by the program. */
const isOfTheEngine = (graph: HeapGraph, path: readonly Edge[]): boolean =>
  path.some(({ to }) => graph.type(to) === 'code' || graph.type(to) === 'object shape' || graph.name(to) === '(Internalized strings)');
