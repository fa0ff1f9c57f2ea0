import { performance } from 'node:perf_hooks';
import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8';
import type { Collector } from './major-gc.ts';
import type { Sample } from './protocol.ts';

// Captured before user code could replace it with a fake clock's.
const { setImmediate } = globalThis;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

const fewestCollections = 2;
const mostCollections = 8;
/** Bytes. Below this a further collection finds only what this loop itself allocated. */
const stillFalling = 1024;

/** `heap_size_limit` in bytes. */
export const heapLimit = (): number => getHeapStatistics().heap_size_limit;

/**
 * Collects until the heap no longer falls, and returns how often. `gc()` is not eager: weak callbacks, finalisers and
 * closing handles release more objects in later turns of the event loop, which the next collection then finds.
 * Returns right after a collection, so that what is read next is not what the turns allocated.
 */
export async function collect(collector: Collector | null): Promise<number> {
  if (collector === null) return 0;
  let before = Number.POSITIVE_INFINITY;
  let collections = 0;
  while (collections < mostCollections) {
    await turn();
    await turn();
    await collector.collect();
    collections++;
    const used = getHeapStatistics().used_heap_size;
    if (collections >= fewestCollections && before - used <= stillFalling) break;
    before = used;
  }
  return collections;
}

/** Collects garbage, then reads every channel at once. */
export async function takeSample(collector: Collector | null, served: () => number): Promise<Sample> {
  const from = performance.now();
  const collections = await collect(collector);
  const heap = getHeapStatistics();
  const memory = process.memoryUsage();
  const spaces = getHeapSpaceStatistics();
  const used = (...names: readonly string[]) =>
    spaces.reduce((sum, space) => (names.includes(space.space_name) ? sum + space.space_used_size : sum), 0);
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  const to = performance.now();
  return {
    served: served(),
    atMs: to,
    heapUsed: heap.used_heap_size,
    codeSpaces: used('code_space', 'code_large_object_space'),
    trustedSpaces: used('trusted_space', 'trusted_large_object_space'),
    arrayBuffers: memory.arrayBuffers,
    external: memory.external,
    rss: memory.rss,
    malloced: heap.malloced_memory,
    globalHandles: heap.used_global_handles_size,
    nativeContexts: heap.number_of_native_contexts,
    detachedContexts: heap.number_of_detached_contexts,
    resources,
    collections,
    collectMs: to - from,
  };
}
