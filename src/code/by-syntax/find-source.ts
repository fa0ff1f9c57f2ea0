import type { Node } from '@babel/types';
import { type BuiltCode, pathTo } from '../built-code.ts';
import { isFunction } from '../syntax.ts';
import { alignmentsOf, type Meeting, type Weight } from './align.ts';
import type { AppSource } from './app-sources.ts';
import { agrees, type BuiltTokens, type Candidate, isMutual, isTelling } from './beyond-doubt.ts';
import type { SourceIndex } from './source-index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Where a piece of built code was written. */
export interface FoundSource {
  readonly source: AppSource;
  /** Offset into its text. */
  readonly offset: number;
  /** The variable's name there; null for anything else. */
  readonly name: string | null;
}

/** Finds the source of a place in one script; line and column from 0. null: it is not beyond doubt. */
export type SourceFinder = (line: number, column: number) => FoundSource | null;

/** Tokens on each side that are compared, and those by which files are chosen for that. */
const [compared, chosenBy] = [60, 15];
/** Files that are compared. */
const mostFiles = 6;
/** Places of one script that are looked for: each takes some 10 ms. */
const mostSearches = 500;

/** Bits that have to be the same. */
const smallestScore = 50;
/** Bits by which a place has to be better than any other. */
const margin = 6;

/**
 * Finds where the code of a script without a source map was written: the place in the sources around which the same names, properties
 * and literals stand in the same order. Bundlers, compilers and minifiers keep those, whatever else they change.
 */
export function sourceFinder(code: BuiltCode, sources: SourceIndex): SourceFinder {
  const tokens = tokensOf(code.program);
  const built: BuiltTokens = { tokens, places: placesIn(tokens), minified: isMinified(tokens) };
  const known = new Map<number, FoundSource | null>();
  let searches = 0;
  return (line, column) => {
    const at = tokenAt(code, built, code.offsetAt(line, column));
    if (at === null) return null;
    let found = known.get(at);
    if (found === undefined) {
      const { part, own } = partOf(built, at);
      const nearest = sources.nearest(tellingAround(part, own, built.minified), mostFiles);
      const isSearched = nearest.length > 0 && searches++ < mostSearches;
      found = isSearched ? search(built, at, nearest, sources.weight) : null;
      known.set(at, found);
    }
    return found;
  };
}

function placesIn(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of tokens.entries()) {
    const all = places.get(text);
    if (all) all.push(i);
    else places.set(text, [i]);
  }
  return places;
}

/** Most variables have names of one or two letters. */
function isMinified(tokens: readonly Token[]): boolean {
  const names = tokens.filter(({ kind }) => kind === 'name');
  return names.length > 20 && names.filter(({ text }) => text.length <= 2).length > names.length / 2;
}

/** The token that a position of V8 stands for: a function's own in its head, else the next one of the same statement. */
function tokenAt(code: BuiltCode, { tokens, minified }: BuiltTokens, offset: number): number | null {
  const path = pathTo(code, offset);
  const inner = path.findLast(isFunction);
  if (inner && 'body' in inner && offset < (inner.body as Node).start!) {
    const at = firstFrom(tokens, inner.start!);
    return tokens[at]?.start === inner.start ? at : null;
  }
  const statement = path.findLast(({ type }) => type !== 'BlockStatement' && /(Statement|Declaration|^ClassProperty|^Program)$/.test(type));
  const first = firstFrom(tokens, offset);
  // A minifier changes the name of a variable; the class of its value says more.
  const at = minified && tokens[first]?.kind === 'name' ? first + 1 : first;
  const token = tokens[at];
  if (!token || !statement || token.start >= statement.end!) return null;
  return at === first || token.text === 'new' ? at : null;
}

/** The index of the first token that starts at an offset or behind. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token with those around it. */
interface Part {
  /** Where it begins in the script. */
  readonly from: number;
  readonly part: readonly Token[];
  /** The index of the token in it. */
  readonly own: number;
}

function partOf({ tokens }: BuiltTokens, at: number): Part {
  const from = Math.max(0, at - compared);
  return { from, part: tokens.slice(from, at + compared + 1), own: at - from };
}

const tellingAround = (part: readonly Token[], own: number, minified: boolean): readonly Token[] =>
  part.slice(Math.max(0, own - chosenBy), own + chosenBy + 1).filter((token) => isTelling(token, minified));

function search(built: BuiltTokens, at: number, sources: readonly AppSource[], weight: Weight): FoundSource | null {
  const { from, part, own } = partOf(built, at);
  const meeting: Meeting = { weight, minified: built.minified };
  const [best, second] = twoBest(part, own, sources, meeting);
  if (!best || best.score < smallestScore || best.score - second < margin) return null;
  if (!agrees(part, own, best, meeting) || !isMutual(built, from, best, meeting, margin)) return null;
  const { start, kind, text } = best.source.tokens()[best.at]!;
  return { source: best.source, offset: start, name: kind === 'name' ? text : null };
}

/** The place that fits best, and the score of the next. */
function twoBest(
  part: readonly Token[],
  own: number,
  sources: readonly AppSource[],
  meeting: Meeting,
): readonly [Candidate | null, number] {
  let [first, second] = [0, 0];
  let best: (() => Candidate) | null = null;
  for (const source of sources) {
    const { scores, pairsAt } = alignmentsOf(part, own, source.tokens(), meeting);
    for (const [at, score] of scores.entries()) {
      if (score > first) {
        [first, second] = [score, first];
        best = () => ({ source, at, score, pairs: pairsAt(at) });
      } else if (score > second) second = score;
    }
  }
  return [best?.() ?? null, second];
}
