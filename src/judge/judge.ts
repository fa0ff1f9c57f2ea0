/** From the measurement of one route to its verdict. Pure: a recorded measurement can be judged again. */
import type { Arm } from '../measure/measurement.ts';
import { isNearlyFull } from '../measure/room.ts';
import { agreeing, rising } from './agreement.ts';
import { isExact } from './counted.ts';
import { type ArmJudgement, judgeArm } from './judge-arm.ts';
import { farthestLevel, slower } from './level.ts';
import { type OpenReason, whatIsOpen } from './open.ts';
import { judgedSamples } from './own-growth.ts';
import { FEWEST_FOR_FLAT } from './trend.ts';
import type { Bounds, Verdict } from './verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  /** What would settle it; null when nothing more is needed. `attribution`: what holds the memory that grows. */
  readonly wants: 'more-volleys' | 'confirmation' | 'attribution' | null;
  /** The process with the longest measurement: the figures are from it. */
  readonly arm: ArmJudgement | null;
  /** Bytes per request summed over the channels; null when nothing was judged. */
  readonly bytesPerRequest: number | null;
}

export type ReasonCode =
  | 'flat'
  | 'levelled-off'
  | 'released-after-a-while'
  | 'forgotten-in-time'
  | 'bounded-by-package'
  | 'grows-without-requests'
  | 'grows'
  | 'out-of-memory'
  | 'held-by-long-timers'
  | 'kept-for-a-while'
  | 'one-process'
  | 'too-few-requests'
  | OpenReason
  | 'not-reproduced';

/** The verdict of all arms so far against what each channel may grow. */
export function judge(arms: readonly Arm[], bounds: Bounds): Judgement {
  const judged = arms.map((arm) => judgeArm(arm, bounds));
  const first = judged[0];
  const last = judged.at(-1) ?? null;
  const says = (verdict: Verdict, reason: ReasonCode, wants: Judgement['wants'] = null, arm = last): Judgement => ({
    verdict,
    reason,
    wants,
    arm,
    bytesPerRequest: arm && arm.judgedRequests > 0 ? total(arm) : null,
  });

  if (arms.some(outgrewItsHeap)) return says('leaking', 'out-of-memory');
  if (!first || !last) return says('unproven', 'too-few-requests', 'more-volleys');
  const level = judged.length < 3 ? null : levelled(arms, judged, bounds);
  if (level) return says('steady', 'levelled-off', null, level);
  const [growing, flat] = [judged.filter(isRising), judged.filter(({ state }) => state === 'flat')];
  if (last.state === 'unclear' && !isRising(last)) {
    const contradicted = growing.length > 0 && flat.length > 0;
    return says('unproven', contradicted ? 'not-reproduced' : reasonOfOpen(arms.at(-1) as Arm, last), 'more-volleys');
  }
  if (judged.length === 1)
    return last.state === 'flat' ? says('steady', reasonOfFlat(last, bounds)) : says('unproven', 'grows', 'confirmation');

  if (last.state === 'flat' && reasonOfFlat(last, bounds) !== 'flat') return says('steady', reasonOfFlat(last, bounds));
  if (flat.length > 1 || (flat.length === 1 && growing.length === 0)) return says('steady', 'flat', null, flat.at(-1) ?? last);
  const [one, other] = growing.slice(-2);
  const both = one && other ? agreeing(one, other) : [];
  if (other && both.length > 0) {
    // A cache that was filled would explain both.
    if (judged.length > 2 && levelled(arms, judged, slower(bounds, other.growth)))
      return says('unproven', 'not-reproduced', 'attribution', other);
    const told = { ...other, over: [...new Set([...other.over, ...both])] };
    // Bytes may be that process's own: no fresh one was there to repeat them. What is counted by identity is not.
    if (arms.some(({ found }) => found) && !both.some(isExact)) return says('unproven', 'one-process', null, told);
    return heldByLongTimers(arms.at(-1) as Arm)
      ? says('unproven', 'held-by-long-timers', 'attribution', told)
      : says('leaking', 'grows', null, told);
  }
  // Two processes that disagree, or one beside an unclear one: a third decides, once.
  const reason = growing.length + flat.length > 1 ? 'not-reproduced' : 'grows';
  return says('unproven', reason, judged.length < 3 ? 'confirmation' : null);
}

/**
 * V8 ended the process for want of memory. One request that needs more than there is shows no growth; nor does a heap that was nearly
 * full before the first one, unless it was seen to take half of what was left.
 */
function outgrewItsHeap({ exit, answered, room, samples }: Arm): boolean {
  if (!exit?.outOfMemory || answered === 0) return false;
  if (room === undefined || !isNearlyFull(room)) return true;
  const grown = (samples.at(-1)?.total.heapUsed ?? room.heapUsed) - room.heapUsed;
  return grown > (room.heapLimit - room.heapUsed) / 2;
}

/** It grows, or would surely be found to with more volleys. */
const isRising = (arm: ArmJudgement): boolean => arm.state !== 'flat' && rising(arm).length > 0;

function reasonOfOpen(arm: Arm, { open }: ArmJudgement): ReasonCode {
  // Enough volleys and nothing open: too few requests for what RSS shows.
  return judgedSamples(arm).length < FEWEST_FOR_FLAT ? 'too-few-requests' : (whatIsOpen(open)?.reason ?? 'too-few-requests');
}

/** The process that went farthest and held its level there, judged by that level. */
function levelled(arms: readonly Arm[], judged: readonly ArmJudgement[], bounds: Bounds): ArmJudgement | null {
  const growing = judged.map(({ state }) => state === 'growing');
  const found = growing.includes(true) ? farthestLevel(arms, growing, bounds) : null;
  const arm = found && judged[found.index];
  return arm ? { ...arm, state: 'flat', levelledOff: true, over: [], growth: found.level.growth } : null;
}

function reasonOfFlat(arm: ArmJudgement, { bytesPerRequest: limit }: Bounds): ReasonCode {
  if (arm.timeDriven) return 'grows-without-requests';
  if (arm.released) return 'released-after-a-while';
  // One channel stopped; several that go on below their limits may keep more than that together, and then nothing has stopped.
  const goesOn = Object.values(arm.growth).reduce((sum, { low }) => sum + Math.max(0, low), 0);
  return arm.levelledOff && goesOn < limit ? 'levelled-off' : 'flat';
}

/**
 * Where a channel grows, what falls elsewhere is no relief: Node counts some array buffers in one figure only, and then
 * `external` minus array buffers falls by just as much. Between two doublings the heap shows nothing of a table, which is then
 * known to take what its entries take at least.
 */
function total({ growth, over, containers }: ArmJudgement): number {
  const counted = Object.values(growth).filter(({ low }) => over.length === 0 || low > 0);
  const seen = counted.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
  return over.includes('entries') ? Math.max(seen, ...containers.map(({ bytesPerRequest }) => bytesPerRequest)) : seen;
}

/**
 * A timer longer than an hour is a leak for every purpose: at ten requests a second, 64 B kept for an hour are 2.3 MB, and
 * what people keep by a timer is rarely that small. Milliseconds.
 */
const LONGEST_TIMER_MS = 3_600_000;

/**
 * Most requests left a one-shot timer that outlives our patience: what it holds is freed later than we can wait. Whether it
 * holds what grows is not told by numbers.
 */
function heldByLongTimers(arm: Arm): boolean {
  if (!arm.watched || arm.watched.requests === 0) return false;
  const { requests, open } = arm.watched;
  return open.kinds.some(
    ({ kind, open: left, repeating, longestDelayMs }) =>
      kind === 'Timeout' && (left - repeating) / requests > 0.5 && longestDelayMs > arm.settledMs && longestDelayMs <= LONGEST_TIMER_MS,
  );
}
