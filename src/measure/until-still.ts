import type { ServerSample } from '../server/server.ts';

/** Bytes that two samples without a pause between them differ by at most, once what sampling needs is there. */
const STILL = 256;
/** Samples: a process that grows by the clock is never still. */
const MOST = 8;

/**
 * Takes samples until sampling by itself adds nothing to the heap: after a count V8 makes again what the walk dropped, the code of
 * sampling among it, and without this the first of several samples in a row would rise as if by the clock.
 */
export async function untilStill(take: () => Promise<ServerSample>): Promise<void> {
  let before = await take();
  for (let i = 0; i < MOST; i += 1) {
    const after = await take();
    if (after.total.heapUsed - before.total.heapUsed < STILL) return;
    before = after;
  }
}
