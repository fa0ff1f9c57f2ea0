/** Growth from one settled state to the next: what timers of requests held is gone in each. */
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { seriesOf } from './channels.ts';
import { withoutIdleGrowth } from './own-growth.ts';
import { fallsBeyond, median, type Slope } from './slope.ts';
import { LATE_SHARE, type Trend } from './trend.ts';

/** What was there when the timers had run out. */
interface State {
  /** Requests served by then. */
  readonly x: number;
  /** Bytes, or things. */
  readonly y: number;
  /** How far the samples of this state lie from their median at most. */
  readonly spread: number;
}

const phases = ['settle-before', 'settle', 'settle-again'] as const;

/**
 * Bytes: the level of a healthy heap moves by so much from one state to another, however close the samples of each lie together
 * (0.5 to 3 kB from sample to sample with quiet V8).
 */
const LEAST_SPREAD = 3_000;

/** The timers of the warm-up were waited for, so the volleys began from a settled state. */
export const beganSettled = (arm: Arm): boolean => arm.samples.some(({ phase }) => phase === 'settle-before');

/** And so were those of the judged volleys. */
export const endedSettled = (arm: Arm): boolean => arm.samples.some(({ phase }) => phase === 'settle');

/**
 * Judges the growth of one channel between settled states, with what the clock adds taken off; null where there are fewer than two.
 *
 * Each judged volley is followed by a sample that holds all that the timers of some seconds hold: a crowd of hundreds, which swings by
 * more than a leak adds. A settled state holds what the few requests of the wait left, as many in each. The interval is
 * the change give or take the spread of both states.
 * Three states tell growth from what happens once: a leak does not slow down.
 * @param unsettled the trend of the judged samples; where it is seen to grow by just as much, two states are enough
 */
export function settledTrend(arm: Arm, channel: string, unsettled: Trend, limit: number): Trend | null {
  const states = statesOf(arm, channel);
  const [before, after, again] = states;
  if (!before || !after) return null;
  const growth = between(before, again ?? after);
  const fell = fallsBeyond(growth, limit);
  if (growth.high < limit && !fell) return told('flat', growth);
  const isAbove = growth.low > limit;
  if (!again) {
    const agrees = unsettled.growth.low <= growth.high && growth.low <= unsettled.growth.high;
    return told(isAbove && agrees && unsettled.state === 'growing' ? 'growing' : 'unclear', growth);
  }
  const [early, late] = [between(before, after), between(after, again)];
  if (late.high < limit && !fallsBeyond(late, limit)) return { ...told('flat', late), levelledOff: !fell };
  const goesOn = late.low > limit && late.slope > LATE_SHARE * early.slope;
  return told(isAbove && goesOn ? 'growing' : 'unclear', growth);
}

const told = (state: Trend['state'], growth: Slope): Trend => ({ state, growth, levelledOff: false, straight: false, levelUntil: null });

function statesOf(arm: Arm, channel: string): readonly State[] {
  const samples = arm.samples.filter(({ phase }) => (phases as readonly string[]).includes(phase));
  const points = seriesOf(channel, samples);
  if (points === null || samples[0]?.phase !== 'settle-before') return [];
  const own = withoutIdleGrowth(arm, samples, channel, points);
  return phases.flatMap((phase) => {
    const here = own.filter((_, i) => (samples[i] as MeasuredSample).phase === phase);
    if (here.length === 0) return [];
    const y = median(here.map((point) => point.y));
    const spread = Math.max(channel === 'js' ? LEAST_SPREAD : 0, ...here.map((point) => Math.abs(point.y - y)));
    return [{ x: median(here.map(({ x }) => x)), y, spread }];
  });
}

function between(from: State, to: State): Slope {
  const requests = to.x - from.x;
  const [slope, margin] = [(to.y - from.y) / requests, (from.spread + to.spread) / requests];
  return { slope, low: slope - margin, high: slope + margin };
}
