/** What a server does while nobody asks anything of it, or hardly anybody. */
import type { Arm } from './measurement.ts';
import type { ArmFacts, ArmRecord } from './record.ts';

/** Samples without requests, and the milliseconds between them: enough to see a clock at work. */
const IDLE = { samples: 5, gapMs: 250 };
/** The same where something seemed to come: long enough for what came once to be over. */
const IDLE_AGAIN = { samples: 10, gapMs: 500 };

const sampleIdle = async (record: ArmRecord): Promise<void> => {
  await record.untilStill();
  await sampled(record, 'idle', IDLE);
};

async function sampled(record: ArmRecord, phase: 'idle' | 'idle-again', { samples, gapMs }: typeof IDLE): Promise<void> {
  for (let i = 0; i < samples; i += 1) {
    await record.rest(gapMs);
    await record.sample(phase);
  }
}

interface Alone {
  /** Whether entries grow. */
  readonly grows: boolean;
  /** Whether something was asked for since they were counted last. */
  readonly isStale: boolean;
  /** Does a step with the server, and with the one beside it. */
  readonly both: (step: (of: ArmRecord) => Promise<unknown>) => Promise<unknown>;
  /** Whether something seems to have come by the clock. */
  readonly comesAlone: () => boolean;
}

/**
 * What comes by the clock: entries where they grow, before this and after, and bytes in any case. What seems to, is looked at for longer:
 * what requests had put off comes once, and what the clock brings goes on.
 */
export async function leftAlone(record: ArmRecord, { grows, isStale, both, comesAlone }: Alone): Promise<void> {
  if (grows && isStale) await record.count();
  await both(sampleIdle);
  if (grows) await record.count();
  if (!comesAlone()) return;
  await both((of) => sampled(of, 'idle-again', IDLE_AGAIN));
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
