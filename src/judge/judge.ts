/** From the measurement of one route to its verdict. Pure: a recorded measurement can be judged again. */
import type { ByteChannel } from '../channels.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { byteSeries, countSeries, nativeSeries } from './channels.ts';
import { type CountedGrowth, countedGrowth } from './counted.ts';
import type { GrowingContainer } from './entries.ts';
import { farthestLevel, slower } from './level.ts';
import { boundOf } from './limits.ts';
import { FEWEST_NATIVE_REQUESTS } from './native.ts';
import { judgedSamples, settledGrowth, timeToFall, withoutIdleGrowth } from './own-growth.ts';
import { beganSettled, endedSettled, settledTrend } from './settled.ts';
import type { Point } from './slope.ts';
import { type Trend, trendOf } from './trend.ts';
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
  /** Containers that gain entries with the requests, and go on; those too small to be over a limit as well. */
  readonly containers: readonly GrowingContainer[];
  /** Channels and counts above their limit. */
  readonly over: readonly string[];
  readonly judgedRequests: number;
}

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
  | 'grows-without-requests'
  | 'grows'
  | 'out-of-memory'
  | 'held-by-long-timers'
  | 'undecided'
  | 'not-reproduced';

/** Figures of two processes agree when they differ by less than this share, or when their intervals meet. */
const AGREEMENT = 0.35;

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
  if (!first || !last) return says('unproven', 'undecided', 'more-volleys');
  const level = judged.length < 3 ? null : levelled(arms, judged, bounds);
  if (level) return says('steady', 'levelled-off', null, level);
  if (last.state === 'unclear') return says('unproven', 'undecided', 'more-volleys');
  if (judged.length === 1) return last.state === 'flat' ? says('steady', reasonOfFlat(last)) : says('unproven', 'grows', 'confirmation');

  if (last.state === 'flat' && reasonOfFlat(last) !== 'flat') return says('steady', reasonOfFlat(last));
  const growing = judged.filter((arm) => arm.state === 'growing');
  const flat = judged.filter((arm) => arm.state === 'flat');
  if (flat.length > 1 || (flat.length === 1 && growing.length === 0)) return says('steady', 'flat', null, flat.at(-1) ?? last);
  const [one, other] = growing.slice(-2);
  if (one && other && agree(one, other)) {
    // A cache that was filled would explain both.
    if (judged.length > 2 && levelled(arms, judged, slower(bounds, other.growth)))
      return says('unproven', 'not-reproduced', 'attribution', other);
    return heldByLongTimers(arms.at(-1) as Arm)
      ? says('unproven', 'held-by-long-timers', 'attribution', other)
      : says('leaking', 'grows', null, other);
  }
  // Two processes that disagree: a third decides, once.
  return says('unproven', 'not-reproduced', judged.length < 3 ? 'confirmation' : null);
}

/** The process that went farthest and held its level there, judged by that level. */
function levelled(arms: readonly Arm[], judged: readonly ArmJudgement[], bounds: Bounds): ArmJudgement | null {
  const growing = judged.map(({ state }) => state === 'growing');
  const found = growing.includes(true) ? farthestLevel(arms, growing, bounds) : null;
  const arm = found && judged[found.index];
  return arm ? { ...arm, state: 'flat', levelledOff: true, over: [], growth: found.level.growth } : null;
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
  containers: [],
  over: [],
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
  const growing = seen.filter(({ trend, name }) => trend.state === 'growing' && !(name === 'native' && tooShort));
  const exact = countedGrowth(arm, boundOf(bounds, 'js'));
  const over = [...growing.map(({ name }) => name), ...countedOver(exact)];
  return {
    state: over.length > 0 ? 'growing' : seen.every(({ trend }) => trend.state === 'flat') && !tooShort ? 'flat' : 'unclear',
    levelledOff: seen.some(({ trend }) => trend.state === 'flat' && trend.levelledOff),
    timeDriven: seen.some(({ timeDriven }) => timeDriven),
    released: seen.some(({ released }) => released),
    growth: Object.fromEntries(
      seen
        .slice(0, bytes.length)
        .map(({ name, trend }) => [name, { bytesPerRequest: trend.growth.slope, low: trend.growth.low, high: trend.growth.high }]),
    ),
    counts: {
      ...Object.fromEntries(
        seen
          .slice(bytes.length)
          .map(({ name, trend }) => [name, { perRequest: trend.growth.slope, low: trend.growth.low, high: trend.growth.high }]),
      ),
      ...exactly(exact),
    },
    containers: exact?.containers ?? [],
    over,
    judgedRequests,
  };
}

const countedNames = ['entries', 'objects'] as const;

const countedOver = (exact: CountedGrowth | null): readonly string[] => countedNames.filter((name) => exact !== null && exact[name] > 0);

/** What is counted has no interval. */
const exactly = (exact: CountedGrowth | null): Readonly<Record<string, CountGrowth>> =>
  Object.fromEntries(
    countedOver(exact).map((name) => {
      const perRequest = exact?.[name as (typeof countedNames)[number]] ?? 0;
      return [name, { perRequest, low: perRequest, high: perRequest }];
    }),
  );

/**
 * Milliseconds for which the volleys of a second look must pause at least, to see what is freed then; null: nothing grows or
 * may grow.
 */
export function patienceFor(arm: Arm, bounds: Bounds): number | null {
  const { state, levelledOff } = judgeArm(arm, bounds);
  const mayHide = levelledOff && beganSettled(arm) && !endedSettled(arm);
  return state === 'flat' && !mayHide ? null : timeToFall(arm);
}

/**
 * Whether more volleys would tell nothing more of one process. They do not tell more than the settled states do, where timers of
 * the requests hide what grows.
 */
export const isTold = (arm: Arm, bounds: Bounds): boolean => beganSettled(arm) || judgeArm(arm, bounds).state !== 'unclear';

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
  const trend = trendOf(points, limit);
  const own = trendOf(withoutIdleGrowth(arm, samples, name, points), limit);
  const between = settledTrend(arm, name, own, limit);
  // A crowd of timers that has reached its full size levels off, whatever grows beneath it.
  const isFlat = ({ state, levelledOff }: Trend) => state === 'flat' && !(levelledOff && between);
  if (isFlat(trend)) return { trend, timeDriven: false, released: false };
  if (isFlat(own)) return { trend: own, timeDriven: true, released: false };
  if (between) {
    const released = between.state === 'flat' && !between.levelledOff && between.growth.slope < trend.growth.slope;
    return { trend: between, timeDriven: false, released };
  }
  const settled = settledGrowth(arm, name, points);
  if (settled !== null && settled < limit) {
    return {
      trend: { state: 'flat', levelledOff: false, growth: { slope: settled, low: settled, high: settled } },
      timeDriven: false,
      // Whatever was unclear and is still there now has an upper bound.
      released: settled < trend.growth.slope,
    };
  }
  return { trend: own.state === 'growing' ? own : trend, timeDriven: false, released: false };
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

function agree(one: ArmJudgement, other: ArmJudgement): boolean {
  const shared = one.over.filter((name) => other.over.includes(name));
  return shared.some((name) => {
    const a = interval(one, name);
    const b = interval(other, name);
    return (a.low <= b.high && b.low <= a.high) || Math.abs(a.slope - b.slope) <= AGREEMENT * Math.max(a.slope, b.slope);
  });
}

function interval(arm: ArmJudgement, name: string): { slope: number; low: number; high: number } {
  const growth = arm.growth[name as ByteChannel];
  if (growth) return { slope: growth.bytesPerRequest, low: growth.low, high: growth.high };
  const count = arm.counts[name];
  return count ? { slope: count.perRequest, low: count.low, high: count.high } : { slope: 0, low: 0, high: 0 };
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
