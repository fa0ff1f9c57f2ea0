/** From the measurement of one route to its verdict. Pure: a recorded measurement can be judged again. */
import { type ByteChannel, isCounted } from '../channels.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { agreeing, rising } from './agreement.ts';
import { byteSeries, countSeries, nativeSeries } from './channels.ts';
import { mustOutlive } from './doubling.ts';
import { boundOf } from './limits.ts';
import { FEWEST_NATIVE_REQUESTS } from './native.ts';
import { type OpenChannel, type OpenReason, whatIsOpen } from './open.ts';
import { judgedSamples, settledGrowth, timeToFall, withoutIdleGrowth } from './own-growth.ts';
import type { Point } from './slope.ts';
import { FEWEST_FOR_FLAT, type Trend, trendOf } from './trend.ts';
import type { Bounds, CountGrowth, Growth, Verdict } from './verdict.ts';

/** How one server process saw the route. */
export interface ArmJudgement {
  readonly state: 'flat' | 'growing' | 'unclear';
  readonly levelledOff: boolean;
  /** Growth without requests was found and subtracted. */
  readonly timeDriven: boolean;
  /** There was growth, and it was gone after a pause without requests. */
  readonly released: boolean;
  readonly growth: Readonly<Partial<Record<ByteChannel, Growth>>>;
  readonly counts: Readonly<Record<string, CountGrowth>>;
  /** Channels and counts above their limit. */
  readonly over: readonly string[];
  /** Those surely above it over the whole run, where the volleys were too few for `over`. */
  readonly straight: readonly string[];
  /** Those neither flat nor above it, `straight` ones included. */
  readonly open: readonly OpenChannel[];
  readonly judgedRequests: number;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  /** What would settle it; null when nothing more is needed. */
  readonly wants: 'more-volleys' | 'confirmation' | null;
  /** The process with the longest measurement: the figures are from it. */
  readonly arm: ArmJudgement | null;
  /** Bytes per request summed over the channels; null when nothing was judged. */
  readonly bytesPerRequest: number | null;
}

export type ReasonCode =
  | 'flat'
  | 'levelled-off'
  | 'released-after-a-while'
  | 'grows-without-requests'
  | 'grows'
  | 'out-of-memory'
  | 'held-by-long-timers'
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

  if (arms.some((arm) => arm.exit?.outOfMemory)) return says('leaking', 'out-of-memory');
  if (!first || !last) return says('unproven', 'too-few-requests', 'more-volleys');
  const [growing, flat] = [judged.filter(isRising), judged.filter(({ state }) => state === 'flat')];
  if (last.state === 'unclear' && !isRising(last)) {
    const contradicted = growing.length > 0 && flat.length > 0;
    return says('unproven', contradicted ? 'not-reproduced' : reasonOfOpen(arms.at(-1) as Arm, last), 'more-volleys');
  }
  if (judged.length === 1) return last.state === 'flat' ? says('steady', reasonOfFlat(last)) : says('unproven', 'grows', 'confirmation');

  if (last.state === 'flat' && reasonOfFlat(last) !== 'flat') return says('steady', reasonOfFlat(last));
  if (flat.length > 1 || (flat.length === 1 && growing.length === 0)) return says('steady', 'flat', null, flat.at(-1) ?? last);
  const [one, other] = growing.slice(-2);
  const both = one && other ? agreeing(one, other) : [];
  if (other && both.length > 0) {
    return heldByLongTimers(arms.at(-1) as Arm)
      ? says('unproven', 'held-by-long-timers', null, other)
      : says('leaking', 'grows', null, { ...other, over: [...new Set([...other.over, ...both])] });
  }
  // Two processes that disagree, or one beside an unclear one: a third decides, once.
  const reason = growing.length + flat.length > 1 ? 'not-reproduced' : 'grows';
  return says('unproven', reason, judged.length < 3 ? 'confirmation' : null);
}

/** It grows, or would surely be found to with more volleys. */
const isRising = (arm: ArmJudgement): boolean => arm.state !== 'flat' && rising(arm).length > 0;

function reasonOfOpen(arm: Arm, { open }: ArmJudgement): ReasonCode {
  // Enough volleys and nothing open: too few requests for what RSS shows.
  return judgedSamples(arm).length < FEWEST_FOR_FLAT ? 'too-few-requests' : (whatIsOpen(open)?.reason ?? 'too-few-requests');
}

function reasonOfFlat(arm: ArmJudgement): ReasonCode {
  if (arm.timeDriven) return 'grows-without-requests';
  if (arm.released) return 'released-after-a-while';
  return arm.levelledOff ? 'levelled-off' : 'flat';
}

const notJudged: ArmJudgement = {
  state: 'unclear',
  levelledOff: false,
  timeDriven: false,
  released: false,
  growth: {},
  counts: {},
  over: [],
  straight: [],
  open: [],
  judgedRequests: 0,
};

/** Every channel of one process by itself. */
export function judgeArm(arm: Arm, bounds: Bounds): ArmJudgement {
  const { native } = bounds;
  const samples = judgedSamples(arm);
  if (samples.length < 2) return notJudged;
  const bounded = ([name, points]: readonly [string, readonly Point[]]) => ({ name, points, limit: boundOf(bounds, name) });
  const ofRss = native === undefined ? [] : [bounded(['native', nativeSeries(samples)])];
  const bytes = [...[...byteSeries(samples)].map(bounded), ...ofRss];
  const counts = [...countSeries(samples)].map(bounded);
  const seen = [...bytes, ...counts].map((channel) => ({ ...channel, ...channelVerdict(arm, samples, channel) }));
  const judgedRequests = (samples.at(-1)?.requests ?? 0) - (samples[0]?.requests ?? 0);
  const tooShort = native !== undefined && judgedRequests < FEWEST_NATIVE_REQUESTS;
  const told = seen.filter(({ name }) => !(name === 'native' && tooShort));
  const growing = told.filter(({ trend }) => trend.state === 'growing');
  return {
    state: growing.length > 0 ? 'growing' : seen.every(({ trend }) => trend.state === 'flat') && !tooShort ? 'flat' : 'unclear',
    levelledOff: seen.some(({ trend }) => trend.state === 'flat' && trend.levelledOff),
    timeDriven: seen.some(({ timeDriven }) => timeDriven),
    released: seen.some(({ released }) => released),
    growth: Object.fromEntries(
      seen
        .slice(0, bytes.length)
        .map(({ name, trend }) => [name, { bytesPerRequest: trend.growth.slope, low: trend.growth.low, high: trend.growth.high }]),
    ),
    counts: Object.fromEntries(
      seen
        .slice(bytes.length)
        .map(({ name, trend }) => [name, { perRequest: trend.growth.slope, low: trend.growth.low, high: trend.growth.high }]),
    ),
    over: growing.map(({ name }) => name),
    straight: told.filter(({ trend }) => trend.straight).map(({ name }) => name),
    open: told.filter(({ trend }) => trend.state === 'unclear').map(openChannel),
    judgedRequests,
  };
}

const openChannel = ({ name, limit, trend }: { name: string; limit: number; trend: Trend }): OpenChannel => ({
  ...{ channel: name, limit, levelUntil: trend.levelUntil },
  ...{ low: trend.growth.low, high: trend.growth.high },
});

/**
 * Milliseconds for which a server whose second look was this must be left alone at least, to see what is freed then; null:
 * nothing grows or may grow.
 */
export const patienceFor = (arm: Arm, bounds: Bounds): number | null => (judgeArm(arm, bounds).state === 'flat' ? null : timeToFall(arm));

interface ChannelVerdict {
  readonly trend: Trend;
  readonly timeDriven: boolean;
  readonly released: boolean;
}

/** A channel that grows, or may grow, is heard out: does it grow without requests too, and does it fall when left alone? */
function channelVerdict(
  arm: Arm,
  samples: readonly MeasuredSample[],
  { name, points, limit }: { name: string; points: readonly { x: number; y: number }[]; limit: number },
): ChannelVerdict {
  // Tables are memory: what is counted never doubles, and RSS is no heap.
  const outlive = mustOutlive(arm) && !isCounted(name) && name !== 'native';
  const trend = trendOf(points, limit, { outlive });
  if (trend.state === 'flat') return { trend, timeDriven: false, released: false };
  const own = trendOf(withoutIdleGrowth(arm, samples, name, points), limit, { outlive });
  if (own.state === 'flat') return { trend: own, timeDriven: true, released: false };
  // What is level already has nothing to release; a rest proves no table away.
  const settled = own.levelUntil === null ? settledGrowth(arm, name, points) : null;
  if (settled !== null && settled < limit) {
    return {
      trend: { ...trend, state: 'flat', levelledOff: false, straight: false, growth: { slope: settled, low: settled, high: settled } },
      timeDriven: false,
      // Whatever was unclear and is still there now has an upper bound.
      released: settled < trend.growth.slope,
    };
  }
  return { trend: own.state === 'growing' || own.straight ? own : { ...trend, straight: false }, timeDriven: false, released: false };
}

/**
 * Where a channel grows, what falls elsewhere is no relief: Node counts some array buffers in one figure only, and then
 * `external` minus array buffers falls by just as much.
 */
function total({ growth, over }: ArmJudgement): number {
  const counted = Object.values(growth).filter(({ low }) => over.length === 0 || low > 0);
  return counted.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
}

/**
 * A timer longer than an hour is a leak for every purpose: at ten requests a second, 64 B kept for an hour are 2.3 MB, and
 * what people keep by a timer is rarely that small. Milliseconds.
 */
const LONGEST_TIMER_MS = 3_600_000;

/** Most requests left a one-shot timer that outlives our patience: what it holds is freed later than we can wait. */
function heldByLongTimers(arm: Arm): boolean {
  if (!arm.watched || arm.watched.requests === 0) return false;
  const { requests, open } = arm.watched;
  return open.kinds.some(
    ({ kind, open: left, repeating, longestDelayMs }) =>
      kind === 'Timeout' && (left - repeating) / requests > 0.5 && longestDelayMs > arm.settledMs && longestDelayMs <= LONGEST_TIMER_MS,
  );
}
