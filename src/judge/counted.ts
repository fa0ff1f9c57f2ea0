/**
 * What exact counts prove. Bytes are blind to a table between two doublings, and swing; a count does neither, so that few of them
 * tell what thousands of requests cannot.
 */

import type { Awaited } from '../measure/counting-after.ts';
import type { Arm } from '../measure/measurement.ts';
import { seriesOf } from './channels.ts';
import { restlessness } from './doubling.ts';
import {
  awaited,
  FEWEST_EXPECTED,
  FEWEST_TO_ASK,
  type GrowingContainer,
  growingContainers,
  keepTheirPace,
  objectsPerRequest,
  servedBetween,
  sum,
} from './entries.ts';
import { watchUntil } from './filled.ts';
import { boundOf, objectsWithin, tableBound } from './limits.ts';
import { comesAlone, judgedSamples } from './own-growth.ts';
import { beganSettled } from './settled.ts';
import { fallsBeyond, median, type Point, theilSen, Z95 } from './slope.ts';
import { laterSamples } from './trend.ts';
import type { Bounds, CountGrowth } from './verdict.ts';

/** What grows, exactly counted, and is more than may grow. */
export interface CountedGrowth {
  /** Containers that gain entries and go on gaining, those that are judged and those that are too small for that. */
  readonly containers: readonly GrowingContainer[];
  /** Entries per request of those that are above the limit, with what lies in them; 0: none is. */
  readonly entries: number;
  /** Objects that each request leaves, where they are above the limit; 0: they are not. */
  readonly objects: number;
}

/**
 * null where nothing was counted twice.
 * @param limit bytes per request that the JavaScript heap may grow
 * @param tables bytes per request that the tables of containers may take
 */
export function countedGrowth(arm: Arm, limit: number, tables = limit): CountedGrowth | null {
  const { counted } = arm;
  if (!counted || counted.requests.length < 2) return null;
  const containers = growingContainers(counted);
  // A rare entry may hold a whole page: then it is the heap that shows how much. A heap that falls shows nothing of what grows
  // meanwhile: a crowd of timers that thins out hides any leak. The tables have a bound of their own.
  const ofTables = TABLE_HEADROOM * sum(containers.map(({ bytesPerRequest }) => bytesPerRequest));
  const isHeavy = containers.length > 0 && (keptBytesPerRequest(arm) - ofTables > limit || heapFalls(arm, limit));
  const judged = containers.filter(({ bytesPerRequest }) => isHeavy || bytesPerRequest > tables);
  const objects = objectsPerRequest(counted) ?? 0;
  return {
    containers,
    entries: sum(judged.map(({ entriesPerRequest }) => entriesPerRequest)),
    objects: objects > objectsWithin(limit) && weighIn(arm, objects) ? objects : 0,
  };
}

const countedNames = ['entries', 'objects'] as const;

/** Whether a channel is counted by the identity of objects, and has no noise. */
export const isExact = (channel: string): boolean => countedNames.some((name) => name === channel);

/** Names of what grows above its limit. */
export const countedOver = (exact: CountedGrowth | null): ReadonlyArray<(typeof countedNames)[number]> =>
  countedNames.filter((name) => exact !== null && exact[name] > 0);

/** What is counted has no interval. */
export const exactly = (exact: CountedGrowth | null): Readonly<Record<string, CountGrowth>> =>
  Object.fromEntries(
    countedOver(exact).map((name) => {
      const perRequest = exact?.[name] ?? 0;
      return [name, { perRequest, low: perRequest, high: perRequest }];
    }),
  );

/** Bytes of the JavaScript heap by requests. */
const heapOf = (arm: Arm): readonly Point[] => seriesOf('js', judgedSamples(arm)) ?? [];

/** Bytes per object that the heap must show; the smallest takes 24. */
export const LIGHTEST_OBJECT = 12;

/**
 * Whether the heap surely grew by as much as so many objects per request weigh. Some hundred come and go with the counting itself, and
 * a framework makes more of them late in the warm-up, in the middle of which the first count lies.
 */
function weighIn(arm: Arm, objects: number): boolean {
  const points = heapOf(arm);
  return points.length > 1 && theilSen(points).low >= LIGHTEST_OBJECT * objects;
}

/** Whether the heap rose above the limit between any two samples, few as they may be. */
function surelyRises(arm: Arm, limit: number): boolean {
  const points = heapOf(arm);
  return points.length > 1 && theilSen(points).low > limit;
}

function heapFalls(arm: Arm, limit: number): boolean {
  const points = heapOf(arm);
  return points.length > 1 && fallsBeyond(theilSen(points), limit);
}

/**
 * Whether a heap that looks flat may hide what growing containers keep: its later half saw few of their entries, and its swings may
 * hide what they weigh. A heap that hardly moves shows each of them; so do settled states, where those are compared.
 * @param exact what was counted of this arm
 * @param limit bytes per request that the JavaScript heap may grow
 */
export const isWeightHidden = (arm: Arm, exact: CountedGrowth | null, limit: number): boolean =>
  exact !== null && !beganSettled(arm) && mostKept(arm, exact.containers, (came) => came) >= limit;

/**
 * Whether more requests would tell whether there is more to come: of few entries it is hardly known how often they come. On healthy
 * pages not one container moves by one, so a single entry is reason enough.
 */
export function isWeightOpen(arm: Arm, limit: number, tables = limit): boolean {
  const { counted } = arm;
  if (!counted || (countedGrowth(arm, limit, tables)?.entries ?? 0) > 0) return false;
  return mostKept(arm, growingContainers(counted, 1), mostExpected) >= limit;
}

/**
 * Bytes per request that the heap may gain with such containers; 0: there are none, or the later half of the samples saw enough of
 * their entries.
 * @param expected entries in the long run, where so many came
 */
function mostKept(arm: Arm, containers: readonly GrowingContainer[], expected: (came: number) => number): number {
  const perRequest = sum(containers.map(({ entriesPerRequest }) => entriesPerRequest));
  const [samples, points] = [judgedSamples(arm), heapOf(arm)];
  const [from, to] = [samples.at(-laterSamples(samples.length))?.requests ?? 0, samples.at(-1)?.requests ?? 0];
  if (perRequest === 0 || perRequest * (to - from) >= FEWEST_IN_LEVEL) return 0;
  const { requests, bytes } = riseOf(points);
  const came = perRequest * requests;
  return requests > 0 ? (Math.max(0, bytes) * (expected(came) / came) + restlessness(points)) / requests : Infinity;
}

/**
 * Entries of which a level must hold the weight: of as many as one count expects there may be none for a while, and half of them come
 * in one volley.
 */
const FEWEST_IN_LEVEL = 2 * FEWEST_EXPECTED;

/** The most things to be expected where so many came (Poisson, 97.5 %; F. J. Anscombe, Biometrika 35, 1948). */
const mostExpected = (came: number): number => (Math.sqrt(came + 1) + Z95 / 2) ** 2;

/** A table that has just doubled takes so many times what its entries take in a full one. */
const TABLE_HEADROOM = 2;

/** Samples at either end of a run, the medians of which are compared. */
const ENDS = 3;
/** Bytes: the level of a healthy heap moves by so much from sample to sample with quiet V8. */
const LEVEL_MOVES = 3_000;

/** From the first samples to the last, whatever the way. */
function riseOf(points: readonly Point[]): { readonly requests: number; readonly bytes: number } {
  const [first, last] = [points.slice(0, ENDS), points.slice(-ENDS)];
  const rise = (of: (point: Point) => number) => median(last.map(of)) - median(first.map(of));
  return { requests: rise(({ x }) => x), bytes: rise(({ y }) => y) };
}

/** Bytes per request by which the heap surely rose; 0 where it did not. */
function keptBytesPerRequest(arm: Arm): number {
  const { requests, bytes } = riseOf(heapOf(arm));
  return requests > 0 ? Math.max(0, (bytes - 2 * LEVEL_MOVES) / requests) : 0;
}

/**
 * Requests that must come before the next count, to see whether what grew goes on; 0 where nothing grew that is worth it: what is
 * over the limit always is, and what is worth a warning where a quarter of the requests tells.
 * @param limit bytes per request that the JavaScript heap may grow
 * @param tables bytes per request that the tables of containers may take
 */
export function requestsToCount(arm: Arm, limit: number, tables = limit): number {
  const growth = countedGrowth(arm, limit, tables);
  if (!growth) return 0;
  const { containers, entries, objects } = growth;
  const isOver = entries > 0 || objects > 0;
  const heavy = containers.filter(({ bytesPerRequest }) => bytesPerRequest > tables);
  const all = isOver ? containers : containers.filter(({ gained }) => gained >= FEWEST_TO_ASK);
  if (!isOver && all.length === 0) return 0;
  const slowest = Math.min(...(heavy.length > 0 ? heavy : all).map(({ entriesPerRequest }) => entriesPerRequest), 1);
  const served = arm.counted ? servedBetween(arm.counted) : 0;
  // As far again is far enough: what is rarer than that was chance.
  return Math.max(1, Math.min(served, Math.ceil(FEWEST_EXPECTED / slowest)));
}

/** What a further count may show, and only that: what grows by what was counted already is looked at again in any case. */
function awaitedOf(arm: Arm, limit: number, tables: number): Awaited {
  const isKnown = arm.counted === null || countedOver(countedGrowth(arm, limit, tables)).length > 0;
  return isKnown ? { late: false, handedOn: false, suddenWithin: 0 } : awaited(arm.counted);
}

/** What is asked of the counts while a route is measured. @param bounds what may grow */
export function countingBy(bounds: Bounds) {
  const [limit, tables] = [boundOf(bounds, 'js'), tableBound(bounds)];
  return {
    rises: (soFar: Arm) => surelyRises(soFar, limit),
    isWeightOpen: (soFar: Arm) => isWeightOpen(soFar, limit, tables),
    countAgainAfter: (soFar: Arm) => requestsToCount(soFar, limit, tables),
    keepsPace: ({ counted }: Arm) => counted !== null && keepTheirPace(counted),
    awaitedOf: (soFar: Arm) => awaitedOf(soFar, limit, tables),
    watchUntil: (soFar: Arm) => watchUntil(soFar, tables),
    comesAlone,
  };
}
