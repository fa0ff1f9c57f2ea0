/** Whether the process that was attached to is the one that answers: behind a balancer it may be another, or one of several. */
import { z } from 'zod';
import type { Visited } from './visited.ts';

/** Requests, each on a connection of its own: where two processes answer in turn or by chance, all of them meet this one once in 256 times. */
const ASKED = 8;

const figures = z.looseObject({ begun: z.number() });

/**
 * A process that answers a request begins something that is asynchronous, which Node.js numbers; one that does not begins no more than
 * while nothing is asked.
 * @param ask sends one request
 */
export async function answersItself(visited: Visited, ask: () => Promise<unknown>): Promise<boolean> {
  const begun = async () => figures.parse(await visited.call('figures')).begun;
  const idle = await leastBegun(begun);
  for (let asked = 0; asked < ASKED; asked++) {
    const before = await begun();
    await ask();
    if ((await begun()) - before <= idle) return false;
  }
  return true;
}

/** Looks without a request; the first begins things that no other does, and others may ask the process in between. */
const IDLE_LOOKS = 4;

async function leastBegun(begun: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let last = await begun(), looks = 0; looks < IDLE_LOOKS; looks++) {
    const now = await begun();
    least = Math.min(least, now - last);
    last = now;
  }
  return least;
}
