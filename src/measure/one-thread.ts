/**
 * Routes that are looked at side by side share the one thread of this process. It sends requests, which takes no time at all, and reads
 * heap snapshots, which keeps it busy for a second and more: whoever is to go away at a moment, or to come back after one, would
 * be late meanwhile. So nothing is read while such a moment is waited for.
 */

/** Milliseconds after which a heap is read in any case: moments follow each other without an end where many routes are looked at. */
const LONGEST_WAIT_MS = 30_000;

/** Moments that are waited for now. */
let moments = 0;
/** Who reads once there is none. */
let waiting: Array<() => void> = [];
/** What is read now; null: nothing is. */
let reading: Promise<void> | null = null;
/** Until all are done that have asked to read. */
let queue: Promise<unknown> = Promise.resolve();

/** Does what depends on the moment: not while this thread reads a heap. */
export async function byTheMoment<T>(work: () => Promise<T>): Promise<T> {
  while (reading !== null) await reading;
  moments += 1;
  try {
    return await work();
  } finally {
    moments -= 1;
    if (moments === 0) {
      for (const go of waiting) go();
      waiting = [];
    }
  }
}

/** Does what keeps this thread busy: not while anybody waits for a moment, and one after another. */
export function keepingBusy<T>(work: () => Promise<T>, longestWaitMs = LONGEST_WAIT_MS): Promise<T> {
  const turn = queue.then(async () => {
    if (moments > 0) await untilNone(longestWaitMs);
    const result = work();
    reading = result.then(
      () => {},
      () => {},
    );
    try {
      return await result;
    } finally {
      reading = null;
    }
  });
  queue = turn.catch(() => {});
  return turn;
}

function untilNone(longestWaitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWaitMs);
    waiting.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
