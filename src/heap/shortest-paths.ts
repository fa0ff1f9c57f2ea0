import { type Edge, edgeReader } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

const weakPair = /^\d+ \/ part of key \(.*? @(\d+)\) -> value \(.*? @\d+\) pair in WeakMap \(table @(\d+)\)$/;

/** The way by which each node is reached first from the GC roots. */
export interface ShortestPaths {
  /** Whether every way leads through the lists of Node.js's timers: when the timer has fired, nothing keeps it. */
  onlyByTimers(node: number): boolean;
  /** From the root down to the node: each step's edge and where it leads; null when nothing but weak edges lead there. */
  to(node: number): readonly Edge[] | null;
  /** The edges by which others are reached first, from this node. */
  below(node: number): Iterable<Edge>;
  /** For each node its own bytes and those of all that is reached first through it. */
  weights(): Float64Array;
}

const unreached = 0xffff_ffff;

/** Breadth-first over all edges that keep their target alive, those of the program before those of timers, and the engine's last. */
export function shortestPaths(tables: SnapshotTables, intervals: Intervals): ShortestPaths {
  const { firstEdge, edgeType, edgeName, edgeTo, nodeCount } = tables;
  const weak = tables.edgeTypes.indexOf('weak');
  const internal = tables.edgeTypes.indexOf('internal');
  const shortcut = tables.edgeTypes.indexOf('shortcut');
  const via = new Uint32Array(nodeCount).fill(unreached);
  const from = new Uint32Array(nodeCount).fill(unreached);
  const queue = new Uint32Array(nodeCount);
  const pairOf = weakPairs(tables);
  const newTables = tablesOfNewMaps(tables, intervals);
  const { ofNode, ofEdge } = detours(tables);
  const later: Readonly<Record<Detour, number[]>> = { [byTimers]: [], [byEngine]: [] };
  let detour: Detour | 0 = 0;
  const reachedBy = new Uint8Array(nodeCount);
  let tail = nodeCount > 0 ? 1 : 0;
  from[0] = 0;
  for (let head = 0; ; head++) {
    if (head === tail) {
      const [next, first] = later[byTimers].length > 0 ? [byTimers, later[byTimers]] : [byEngine, later[byEngine]];
      detour = Math.max(detour, next) as Detour;
      for (const e of first.splice(0)) if (from[edgeTo[e]!] === unreached) reach(e);
      if (head === tail) {
        if (later[byTimers].length + later[byEngine].length === 0) break;
        head--;
        continue;
      }
    }
    const node = queue[head]!;
    for (let e = firstEdge[node]!; e < firstEdge[node + 1]!; e++) {
      const to = edgeTo[e]!;
      if (from[to] !== unreached || edgeType[e] === weak || edgeType[e] === shortcut) continue;
      if (edgeType[e] === internal && !keepsPair(pairOf(edgeName[e]!), node)) continue;
      const rank = Math.max(ofNode[to]!, ofEdge(e, node)) as Detour | 0;
      if (rank > ofNode[node]!) later[rank as Detour].push(e);
      else reach(e);
    }
  }
  /**
   * A value in a WeakMap lives while both the map and the key do: what came with the requests of the two is what keeps it. Where both
   * were there before, it is the map: whoever has it put the value there, and whoever has the key may know nothing of it.
   */
  function keepsPair(pair: WeakPair | null, node: number): boolean {
    if (pair === null) return true;
    const isByMap = newTables.has(pair.table) || bornIn(pair.key, intervals) === 0;
    return (pair.table === tables.id[node]) === isByMap;
  }
  function reach(e: number): void {
    const to = edgeTo[e]!;
    from[to] = ownerOf(firstEdge, e);
    via[to] = e;
    reachedBy[to] = detour;
    queue[tail++] = to;
  }
  const edgeAt = edgeReader(tables);
  return {
    onlyByTimers: (node) => from[node] !== unreached && reachedBy[node] === byTimers,
    to(node) {
      if (from[node] === unreached) return null;
      const path: Edge[] = [];
      for (let at = node; at !== 0; at = from[at]!) path.push(edgeAt(via[at]!));
      return path.reverse();
    },
    *below(node) {
      for (let e = firstEdge[node]!; e < firstEdge[node + 1]!; e++) if (edgeTo[e] !== 0 && via[edgeTo[e]!] === e) yield edgeAt(e);
    },
    weights() {
      const bytes = Float64Array.from(tables.selfSize);
      // Whoever was reached later hangs on somebody who was reached before.
      for (let i = tail - 1; i > 0; i--) bytes[from[queue[i]!]!]! += bytes[queue[i]!]!;
      return bytes;
    },
  };
}

/** Ids of the tables of WeakMaps that were made with the requests. */
function tablesOfNewMaps(tables: SnapshotTables, intervals: Intervals): ReadonlySet<number> {
  const { nodeCount, nodeTypes, type, name, id, string, firstEdge, edgeName, edgeTo } = tables;
  const object = nodeTypes.indexOf('object');
  const found = new Set<number>();
  for (let node = 0; node < nodeCount; node++) {
    if (type[node] !== object || bornIn(id[node]!, intervals) === 0 || !/^Weak(Map|Set)$/.test(string(name[node]!))) continue;
    for (let e = firstEdge[node]!; e < firstEdge[node + 1]!; e++) if (string(edgeName[e]!) === 'table') found.add(id[edgeTo[e]!]!);
  }
  return found;
}

/** Ids of the key, and of the table of the WeakMap. */
interface WeakPair {
  readonly key: number;
  readonly table: number;
}

/**
 * The pair of a WeakMap that an edge's name says; null for other edges. A table does not keep its values; their keys do, by edges of
 * the same name.
 */
function weakPairs({ string }: SnapshotTables): (name: number) => WeakPair | null {
  const known = new Map<number, WeakPair | null>();
  return (name) => {
    let pair = known.get(name);
    if (pair === undefined) {
      const [, key, table] = weakPair.exec(string(name)) ?? [];
      pair = table === undefined ? null : { key: Number(key), table: Number(table) };
      known.set(name, pair);
    }
    return pair;
  };
}

/** Ways that are taken only when there is no other, the better first. */
type Detour = typeof byTimers | typeof byEngine;
const byTimers = 1;
const byEngine = 2;

/** What runs at this moment has much by chance: a snapshot of a full heap is taken in the midst of a call. */
const underWay = new Set(['(Stack roots)', '(Handle scope)']);
const listsOfNode = new Set(['Node / CleanupQueue', 'Node / BaseObjectList']);
/** The links by which Node.js's timers of one delay hang together: whoever has one of them has no part in the others. */
const linksOfTimers = new Set(['_idleNext', '_idlePrev']);
/** A timer whose number was asked for is listed once more (`lib/internal/timers.js`), until it fires. */
const timersByNumber = 'knownTimersById';

function detours({ nodeTypes, edgeTypes, edgeType, edgeName, type, name, nodeCount, string }: SnapshotTables) {
  // What V8 compiled and learnt keeps much alive by chance.
  const engine = new Set(['code', 'object shape'].map((one) => nodeTypes.indexOf(one)));
  const [native, object, synthetic] = ['native', 'object', 'synthetic'].map((one) => nodeTypes.indexOf(one));
  const [property, context] = ['property', 'context'].map((one) => edgeTypes.indexOf(one));
  const known = new Map<number, string>();
  const text = (index: number): string => {
    const found = known.get(index) ?? string(index);
    known.set(index, found);
    return found;
  };
  const ofNode = new Uint8Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    // Node.js's lists of its own objects name also what they do not keep alive.
    const names = type[node] === native ? listsOfNode : type[node] === synthetic ? underWay : null;
    if (engine.has(type[node]!) || names?.has(text(name[node]!))) ofNode[node] = byEngine;
    else if (type[node] === object && text(name[node]!) === 'TimersList') ofNode[node] = byTimers;
  }
  const isTimer = (node: number) => type[node] === object && text(name[node]!) === 'Timeout';
  const ofEdge = (edge: number, node: number): Detour | 0 => {
    const isLink = edgeType[edge] === property && isTimer(node) && linksOfTimers.has(text(edgeName[edge]!));
    return isLink || (edgeType[edge] === context && text(edgeName[edge]!) === timersByNumber) ? byTimers : 0;
  };
  return { ofNode, ofEdge };
}

/** The node that an edge leaves from: the last whose edges begin at or before it. */
function ownerOf(firstEdge: Uint32Array, edge: number): number {
  let low = 0;
  let high = firstEdge.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (firstEdge[middle]! <= edge) low = middle;
    else high = middle;
  }
  return low;
}
