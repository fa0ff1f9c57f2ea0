/** What a route's budget is billed for: all that is done with its server, or the requests alone, once samples are spared. */
import type { BudgetClock } from './budget-clock.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface Bill extends BudgetClock {
  /** Milliseconds of the budget's clock that samples and counts took, but for those in what was left out. */
  sampledMs(): number;
  /** From now on neither those to come nor those before are billed. */
  sparesSamples(): void;
  /** The same stopwatch, by which the bill knows what is a sample. */
  timed(stopwatch: Stopwatch): Stopwatch;
}

/**
 * By one clock: what samples take by the wall would be more than they take of the budget, and requests would cost nothing then.
 * @param clock of the route's budget
 */
export function startBill(clock: BudgetClock): Bill {
  let sampled = 0;
  let isLeftOut = false;
  let isBilled = true;
  return {
    sampledMs: () => sampled,
    // Several processes of a server may wait at the same time, for more than the clock tells.
    spentMs: () => Math.max(0, clock.spentMs() - (isBilled ? 0 : sampled)),
    sparesSamples() {
      isBilled = false;
    },
    async leavingOut(work) {
      isLeftOut = true;
      try {
        await clock.leavingOut(work);
      } finally {
        isLeftOut = false;
      }
    },
    timed: (stopwatch) => ({
      ...stopwatch,
      async time(kind, work) {
        const before = clock.spentMs();
        try {
          return await stopwatch.time(kind, work);
        } finally {
          if (kind === 'collecting' && !isLeftOut) sampled += clock.spentMs() - before;
        }
      },
    }),
  };
}
