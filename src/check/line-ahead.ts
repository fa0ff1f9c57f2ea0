/**
 * The line is named while it is still being seen whether what leaks is forgotten after a while: both ask servers of their own. Most is not
 * forgotten, and then the line is known as soon as the verdict is.
 */
import type { Examined } from './examine.ts';

/** Disposing waits until nothing of it goes on. */
export interface LineAhead<Found> extends AsyncDisposable {
  /** Begins to name the line of what seems to leak. */
  readonly begin: (examined: Examined) => void;
  /** The line of just this; null: it was not begun, or was not possible. Rejects as `find` does. */
  readonly for: (examined: Examined) => Promise<Found | null>;
}

/** @param find null: it is not possible yet */
export function lineAhead<Found>(find: (examined: Examined) => Promise<Found | null>): LineAhead<Found> {
  const begun = new Map<Examined, Promise<Found | null>>();
  const settled = async () => {
    await Promise.allSettled(begun.values());
  };
  return {
    begin(examined) {
      begun.set(examined, find(examined));
      // Who asks for it hears of a failure.
      void settled();
    },
    for: async (examined) => (await begun.get(examined)) ?? null,
    [Symbol.asyncDispose]: settled,
  };
}
