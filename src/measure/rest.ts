/** What a server does while nobody asks anything of it, or hardly anybody. */
import type { Arm } from './measurement.ts';
import type { ArmFacts, ArmRecord } from './record.ts';

/** Samples without requests, and the milliseconds between them: enough to see a clock at work. */
const IDLE_SAMPLES = 5;
const IDLE_GAP_MS = 250;

export async function sampleIdle(record: ArmRecord): Promise<void> {
  await record.untilStill();
  for (let i = 0; i < IDLE_SAMPLES; i += 1) {
    await record.rest(IDLE_GAP_MS);
    await record.sample('idle');
  }
}

/**
 * What comes by the clock: entries where they grow, before this and after, and bytes in any case.
 * @param grows whether entries grow
 * @param isStale whether something was asked for since they were counted last
 */
export async function leftAlone(record: ArmRecord, grows: boolean, isStale: boolean, sampleIdly: () => Promise<unknown>): Promise<void> {
  if (grows && isStale) await record.count();
  await sampleIdly();
  if (grows) await record.count();
}

/**
 * The arm when its pause is over. Takes the record over, which tells nobody any more what goes on in it.
 * @param pausing what is learnt of the pause; null: it was not possible
 * @returns null where the server ended meanwhile, or the check; never rejects
 */
export async function rested(record: ArmRecord, pausing: Promise<Partial<ArmFacts> | null>, before: Arm): Promise<Arm | null> {
  record.goesUntold();
  try {
    const learnt = await pausing;
    if (learnt === null) return null;
    // What comes by the clock the second process shows.
    await record.count();
    const { purpose, warmUpRequests, volleySize, settledMs, watched, servedOthers, peak } = { ...before, ...learnt };
    return { ...record.arm({ purpose, warmUpRequests, volleySize, settledMs, watched, servedOthers }), peak };
  } catch {
    return null;
  } finally {
    await record[Symbol.asyncDispose]();
  }
}
