/** The requests before anything is judged. */
import type { BudgetClock } from './budget-clock.ts';
import { type Pace, warmUpRequests } from './plan.ts';
import { type ArmRecord, OPENING_REQUESTS } from './record.ts';

/** Share of the warm-up after which containers are counted first: V8 needs the rest to make again what the walk dropped. */
const COUNTED_AT = 0.5;

/** Requests, the first of which load modules, of which even the fastest may say that all are too slow. */
const TRIED_ALONE = 5;

export interface WarmedUp {
  readonly requests: number;
  readonly served: number;
  readonly pace: Omit<Pace, 'leftMs' | 'sampledMs'>;
}

/**
 * Loads modules, fills feedback; and learns the pace, as it would be on a machine that has nothing else to do.
 * @param slowestMs milliseconds of a request above which no verdict can be had in time
 * @returns null where the first requests all took longer
 */
export async function warmUp(record: ArmRecord, budgetMs: number, clock: BudgetClock, slowestMs: number): Promise<WarmedUp | null> {
  const spentOn = async (work: () => Promise<unknown>) => {
    const before = clock.spentMs();
    await work();
    return clock.spentMs() - before;
  };
  const fire = async (amount: number) => (amount > 0 ? spentOn(() => record.volley(amount)) : 0);
  let [tried, triedMs, fastestMs] = [0, 0, Number.POSITIVE_INFINITY];
  while (fastestMs > slowestMs) {
    if (tried === TRIED_ALONE) return null;
    const ms = await fire(1);
    tried += 1;
    triedMs += ms;
    fastestMs = Math.min(fastestMs, ms);
  }
  const first = (triedMs + (await fire(OPENING_REQUESTS - tried))) / OPENING_REQUESTS;
  const rest = Math.max(0, warmUpRequests(first, budgetMs) - OPENING_REQUESTS);
  const firedMs = await restOfWarmUp(record, rest, fire);
  let served = 0;
  const sampleMs = await spentOn(async () => {
    served = (await record.sample('warm-up')).requests;
  });
  return { requests: OPENING_REQUESTS + rest, served, pace: { requestMs: rest > 0 ? firedMs / rest : first, sampleMs } };
}

/**
 * @param rest requests that are left of the warm-up
 * @returns milliseconds that they took
 */
async function restOfWarmUp(record: ArmRecord, rest: number, fire: (amount: number) => Promise<number>): Promise<number> {
  const before = Math.floor(rest * COUNTED_AT);
  const first = await fire(before);
  await record.count();
  return first + (await fire(rest - before));
}

/** As many requests as the first server got, in the same volleys. */
export async function sameWarmUp(record: ArmRecord, requests: number): Promise<void> {
  const fire = async (amount: number) => (amount > 0 ? (await record.volley(amount)).durationMs : 0);
  await fire(Math.min(OPENING_REQUESTS, requests));
  await restOfWarmUp(record, Math.max(0, requests - OPENING_REQUESTS), fire);
  await record.sample('warm-up');
}
