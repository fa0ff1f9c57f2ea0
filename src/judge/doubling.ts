/** The law of doubling: what bytes must show before a table that grows by doubling may be ruled out. */
import { isCounted } from '../channels.ts';
import type { Arm } from '../measure/measurement.ts';
import { hasFilled } from './filled.ts';
import { median, type Point, type Slope } from './slope.ts';

/**
 * Times the requests after which a table must have grown once more. A Map or a Set doubles, an object used as a dictionary
 * doubles, an array grows by half and 16: whatever gains the same from every request grows at least once between request r and
 * 2 r. A tenth more for what the table held before the first request.
 */
const REACH = 2.2;
/**
 * Share of limit × r by which every table over the limit grows between r and 2.2 r. Map, Set and dictionary: all of it. An
 * array: 0.73 (capacity 1.47 times its length grows once, by half of itself). The rest is room for scatter.
 */
const LEAST_GAIN = 0.5;
/**
 * Samples whose lowest one is a level. Garbage only ever adds; where four samples of ten lie on a second level, 50 kB up, all
 * five are up there in 1 of 100 groups.
 */
const SAMPLES_OF_LEVEL = 5;
/**
 * Times the median distance of neighboring samples that a gain must exceed, to be no scatter: evenly spread scatter is 3.4 times
 * as wide as that median, and its lowest samples of some never differ by all of it.
 */
const SCATTER = 3;
/** Doublings in a row before steps are called growth: two late modules look like two of them. */
const FEWEST_DOUBLINGS = 3;

/**
 * Whether so many samples span a doubling, so that a table which every request fills has grown once more meanwhile.
 * @param samples `requests` since the process started
 */
export function spansADoubling(samples: readonly { readonly requests: number }[]): boolean {
  const [first, last] = [samples[0], samples.at(-1)];
  return first !== undefined && last !== undefined && last.requests >= REACH * first.requests;
}

/**
 * How far the law binds. `always`: nothing was counted, or not in all realms: objects of a vm context have prototypes of their own.
 * `where-quiet`: containers were counted, but not those without a prototype (`Object.create(null)`),
 * which are a common kind of dictionary: a step that stands out must be outlived; where samples scatter by more, counts must do.
 * `by-pages`: the same of a memory of WebAssembly, which grows by pages of 64 kB, and nothing says how full it is.
 * `by-blocks`: the same of array buffers, of which a typed array that doubles takes one. Node.js takes those for small Buffers from a
 * pool, anew for as many requests as it pleases: only steps that are larger than some pools count.
 */
export type Law = 'always' | 'where-quiet' | 'by-pages' | 'by-blocks';

/** Bytes: three pools of `Buffer` (`Buffer.poolSize`: 8 kB, from Node.js 24 on 64 kB). */
const SOME_POOLS = 3 * 65_536;
/** Bytes that the last step must have, to be no everyday block. */
export const leastStep = (law: Law | null): number => (law === 'by-blocks' || law === 'by-pages' ? SOME_POOLS : 0);

export function lawFor({ counted, samples }: Pick<Arm, 'counted' | 'samples'>, channel: string): Law | null {
  // What is counted never doubles, and RSS is no heap.
  if (isCounted(channel) || channel === 'native') return null;
  const last = samples.at(-1);
  if (counted === null || (last !== undefined && last.total.nativeContexts > counted.realms)) return 'always';
  if (channel === 'external') return 'by-pages';
  if (channel === 'arrayBuffers') return 'by-blocks';
  return channel === 'js' && !hasFilled(counted) ? 'where-quiet' : null;
}

/**
 * How much a series moves of itself, in the unit of y: what its samples scatter, or its deepest fall if that is more. Tables do not
 * fall, so what falls by as much may rise by as much again.
 */
export const restlessness = (points: readonly Point[]): number => Math.max(scatterOf(points), deepestFall(points));

/** Restlessness below which a series is quiet: what a table over the limit must gain, where a level must begin to be outlived. */
export const quietBelow = (points: readonly Point[], limit: number): number => (LEAST_GAIN * limit * (points.at(-1)?.x ?? 0)) / REACH;

function deepestFall(points: readonly Point[]): number {
  let [highest, deepest] = [Number.NEGATIVE_INFINITY, 0];
  for (const { y } of points) {
    highest = Math.max(highest, y);
    deepest = Math.max(deepest, highest - y);
  }
  return deepest;
}

const scatterOf = (points: readonly Point[]): number =>
  SCATTER * median(points.slice(1).map(({ y }, i) => Math.abs(y - (points[i] as Point).y)));

/**
 * Share of what a quiet series may move by, up to which each step of a table shows from one sample to the next: half, as the smallest step of an
 * array is half as large as that of a dictionary, a fall must not hide it, and no count vouches for it.
 */
const STILL = 0.5;

/**
 * Requests, since the process started, up to which a level series must be watched before it may be called flat: 2.2 times the
 * request from which it is level. More than the last x: it was not watched for long enough. Infinity: it is not level at the end.
 * A series that hardly moves is level between its steps, and must only span a doubling: samples of a gigabyte are few, and five of
 * them for a level would be most of them.
 * @param limit growth per request, in the unit of y
 * @param moves its restlessness
 */
export function levelUntil(points: readonly Point[], limit: number, moves: number): number {
  if (moves < STILL * quietBelow(points, limit)) return Math.max(REACH * (points[0]?.x ?? 0), outlivedStep(points, limit));
  const from = points.findIndex((_, i) => isLevelFrom(points, i, limit));
  return from < 0 ? Number.POSITIVE_INFINITY : REACH * (points[from] as Point).x;
}

/**
 * The same where samples hardly scatter, so that a step shows from one to the next: 2.2 times the request of the last step that a table
 * over the limit would have to make. 0: there is none. What comes little by little is no table's, and the slope tells it.
 * @param least in the unit of y: smaller steps are no table's
 */
export function outlivedStep(points: readonly Point[], limit: number, least = 0): number {
  const steps = points.slice(1).map(({ x, y }, i) => ({ x, gain: y - (points[i] as Point).y, from: (points[i] as Point).x }));
  const usual = median(steps.map(({ gain }) => gain));
  const last = steps.findLast(({ gain, from }) => gain - usual >= Math.max(least, LEAST_GAIN * limit * from));
  return last ? REACH * last.x : 0;
}

/** Whether nothing that a table over the limit would have to gain was kept since a point. A fall may hide such a gain. */
function isLevelFrom(points: readonly Point[], i: number, limit: number): boolean {
  if (i < SAMPLES_OF_LEVEL - 1) return false;
  const { x } = points[i] as Point;
  const group = points.slice(i - SAMPLES_OF_LEVEL + 1);
  const late = points.filter((point) => point.x >= REACH * x);
  const before = lowest(group.slice(0, SAMPLES_OF_LEVEL));
  const after = lowest(late.length > 0 ? late : points.slice(-1));
  const gain = LEAST_GAIN * limit * x;
  return after - lowest(group) < gain && before - after < gain;
}

/**
 * Growth by ever larger and rarer steps: in each of the last three doublings of the requests a table over the limit would have
 * grown, and the last one kept more than `lateShare` of what the first kept per request. Null: it does not grow so.
 *
 * The rate is what was kept over all these requests. A table holds between one and two times what its entries need, so its
 * figure swings by as much between two doublings: the interval is the lowest and the highest rate during the last one.
 * @param least in the unit of y: the last doubling must have one step at least as large
 */
export function growthBySteps(points: readonly Point[], limit: number, lateShare: number, least = 0): Slope | null {
  const kept = keptForGood(points);
  const edges = doublingsBack(kept);
  if (edges.length <= FEWEST_DOUBLINGS) return null;
  const rates = edges.slice(1).map((end, i) => rate(kept, edges[i] as number, end));
  const scatter = scatterOf(points);
  const wanted = (from: number) => Math.max(scatter, LEAST_GAIN * limit * xOf(kept, from));
  const grows = edges.slice(1).every((end, i) => gainOver(kept, edges[i] as number, end) > wanted(edges[i] as number));
  const steps = kept.slice(edges.at(-2) as number, (edges.at(-1) as number) + 1).map(({ y }, i, all) => y - (all[i - 1]?.y ?? y));
  const goesOn = Math.max(...steps) >= least && (rates.at(-1) as number) > lateShare * (rates[0] as number);
  const [first, end] = [edges[0] as number, edges.at(-1) as number];
  const slope = rate(kept, first, end);
  if (!grows || !goesOn || slope <= limit) return null;
  const lastDoubling = kept.slice(edges.at(-2) as number, end + 1).map((_, i) => rate(kept, first, (edges.at(-2) as number) + i));
  return { slope, low: Math.min(...lastDoubling), high: Math.max(...lastDoubling) };
}

/** The series without all that was freed later: no sample is above one that follows. */
function keptForGood(points: readonly Point[]): readonly Point[] {
  return points.map(({ x }, i) => ({ x, y: lowest(points.slice(i)) }));
}

/** Indexes of samples, the oldest first, each at twice the requests of the one before or a little more. */
function doublingsBack(points: readonly Point[]): readonly number[] {
  const edges = [points.length - SAMPLES_OF_LEVEL];
  while (edges.length <= FEWEST_DOUBLINGS) {
    const half = xOf(points, edges[0] as number) / 2;
    const before = points.findLastIndex(({ x }) => x <= half);
    if (before < 0) break;
    edges.unshift(before);
  }
  return edges;
}

const xOf = (points: readonly Point[], i: number): number => points[i]?.x ?? 0;
const gainOver = (points: readonly Point[], from: number, to: number): number => (points[to] as Point).y - (points[from] as Point).y;
const rate = (points: readonly Point[], from: number, to: number): number =>
  gainOver(points, from, to) / (xOf(points, to) - xOf(points, from));
const lowest = (points: readonly Point[]): number => Math.min(...points.map(({ y }) => y));
