/** How full a heap was before the first request of an arm: V8 gives up on one that is nearly full, whatever the requests keep. */
import type { ServerSample, ServingProcess } from '../server/server.ts';

/** Of the fullest heap of the server; bytes. */
export interface Room {
  readonly heapUsed: number;
  /** `heap_size_limit` of V8. */
  readonly heapLimit: number;
}

/** Bytes of the limit that are for new objects alone, beside `--max-old-space-size`: three halves of 16 MiB in 64-bit builds of Node.js. */
export const YOUNG = 48 * 1024 * 1024;

/**
 * Share of what is left for old objects. From 80 % on V8 counts collections that free little, and ends the process after four in a row
 * (`kHighHeapPercentage` and `kMaxConsecutiveIneffectiveMarkCompacts` in `src/heap/heap.cc`): each sample collects more often than that.
 */
const NEARLY_FULL = 0.75;

const shareOf = ({ heapUsed, heapLimit }: Room): number => heapUsed / Math.max(heapLimit - YOUNG, heapLimit / 2);

export const isNearlyFull = (room: Room): boolean => shareOf(room) >= NEARLY_FULL;

/** undefined: no process that was sampled says its limit. */
export function roomIn({ processes }: ServerSample, serving: readonly Pick<ServingProcess, 'pid' | 'heapLimit'>[]): Room | undefined {
  const rooms = processes.flatMap(({ pid, sample: { heapUsed } }, i): Room[] => {
    const own = serving[i]?.pid === pid ? serving[i] : serving.find((one) => one.pid === pid);
    return own && own.heapLimit > 0 ? [{ heapUsed, heapLimit: own.heapLimit }] : [];
  });
  return rooms.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
}
