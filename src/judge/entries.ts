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
export const BYTES_PER_ENTRY: Readonly<Record<CountedSizes['kind'], number>> = { Map: 28, Set: 20, Array: 8, SparseArray: 36, Object: 36 };

/** Fewer entries than this in a whole run are chance. */
const FEWEST_GAINED = 3;
/** A leak does not slow down: the last part gains at least this share, per request, of what the part before it did. */
const LATE_SHARE = 0.5;
/** Share of what was gained that may have gone again: what was in flight at one count and not at another. */
const LOST_SHARE = 0.1;
/** Things that must be expected between two counts before none of them tells that growth has ended: none of six comes once in 400 times. */
export const FEWEST_EXPECTED = 6;
/**
 * Chance below which fewer than a leak brings are too few for one. What only some requests leave comes in an uneven stream: of five
 * that are expected from one request in ten, at most two come in 12 of 100 counts.
 */
const TOO_FEW = 0.01;
/** Entries of which a quarter of the requests that brought them shows whether they go on: a cache that is full by then gains no more. */
export const FEWEST_TO_ASK = 4 * FEWEST_EXPECTED;

/**
 * Containers that grew from count to count, and go on growing, those with most entries per request first.
 * @param fewest entries, of which fewer are none
 */
export function growingContainers({ requests, containers }: EntryCounts, fewest = FEWEST_GAINED): readonly GrowingContainer[] {
  return containers
    .flatMap(({ id, kind, class: name, sizes }): GrowingContainer[] => {
      // One that was made meanwhile did not grow when it was made.
      const first = sizes.findIndex((size) => size !== null);
      const [known, at] = [sizes.slice(first).map((size) => size ?? 0), requests.slice(first)];
      const gained = first === -1 ? 0 : gainOf(known, at, 0);
      if (gained < fewest) return [];
      const served = (at.at(-1) ?? 0) - (at[0] ?? 0);
      const entriesPerRequest = gained / served;
      return [
        { id, kind, class: name, entriesPerRequest, gained, requests: served, bytesPerRequest: entriesPerRequest * BYTES_PER_ENTRY[kind] },
      ];
    })
    .sort((a, b) => b.entriesPerRequest - a.entriesPerRequest);
}

/** Live objects that come and go by themselves between two counts: what the counting and the runtime's own timers make. */
const IDLE_OBJECTS = 20;

/**
 * Objects that each request leaves, between the first count and the last: 0.000 on healthy pages, whole numbers on most leaks.
 * 0 where they came without requests or stopped coming; null with fewer than two counts.
 */
export function objectsPerRequest({ requests, objects }: EntryCounts): number | null {
  const served = (requests.at(-1) ?? 0) - (requests[0] ?? 0);
  return served <= 0 ? null : gainOf(objects, requests, IDLE_OBJECTS) / served;
}

/**
 * What was gained from the first count to the last, if that goes on: 0 where it came without requests (that is the clock's), where
 * much of it went again, or where the last part gained less than a leak does, which does not slow down.
 * @param idle may come between two counts without a request
 */
function gainOf(values: readonly number[], requests: readonly number[], idle: number): number {
  const steps = values.slice(1).map((value, i) => ({
    gain: value - (values[i] as number),
    served: (requests[i + 1] as number) - (requests[i] as number),
  }));
  if (steps.some(({ gain, served }) => served === 0 && gain > idle)) return 0;
  const gained = sum(steps.map(({ gain }) => gain));
  const lost = -sum(steps.map(({ gain }) => Math.min(0, gain + (gain < 0 ? idle : 0))));
  return gained > 0 && lost <= LOST_SHARE * gained && goesOn(steps) ? gained : 0;
}

interface Step {
  readonly gain: number;
  readonly served: number;
}

/**
 * Whether what came last and what came before it are one growth: neither part gains less than a leak would by the rate of the other.
 * The last counts are taken together until enough was to be expected between them; with nothing before them, nothing is told.
 */
function goesOn(steps: readonly Step[]): boolean {
  for (let at = steps.length - 1; at > 0; at -= 1) {
    const [before, late] = [steps.slice(0, at), steps.slice(at)].map((part) => ({
      gain: sum(part.map(({ gain }) => gain)),
      served: sum(part.map(({ served }) => served)),
    })) as [Step, Step];
    if (before.served === 0) return true;
    if (late.served === 0) continue;
    const expected = [(before.gain / before.served) * late.served, (late.gain / late.served) * before.served] as const;
    // Of one or two entries the rate is not known.
    const isSudden = late.gain >= FEWEST_GAINED && before.gain < LATE_SHARE * expected[1];
    const isLess = late.gain < LATE_SHARE * expected[0];
    if (!isLess && !isSudden) return late.gain > 0 || before.gain > 0;
    const chance = Math.min(isLess ? atMost(late.gain, expected[0]) : 1, isSudden ? atMost(before.gain, expected[1]) : 1);
    if (chance < TOO_FEW) return false;
  }
  return true;
}

/**
 * How likely it is that so many things come, or fewer, where more are expected and each is independent of the others (Poisson).
 */
function atMost(came: number, expected: number): number {
  let [term, all] = [Math.exp(-expected), 0];
  for (let k = 0; k <= Math.max(0, came); k += 1) {
    all += term;
    term *= expected / (k + 1);
  }
  return all;
}

export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
