/** A second server beside the one that is measured: it does the same, just after it, and fails by itself. */

import type { Problem } from '../problems.ts';
import type { RunningServer } from '../server/server.ts';
import { type Explained, explained } from './explained.ts';
import type { Arm } from './measurement.ts';
import { type ArmFacts, type ArmRecord, type Recording, startRecord } from './record.ts';

export interface Companion {
  /** Does one step with it. After its first failure nothing more is done. Throws only when aborted. */
  follow(step: (record: ArmRecord, beside: { readonly server: RunningServer }) => Promise<unknown>): Promise<void>;
  goesOn(): boolean;
  /** What it has of its own: how long it was left alone, and what it left open. */
  learn(own: Partial<ArmFacts>): void;
  /** Its arm so far, with the facts that both share; null when it failed. */
  arm(shared: ArmFacts): Arm | null;
  measured(shared: ArmFacts): { readonly arm: Arm | null; readonly problem: Problem | null };
}

export async function startCompanion(recording: Recording): Promise<Companion> {
  const { server, signal } = recording;
  let record: ArmRecord | null = null;
  let failed: Explained | null = null;
  let own: Partial<ArmFacts> = {};
  const attempt = async (step: () => Promise<unknown>) => {
    if (failed) return;
    try {
      await step();
    } catch (error) {
      signal.throwIfAborted();
      failed = await explained(error, server, record?.answered() ?? 0);
    }
  };
  const armNow = (shared: ArmFacts) => record?.arm({ ...shared, settledMs: 0, watched: null, ...own }, failed?.exit ?? null) ?? null;
  await attempt(async () => {
    record = await startRecord(recording);
  });
  return {
    follow: (step) => attempt(() => step(record as ArmRecord, { server })),
    goesOn: () => failed === null,
    learn(more) {
      own = { ...own, ...more };
    },
    arm: (shared) => (failed ? null : armNow(shared)),
    measured: (shared) => ({ arm: armNow(shared), problem: failed?.problem ?? null }),
  };
}
