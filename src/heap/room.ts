/** Whether a process can write a heap snapshot without running out of memory. */

/**
 * A process that writes a snapshot takes, at most, so many bytes for each byte of its heap: V8 keeps an entry for every object and every
 * number, and all references, before it writes any. Measured on heaps of small objects, which are the worst: 12.4
 * (`npm run bench:line -- --heaps 50,400`). Without numbers it is some 9.
 */
const PEAK_OVER_HEAP = 13;

/** Memory that is left, and what a snapshot may take. */
export interface Room {
  /** Bytes. */
  readonly heap: number;
  readonly left: number;
  readonly needs: number;
}

/**
 * @param heapUsed bytes
 * @param left bytes; null: not known
 * @returns null where there is enough, or nobody knows
 */
export function tooLittleRoom(heapUsed: number, left: number | null): Room | null {
  const needs = heapUsed * PEAK_OVER_HEAP;
  return left === null || left >= needs ? null : { heap: heapUsed, left, needs };
}

/** Bytes of the largest heap whose snapshot surely fits. @param left bytes */
export const largestHeapIn = (left: number): number => left / PEAK_OVER_HEAP;

/**
 * Bytes that a process can still take, by its container's limit and the kernel's estimate: https://nodejs.org/api/process.html#processavailablememory.
 * null: not known. macOS counts only what is free this moment, which is little on any machine that works.
 */
export const availableMemory = (of: Pick<NodeJS.Process, 'platform'> & { availableMemory?: () => number } = process): number | null =>
  of.platform === 'darwin' || of.availableMemory === undefined ? null : of.availableMemory();
