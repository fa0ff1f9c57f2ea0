/**
 * Containers that filled and stopped. What a full cache holds is replaced, entry by entry, in as many requests again as it took to
 * fill it: until then the heap may still rise, by what newer entries weigh more than those they replace.
 */
import type { CountedSizes, EntryCounts } from '../measure/counting.ts';
import type { Arm } from '../measure/measurement.ts';
import { awaited, BYTES_PER_ENTRY, FEWEST_TO_ASK, growingContainers } from './entries.ts';

/** Times the requests that filled it, after which a full container holds nothing that it held when it was full; and a tenth more. */
const REPLACED = 2.2;

/** Whether some container gained entries and then stopped. */
export const hasFilled = (counted: EntryCounts): boolean => filled(counted).length > 0;

/**
 * Requests, since the process started, after which what filled containers hold was replaced once; 0: none filled. Counted twice is
 * the least: before that nothing is known.
 */
export const replacedBy = ({ counted }: Pick<Arm, 'counted'>): number => (counted ? replacedOf(filled(counted), counted) : 0);

/** Of the limit, above which a container that gains entries in batches may lie: of two batches that came, the counts may show one. */
const OF_LIMIT = 0.5;

/**
 * Requests, since the process started, up to which what stopped must gain nothing more before it is known to be full; 0: nothing stopped
 * that was above the limit. Ids that are gathered, and put into a Set a hundred at a time, come in no request of most: the law of doubling
 * holds for them as for a table (whatever gains the same from every request does so at least once between request r and 2 r).
 * @param tables bytes per request that the tables of containers may take
 */
export function watchUntil({ counted }: Pick<Arm, 'counted'>, tables: number): number {
  if (!counted) return 0;
  const isAbove = ({ kind, sizes }: CountedSizes) => {
    const { first, full, found } = endsOf(sizes, counted);
    const rate = (full - first) / Math.max(1, found - (counted.requests[0] ?? 0));
    return rate * BYTES_PER_ENTRY[kind] > OF_LIMIT * tables;
  };
  return replacedOf(filled(counted).filter(isAbove), counted);
}

/** Requests after which what these hold was replaced once; 0: there are none. */
const replacedOf = (full: readonly CountedSizes[], counted: EntryCounts): number =>
  REPLACED * Math.max(0, ...full.map(({ sizes }) => fullAt(sizes, counted)));

function filled({ requests, containers, ...counts }: EntryCounts): EntryCounts['containers'] {
  // One that was made meanwhile may have been filled by the request that made it.
  const known = containers.filter(({ sizes }) => (sizes[0] ?? null) !== null);
  const gained = known.filter(({ sizes }) => (sizes.at(-1) ?? 0) - (sizes[0] ?? 0) >= FEWEST_TO_ASK);
  const growing = new Set(growingContainers({ ...counts, requests, containers: gained }).map(({ id }) => id));
  // What came all at once at last has not stopped.
  const isSudden = (one: CountedSizes) => awaited({ ...counts, requests, containers: [one] }).suddenWithin > 0;
  return gained.filter((one) => !growing.has(one.id) && !isSudden(one));
}

/** The request that filled it, where each brought as many entries as those before the first count; at the latest the count that found it full. */
function fullAt(sizes: CountedSizes['sizes'], counted: EntryCounts): number {
  const { first, full, found } = endsOf(sizes, counted);
  return first > 0 ? Math.min(found, ((counted.requests[0] ?? 0) * full) / first) : found;
}

/** Entries at first and at last, and the requests by the count that found it full. */
function endsOf(sizes: CountedSizes['sizes'], { requests }: EntryCounts) {
  const full = sizes.at(-1) ?? 0;
  return { first: sizes[0] ?? 0, full, found: requests[sizes.findIndex((size) => (size ?? 0) >= full)] ?? 0 };
}
