/** Flat, growing or unclear: the judgement of one channel in one server process. */
import { growthBySteps, type Law, leastStep, levelUntil, outlivedStep, quietBelow, restlessness } from './doubling.ts';
import { fallsBeyond, median, type Point, type Slope, theilSen } from './slope.ts';

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
  /** Unclear, and surely above the limit over the whole run without slowing down: a second process that says so settles it. */
  readonly straight: boolean;
  /** Level, and unclear only because a table may double before this many requests since the process started; null otherwise. */
  readonly levelUntil: number | null;
}

export interface TrendOptions {
  /**
   * Flat only where a table that grows by doubling is ruled out, and growing also by ever rarer steps. `x` must count from the
   * start of the process. Absent: for what is no memory.
   */
  readonly law?: Law | null;
}

/**
 * Samples before anything may be called flat. With 8 points Sen's interval reaches from the 21st to the 79th percentile of
 * all pairwise slopes: one stray sample cannot make it narrow. A straight rise needs as many: fewer have no two halves whose
 * slopes can be compared, and a page that is slow enough to fit no more is still warming up.
 */
export const FEWEST_FOR_FLAT = 8;
/** Samples before anything may be called growing by one process, so that both halves can be looked at. */
const FEWEST_FOR_GROWING = 12;
/**
 * A leak does not slow down. Growth in the late half must be more than this share of the growth in the early half;
 * a cache that fills, lazily loaded modules and a warm-up that goes on all fall below it.
 */
export const LATE_SHARE = 0.5;

/**
 * Times what a restless series moves of itself that one of its steps must have, to be a table's. What falls may come back at once with as
 * much as a table gains on top: twice tells them apart.
 */
const STANDS_OUT = 2;

/**
 * Judges the growth of one channel against a limit (same unit as `y` per unit of `x`).
 *
 * The size of the effect decides, never its significance: a healthy server has a significant trend.
 * Throws a RangeError for fewer than two points.
 * A single step is no slope: the median increment over two volleys ignores it, and once it lies in the early half the
 * late half is flat.
 */
export function trendOf(points: readonly Point[], limit: number, { law = null }: TrendOptions = {}): Trend {
  const seen = bySlopes(points, limit, law === 'by-pages');
  if (law === null || seen.state === 'growing' || points.length < FEWEST_FOR_FLAT) return seen;
  const least = leastStep(law);
  const moves = restlessness(points);
  const quiet = law === 'always' || moves < quietBelow(points, limit);
  const steps = quiet ? growthBySteps(points, limit, LATE_SHARE, least) : null;
  if (steps) return judged('growing', steps);
  const standsOut = Math.max(law === 'by-pages' ? 0 : least, quiet ? 0 : STANDS_OUT * moves);
  const until = law === 'always' ? levelUntil(points, limit, moves) : outlivedStep(points, limit, standsOut);
  if (seen.state !== 'flat' || until <= (points.at(-1) as Point).x) return seen;
  return { ...judged('unclear', seen.growth), levelUntil: until };
}

const judged = (state: Trend['state'], growth: Slope, levelledOff = false): Trend => ({
  ...{ state, levelledOff, growth },
  straight: false,
  levelUntil: null,
});

/** Samples, of so many, on which a series that levelled off is judged. */
export const laterSamples = (samples: number): number => Math.max(FEWEST_FOR_FLAT, Math.ceil(samples / 2));

/** @param inSteps whether memory is taken in pages there, so that most samples may show none of the growth */
function bySlopes(points: readonly Point[], limit: number, inSteps: boolean): Trend {
  const whole = theilSen(points);
  if (points.length < FEWEST_FOR_FLAT) return judged('unclear', whole);
  const isBelow = whole.high < limit;
  const unclear = { ...judged('unclear', whole), straight: isStraight(points, whole, limit) };
  const fell = fallsBeyond(whole, limit);
  if (points.length < FEWEST_FOR_GROWING) return isBelow && !fell ? judged('flat', whole) : unclear;

  const half = laterSamples(points.length);
  const late = theilSen(points.slice(-half));
  // It fell at first, and grows at last: the whole says neither.
  const turned = late.low > limit;
  if (isBelow && !turned && !fell) return judged('flat', whole);
  if (late.high < limit && !fallsBeyond(late, limit)) return judged('flat', late, !fell);

  const goesOn = late.low > limit && keepsUp(points, half, limit);
  const steady = medianIncrement(points, 2) > limit || (inSteps && comesInSteps(points));
  return whole.low > limit && goesOn && steady ? judged('growing', whole) : unclear;
}

/**
 * Whether growth did not slow down: by the slopes of both halves, or by what most volleys of each added. A table that doubles makes the
 * half steeper in which it does, and it does so more often early.
 */
function keepsUp(points: readonly Point[], half: number, limit: number): boolean {
  const [early, late] = [points.slice(0, half), points.slice(-half)];
  if (theilSen(late).slope > LATE_SHARE * theilSen(early).slope) return true;
  const usual = medianIncrement(late, 1);
  return usual > limit && usual > LATE_SHARE * medianIncrement(early, 1);
}

/**
 * Surely above the limit over the whole run, and the late half neither slows down nor lies below it. Most single volleys must
 * have grown: of eight, three steps touch three increments of seven, but over two volleys each five of six.
 */
function isStraight(points: readonly Point[], whole: Slope, limit: number): boolean {
  if (whole.low <= limit || medianIncrement(points, 1) <= limit) return false;
  const half = Math.ceil(points.length / 2);
  const [early, late] = [theilSen(points.slice(0, half)), theilSen(points.slice(-half))];
  return late.slope > LATE_SHARE * early.slope && late.slope > limit;
}

/** Steps in each half of a run from which they come one after another: late modules and buffers that are made once are fewer. */
const FEWEST_STEPS = 4;
/** Of the largest step: what rises by less is scatter. */
const STEP_SHARE = 0.25;

/** Whether steps of some size, none of which is taken back, go on as often, and as large, in the late half as in the early one. */
function comesInSteps(points: readonly Point[]): boolean {
  const gains = points.slice(1).map(({ x, y }, i) => ({ x, gain: y - (points[i] as Point).y }));
  const least = Math.max(...gains.map(({ gain }) => gain)) * STEP_SHARE;
  if (gains.some(({ gain }) => -gain > least)) return false;
  const steps = gains.filter(({ gain }) => gain > 0 && gain >= least);
  const middle = ((points[0] as Point).x + (points.at(-1) as Point).x) / 2;
  const [early, late] = [steps.filter(({ x }) => x <= middle), steps.filter(({ x }) => x > middle)];
  if (Math.min(early.length, late.length) < FEWEST_STEPS || late.length <= LATE_SHARE * early.length) return false;
  return median(late.map(({ gain }) => gain)) > LATE_SHARE * median(early.map(({ gain }) => gain));
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
