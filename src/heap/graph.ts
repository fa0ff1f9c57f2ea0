import type { SnapshotTables } from './snapshot-file.ts';

/** A snapshot as a graph of nodes, each known by its index. */
export interface HeapGraph {
  readonly nodeCount: number;
  type(node: number): string;
  name(node: number): string;
  id(node: number): number;
  /** Bytes of the node alone. */
  selfSize(node: number): number;
  edges(node: number): Iterable<Edge>;
  /** The node that the first edge of this name leads to; null when there is none. */
  follow(node: number, ...names: readonly string[]): number | null;
  /** Where a function was written: line and column from 0. */
  location(node: number): { readonly line: number; readonly column: number } | null;
}

export interface Edge {
  readonly type: string;
  /** A name, or an index as text. */
  readonly name: string;
  readonly to: number;
}

const weakPair = /^\d+ \/ part of key \(.*? @\d+\) -> value \(.*? @\d+\) pair in WeakMap \(table @(\d+)\)$/;

/** Reads names and edges out of the tables of a snapshot. */
export function heapGraph(tables: SnapshotTables): HeapGraph {
  const { nodeTypes, edgeTypes, firstEdge, edgeType, edgeName, edgeTo, string } = tables;
  const indexed = new Set(['element', 'hidden'].map((type) => edgeTypes.indexOf(type)));
  let located: Map<number, number> | null = null;
  const graph: HeapGraph = {
    nodeCount: tables.nodeCount,
    type: (node) => nodeTypes[tables.type[node]!] ?? '',
    name: (node) => string(tables.name[node]!),
    id: (node) => tables.id[node]!,
    selfSize: (node) => tables.selfSize[node]!,
    *edges(node) {
      for (let e = firstEdge[node]!; e < firstEdge[node + 1]!; e++) {
        const type = edgeType[e]!;
        yield { type: edgeTypes[type] ?? '', name: indexed.has(type) ? String(edgeName[e]!) : string(edgeName[e]!), to: edgeTo[e]! };
      }
    },
    follow(node, ...names) {
      let at = node;
      for (const name of names) {
        let next: number | null = null;
        for (const edge of graph.edges(at)) {
          if (edge.name === name) {
            next = edge.to;
            break;
          }
        }
        if (next === null) return null;
        at = next;
      }
      return at;
    },
    location(node) {
      if (!located) {
        located = new Map();
        for (let i = 0; i < tables.locations.length; i += 4) located.set(tables.locations[i]!, i);
      }
      const row = located.get(node);
      return row === undefined ? null : { line: tables.locations[row + 2]!, column: tables.locations[row + 3]! };
    },
  };
  return graph;
}

/** The way by which each node is reached first from the GC roots. */
export interface ShortestPaths {
  /** From the root down to the node: each step's edge and where it leads; null when nothing but weak edges lead there. */
  to(node: number): readonly Edge[] | null;
}

const unreached = 0xffff_ffff;
const listsOfNode = new Set(['Node / CleanupQueue', 'Node / BaseObjectList']);

/** Breadth-first over all edges that keep their target alive. */
export function shortestPaths(tables: SnapshotTables): ShortestPaths {
  const { firstEdge, edgeType, edgeName, edgeTo, nodeCount, string } = tables;
  const weak = tables.edgeTypes.indexOf('weak');
  const internal = tables.edgeTypes.indexOf('internal');
  const shortcut = tables.edgeTypes.indexOf('shortcut');
  const via = new Uint32Array(nodeCount).fill(unreached);
  const from = new Uint32Array(nodeCount).fill(unreached);
  const queue = new Uint32Array(nodeCount);
  const isOfTable = new Map<number, number>();
  // A WeakMap's table does not keep its values; their keys do, by edges of the same name.
  const tableOf = (name: number): number => {
    let table = isOfTable.get(name);
    if (table === undefined) {
      table = Number(weakPair.exec(string(name))?.[1] ?? -1);
      isOfTable.set(name, table);
    }
    return table;
  };
  // What V8 compiled and learnt keeps much alive by chance: ways through it are taken only when there is no other.
  const engine = new Set(['code', 'object shape'].map((type) => tables.nodeTypes.indexOf(type)));
  const native = tables.nodeTypes.indexOf('native');
  // So are those through Node.js's lists of its own objects, which name also what they do not keep alive.
  const isDetour = (node: number) =>
    engine.has(tables.type[node]!) || (tables.type[node] === native && listsOfNode.has(string(tables.name[node]!)));
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
  const indexed = new Set(['element', 'hidden'].map((type) => tables.edgeTypes.indexOf(type)));
  return {
    to(node) {
      if (from[node] === unreached) return null;
      const path: Edge[] = [];
      for (let at = node; at !== 0; at = from[at]!) {
        const e = via[at]!;
        const type = edgeType[e]!;
        const name = indexed.has(type) ? String(edgeName[e]!) : string(edgeName[e]!);
        path.push({ type: tables.edgeTypes[type] ?? '', name, to: at });
      }
      return path.reverse();
    },
  };
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

/** Tables and elements, by which a container stores its entries. */
export const isStorage = (graph: HeapGraph, node: number): boolean => {
  const type = graph.type(node);
  return type === 'array' || type === 'hidden' || type === 'synthetic' || graph.name(node) === 'system / PropertyArray';
};
