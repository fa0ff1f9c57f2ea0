/**
 * Containers that gain entries with the requests. Counting is exact: no interval is needed, and what is asked is only whether the
 * growth goes on.
 */

import type { CountedSizes, EntryCounts } from '../measure/counting.ts';

/** A container that gained entries between all counts, and lost none. */
export interface GrowingContainer {
  readonly id: string;
  readonly kind: CountedSizes['kind'];
  readonly class: string;
  readonly entriesPerRequest: number;
  /** Entries gained between the first count and the last, in so many requests. */
  readonly gained: number;
  readonly requests: number;
  /** Bytes per request that its own table takes at least, whatever lies in it. */
  readonly bytesPerRequest: number;
}

/**
 * Bytes that one entry takes in V8's tables when they are full, on a 64-bit machine without pointer compression (Node.js); they
 * are full only just before they double. A Map's entry has a key, a value and a link, a Set's a key and a link, and both half a
 * bucket (`src/objects/ordered-hash-table.h`). An element of an array is one word. A property of a dictionary has a key, a value
 * and its details, in a table that is at most two thirds full (`src/objects/dictionary.h`).
 */
const BYTES_PER_ENTRY: Readonly<Record<CountedSizes['kind'], number>> = { Map: 28, Set: 20, Array: 8, SparseArray: 36, Object: 36 };

/** Fewer entries than this in a whole run are chance. */
const FEWEST_GAINED = 3;
/** A leak does not slow down: the last part gains at least this share, per request, of what the first did. */
const LATE_SHARE = 0.5;
/** Entries that the last part must be expected to gain before its gaining none means that growth has ended. */
const FEWEST_EXPECTED = 2;

/** Containers that grew from count to count, and go on growing, those with most entries per request first. */
export function growingContainers({ requests, containers }: EntryCounts): readonly GrowingContainer[] {
  const [from, to] = [requests[0] ?? 0, requests.at(-1) ?? 0];
  if (requests.length < 2 || to <= from) return [];
  return containers
    .flatMap((container): GrowingContainer[] => {
      const { id, kind, class: name, sizes } = container;
      const gained = (sizes.at(-1) ?? 0) - (sizes[0] ?? 0);
      if (gained < FEWEST_GAINED || !goesOn(sizes, requests)) return [];
      const entriesPerRequest = gained / (to - from);
      const bytesPerRequest = entriesPerRequest * BYTES_PER_ENTRY[kind];
      return [{ id, kind, class: name, entriesPerRequest, gained, requests: to - from, bytesPerRequest }];
    })
    .sort((a, b) => b.entriesPerRequest - a.entriesPerRequest);
}

function goesOn(sizes: readonly (number | null)[], requests: readonly number[]): boolean {
  const gains = sizes.slice(1).map((size, i) => (size ?? 0) - (sizes[i] ?? 0));
  if (gains.some((gain) => gain < 0)) return false;
  const served = requests.slice(1).map((count, i) => count - (requests[i] as number));
  const [lastGain, lastServed] = [gains.at(-1) ?? 0, served.at(-1) ?? 0];
  const before = sum(gains.slice(0, -1)) / Math.max(1, sum(served.slice(0, -1)));
  // One interval alone says nothing of what comes after it.
  if (gains.length < 2) return true;
  const expected = before * lastServed;
  return lastGain >= LATE_SHARE * expected || (lastGain > 0 && expected < FEWEST_EXPECTED);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/**
 * Objects that each request leaves, between the first count and the last: 0.000 on healthy pages, whole numbers on most leaks.
 * null with fewer than two counts.
 */
export function objectsPerRequest({ requests, objects }: EntryCounts): number | null {
  const served = (requests.at(-1) ?? 0) - (requests[0] ?? 0);
  return requests.length < 2 || served <= 0 ? null : ((objects.at(-1) ?? 0) - (objects[0] ?? 0)) / served;
}
