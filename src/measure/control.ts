/** A server while nobody asks anything of it: the control beside which a route is looked at in a process that has served others. */
import { setTimeout } from 'node:timers/promises';
import type { RunningServer, ServerSample } from '../server/server.ts';
import { canBeCounted, type EntryCounts, startCounting } from './counting.ts';
import { untilStill } from './until-still.ts';

export interface AtRest {
  readonly samples: readonly ServerSample[];
  /** What containers held between them; null where that cannot be counted. */
  readonly counted: EntryCounts | null;
}

/** Samples, and the milliseconds between them: what goes by the clock shows, and five have an interval. */
const SAMPLES = 5;
const GAP_MS = 250;
/** Counts, and the milliseconds between them: what gains between all three goes on. */
const COUNTS = 3;
const COUNT_GAP_MS = 500;

/** Milliseconds that one control takes at least. */
export const CONTROL_MS = SAMPLES * GAP_MS + (COUNTS - 1) * COUNT_GAP_MS;

/**
 * Samples come first: V8 makes again what a count drops. Throws what sampling throws (CheckError), and the signal's reason when aborted.
 */
export async function watchAtRest(server: RunningServer, signal: AbortSignal): Promise<AtRest> {
  // The route before, or another look, may have ended in a count.
  await untilStill(() => server.sample());
  const samples: ServerSample[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    await setTimeout(GAP_MS, undefined, { signal });
    samples.push(await server.sample());
  }
  const heapUsed = samples.at(-1)?.total.heapUsed ?? 0;
  return { samples, counted: canBeCounted(heapUsed) ? await countAtRest(server, signal) : null };
}

async function countAtRest(server: RunningServer, signal: AbortSignal): Promise<EntryCounts | null> {
  const counting = startCounting(server);
  try {
    for (let i = 0; i < COUNTS; i += 1) {
      if (i > 0) await setTimeout(COUNT_GAP_MS, undefined, { signal });
      await counting.count(0);
    }
    return counting.counted();
  } finally {
    await counting.end();
  }
}
