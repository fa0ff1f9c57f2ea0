/** Robust lines through few points. */

export interface Point {
  /** Requests served so far. */
  readonly x: number;
  /** Bytes (or a count) after them. */
  readonly y: number;
}

export interface Slope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Whether something falls by more than it may grow. Then it hides as much that comes meanwhile: caches of V8 are dropped after the start,
 * timers run out, and what other routes left behind goes.
 */
export const fallsBeyond = ({ slope }: Slope, limit: number): boolean => slope < -limit;

/** Two-sided 95 % of the normal distribution. */
export const Z95 = 1.96;

/**
 * Theil-Sen slope: the median of the slopes of all pairs of points, with Sen's rank interval at 95 %.
 *
 * Chosen over least squares because single samples jump by the garbage of one last request: up to 29 % of the samples
 * may be off without moving the median far. A sample that is sometimes one constant higher (two levels) does not move it
 * either: pairs on the same level are always at least half of all pairs.
 *
 * Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968).
 * Needs two points with different x; throws a RangeError otherwise. O(n² log n) in the number of points.
 */
export function theilSen(points: readonly Point[]): Slope {
  const slopes = pairwiseSlopes(points);
  if (slopes.length === 0) throw new RangeError('A slope needs two points with different x.');
  const n = points.length;
  const spread = Z95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const middle = slopes.length / 2;
  return {
    slope: quantileAt(slopes, middle - 0.5),
    low: quantileAt(slopes, middle - spread / 2 - 0.5),
    high: quantileAt(slopes, middle + spread / 2 - 0.5),
  };
}

function pairwiseSlopes(points: readonly Point[]): readonly number[] {
  const slopes: number[] = [];
  for (const [i, a] of points.entries()) {
    for (const b of points.slice(i + 1)) if (b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x));
  }
  return slopes.sort((a, b) => a - b);
}

/** Value at a fractional index of a sorted list, clamped to its ends. */
function quantileAt(sorted: readonly number[], index: number): number {
  const at = Math.min(Math.max(index, 0), sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Where the line of this slope through points is at x: the median of what each of them says.
 * @param slope such as `theilSen` gives
 */
export const lineAt = (points: readonly Point[], slope: number, x: number): number =>
  median(points.map((point) => point.y - slope * (point.x - x)));

/** The median; 0 for an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return quantileAt(sorted, (sorted.length - 1) / 2);
}
