/** The requests before anything is judged. */
import type { BudgetClock } from './budget-clock.ts';
import { type Pace, warmUpRequests } from './plan.ts';
import type { ArmRecord } from './record.ts';

/** Requests of the first, short volley, from which the pace is taken. */
const PACE_REQUESTS = 20;
/** Share of the warm-up after which containers are counted first: V8 needs the rest to make again what the walk dropped. */
const COUNTED_AT = 0.5;

/** Loads modules, fills feedback; and learns the pace, as it would be on a machine that has nothing else to do. */
export async function warmUp(
  record: ArmRecord,
  budgetMs: number,
  clock: BudgetClock,
): Promise<{ requests: number; served: number; pace: Omit<Pace, 'leftMs' | 'sampledMs'> }> {
  const spentOn = async (work: () => Promise<unknown>) => {
    const before = clock.spentMs();
    await work();
    return clock.spentMs() - before;
  };
  const fire = async (amount: number) => (amount > 0 ? spentOn(() => record.volley(amount)) : 0);
  const first = (await fire(PACE_REQUESTS)) / PACE_REQUESTS;
  const rest = Math.max(0, warmUpRequests(first, budgetMs) - PACE_REQUESTS);
  const firedMs = await restOfWarmUp(record, rest, fire);
  let served = 0;
  const sampleMs = await spentOn(async () => {
    served = (await record.sample('warm-up')).requests;
  });
  return { requests: PACE_REQUESTS + rest, served, pace: { requestMs: rest > 0 ? firedMs / rest : first, sampleMs } };
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
  await fire(Math.min(PACE_REQUESTS, requests));
  await restOfWarmUp(record, Math.max(0, requests - PACE_REQUESTS), fire);
  await record.sample('warm-up');
}
