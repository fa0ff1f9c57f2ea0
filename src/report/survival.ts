/** How long a heap would last: what makes a few kilobytes mean something. */
import { isFurther, type Leak } from '../findings/leaks.ts';
import type { Finding, Report } from '../findings/report.ts';
import { isWorthAWarning } from '../judge/native.ts';
import { bytes, lasting } from '../words.ts';

/** Bytes: what a small container gives Node.js. For servers whose heap nobody has limited. */
const exampleHeap = 512_000_000;
/** Requests per second. */
const exampleRate = 10;

/** How long a heap lasts at a rate of requests. */
export interface Lifetime {
  readonly heapBytes: number;
  /** Whether the heap is that of this server, limited by somebody; else it is an example. */
  readonly isOwn: boolean;
  /** Whether it is all memory of the process that would be full, and not the heap alone. */
  readonly isResident: boolean;
  readonly seconds: number;
  readonly requestsPerSecond: number;
}

/** null when nothing grows. A limit that somebody has set, by a flag or by a container, takes the place of the example. */
export function lifetime(
  { bytesPerRequest, native = null }: Pick<Finding, 'bytesPerRequest'> & Partial<Pick<Finding, 'native'>>,
  { server, machine }: Pick<Report, 'server' | 'machine'>,
): Lifetime | null {
  if (bytesPerRequest === null) return null;
  // Memory that no channel explains is no part of a heap, but fills the container all the same.
  if (isWorthAWarning(native, Math.max(0, bytesPerRequest))) {
    const seconds = exampleHeap / ((Math.max(0, bytesPerRequest) + native.bytesPerRequest) * exampleRate);
    return { heapBytes: exampleHeap, isOwn: false, isResident: true, seconds, requestsPerSecond: exampleRate };
  }
  if (bytesPerRequest <= 0) return null;
  const own = server && server.heapLimit > 0 && server.heapLimit < leastDefault(machine.memory) ? server.heapLimit : null;
  const heapBytes = own ?? exampleHeap;
  return {
    ...{ heapBytes, isOwn: own !== null, isResident: false },
    ...{ seconds: heapBytes / (bytesPerRequest * exampleRate), requestsPerSecond: exampleRate },
  };
}

/** "512 MB would last 59 hours at 10 requests a second."; null when nothing grows. */
export function wouldLast(
  leak: Pick<Leak, 'bytesPerRequest' | 'part'> & Partial<Pick<Leak, 'native'>>,
  report: Pick<Report, 'server' | 'machine'>,
): string | null {
  // A heap is filled by all leaks of a route.
  const life = isFurther(leak.part) ? null : lifetime(leak.part?.whole ?? leak, report);
  if (life === null) return null;
  const heap = life.isOwn
    ? `This server’s heap of ${bytes(life.heapBytes)}`
    : `${bytes(life.heapBytes)}${life.isResident ? ' of memory' : ''}`;
  return `${heap} would last ${lasting(life.seconds)} at ${life.requestsPerSecond} requests a second.`;
}

/**
 * Bytes: a heap smaller than this was limited by somebody. V8 gives itself a quarter of the machine's memory, at most 2 GB,
 * or 4 GB on machines of 15 GB and more (Heap::HeapSizeFromPhysicalMemory); a tenth is left for how it rounds.
 */
const leastDefault = (memory: number): number => Math.min(memory / 4, 2e9) * 0.9;
