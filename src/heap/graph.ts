import type { SnapshotTables } from './snapshot-tables.ts';

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

/** Reads an edge by its place in the tables. */
export function edgeReader({ edgeTypes, edgeType, edgeName, edgeTo, string }: SnapshotTables): (edge: number) => Edge {
  const indexed = new Set(['element', 'hidden'].map((type) => edgeTypes.indexOf(type)));
  return (e) => {
    const type = edgeType[e]!;
    return { type: edgeTypes[type] ?? '', name: indexed.has(type) ? String(edgeName[e]!) : string(edgeName[e]!), to: edgeTo[e]! };
  };
}

/** Reads names and edges out of the tables of a snapshot. */
export function heapGraph(tables: SnapshotTables): HeapGraph {
  const { nodeTypes, firstEdge, string } = tables;
  const edgeAt = edgeReader(tables);
  let located: Map<number, number> | null = null;
  const graph: HeapGraph = {
    nodeCount: tables.nodeCount,
    type: (node) => nodeTypes[tables.type[node]!] ?? '',
    name: (node) => string(tables.name[node]!),
    id: (node) => tables.id[node]!,
    selfSize: (node) => tables.selfSize[node]!,
    *edges(node) {
      for (let e = firstEdge[node]!; e < firstEdge[node + 1]!; e++) yield edgeAt(e);
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

/** Tables and elements, by which a container stores its entries. */
export const isStorage = (graph: HeapGraph, node: number): boolean => {
  const type = graph.type(node);
  return (
    type === 'array' ||
    (type === 'hidden' && !isProxy(graph, node)) ||
    type === 'synthetic' ||
    graph.name(node) === 'system / PropertyArray'
  );
};

/** The program's own, though V8 counts it among its inner objects. */
export const isProxy = (graph: HeapGraph, node: number): boolean => graph.name(node) === 'system / JSProxy';

/** The names of an object's properties, in their order; what is null has none. */
export const keysOf = (graph: HeapGraph, node: number): readonly string[] =>
  [...graph.edges(node)].filter(({ type, name }) => type === 'property' && name !== '__proto__').map(({ name }) => name);
