import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import * as v8 from 'node:v8';
import type { Collector } from './major-gc.ts';
import { liveThreads } from './pending-work.ts';
import type { Sample } from './readings.ts';
import { grownUncounted } from './wasm-memories.ts';

// Captured before user code could replace them: with a fake clock's, or to look steadier than it is.
const { setImmediate, setTimeout } = globalThis;
const { getHeapSpaceStatistics, getHeapStatistics } = v8;
const { memoryUsage, getActiveResourcesInfo } = process;
const now = performance.now.bind(performance);
const namesIn = readdirSync;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const millisecond = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/** Bytes. Below this a further collection finds only what this loop itself allocated. */
export const stillFalling = 1024;

interface Thoroughness {
  readonly fewest: number;
  readonly most: number;
  /** Collections in a row that find nothing more, until it is believed that there is nothing more to find. */
  readonly fruitless: number;
}
const thorough: Thoroughness = { fewest: 3, most: 10, fruitless: 2 };
/**
 * One that finds nothing more must do where each takes a second and longer. The first alone does not: V8 may be marking such a heap
 * already, and then it keeps what died meanwhile.
 */
const sparing: Thoroughness = { fewest: 2, most: 4, fruitless: 1 };
/** Bytes of a heap above which collections are spared: 1 GB of small objects takes V8 1 to 5 s each. By the heap and not by the clock, so
 * that a busy machine takes no other samples. */
const largeHeap = 256 * 1024 * 1024;

/**
 * Whether to collect once more.
 * @param without collections in a row that found nothing more
 * @param heapUsed bytes, after the last collection
 */
export function goesOn(collections: number, without: number, heapUsed: number): boolean {
  const { fewest, most, fruitless } = heapUsed > largeHeap ? sparing : thorough;
  return collections < most && (collections < fewest || without < fruitless);
}

/** Turns of the event loop before a collection: at least, and at most while something is in flight. */
const fewestTurns = 2;
const mostTurns = 100;
/** Active resources that end by themselves in moments: what a response left to be done, in the loop and by the file system. */
const inTheLoop = 'Immediate';
const byTheSystem = ['FSReqCallback', 'FSReqPromise', 'CloseReq', 'WriteWrap', 'ShutdownWrap'];

/**
 * Lets what is in flight land. A page of Next.js goes on with its cached parts after the response has ended, over a dozen turns
 * and more, and until then a megabyte is held that is nobody's leak. A server that is never at rest is not waited for.
 */
export async function land(): Promise<void> {
  for (let turns = 0; turns < mostTurns; turns++) {
    const active = getActiveResourcesInfo();
    const busy = byTheSystem.some((kind) => active.includes(kind));
    if (turns >= fewestTurns && !busy && !active.includes(inTheLoop)) return;
    await (busy ? millisecond() : turn());
  }
}

/** `heap_size_limit` in bytes. */
export const heapLimit = (): number => getHeapStatistics().heap_size_limit;

/** What V8 says of its heap right after a collection. Bytes. */
interface HeapReading {
  readonly heapUsed: number;
  readonly codeSpaces: number;
  readonly trustedSpaces: number;
}

function readHeap(): HeapReading {
  const spaces = getHeapSpaceStatistics();
  const used = (...names: readonly string[]) =>
    spaces.reduce((sum, space) => (names.includes(space.space_name) ? sum + space.space_used_size : sum), 0);
  return {
    heapUsed: getHeapStatistics().used_heap_size,
    codeSpaces: used('code_space', 'code_large_object_space'),
    trustedSpaces: used('trusted_space', 'trusted_large_object_space'),
  };
}

const withoutCode = ({ heapUsed, codeSpaces }: HeapReading): number => heapUsed - codeSpaces;

/**
 * Collects until the heap no longer falls, and returns how often, with the lowest reading.
 *
 * `gc()` is not eager: weak callbacks, finalisers and closing handles release more objects in later turns of the event loop,
 * which the next collection then finds. That error only adds, so the lowest of several readings is the truest.
 *
 * Each is taken in the same call as its collection, without so much as a microtask between. A collection ends with V8 giving
 * back what is left of its allocation areas; the first object that is allocated after it takes an area of up to a page
 * (256 KiB), which counts as used. On a Next page of Node.js 20 readings after an `await` swing by +-190 kB from sample to
 * sample, and without it by 1 kB.
 */
export async function collect(collector: Collector | null): Promise<{ readonly collections: number; readonly lowest: HeapReading }> {
  let lowest = readHeap();
  if (collector === null) return { collections: 0, lowest };
  let collections = 0;
  for (let without = 0; goesOn(collections, without, lowest.heapUsed); ) {
    await land();
    const pending = collector.collect();
    // No `await` where there is nothing to wait for: see above.
    if (pending) await pending;
    collections++;
    const reading = readHeap();
    without = withoutCode(lowest) - withoutCode(reading) > stillFalling ? 0 : without + 1;
    if (withoutCode(reading) < withoutCode(lowest)) lowest = reading;
  }
  return { collections, lowest };
}

/** Undefined where the system does not list them. Reading the list takes one more, which is among those listed. */
function openDescriptors(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return namesIn('/proc/self/fd').length - 1;
  } catch {
    return undefined;
  }
}

/** Requests of the check so far. */
export type CountedRequests = Pick<Sample, 'served' | 'finished'>;

/** Collects garbage, then reads every figure at once. @param counted goes on counting meanwhile */
export async function takeSample(collector: Collector | null, counted: CountedRequests): Promise<Sample> {
  const from = now();
  const { collections, lowest } = await collect(collector);
  const figures = readFigures();
  return { ...figures, ...lowest, ...counted, collections, collectMs: figures.atMs - from };
}

/** Every figure at once; those of the heap hold what was allocated since the last collection. */
export function readFigures(): Omit<Sample, keyof CountedRequests | 'collections' | 'collectMs'> {
  const lowest = readHeap();
  const heap = getHeapStatistics();
  const memory = memoryUsage();
  const resources: Record<string, number> = {};
  for (const kind of getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  const fds = openDescriptors();
  return {
    atMs: now(),
    ...lowest,
    arrayBuffers: memory.arrayBuffers,
    external: memory.external + grownUncounted(),
    rss: memory.rss,
    malloced: heap.malloced_memory,
    globalHandles: heap.used_global_handles_size,
    nativeContexts: heap.number_of_native_contexts,
    detachedContexts: heap.number_of_detached_contexts,
    fds,
    threads: liveThreads(),
    resources,
  };
}
