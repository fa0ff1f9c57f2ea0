/**
 * Service time that grows with the number of requests served: a list that each request makes longer, and searches. Memory may grow by
 * so little that nobody minds, while the page gets slower and slower.
 */
import type { Arm } from '../measure/measurement.ts';
import { lineAt, type Point, theilSen } from './slope.ts';

/** Service time at the first judged volley and at the last, by the fitted line, in milliseconds. */
export interface Slowing {
  readonly fromMs: number;
  readonly toMs: number;
  /** Judged requests in between. */
  readonly requests: number;
}

/** Volleys before a trend of service times means something, in each of two processes and in one. */
const [FEWEST_VOLLEYS, FEWEST_ALONE] = [6, 8];
/**
 * Times by which a page must get slower in each of two processes. A machine that gets busy slows one of them, or both at the same
 * time; it does not become fast again for the moment at which a fresh process starts.
 */
const IN_EACH = 1.5;
/** The same of a single process, in which a busy machine is told by its step alone. */
const IN_ONE = 3;

/** The slowing of the last of these processes, where it is beyond doubt; null where it is not. @param arms those of one load */
export function slowingOf(arms: readonly Arm[]): Slowing | null {
  const seen = arms.map(slowingIn);
  const last = seen.at(-1);
  if (!last || seen.some((one) => one === null)) return null;
  const [first] = seen as readonly Slowing[];
  if (seen.length === 1 || !first) {
    const isLong = (arms[0]?.volleys.length ?? 0) >= FEWEST_ALONE;
    return isLong && last.toMs >= IN_ONE * last.fromMs ? last : null;
  }
  const isFastAgain = last.fromMs * IN_EACH <= first.toMs;
  return isFastAgain && (seen as readonly Slowing[]).every(({ fromMs, toMs }) => toMs >= IN_EACH * fromMs) ? last : null;
}

/** null: too few volleys, or no steady rise: over the whole, and over each half, surely above nothing. */
function slowingIn({ volleys, volleySize }: Arm): Slowing | null {
  if (volleys.length < FEWEST_VOLLEYS) return null;
  const points = volleys.map(
    ({ durationMs, waitedMs = 0, expected }, i): Point => ({
      x: (i + 0.5) * volleySize,
      // What other processes took of the machine is not the page's.
      y: Math.max(0, durationMs - waitedMs) / Math.max(1, expected),
    }),
  );
  const whole = theilSen(points);
  const half = Math.ceil(points.length / 2);
  const parts = [points.slice(0, half), points.slice(-half)];
  if (whole.low <= 0 || parts.some((part) => theilSen(part).slope <= 0)) return null;
  const [from, to] = [points[0] as Point, points.at(-1) as Point].map(({ x }) => x) as [number, number];
  const [fromMs, toMs] = [from, to].map((x) => lineAt(points, whole.slope, x)) as [number, number];
  return fromMs > 0 ? { fromMs, toMs, requests: to - from } : null;
}
