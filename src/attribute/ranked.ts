/** The order of the suspects: who reads them looks at the first. */

import type { Holder } from '../heap/holder.ts';
import { BYTES_PER_ENTRY } from '../judge/entries.ts';
import { isKeeper, type LineOfSites } from './sites-by-line.ts';

export interface Suspect extends Omit<LineOfSites, 'sites'> {
  /** Of all that the suspects keep, 0 to 1. */
  readonly share: number;
  /** Whether the package was heard adding to what holds the leak. */
  readonly isHeard?: boolean;
}

/** Lines that keep less than this share of it all are left out. */
const smallestShare = 0.03;
/** Bytes per request. */
const smallestBytes = 4;
/** Own code goes before what keeps up to this many times as much. */
const preferred = 4;
/**
 * A line in a changed file that keeps at least this share of it all comes first: whoever reads the pull request can fix that
 * one at once. Below, it may be the noise of sampling.
 */
const shareOfChange = 0.1;
const mostSuspects = 10;

/** What holds most of what the requests leave, null when unknown; and measured bytes per request, 0 when unknown. */
export interface Measured {
  readonly chief: Holder | null;
  readonly growth: number;
}

/**
 * Changed files come first, where they keep more than a little. Then the line that fills the chief holder, however little it
 * allocates itself: it keeps what others make. Then own code before packages, and more bytes before fewer.
 */
export function ranked(lines: readonly LineOfSites[], { chief, growth }: Measured): readonly Suspect[] {
  const all = sumOf(lines);
  const holds = (line: LineOfSites) => chief !== null && line.holder === chief;
  // A handle that is never closed keeps all that it leads to, whether or not it was found in a snapshot.
  // A container that was seen growing keeps what lies in it, unless something else is known to hold more than its entries take.
  const grows = (line: LineOfSites) => line.isSeenAdding && (chief === null || chief.bytesPerRequest < line.bytesPerRequest);
  const fills = (line: LineOfSites) => isKeeper(line) && (holds(line) || line.by === 'opened' || grows(line)) && line.frame.owner === 'own';
  // Of lines that lead to the same container, the one that touches it itself, not what it lies in.
  const touches = (line: LineOfSites) => fills(line) && (line.by === 'opened' || line.container === chief?.containers[0]);
  // What was seen adding to it is known; of other lines it was read from the code.
  const surely = (line: LineOfSites) => (line.isSeenAdding && touches(line) ? 1e6 : 1);
  const weight = (line: LineOfSites) =>
    line.bytesPerRequest *
    (line.frame.owner === 'own' ? preferred : 1) *
    (fills(line) ? 1e6 : 1) *
    (touches(line) ? 1e6 : 1) *
    surely(line);
  const first = (line: LineOfSites) => Number(line.changed && (fills(line) || line.bytesPerRequest >= all * shareOfChange));
  // Entries were counted: however few bytes they take beside another leak, they are one of their own.
  const isShown = (line: LineOfSites) =>
    fills(line) || (line.bytesPerRequest >= smallestBytes && (line.isSeenAdding || line.bytesPerRequest >= all * smallestShare));
  const shown = [...lines]
    .filter(isShown)
    .sort((a, b) => first(b) - first(a) || weight(b) - weight(a))
    .slice(0, mostSuspects);
  const keeper = shown.find((line) => fills(line) && holds(line)) ?? null;
  const counted = withinGrowth(keptOnce(shown, keeper), growth);
  const kept = Math.max(sumOf(counted), Math.min(all, growth || all));
  return counted.map(({ sites: _, ...suspect }) => ({ ...suspect, share: kept > 0 ? Math.min(1, suspect.bytesPerRequest / kept) : 0 }));
}

const sumOf = (lines: readonly { readonly bytesPerRequest: number }[]): number =>
  lines.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);

/** Lines that fill what holds the objects, each with all that lies in it. */
function keptOnce(lines: readonly LineOfSites[], chiefKeeper: LineOfSites | null): readonly LineOfSites[] {
  const keepers = new Map<Holder, LineOfSites>();
  if (chiefKeeper?.holder) keepers.set(chiefKeeper.holder, chiefKeeper);
  for (const line of lines) {
    if (isKeeper(line) && line.holder && !keepers.has(line.holder) && keepers.size > 0) keepers.set(line.holder, line);
  }
  // What nothing ties to a holder was made for the chief one, as far as anybody knows: it comes last.
  return [...keepers]
    .reverse()
    .reduce<readonly LineOfSites[]>(
      (all, [holder, keeper]) => countedOnce(all, all[lines.indexOf(keeper)]!, holder, keeper === chiefKeeper),
      lines,
    );
}

/**
 * The line that fills a holder keeps all that lies in it, also what other lines made: bytes that it gets are taken off
 * those lines, so that none is counted twice.
 */
function countedOnce(lines: readonly LineOfSites[], keeper: LineOfSites, holder: Holder, isChief: boolean): readonly LineOfSites[] {
  const missing = Math.max(0, heldIn(holder) - keeper.bytesPerRequest);
  const makers = lines.filter((line) => line !== keeper && ((isChief && line.holder === null) || line.holder === holder));
  const made = sumOf(makers);
  const left = made > missing ? 1 - missing / made : 0;
  return lines.map((line) => {
    if (line === keeper) return { ...line, bytesPerRequest: line.bytesPerRequest + missing };
    return makers.includes(line) ? { ...line, bytesPerRequest: line.bytesPerRequest * left } : line;
  });
}

/** What the entries of each request take, and their part of the table they lie in, whenever that was made. */
export const heldIn = ({ bytesPerRequest, tablePerRequest, containerClass, entries }: Holder): number =>
  bytesPerRequest - tablePerRequest + Math.min(tablePerRequest, entries.perRequest * (placeOf[containerClass] ?? 0));

const placeOf: Readonly<Record<string, number>> = BYTES_PER_ENTRY;

/** Times the measured growth, and bytes beyond that, up to which the figures of profiles, snapshots and the measurement may differ. */
const [TIMES, BEYOND] = [2, 64];

/** Whether so many bytes of each request are far more than stays of it. @param growth measured */
export const isCrowd = (bytes: number, growth: number): boolean => bytes > TIMES * growth + BEYOND;

/** Of the growth: by so much the lines together may miss it through the noise of sampling alone. */
const NOISE = 0.1;

/**
 * All lines together keep what was measured, and no more. The profile sees a moment in which the container's own table has just
 * doubled, or is half empty, and counts all of that table; and it sees what goes in time. The growth was measured over several
 * doublings, and once that was gone: of a crowd, what snapshots found in a container stays that of the line that fills it, and the others
 * share the rest. What is missing by more than the noise of sampling is left open.
 */
function withinGrowth(lines: readonly LineOfSites[], growth: number): readonly LineOfSites[] {
  const sum = sumOf(lines);
  if (growth <= 0 || sum < growth * (1 - NOISE)) return lines;
  const known = lines.map((line, i) => heldBehind(line, lines.slice(0, i)));
  const sure = known.reduce((all, bytes) => all + bytes, 0);
  const [kept, rest] = isCrowd(sum, growth) && sure < growth ? [known, (growth - sure) / (sum - sure)] : [known.map(() => 0), growth / sum];
  return lines.map((line, i) => ({ ...line, bytesPerRequest: kept[i]! + (line.bytesPerRequest - kept[i]!) * rest }));
}

/** Bytes of the line that snapshots found in what it fills, where no line before it fills the same. */
function heldBehind({ by, holder, bytesPerRequest }: LineOfSites, before: readonly LineOfSites[]): number {
  if (holder === null || !isKeeper({ by }) || before.some((line) => line.holder === holder && isKeeper(line))) return 0;
  return Math.min(bytesPerRequest, heldIn(holder));
}
