import type { Token } from './tokens.ts';

/** How telling a token is, in bits: rare ones are. */
export type Weight = (token: Token) => number;

/** How two tokens are compared. */
export interface Meeting {
  readonly weight: Weight;
  /** Whether names of variables say nothing. */
  readonly minified: boolean;
}

/** The ways in which one token of a sequence may meet those of another. */
export interface Alignments {
  /** Bits, by the index of the token that is met. */
  readonly scores: Float32Array;
  /** The tokens that are the same in both when this one is met, by index, in order. */
  pairsAt(index: number): readonly (readonly [number, number])[];
}

/** Bits that a token costs which only one of them has: builds take out types and put in calls of their own. */
const gap = 1.2;
/** Bits that a renamed variable costs. */
const renamed = 2;
const [stop, both, skipFirst, skipSecond] = [0, 1, 2, 3];

interface Table {
  /** By row and column, both from 0 to their length: the best score of an alignment that ends there. */
  readonly scores: Float32Array;
  readonly steps: Uint8Array;
  readonly width: number;
}

type Meet = (a: Token, b: Token) => number;

/** What two names of variables are worth where a minifier made one of them. */
const ofNames = 0.8;

function meetingOf({ weight, minified }: Meeting): Meet {
  return (a, b) => {
    const areNames = a.kind === 'name' && b.kind === 'name';
    if (minified && areNames) return ofNames;
    if (a.text === b.text) return weight(a);
    return areNames ? -renamed : Number.NEGATIVE_INFINITY;
  };
}

/**
 * Lets a token of one sequence meet each of another; a local alignment to both sides (Smith and Waterman, 1981) tells how well
 * the surroundings agree.
 */
export function alignmentsOf(first: readonly Token[], at: number, second: readonly Token[], meeting: Meeting): Alignments {
  const meet = meetingOf(meeting);
  const before = table(first.slice(0, at), second, meet);
  const after = table(first.slice(at + 1).reverse(), second.toReversed(), meet);
  const [left, right, last] = [at, first.length - at - 1, second.length - 1];
  const scores = new Float32Array(second.length);
  for (const [i, token] of second.entries()) {
    const own = meet(first[at]!, token);
    const around = before.scores[left * before.width + i]! + after.scores[right * after.width + (last - i)]!;
    scores[i] = own + around;
  }
  const isSame = ([i, j]: readonly [number, number]) => first[i]!.text === second[j]!.text;
  return {
    scores,
    pairsAt: (index) =>
      [
        ...way(before, left, index).reverse(),
        [at, index] as const,
        ...way(after, right, last - index).map(([i, j]) => [first.length - 1 - i, last - j] as const),
      ].filter(isSame),
  };
}

function table(first: readonly Token[], second: readonly Token[], meet: Meet): Table {
  const width = second.length + 1;
  const scores = new Float32Array((first.length + 1) * width);
  const steps = new Uint8Array((first.length + 1) * width);
  for (let i = 1; i <= first.length; i++) {
    for (let j = 1; j < width; j++) {
      const cell = i * width + j;
      const up = scores[cell - width]! - gap;
      const back = scores[cell - 1]! - gap;
      const across = scores[cell - width - 1]! + meet(first[i - 1]!, second[j - 1]!);
      const best = Math.max(0, up, back, across);
      scores[cell] = best;
      steps[cell] = best === 0 ? stop : best === across ? both : best === up ? skipFirst : skipSecond;
    }
  }
  return { scores, steps, width };
}

/** The pairs on the way back from a cell, the last first. */
function way({ steps, width }: Table, row: number, column: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = row, j = column; i > 0 && j > 0; ) {
    const step = steps[i * width + j];
    if (step === stop) break;
    if (step === both) pairs.push([i - 1, j - 1]);
    if (step !== skipSecond) i--;
    if (step !== skipFirst) j--;
  }
  return pairs;
}
