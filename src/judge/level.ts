/** How far a process was seen to grow, and from where on it was seen to hold its level: processes of different length compared. */
import type { Arm } from '../measure/measurement.ts';
import { byteSeries, countSeries, nativeSeries } from './channels.ts';
import { boundOf } from './limits.ts';
import { judgedSamples } from './own-growth.ts';
import { type Point, theilSen } from './slope.ts';
import { FEWEST_FOR_FLAT } from './trend.ts';
import type { Bounds, Growth } from './verdict.ts';

/** The end of a run in which no channel grew by its limit. Requests of the process, the warm-up included. */
export interface Level {
  readonly from: number;
  readonly to: number;
  /** Bytes per request of each channel, over the level. */
  readonly growth: Readonly<Record<string, Growth>>;
}

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
  readonly limit: number;
}

function seriesOfArm(arm: Arm, bounds: Bounds): readonly Series[] {
  const samples = judgedSamples(arm);
  const all: (readonly [string, readonly Point[]])[] = [...byteSeries(samples), ...countSeries(samples)];
  if (bounds.native !== undefined) all.push(['native', nativeSeries(samples)]);
  return all.map(([name, points]) => ({ name, points, limit: boundOf(bounds, name) }));
}

/**
 * The longest end of a run, of as many samples as `flat` needs, on which every channel lies below its limit, in its first half
 * too: a median over the whole would reach back into the growth before. null: there is none.
 */
export function levelOf(arm: Arm, bounds: Bounds): Level | null {
  const series = seriesOfArm(arm, bounds);
  const requests = judgedSamples(arm).map((sample) => sample.requests);
  for (let start = 0; start + FEWEST_FOR_FLAT <= requests.length; start++) {
    const half = start + Math.ceil((requests.length - start) / 2);
    if (series.some(({ points, limit }) => theilSen(points.slice(start, half)).slope >= limit)) continue;
    const slopes = series.map(({ name, points, limit }) => ({ name, limit, ...theilSen(points.slice(start)) }));
    if (slopes.some(({ high, limit }) => high >= limit)) continue;
    const bytes = slopes.slice(0, byteSeries(judgedSamples(arm)).size);
    return {
      from: requests[start] as number,
      to: requests.at(-1) as number,
      growth: Object.fromEntries(bytes.map(({ name, slope, low, high }) => [name, { bytesPerRequest: slope, low, high }])),
    };
  }
  return null;
}

/** The most requests of a process after which it surely went on to grow, in as many samples as `flat` needs; 0: it is not sure. */
export function grewBeyond(arm: Arm, bounds: Bounds): number {
  const requests = judgedSamples(arm).map((sample) => sample.requests);
  const series = seriesOfArm(arm, bounds);
  for (let start = requests.length - FEWEST_FOR_FLAT; start >= 0; start--)
    if (series.some(({ points, limit }) => theilSen(points.slice(start)).low > limit)) return requests[start] as number;
  return 0;
}

/**
 * Of processes that contradict each other, the level of one that did not grow to its end and went at least as far as all
 * others, where none of those surely grew after as many requests as that level begins with. How many requests a process gets
 * is up to the speed of the machine: one that had too few to fill a cache says nothing of what comes when it is full.
 * @param growing which of the processes grew to their end
 */
export function farthestLevel(arms: readonly Arm[], growing: readonly boolean[], bounds: Bounds): { index: number; level: Level } | null {
  const ends = arms.map((arm) => judgedSamples(arm).at(-1)?.requests ?? 0);
  const index = ends.indexOf(Math.max(...ends));
  const arm = arms[index];
  const level = arm && !growing[index] ? levelOf(arm, bounds) : null;
  return level && arms.every((other) => other === arm || grewBeyond(other, bounds) < level.from) ? { index, level } : null;
}

/** A leak does not slow down: from below this share of its growth on the heap, what is left of it is something else. */
const LATE_SHARE = 0.5;

/** Limits below which a process grows at less than half of the growth that was measured, if at all. */
export const slower = <B extends Bounds>(bounds: B, { js }: { readonly js?: Growth | undefined }): B => ({
  ...bounds,
  bytesPerRequest: Math.max(bounds.bytesPerRequest, LATE_SHARE * (js?.bytesPerRequest ?? 0)),
});
