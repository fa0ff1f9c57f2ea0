import { type Edge, edgeReader } from './graph.ts';
import type { SnapshotTables } from './snapshot-tables.ts';

const weakPair = /^\d+ \/ part of key \(.*? @\d+\) -> value \(.*? @\d+\) pair in WeakMap \(table @(\d+)\)$/;

/** The way by which each node is reached first from the GC roots. */
export interface ShortestPaths {
  /** From the root down to the node: each step's edge and where it leads; null when nothing but weak edges lead there. */
  to(node: number): readonly Edge[] | null;
}

const unreached = 0xffff_ffff;
const listsOfNode = new Set(['Node / CleanupQueue', 'Node / BaseObjectList']);

/** Breadth-first over all edges that keep their target alive. */
export function shortestPaths(tables: SnapshotTables): ShortestPaths {
  const { firstEdge, edgeType, edgeName, edgeTo, nodeCount } = tables;
  const weak = tables.edgeTypes.indexOf('weak');
  const internal = tables.edgeTypes.indexOf('internal');
  const shortcut = tables.edgeTypes.indexOf('shortcut');
  const via = new Uint32Array(nodeCount).fill(unreached);
  const from = new Uint32Array(nodeCount).fill(unreached);
  const queue = new Uint32Array(nodeCount);
  const tableOf = weakTables(tables);
  const isDetour = detours(tables);
  const later: number[] = [];
  let tail = nodeCount > 0 ? 1 : 0;
  from[0] = 0;
  for (let head = 0; ; head++) {
    if (head === tail) {
      for (const e of later.splice(0)) if (from[edgeTo[e]!] === unreached) reach(e);
      if (head === tail) break;
    }
    const node = queue[head]!;
    for (let e = firstEdge[node]!; e < firstEdge[node + 1]!; e++) {
      const to = edgeTo[e]!;
      if (from[to] !== unreached || edgeType[e] === weak || edgeType[e] === shortcut) continue;
      if (edgeType[e] === internal && tableOf(edgeName[e]!) === tables.id[node]) continue;
      if (isDetour(to) && !isDetour(node)) later.push(e);
      else reach(e);
    }
  }
  function reach(e: number): void {
    const to = edgeTo[e]!;
    from[to] = ownerOf(firstEdge, e);
    via[to] = e;
    queue[tail++] = to;
  }
  const edgeAt = edgeReader(tables);
  return {
    to(node) {
      if (from[node] === unreached) return null;
      const path: Edge[] = [];
      for (let at = node; at !== 0; at = from[at]!) path.push(edgeAt(via[at]!));
      return path.reverse();
    },
  };
}

/**
 * The id of the table of a WeakMap in an edge's name; -1 for other edges. A table does not keep its values; their
 * keys do, by edges of the same name.
 */
function weakTables({ string }: SnapshotTables): (name: number) => number {
  const known = new Map<number, number>();
  return (name) => {
    let table = known.get(name);
    if (table === undefined) {
      table = Number(weakPair.exec(string(name))?.[1] ?? -1);
      known.set(name, table);
    }
    return table;
  };
}

/** Nodes through which a way is taken only when there is no other. */
function detours({ nodeTypes, type, name, string }: SnapshotTables): (node: number) => boolean {
  // What V8 compiled and learnt keeps much alive by chance.
  const engine = new Set(['code', 'object shape'].map((one) => nodeTypes.indexOf(one)));
  const native = nodeTypes.indexOf('native');
  // Node.js's lists of its own objects name also what they do not keep alive.
  return (node) => engine.has(type[node]!) || (type[node] === native && listsOfNode.has(string(name[node]!)));
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
