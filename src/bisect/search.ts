/** Which of many releases in a row to try next, and what the answers say. Among commits, which are no row, git itself says that. */
import type { Answer, Found, Try, Version } from './versions.ts';

/** Answers so far, by the place of a version in the row, the oldest first. */
export type Answers = ReadonlyMap<number, Answer>;

/** The last version that is known to be good, and the first after it that is known to be bad. */
interface Bounds {
  /** -1: none of the row; what came before the row is good. */
  readonly good: number;
  readonly bad: number;
}

/** @param count how many versions the row has; the last of them is bad */
function boundsOf(answers: Answers, count: number): Bounds {
  const at = (wanted: Answer) => [...answers].flatMap(([place, answer]) => (answer === wanted ? [place] : []));
  const bad = Math.min(count - 1, ...at('bad'));
  return { bad, good: Math.max(-1, ...at('good').filter((place) => place < bad)) };
}

/** The untried version nearest to the middle of what is open; null: nothing is left to try. */
export function nextToTry(answers: Answers, count: number): number | null {
  const { good, bad } = boundsOf(answers, count);
  const middle = (good + bad) / 2;
  const open = Array.from({ length: bad - good - 1 }, (_, i) => good + 1 + i).filter((place) => !answers.has(place));
  return open.reduce<number | null>(
    (best, place) => (best === null || Math.abs(place - middle) < Math.abs(best - middle) ? place : best),
    null,
  );
}

/** The first bad version, with those before it that could not be tried and may be it as well. */
export interface FirstBad {
  readonly first: number;
  /** The oldest first; none: it is `first` for certain. */
  readonly orOneOf: readonly number[];
}

/** What the answers say once nothing is left to try. */
export function firstBad(answers: Answers, count: number): FirstBad {
  const { good, bad } = boundsOf(answers, count);
  return { first: bad, orOneOf: Array.from({ length: bad - good - 1 }, (_, i) => good + 1 + i) };
}

/** How many versions must still be tried, about. */
export function triesLeft(answers: Answers, count: number): number {
  const { good, bad } = boundsOf(answers, count);
  return Math.ceil(Math.log2(Math.max(1, bad - good)));
}

/** Searches a row whose last version is bad. @param before comes before the row, and is good */
export async function inRow(before: Version, row: readonly [Version, ...Version[]], attempt: Try): Promise<Found> {
  const answers = new Map<number, Answer>();
  const at = (place: number) => row[place] ?? row[0];
  for (let place = nextToTry(answers, row.length); place !== null; place = nextToTry(answers, row.length))
    answers.set(place, await attempt(at(place), triesLeft(answers, row.length)));
  const { first, orOneOf } = firstBad(answers, row.length);
  return { first: at(first), orOneOf: orOneOf.map(at), before: row[first - orOneOf.length - 1] ?? before };
}
