/** Single blocks of memory, outside the heap or a table in it: what grows in place, or is made anew ever larger, leaves no new object with each request. */
import { type Edge, type HeapGraph, isStorage } from './graph.ts';
import { type Holder, holderOf, isOld, type Named } from './holder.ts';
import type { ShortestPaths } from './shortest-paths.ts';

export interface Block {
  /** Of all of it: nothing is known per request. */
  readonly holder: Holder;
  readonly bytes: number;
  /** Outside the heap that of a buffer or of a WebAssembly memory; on it that in which a container has its entries. */
  readonly kind: 'buffer' | 'memory' | 'table';
  /** Bytes per request in all other blocks outside the heap, of any size, that came with the requests between the snapshots and stayed. */
  readonly besidesPerRequest: number;
}

/** Bytes of a page of WebAssembly's memory: what is smaller cannot hold a leak of many requests. */
const SMALLEST = 65_536;
const MOST = 8;

/** Bytes: a table of fewer holds what a few hundred requests leave, and there are many. */
const SMALLEST_TABLE = 16_384;
/** By which an object has what it holds (V8's src/profiler/heap-snapshot-generator.cc): indices, names, or what a Map or Set has. */
const tableEdges: ReadonlySet<string> = new Set(['elements', 'properties', 'table']);

/** The largest blocks of either side, each with the way to it. */
export const blocksIn = (graph: HeapGraph, paths: Pick<ShortestPaths, 'to'>, names: Named): readonly Block[] => [
  ...blocksOutside(graph, paths, names),
  ...tablesIn(graph, paths, names),
];

/** Its entries are numbers in the table, which a snapshot does not have: nobody knows how many there are, so no number is their limit. */
const unknownEntries = { entries: { count: 0, perRequest: 0, places: null }, bound: null, beside: [] } as const;

/** Whatever leads to such a table is the program's: what V8 itself has hangs on roots alone. */
function tablesIn(graph: HeapGraph, paths: Pick<ShortestPaths, 'to'>, names: Named): readonly Block[] {
  const large: number[] = [];
  for (let node = 0; node < graph.nodeCount; node++) {
    if (graph.type(node) === 'array' && graph.selfSize(node) >= SMALLEST_TABLE) large.push(node);
  }
  return largestOf(graph, large).flatMap((node): readonly Block[] => {
    const path = paths.to(node);
    const [owner, edge] = [path?.at(-2), path?.at(-1)];
    if (!path || !owner || !edge || graph.type(owner.to) !== 'object' || edge.type !== 'internal' || !tableEdges.has(edge.name)) return [];
    const bytes = graph.selfSize(node);
    const holder = holderOf(graph, { path, last: path.length - 2, bytes, table: bytes, besides: 0, objects: 0 }, names);
    return [{ holder: { ...holder, ...unknownEntries }, bytes, kind: 'table', besidesPerRequest: 0 }];
  });
}

const largestOf = (graph: HeapGraph, nodes: readonly number[]): readonly number[] =>
  [...nodes].sort((a, b) => graph.selfSize(b) - graph.selfSize(a)).slice(0, MOST);

function blocksOutside(graph: HeapGraph, paths: Pick<ShortestPaths, 'to'>, names: Named): readonly Block[] {
  const large: number[] = [];
  const isNew = (node: number) => !isOld(graph, node, names.intervals);
  let born = 0;
  for (let node = 0; node < graph.nodeCount; node++) {
    // V8's name of a backing store in a heap snapshot (src/profiler/heap-snapshot-generator.cc).
    if (graph.type(node) !== 'native' || graph.name(node) !== 'system / JSArrayBufferData') continue;
    if (isNew(node)) born += graph.selfSize(node);
    if (graph.selfSize(node) >= SMALLEST) large.push(node);
  }
  const [one, other] = names.intervals.requests;
  const besides = (node: number) => (born - (isNew(node) ? graph.selfSize(node) : 0)) / (one + other);
  return largestOf(graph, large).flatMap((node) =>
    blockOf(graph, paths.to(node), node, names).map((block) => ({ ...block, besidesPerRequest: besides(node) })),
  );
}

/** Empty where nothing leads to it. */
function blockOf(graph: HeapGraph, path: readonly Edge[] | null, node: number, names: Named): readonly Omit<Block, 'besidesPerRequest'>[] {
  // The store itself says nothing to a reader: its ArrayBuffer does.
  const shown = path?.slice(0, -1) ?? [];
  if (shown.length === 0) return [];
  const bytes = graph.selfSize(node);
  const last = shown.findLastIndex((edge) => isOld(graph, edge.to, names.intervals));
  const held = last === shown.length - 1 ? shown.findLastIndex((edge, i) => i < last && !isStorage(graph, edge.to)) : last;
  const holder = holderOf(graph, { path: shown, last: held, bytes, table: 0, besides: 0, objects: 1 }, names);
  const isMemory = shown.some((edge) => graph.name(edge.to) === 'Memory' && graph.type(edge.to) === 'object');
  return [{ holder, bytes, kind: isMemory ? 'memory' : 'buffer' }];
}
