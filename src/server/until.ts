import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks. */
const interval = 25;

/** Waits until something is done, at most so many milliseconds. */
export async function until(done: () => Promise<boolean>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!(await done()) && performance.now() < end) await sleep(interval);
}
