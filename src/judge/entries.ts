/**
 * Containers that gain entries with the requests. Counting is exact: no interval is needed, and what is asked is only whether the
 * growth goes on.
 */

import type { CountedSizes, EntryCounts } from '../measure/counting.ts';
import type { Awaited } from '../measure/counting-after.ts';

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
export function growingContainers(counts: EntryCounts, fewest = FEWEST_GAINED): readonly GrowingContainer[] {
  return counts.containers
    .flatMap((container) => {
      const steps = stepsOfContainer(container.sizes, counts);
      const gained = gainOf(steps, 0);
      return gained < fewest ? [] : [grownBy(container, gained, servedIn(steps))];
    })
    .sort((a, b) => b.entriesPerRequest - a.entriesPerRequest);
}

/** A container that gained so many entries in so many requests. */
export function grownBy({ id, kind, class: name }: CountedSizes, gained: number, requests: number): GrowingContainer {
  const entriesPerRequest = gained / requests;
  return { id, kind, class: name, entriesPerRequest, gained, requests, bytesPerRequest: entriesPerRequest * BYTES_PER_ENTRY[kind] };
}

/** Whether each of them gained as many per request between the last two counts as before that: then none of them is full by now. */
export const keepTheirPace = (counts: EntryCounts): boolean =>
  growingContainers(counts).every(({ id }) => {
    const steps = stepsOfContainer(counts.containers.find((one) => one.id === id)?.sizes ?? [], counts);
    const [before, last] = [steps.slice(0, -1), steps.slice(-1)];
    return gainIn(last) * servedIn(before) >= gainIn(before) * servedIn(last);
  });

/** Live objects that come and go by themselves between two counts: what the counting and the runtime's own timers make. */
const IDLE_OBJECTS = 20;

/** Requests between the first count and the last. */
export const servedBetween = ({ requests }: Pick<EntryCounts, 'requests'>): number => (requests.at(-1) ?? 0) - (requests[0] ?? 0);

/**
 * Objects that each request leaves, between the first count and the last: 0.000 on healthy pages, whole numbers on most leaks.
 * 0 where they came without requests or stopped coming; null with fewer than two counts.
 */
export function objectsPerRequest(counts: EntryCounts): number | null {
  const served = servedBetween(counts);
  return served <= 0 ? null : gainOf(stepsOf(counts.objects, counts), IDLE_OBJECTS) / served;
}

/** Whether something came between the last two counts, though nothing was asked for. */
export function cameAlone(counts: EntryCounts): boolean {
  const came = (step: Step | undefined, idle: number) => step !== undefined && step.served === 0 && step.gain > idle;
  const ofContainers = counts.containers.map(({ sizes }) => stepsOfContainer(sizes, counts).at(-1));
  return came(stepsOf(counts.objects, counts).at(-1), IDLE_OBJECTS) || ofContainers.some((step) => came(step, 0));
}

/** What a further count may show of containers that gained. */
export function awaited(counts: EntryCounts): Awaited {
  const gaining = counts.containers
    .map(({ sizes }) => withArrears(stepsOfContainer(sizes, counts)))
    .filter((steps) => gainIn(steps) >= FEWEST_GAINED && !isLost(steps, 0))
    .map((steps) => ({ pace: pace(steps), gained: gainIn(steps), served: servedIn(steps) }));
  const sudden = gaining.filter((one) => one.pace === 'faster');
  return {
    late: gaining.some((one) => one.pace === 'slower'),
    handedOn: gaining.some((one) => one.pace === 'even'),
    suddenWithin: Math.max(0, ...sudden.map(({ gained, served }) => Math.min(served, Math.ceil((FEWEST_EXPECTED * served) / gained)))),
  };
}

/** Whether the requests of this arm put something off, so that it came though nothing was asked for, and then no more. */
export const wasLate = (counts: EntryCounts): boolean =>
  counts.containers.some(({ sizes }) => {
    const steps = stepsOfContainer(sizes, counts);
    return rateAlone(steps, 0) === 0 && steps.some(({ gain, served }) => served === 0 && gain > 0);
  });

/** What came between two counts. */
interface Step {
  readonly gain: number;
  readonly served: number;
  /** Milliseconds from the one to the other; null: not known. */
  readonly ms: number | null;
  /** The same without the first of the two counts, during which the server stands still. */
  readonly awakeMs: number | null;
}

type Moments = Pick<EntryCounts, 'requests' | 'moments'>;

const sliceOf = ({ requests, moments }: Moments, from: number): Moments => ({
  requests: requests.slice(from),
  ...(moments ? { moments: moments.slice(from) } : {}),
});

function stepsOf(values: readonly number[], { requests, moments }: Moments): readonly Step[] {
  return values.slice(1).map((value, i) => {
    const [before, after] = [moments?.[i], moments?.[i + 1]];
    return {
      gain: value - (values[i] as number),
      served: (requests[i + 1] as number) - (requests[i] as number),
      ms: before && after ? after.beganMs - before.beganMs : null,
      awakeMs: before && after ? after.beganMs - before.endedMs : null,
    };
  });
}

/** From when its size was known: one that was made meanwhile did not grow when it was made. */
function stepsOfContainer(sizes: CountedSizes['sizes'], counts: Moments): readonly Step[] {
  const first = sizes.findIndex((size) => size !== null);
  return first === -1
    ? []
    : stepsOf(
        sizes.slice(first).map((size) => size ?? 0),
        sliceOf(counts, first),
      );
}

const gainIn = (steps: readonly Step[]): number => sum(steps.map(({ gain }) => gain));
const servedIn = (steps: readonly Step[]): number => sum(steps.map(({ served }) => served));

/**
 * What was gained from the first count to the last, if that goes on: 0 where it came without requests (that is the clock's), where
 * much of it went again, or where the last part gained less than a leak does, which does not slow down.
 * @param idle may come between two counts without a request
 */
function gainOf(steps: readonly Step[], idle: number): number {
  const rate = rateAlone(steps, idle);
  if (rate === null) return 0;
  const own = withArrears(steps).map((step) => ({ ...step, gain: step.gain - rate * (step.ms ?? 0) }));
  const [all, gained] = [gainIn(steps), gainIn(own)];
  if (gained <= 0 || gained < OWN_SHARE * all) return 0;
  return !isLost(steps, idle) && pace(own) === 'even' ? gained : 0;
}

/** Share of what came that must be more than the clock brought: how often a timer rings depends on how busy the server is. */
const OWN_SHARE = 0.25;

/**
 * What comes per millisecond though nothing is asked for. What comes once in a while after the last request, and then no more, had been put off
 * by requests, and is theirs: only what still comes after that comes by the clock. null: how much that is cannot be told.
 */
function rateAlone(steps: readonly Step[], idle: number): number | null {
  const last = steps.findLastIndex(({ served }, i) => served === 0 && steps[i - 1]?.served === 0);
  const step = steps[last];
  if (!step || step.gain <= idle) return 0;
  return step.awakeMs === null ? null : step.gain / step.awakeMs;
}

/** What came while nothing was asked for counts as come with the requests before. */
function withArrears(steps: readonly Step[]): readonly Step[] {
  const own: Step[] = [];
  for (const step of steps) {
    const before = own.at(-1);
    if (step.served > 0 || !before) own.push(step);
    else
      own[own.length - 1] = {
        ...before,
        gain: before.gain + step.gain,
        ms: before.ms === null || step.ms === null ? null : before.ms + step.ms,
      };
  }
  return own;
}

function isLost(steps: readonly Step[], idle: number): boolean {
  const lost = -sum(steps.map(({ gain }) => Math.min(0, gain + (gain < 0 ? idle : 0))));
  return lost > LOST_SHARE * gainIn(steps);
}

/**
 * Whether what came last and what came before it are one growth: neither part gains less than a leak would by the rate of the other.
 * The last counts are taken together until enough was to be expected between them; with nothing before them, nothing is told.
 */
function pace(steps: readonly Step[]): 'even' | 'slower' | 'faster' {
  for (let at = steps.length - 1; at > 0; at -= 1) {
    const [before, late] = [steps.slice(0, at), steps.slice(at)].map((part) => ({
      gain: gainIn(part),
      served: servedIn(part),
    })) as [Pick<Step, 'gain' | 'served'>, Pick<Step, 'gain' | 'served'>];
    if (before.served === 0) return 'even';
    if (late.served === 0) continue;
    // What is gathered, and written now and then, brings at once what several volleys left: how much is due by then, only all of them tell.
    const overall = (before.gain + late.gain) / (before.served + late.served);
    const expected = [(before.gain / before.served) * late.served, overall * before.served] as const;
    // Of one or two entries the rate is not known.
    const isSudden = late.gain >= FEWEST_GAINED && before.gain < LATE_SHARE * expected[1];
    const isLess = late.gain < LATE_SHARE * expected[0];
    if (!isLess && !isSudden) return late.gain > 0 || before.gain > 0 ? 'even' : 'slower';
    if (isLess && atMost(late.gain, expected[0]) < TOO_FEW) return 'slower';
    if (isSudden && atMost(before.gain, expected[1]) < TOO_FEW) return 'faster';
  }
  return 'even';
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
