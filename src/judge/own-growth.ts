/** What of a growth is the route's own: not the clock's, and not what a timer will free in a moment. */
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { byteSeries, countSeries, seriesOf } from './channels.ts';
import { cameAlone } from './entries.ts';
import { lineAt, median, type Point, theilSen } from './slope.ts';

/**
 * The samples a verdict rests on: those after judged volleys. The sample between warm-up and the first judged volley is
 * left out: it is 130 to 230 kB high in nearly every series.
 */
export function judgedSamples(arm: Arm): readonly MeasuredSample[] {
  return arm.samples.filter(({ phase }) => phase === 'volley');
}

/** Fewest samples without requests from which a rate is taken. */
const FEWEST_IDLE = 4;

/**
 * The points with the growth per millisecond taken off that the server showed without any request.
 * Only a rise that Sen's interval confirms is taken off, so that two levels of garbage cannot hide a leak; and only one that went on when it was
 * looked at for longer: what a count dropped is made again for some seconds, and by a few kilobytes a second a slow leak would be hidden.
 */
export function withoutIdleGrowth(
  arm: Arm,
  samples: readonly MeasuredSample[],
  channel: string,
  points: readonly Point[],
): readonly Point[] {
  const rate = rateAlone(arm, channel, 'idle-again');
  if (rate === 0) return points;
  const start = samples[0]?.total.atMs ?? 0;
  return points.map(({ x, y }, i) => ({ x, y: y - rate * ((samples[i] as MeasuredSample).total.atMs - start) }));
}

/** Growth per millisecond in samples of this phase; 0 where none is confirmed. */
function rateAlone(arm: Arm, channel: string, among: MeasuredSample['phase']): number {
  const idle = arm.samples.filter(({ phase }) => phase === among);
  const values = idle.length < FEWEST_IDLE ? null : valuesOf(idle, channel);
  if (values === null) return 0;
  const rate = theilSen(idle.map(({ total }, i) => ({ x: total.atMs, y: values[i] as number })));
  return rate.low > 0 ? rate.slope : 0;
}

/** Whether something seems to come without requests: bytes or counts that rise meanwhile, entries or objects. */
export function comesAlone(arm: Arm): boolean {
  const idle = arm.samples.filter(({ phase }) => phase === 'idle');
  const rises = [...byteSeries(idle).keys(), ...countSeries(idle).keys(), 'native'].some((name) => rateAlone(arm, name, 'idle') > 0);
  return rises || (arm.counted !== null && cameAlone(arm.counted));
}

/**
 * Bytes: what V8 and frameworks drop of their own when nobody asks (some 48 kB on a Next page) releases nothing of the route's.
 * Only the JavaScript heap knows such caches.
 */
export const DROPPED_AT_REST = 50_000;

/** Growth per request that remains after a pause. */
export interface SettledGrowth {
  readonly likely: number;
  /** Surely no more. */
  readonly most: number;
}

/**
 * The growth per request that remains after `arm.settledMs` without a volley; null when there was no such pause.
 * Objects pinned until a timeout look like a leak until it passes. For the most that it can be, the largest distance of a sample from the
 * fitted line is added, and on the heap no less than what is dropped at rest, so that neither one sample that happens to lie low nor such a cache
 * can call a leak steady.
 */
export function settledGrowth(arm: Arm, channel: string, points: readonly Point[]): SettledGrowth | null {
  const settled = arm.samples.filter(({ phase }) => phase === 'settle');
  const first = points[0];
  const last = points.at(-1);
  if (settled.length === 0 || !first || !last || last.x === first.x) return null;
  const { slope } = theilSen(points);
  const leastSpread = channel === 'js' ? DROPPED_AT_REST : 0;
  const base = lineAt(points, slope, first.x);
  const spread = Math.max(leastSpread, ...points.map(({ x, y }) => Math.abs(y - slope * (x - first.x) - base)));
  const requests = Math.max(...settled.map((sample) => sample.requests)) - first.x;
  const values = valuesOf(settled, channel);
  if (values === null) return null;
  // Those that were asked since the pause began have left their own behind.
  const since = last.x + (arm.watched?.requests ?? 0);
  const left = values.map((value, i) => value - slope * Math.max(0, (settled[i] as MeasuredSample).requests - since));
  const rise = median(left) - base;
  return { likely: rise / requests, most: (rise + spread) / requests };
}

/** Times the median step of a series, above which a step down is the end of something that was filled and is emptied. */
const TELLING_FALL = 3;
/** Milliseconds: we do not wait for a cache that is emptied less often. */
const LONGEST_PATIENCE_MS = 10_000;

/**
 * Milliseconds in which what falls now and then has surely fallen once more: twice the longest time without a fall; 0 where
 * nothing fell. A limiter that forgets its visitors by the clock, from a timer that no request started, is a sawtooth of few
 * teeth in a run of seconds, and numbers cannot tell a few teeth from growth.
 */
export function timeToFall(arm: Arm): number {
  const samples = judgedSamples(arm);
  const times = samples.map(({ total }) => total.atMs);
  const gaps = [...byteSeries(samples).values()].map((points) => {
    const steps = points.slice(1).map(({ y }, i) => y - (points[i] as Point).y);
    const usual = median(steps);
    const falls = times.slice(1).filter((_, i) => usual > 0 && (steps[i] as number) < -TELLING_FALL * usual);
    if (falls.length === 0) return 0;
    const marks = [times[0] as number, ...falls, times.at(-1) as number];
    return Math.max(...marks.slice(1).map((at, i) => at - (marks[i] as number)));
  });
  return Math.min(LONGEST_PATIENCE_MS, 2 * Math.max(0, ...gaps));
}

/**
 * Milliseconds for which servers remember their latest requests and then, at the next one, forget them: Vike counts what it renders for
 * 5 s. No timer shows it.
 */
const REMEMBERED_MS = 6_000;

/**
 * Milliseconds of a pause after which the server has surely forgotten what it remembers of its latest requests; 0 where the volleys
 * took so long that it would have forgotten many meanwhile. In a shorter run nothing is ever taken out, as in a leak.
 */
export function timeToForget(arm: Arm): number {
  const samples = judgedSamples(arm);
  const tookMs = (samples.at(-1)?.total.atMs ?? 0) - (samples[0]?.total.atMs ?? 0);
  return tookMs < 2 * REMEMBERED_MS ? REMEMBERED_MS : 0;
}

/** null where one of the samples does not say. */
const valuesOf = (samples: readonly MeasuredSample[], channel: string): readonly number[] | null =>
  seriesOf(channel, samples)?.map(({ y }) => y) ?? null;
