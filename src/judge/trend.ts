/** Flat, growing or unclear: the judgement of one channel in one server process. */
import { median, type Point, type Slope, theilSen } from './slope.ts';

export interface Trend {
  /**
   * `flat`: the growth lies below the limit. `growing`: above it, to the end of the run.
   * `unclear`: the samples so far allow both.
   */
  readonly state: 'flat' | 'growing' | 'unclear';
  /** Grew at first (a cache that filled, lazy modules, one step), then stopped. */
  readonly levelledOff: boolean;
  /** The judged growth per request: of the late part when it levelled off, of the whole run otherwise. */
  readonly growth: Slope;
}

/**
 * Samples before anything may be called flat. With 8 points Sen's interval reaches from the 21st to the 79th percentile of
 * all pairwise slopes: one stray sample cannot make it narrow.
 */
export const FEWEST_FOR_FLAT = 8;
/** Samples before anything may be called growing, so that both halves can be looked at. */
const FEWEST_FOR_GROWING = 12;
/**
 * A leak does not slow down. Growth in the late half must be more than this share of the growth in the early half;
 * a cache that fills, lazily loaded modules and a warm-up that goes on all fall below it.
 */
export const LATE_SHARE = 0.5;

/**
 * Judges the growth of one channel against a limit (same unit as `y` per unit of `x`).
 *
 * The size of the effect decides, never its significance: a healthy server has a significant trend.
 * Throws a RangeError for fewer than two points.
 * A single step is no slope: the median increment over two volleys ignores it, and once it lies in the early half the
 * late half is flat.
 */
export function trendOf(points: readonly Point[], limit: number): Trend {
  const whole = theilSen(points);
  const unclear: Trend = { state: 'unclear', levelledOff: false, growth: whole };
  if (points.length < FEWEST_FOR_FLAT) return unclear;
  const isBelow = whole.high < limit;
  if (points.length < FEWEST_FOR_GROWING) {
    // A heap that falls (caches of V8 that are dropped after the start) hides what grows meanwhile.
    const falls = whole.slope < -limit;
    return isBelow && !falls ? { state: 'flat', levelledOff: false, growth: whole } : unclear;
  }

  const half = Math.max(FEWEST_FOR_FLAT, Math.ceil(points.length / 2));
  const late = theilSen(points.slice(-half));
  // It fell at first, and grows at last: the whole says neither.
  const turned = late.low > limit;
  if (isBelow && !turned) return { state: 'flat', levelledOff: false, growth: whole };
  if (late.high < limit) return { state: 'flat', levelledOff: true, growth: late };

  const early = theilSen(points.slice(0, half));
  const goesOn = late.slope > LATE_SHARE * early.slope && late.low > limit;
  const steady = medianIncrement(points, 2) > limit;
  return whole.low > limit && goesOn && steady ? { state: 'growing', levelledOff: false, growth: whole } : unclear;
}

/** Median growth per unit of x over `lag` volleys: blind to a few large jumps. */
function medianIncrement(points: readonly Point[], lag: number): number {
  return median(
    points.slice(lag).map((point, i) => {
      const before = points[i] as Point;
      return point.x === before.x ? 0 : (point.y - before.y) / (point.x - before.x);
    }),
  );
}
