/** Single blocks of memory outside the heap: what grows in place, or is made anew ever larger, leaves no new object with each request. */
import { type Edge, type HeapGraph, isStorage } from './graph.ts';
import { type Holder, holderOf, isOld, type Named } from './holder.ts';
import type { ShortestPaths } from './shortest-paths.ts';

export interface Block {
  /** Of all of it: nothing is known per request. */
  readonly holder: Holder;
  readonly bytes: number;
  /** Whether it belongs to a WebAssembly memory. */
  readonly isMemory: boolean;
  /** Bytes per request in all other blocks, of any size, that came with the requests between the snapshots and stayed. */
  readonly besidesPerRequest: number;
}

/** Bytes of a page of WebAssembly's memory: what is smaller cannot hold a leak of many requests. */
const SMALLEST = 65_536;
const MOST = 8;

/** The largest blocks, each with the way to it. */
export function blocksIn(graph: HeapGraph, paths: Pick<ShortestPaths, 'to'>, names: Named): readonly Block[] {
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
  return large
    .sort((a, b) => graph.selfSize(b) - graph.selfSize(a))
    .slice(0, MOST)
    .flatMap((node) => blockOf(graph, paths.to(node), node, names).map((block) => ({ ...block, besidesPerRequest: besides(node) })));
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
  return [{ holder, bytes, isMemory }];
}
