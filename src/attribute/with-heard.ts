/** The suspects and what was heard: sampling knows the lines of own code; of packages, who adds says more than who allocates. */

import { type GrowingAt, isSameLine } from './growing-at.ts';
import type { HeardAdditions } from './heard-holder.ts';
import type { PackagePlace } from './keeping-package.ts';
import type { Suspect } from './ranked.ts';
import { isKeeper } from './sites-by-line.ts';

/**
 * Whether packages, or the framework, are on the way from the line to what it leaves: then they may keep it. Not where own code was
 * seen adding to the container itself.
 */
export function isOfPackages(suspect: Suspect, growing: readonly GrowingAt[]): boolean {
  const { stack, dependency, frame } = suspect;
  if (dependency || frame.owner !== 'own') return true;
  const seen = linesOf(suspect, growing);
  const stacks = seen.length > 0 ? seen.map((line) => line.stack) : [stack];
  return stacks.some((one) => (one.find(({ owner }) => owner !== 'node')?.package ?? null) !== null);
}

const linesOf = ({ isSeenAdding, frame }: Suspect, growing: readonly GrowingAt[]) =>
  isSeenAdding ? growing.flatMap(({ lines }) => lines.filter((line) => isSameLine(line.frame, frame))) : [];

/**
 * What was heard while containers were counted: of the one that this line adds to; else, where the line only allocates and nothing is
 * known to hold it, of the only one that grows, if packages fill it by themselves. null: nothing was.
 */
export function heardWhileCounting(suspect: Suspect, growing: readonly GrowingAt[]): HeardAdditions | null {
  const container = growing.find(({ lines }) => lines.some((line) => isSameLine(line.frame, suspect.frame)));
  if (container) return heardOf(suspect, container, linesOf(suspect, [container]));
  const [only, ...others] = growing;
  const isOnlyAllocating = suspect.holder === null && !isKeeper(suspect);
  const isOfPackages = only?.lines.every(({ frame }) => frame.package !== null);
  return only && others.length === 0 && isOnlyAllocating && isOfPackages ? heardOf(suspect, only, only.lines) : null;
}

function heardOf({ holder }: Suspect, container: GrowingAt, lines: GrowingAt['lines']): HeardAdditions | null {
  if (lines.length === 0) return null;
  const { entriesPerRequest, removed, requests } = container;
  return {
    ...{ holder, addedPerRequest: entriesPerRequest, removedPerRequest: removed / requests },
    stacks: lines.map(({ share, stack }) => ({ perRequest: entriesPerRequest * share, frames: stack.map(({ raw }) => raw) })),
  };
}

/** The suspects with the package that was heard adding to what this one of them keeps. */
export function withHeard<T extends Suspect>(suspects: readonly T[], heard: T | undefined, dependency: PackagePlace | null): readonly T[] {
  if (!dependency || !heard) return suspects;
  const isOf = (suspect: T) => suspect === heard || (suspect.holder !== null && suspect.holder === heard.holder && suspect.dependency);
  return suspects.map((suspect) => (isOf(suspect) ? { ...suspect, dependency, isHeard: true } : suspect));
}
