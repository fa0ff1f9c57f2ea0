/**
 * What exact counts prove. Bytes are blind to a table between two doublings, and swing; a count does neither, so that few of them
 * tell what thousands of requests cannot.
 */
import type { Arm } from '../measure/measurement.ts';
import { seriesOf } from './channels.ts';
import { FEWEST_EXPECTED, FEWEST_TO_ASK, type GrowingContainer, growingContainers, objectsPerRequest, sum } from './entries.ts';
import { objectsWithin } from './limits.ts';
import { judgedSamples } from './own-growth.ts';
import { median, type Point, theilSen } from './slope.ts';

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
export function surelyRises(arm: Arm, limit: number): boolean {
  const points = heapOf(arm);
  return points.length > 1 && theilSen(points).low > limit;
}

function heapFalls(arm: Arm, limit: number): boolean {
  const points = heapOf(arm);
  return points.length > 1 && theilSen(points).slope < -limit;
}

/** A table that has just doubled takes so many times what its entries take in a full one. */
const TABLE_HEADROOM = 2;

/** Samples at either end of a run, the medians of which are compared. */
const ENDS = 3;
/** Bytes: the level of a healthy heap moves by so much from sample to sample with quiet V8. */
const LEVEL_MOVES = 3_000;

/** Bytes per request by which the heap surely rose from the first samples to the last, whatever the way; 0 where it did not. */
function keptBytesPerRequest(arm: Arm): number {
  const points = heapOf(arm);
  const [first, last] = [points.slice(0, ENDS), points.slice(-ENDS)];
  const rise = (of: (point: Point) => number) => median(last.map(of)) - median(first.map(of));
  const requests = rise(({ x }) => x);
  return requests > 0 ? Math.max(0, (rise(({ y }) => y) - 2 * LEVEL_MOVES) / requests) : 0;
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
  const served = (arm.counted?.requests.at(-1) ?? 0) - (arm.counted?.requests[0] ?? 0);
  // As far again is far enough: what is rarer than that was chance.
  return Math.max(1, Math.min(served, Math.ceil(FEWEST_EXPECTED / slowest)));
}
