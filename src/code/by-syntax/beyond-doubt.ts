/** Whether a source that looks like a piece of built code is the one that it was built from. */

import { alignmentsOf, type Meeting } from './align.ts';
import type { AppSource } from './app-sources.ts';
import type { Token } from './tokens.ts';

/** A built script as it is searched. */
export interface BuiltTokens {
  readonly tokens: readonly Token[];
  /** Where each text stands, by index. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly minified: boolean;
}

/** A place in a source that may be the one. */
export interface Candidate {
  readonly source: AppSource;
  /** The index of its token. */
  readonly at: number;
  /** Bits. */
  readonly score: number;
  /** Tokens that are the same in the built part and in the source, by index. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Tokens on each side that have to agree. */
const near = 12;
/** Builds take hardly anything out of a source, but put in calls of their own. */
const [shareOfSource, shareOfBuilt] = [0.7, 0.5];
/** What the functions say themselves may hardly come from different ones. */
const shareOfFunction = 0.8;
/** Tokens in other statements of the file that show that it is the file; or bits of the one statement, nearly all of it. */
const [outsideTokens, statementBits, shareOfStatement] = [3, 50, 0.8];

/** Whether a token says something: names of variables do not where a minifier made them. */
export const isTelling = (token: Token, minified: boolean): boolean => token.kind !== 'mark' && !(minified && token.kind === 'name');

/** Whether what stands around both is the same, and enough of it. */
export function agrees(part: readonly Token[], own: number, candidate: Candidate, { weight, minified }: Meeting): boolean {
  const { at, source, pairs } = candidate;
  const tokens = source.tokens();
  const counts = (token: Token) => !(minified && token.kind === 'name');
  const isInStatement = (token: Token) => token.statement === tokens[at]!.statement;
  const whole = tokens.filter((token) => isInStatement(token) && counts(token));
  const inSource = whole.length >= near ? isInStatement : () => true;
  const inBuilt = (token: Token) => token.within === part[own]!.within;
  const share = (all: readonly Token[], middle: number, side: 0 | 1, isIn: (token: Token) => boolean) => {
    const isNear = (i: number) => Math.abs(i - middle) <= near && counts(all[i]!) && isIn(all[i]!);
    const around = all.filter((_, i) => isNear(i)).length;
    return pairs.filter((pair) => isNear(pair[side])).length / Math.max(1, around);
  };
  if (share(tokens, at, 1, inSource) < shareOfSource || share(part, own, 0, inBuilt) < shareOfBuilt) return false;
  if (!isSameClass(part, own, candidate, counts) || !(minified || isSameName(part, candidate))) return false;
  if (!isSameToken(own, candidate) || !isSameFunction(part, own, candidate, minified)) return false;
  const same = pairs.map(([, j]) => tokens[j]!).filter(counts);
  const inside = same.filter(isInStatement);
  const bits = inside.reduce((sum, token) => sum + weight(token), 0);
  return same.length - inside.length >= outsideTokens || (bits >= statementBits && inside.length >= whole.length * shareOfStatement);
}

/** Of two classes, what they say besides what is looked at. */
const shareOfClass = 0.6;

/** Whether a class is built of the class, not of one that has a method like it. */
function isSameClass(part: readonly Token[], own: number, { at, source, pairs }: Candidate, counts: (token: Token) => boolean): boolean {
  const tokens = source.tokens();
  const [here, there] = [part[own]!.inClass, tokens[at]!.inClass];
  if (here === -1 || there === -1) return here === there;
  const ofBuilt = part.filter((token) => token.inClass === here && counts(token)).length;
  const same = pairs.filter(([i, j]) => part[i]!.inClass === here && tokens[j]!.inClass === there && counts(tokens[j]!)).length;
  return same >= ofBuilt * shareOfClass;
}

/** Whether what the statement of the source declares has its name in the script, too, where that much was compared. */
function isSameName(part: readonly Token[], { at, source, pairs }: Candidate): boolean {
  const tokens = source.tokens();
  const first = tokens.findIndex(({ kind, statement }) => kind === 'name' && statement === tokens[at]!.statement);
  const from = pairs[0]?.[1] ?? 0;
  return first === -1 || first < from - near || part.some(({ text }) => text === tokens[first]!.text);
}

/** What is imported may have another name; then the tokens right beside it are the same. */
function isSameToken(own: number, { at, pairs }: Candidate): boolean {
  const isPair = (i: number, j: number) => pairs.some((pair) => pair[0] === i && pair[1] === j);
  return isPair(own, at) || (isPair(own - 1, at - 1) && isPair(own + 1, at + 1));
}

/** Whether what the innermost function says itself is said by the one function there. */
function isSameFunction(part: readonly Token[], own: number, { at, source, pairs }: Candidate, minified: boolean): boolean {
  const tokens = source.tokens();
  const isOwn = (i: number) => i !== own && part[i]!.within === part[own]!.within && isTelling(part[i]!, minified);
  const said = pairs.filter(([i]) => isOwn(i));
  const all = part.filter((_, i) => isOwn(i)).length;
  // Of a function alone nothing but its beginning is known.
  if (part[own]!.kind === 'mark' && said.length < Math.max(1, all * shareOfBuilt)) return false;
  return said.filter(([, j]) => tokens[j]!.within === tokens[at]!.within).length >= said.length * shareOfFunction;
}

/** Tokens on each side by which the script is searched for the source. */
const reach = 40;

/**
 * Whether no other place of the script is as much like the source: a package may say the same.
 * @param from where the part of the script begins that was compared
 * @param margin bits
 */
export function isMutual(built: BuiltTokens, from: number, { source, at, pairs }: Candidate, meeting: Meeting, margin: number): boolean {
  const tokens = source.tokens();
  const words = pairs.filter(([, j]) => Math.abs(j - at) <= near && isTelling(tokens[j]!, meeting.minified));
  const [rarest] = words.toSorted(([, a], [, b]) => meeting.weight(tokens[b]!) - meeting.weight(tokens[a]!));
  if (!rarest) return false;
  const [i, j] = rarest;
  const start = Math.max(0, j - reach);
  const part = tokens.slice(start, j + reach + 1);
  const scoreAt = (place: number) => {
    const first = Math.max(0, place - reach * 1.5);
    const { scores } = alignmentsOf(part, j - start, built.tokens.slice(first, place + reach * 1.5 + 1), meeting);
    return scores[place - first]!;
  };
  const most = scoreAt(from + i) - margin / 2;
  return (built.places.get(tokens[j]!.text) ?? []).every((place) => place === from + i || scoreAt(place) < most);
}
