/** What is kept for a while only: judged where the clock of a process was moved on before each sample. */

import type { Load } from '../loads/load.ts';
import { type LoadName, loads } from '../loads/loads.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { type Judgement, judge } from './judge.ts';
import { judgeArm } from './judge-arm.ts';
import type { Bounds } from './verdict.ts';

/** Requests per second of a server that is neither idle nor large. */
const USUAL_RATE = 10;
/** Bytes that nobody misses in the smallest container that servers commonly run in, of 512 MB. */
const MOST_KEPT = 64_000_000;

/** Share of the growth that may be left where it is not clear whether any is: with more, little was forgotten. */
const MOSTLY_FORGOTTEN = 0.5;

/**
 * Milliseconds for which a server may keep something of each request that is like all others: a limiter that counts by the minute, a batch
 * that is sent now and then. What has an entry for each address or visitor finds it again under one address; so what each such request
 * leaves for longer is no cache of anything, and grows with the traffic.
 */
const SHORT_WHILE = 90_000;

/** Milliseconds in a second. */
const SECOND = 1_000;

/** The verdict of a route under one load. Pure: a recorded measurement can be judged again. */
export function judgeMeasurement({ arms, outlasted = [] }: Pick<Measurement, 'arms' | 'outlasted'>, bounds: Bounds): Judgement {
  const judgement = judge(arms, bounds);
  const arm = outlasted.at(-1);
  return arm && mayBeForgotten(judgement) ? afterTime(judgement, arm, bounds) : judgement;
}

/** Whether what grows may be kept for a while only. */
export const mayBeForgotten = ({ verdict, reason }: Pick<Judgement, 'verdict' | 'reason'>): boolean =>
  (verdict === 'leaking' && reason === 'grows') || reason === 'held-by-long-timers';

function afterTime(judgement: Judgement, arm: Arm, bounds: Bounds): Judgement {
  // A connection that went idle takes with it what hangs on it, which under traffic never happens.
  if (!arm.clock || arm.clock.closed > 0 || arm.exit) return judgement;
  const { state, growth } = judgeArm(arm, bounds);
  if (state === 'growing') return judgement;
  const left = Object.values(growth).reduce((sum, { bytesPerRequest }) => sum + Math.max(0, bytesPerRequest), 0);
  if (state === 'unclear' && left > (judgement.bytesPerRequest ?? 0) * MOSTLY_FORGOTTEN) return judgement;
  const isShort = arm.clock.ms <= SHORT_WHILE || bringsSomethingNew(arm.load);
  // Who starts the timers is told as well, and what they hold.
  if (!isShort && judgement.reason === 'held-by-long-timers') return judgement;
  const isLittle = keptAtOnce(judgement, arm.clock.ms) <= MOST_KEPT;
  return state === 'flat' && isLittle && isShort
    ? { ...judgement, verdict: 'steady', reason: 'forgotten-in-time', wants: null }
    : { ...judgement, verdict: 'unproven', reason: 'kept-for-a-while', wants: 'attribution' };
}

/** Whether requests ask for something that a server may remember for a while, or come from somebody new; of a load of another version it is not known. */
function bringsSomethingNew(load: string): boolean {
  if (!Object.hasOwn(loads, load)) return true;
  const { distinct }: Load = loads[load as LoadName];
  return distinct === 'address' || distinct === 'visitor';
}

/**
 * Bytes that are kept at once by what each request leaves for a while.
 * @param ms for how long
 */
export const keptAtOnce = ({ bytesPerRequest }: Pick<Judgement, 'bytesPerRequest'>, ms: number): number =>
  ((bytesPerRequest ?? 0) * USUAL_RATE * ms) / SECOND;
