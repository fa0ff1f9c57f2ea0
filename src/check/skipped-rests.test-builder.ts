/**
 * For tests of the steps: pauses of seconds, in which nothing but the clock moves, take no time, and the clock is moved instead.
 *
 *     vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));
 */
import type * as timers from 'node:timers/promises';
import { vi } from 'vitest';

/** The module, whose time-outs move `performance.now()` on by their milliseconds and end at once. */
export function skippingRests(real: typeof timers): typeof timers {
  const now = performance.now.bind(performance);
  let skippedMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + skippedMs);
  return {
    ...real,
    async setTimeout(ms = 0, value, options) {
      skippedMs += ms;
      return real.setTimeout(0, value, options);
    },
  };
}
