/** A second server beside the one that is measured: it does the same, just after it, and fails by itself. */

import type { Problem } from '../problems.ts';
import { type Explained, explained } from './explained.ts';
import type { Arm } from './measurement.ts';
import { type ArmFacts, type ArmRecord, type Recording, startRecord } from './record.ts';
import { type Paced, type Settling, settling } from './settle.ts';

export interface Companion extends AsyncDisposable {
  /** Does one step with it. After its first failure nothing more is done. Throws only when aborted. */
  follow(step: (record: ArmRecord) => Promise<unknown>): Promise<void>;
  /** Waits for the timers of its warm-up. */
  settles(paced: Pick<Paced, 'requestMs' | 'sampleMs' | 'volleySize'>): Promise<void>;
  /** Waits for the timers of its volleys, where its own arm asks for that. */
  settled(patienceOf: Parameters<Settling['after']>[0], shared: ArmFacts): Promise<void>;
  goesOn(): boolean;
  /** Its arm so far, with the facts that both share; null when it failed. */
  arm(shared: ArmFacts): Arm | null;
  measured(shared: ArmFacts): { readonly arm: Arm | null; readonly problem: Problem | null };
}

export async function startCompanion(recording: Recording): Promise<Companion> {
  const { server, signal } = recording;
  let record: ArmRecord | null = null;
  let failed: Explained | null = null;
  let own: Partial<ArmFacts> = {};
  let waits: Settling | null = null;
  const attempt = async (step: () => Promise<unknown>) => {
    if (failed) return;
    try {
      await step();
    } catch (error) {
      signal.throwIfAborted();
      failed = await explained(error, server, { requests: record?.answered() ?? 0, room: record?.room });
    }
  };
  const armNow = (shared: ArmFacts) => record?.arm({ ...shared, settledMs: 0, watched: null, ...own }, failed?.exit ?? null) ?? null;
  await attempt(async () => {
    record = await startRecord(recording);
  });
  return {
    follow: (step) => attempt(() => step(record as ArmRecord)),
    settles: (paced) =>
      attempt(async () => {
        waits = settling({ ...paced, record: record as ArmRecord, server });
        await waits.before();
      }),
    settled: (patienceOf, shared) =>
      attempt(async () => {
        own =
          (await waits?.after(patienceOf, (learnt) => (record as ArmRecord).arm({ ...shared, settledMs: 0, watched: null, ...learnt }))) ??
          {};
      }),
    goesOn: () => failed === null,
    arm: (shared) => (failed ? null : armNow(shared)),
    measured: (shared) => ({ arm: armNow(shared), problem: failed?.problem ?? null }),
    [Symbol.asyncDispose]: async () => record?.[Symbol.asyncDispose](),
  };
}
