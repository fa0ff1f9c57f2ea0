/** How one server process saw a route: every channel by itself. */
import type { ByteChannel } from '../channels.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { byteSeries, countSeries, nativeSeries } from './channels.ts';
import { countedGrowth, countedOver, exactly, isWeightHidden } from './counted.ts';
import { lawFor, spansADoubling } from './doubling.ts';
import { type GrowingContainer, growingContainers, objectsPerRequest } from './entries.ts';
import { replacedBy, watchUntil } from './filled.ts';
import { goesMeanwhile } from './left-behind.ts';
import { boundOf, tableBound } from './limits.ts';
import { FEWEST_NATIVE_REQUESTS, wantsLongerRun } from './native.ts';
import type { OpenChannel } from './open.ts';
import {
  DROPPED_AT_REST,
  judgedSamples,
  type SettledGrowth,
  settledGrowth,
  timeToFall,
  timeToForget,
  withoutIdleGrowth,
} from './own-growth.ts';
import { beganSettled, endedSettled, settledTrend } from './settled.ts';
import { type Point, theilSen } from './slope.ts';
import { FEWEST_FOR_FLAT, type Trend, trendOf } from './trend.ts';
import type { Bounds, CountGrowth, Growth } from './verdict.ts';

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
  /** Those surely above it over the whole run, where the volleys were too few for `over`. */
  readonly straight: readonly string[];
  /** Those neither flat nor above it, `straight` ones included. */
  readonly open: readonly OpenChannel[];
  readonly judgedRequests: number;
  /** Requests, since the process started, before which growth of the heap is not judged; 0: all of it is. */
  readonly judgedFrom: number;
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
  straight: [],
  open: [],
  judgedRequests: 0,
  judgedFrom: 0,
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
  const exact = countedGrowth(arm, boundOf(bounds, 'js'), tableBound(bounds));
  // Growth that is counted needs no other explanation.
  const from = countedOver(exact).length > 0 ? 0 : replacedBy(arm);
  const isHidden = isWeightHidden(arm, exact, boundOf(bounds, 'js'));
  const seen = [...bytes, ...counts].map((channel) => ({
    ...channel,
    ...channelVerdict(arm, samples, channel, { from, isWeightHidden: channel.name === 'js' && isHidden }),
  }));
  const judgedRequests = (samples.at(-1)?.requests ?? 0) - (samples[0]?.requests ?? 0);
  const tooShort = native !== undefined && judgedRequests < FEWEST_NATIVE_REQUESTS;
  const told = seen.filter(({ name }) => !(name === 'native' && tooShort));
  const growing = told.filter(({ trend }) => trend.state === 'growing');
  const over = [...growing.map(({ name }) => name), ...countedOver(exact)];
  const stopped = stoppedFor(arm, tableBound(bounds));
  const isShort = tooShort || stopped.length > 0;
  return {
    state: over.length > 0 ? 'growing' : seen.every(({ trend }) => trend.state === 'flat') && !isShort ? 'flat' : 'unclear',
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
    straight: told.filter(({ trend }) => trend.straight).map(({ name }) => name),
    open: [...told.filter(({ trend }) => trend.state === 'unclear').map(openChannel), ...stopped],
    judgedRequests,
    judgedFrom: seen.find(({ name }) => name === 'js')?.trend.state === 'flat' ? 0 : from,
  };
}

/** Containers that gained entries, and then none for too short a time. */
function stoppedFor(arm: Arm, tables: number): readonly OpenChannel[] {
  const until = watchUntil(arm, tables);
  return until > (arm.counted?.requests.at(-1) ?? 0) ? [{ channel: 'entries', low: 0, high: 0, limit: 0, levelUntil: until }] : [];
}

const openChannel = ({ name, limit, trend }: { name: string; limit: number; trend: Trend }): OpenChannel => ({
  ...{ channel: name, limit, levelUntil: trend.levelUntil },
  ...{ low: trend.growth.low, high: trend.growth.high },
});

/**
 * Milliseconds for which the volleys of a second look must pause at least, to see what is freed then; null: nothing grows or
 * may grow.
 */
export function patienceFor(arm: Arm, bounds: Bounds): number | null {
  const { state, levelledOff } = judgeArm(arm, bounds);
  const mayHide = levelledOff && beganSettled(arm) && !endedSettled(arm);
  return state === 'flat' && !mayHide ? null : Math.max(timeToFall(arm), timeToForget(arm));
}

/** Whether that is to be seen of an arm which surely grows; with its clock moved on it need not be waited for. */
export const surelyGrows = (arm: Arm, bounds: Bounds): boolean => judgeArm(arm, bounds).state === 'growing';

/** Bytes: by so much the heap must have grown that it is plain whether it falls; what is dropped at rest is a small part of that. */
const PLAIN_GROWTH = 4 * DROPPED_AT_REST;

/** Milliseconds for which a process that grew may be left alone so that it shows what it forgets; null: it would not be plain. */
export function restFor(arm: Arm, bounds: Bounds): number | null {
  const { state, growth, judgedRequests } = judgeArm(arm, bounds);
  return state === 'growing' && (growth.js?.low ?? 0) * judgedRequests >= PLAIN_GROWTH ? patienceFor(arm, bounds) : null;
}

/**
 * As `patienceFor`, where another process paused after it had grown as much as this one.
 * @param rested its arm; null: none did
 */
export function patienceAfter(rested: Arm | null, arm: Arm, bounds: Bounds): number | null {
  const own = patienceFor(arm, bounds);
  const goesOn = own !== null && rested !== null && judgeArm(rested, bounds).state === 'growing';
  return goesOn ? timeToFall(arm) : own;
}

/**
 * Whether more volleys would tell nothing more of one process. They do not tell more than the settled states do, where timers of
 * the requests hide what grows; but RSS may want a longer run.
 * @param mustSpan whether a level must span a doubling, as what grows by doubling may look like a shorter one: not where so many requests
 * were asked for, and not in a second look, which goes further anyway
 */
export function isTold(arm: Arm, bounds: Bounds, mustSpan = false): boolean {
  if (wantsLongerRun(arm)) return false;
  if (beganSettled(arm) || goesMeanwhile(arm, bounds)) return true;
  const { state } = judgeArm(arm, bounds);
  return state === 'growing' || (state === 'flat' && (!mustSpan || spansADoubling(judgedSamples(arm))));
}

interface ChannelVerdict {
  readonly trend: Trend;
  readonly timeDriven: boolean;
  readonly released: boolean;
}

interface Channel {
  readonly name: string;
  readonly points: readonly Point[];
  readonly limit: number;
}

interface Containers {
  /** Requests since the process started by which what full containers hold was replaced; 0: none filled. */
  readonly from: number;
  /** Whether its swings may hide what the entries of growing ones weigh. */
  readonly isWeightHidden: boolean;
}

/** A channel that does not look flat is judged by what came after full containers were replaced. */
function channelVerdict(
  arm: Arm,
  samples: readonly MeasuredSample[],
  channel: Channel,
  { from, isWeightHidden }: Containers,
): ChannelVerdict {
  const whole = heardOut(arm, samples, channel);
  if (isWeightHidden && whole.trend.state === 'flat')
    return { ...whole, trend: { ...whole.trend, state: 'unclear', levelledOff: false, growth: theilSen(channel.points) } };
  if (channel.name !== 'js' || from === 0 || whole.trend.state === 'flat' || beganSettled(arm)) return whole;
  const late = samples.filter(({ requests }) => requests >= from);
  if (late.length >= FEWEST_FOR_FLAT) return heardOut(arm, late, { ...channel, points: channel.points.slice(-late.length) });
  return { ...whole, trend: { ...whole.trend, state: 'unclear', straight: false } };
}

/** A channel that grows, or may grow, is heard out: does it grow without requests too, and does it fall when left alone? */
function heardOut(arm: Arm, samples: readonly MeasuredSample[], { name, points, limit }: Channel): ChannelVerdict {
  const byBytes = lawFor(arm, name);
  // Where settled states are compared, the volleys show the crowd of timers come and go.
  const law = byBytes !== 'always' && beganSettled(arm) ? null : byBytes;
  const trend = trendOf(points, limit, { law });
  const own = trendOf(withoutIdleGrowth(arm, samples, name, points), limit, { law });
  const between = settledTrend(arm, name, own, limit);
  // A crowd of timers that has reached its full size levels off, whatever grows beneath it.
  const isFlat = ({ state, levelledOff }: Trend) => state === 'flat' && !(levelledOff && between);
  if (isFlat(trend)) return { trend, timeDriven: false, released: false };
  if (isFlat(own)) return { trend: own, timeDriven: true, released: false };
  if (between) {
    const released = between.state === 'flat' && !between.levelledOff && between.growth.slope < trend.growth.slope;
    return { trend: between, timeDriven: false, released };
  }
  // What is level already has nothing to release; a rest proves no table away.
  const settled = own.levelUntil === null ? settledGrowth(arm, name, points) : null;
  if (settled !== null && (settled.most < limit || (settled.likely < limit && fellAtRest(arm, name, settled, trend)))) {
    const growth = settled.most < limit ? settled.most : settled.likely;
    return {
      trend: { ...trend, state: 'flat', levelledOff: false, straight: false, growth: { slope: growth, low: growth, high: growth } },
      timeDriven: false,
      // Whatever was unclear and is still there now has an upper bound.
      released: growth < trend.growth.slope,
    };
  }
  return { trend: own, timeDriven: false, released: false };
}

/**
 * What grows and falls again and again is far from its fitted line, and so much might remain unseen. But where less remains at most than
 * surely grew, most was freed; and what is counted by identity, before the volleys and after the pause, sees what the swings hide.
 */
function fellAtRest(arm: Arm, name: string, { most }: SettledGrowth, { growth }: Trend): boolean {
  if (name !== 'js' || most >= growth.low) return false;
  const { counted } = arm;
  if (!counted || counted.requests.length < 2) return false;
  const isCountedSince = (counted.requests.at(-1) as number) > (judgedSamples(arm).at(-1)?.requests ?? Number.POSITIVE_INFINITY);
  return isCountedSince && objectsPerRequest(counted) === 0 && growingContainers(counted).length === 0;
}
