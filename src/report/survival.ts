/** How long a heap would last: what makes a few kilobytes mean something. */
import type { Finding, Report } from '../findings/report.ts';
import { bytes, lasting } from '../words.ts';

/** Bytes: what a small container gives Node.js. For servers whose heap nobody has limited. */
const exampleHeap = 512_000_000;
/** Requests per second. */
const exampleRate = 10;

/**
 * "512 MB would last 59 hours at 10 requests a second."; null when nothing grows. A limit that somebody has set, by a
 * flag or by a container, takes the place of the example.
 */
export function wouldLast(
  finding: Pick<Finding, 'bytesPerRequest'>,
  { server, machine }: Pick<Report, 'server' | 'machine'>,
): string | null {
  const own = server && server.heapLimit > 0 && server.heapLimit < leastDefault(machine.memory) ? server.heapLimit : null;
  const { bytesPerRequest } = finding;
  if (bytesPerRequest === null || bytesPerRequest <= 0) return null;
  const seconds = (own ?? exampleHeap) / (bytesPerRequest * exampleRate);
  const heap = own === null ? bytes(exampleHeap) : `This server’s heap of ${bytes(own)}`;
  return `${heap} would last ${lasting(seconds)} at ${exampleRate} requests a second.`;
}

/**
 * Bytes: a heap smaller than this was limited by somebody. V8 gives itself a quarter of the machine's memory, at most 2 GB,
 * or 4 GB on machines of 15 GB and more (Heap::HeapSizeFromPhysicalMemory); a tenth is left for how it rounds.
 */
const leastDefault = (memory: number): number => Math.min(memory / 4, 2e9) * 0.9;
