/** One leak, or several: which suspects, paths, containers and open handles belong together, and the cause of each. */

import type { Holder } from '../heap/holder.ts';
import type { Retention } from '../heap/retainers.ts';
import { likelyCause } from './cause/cause.ts';
import type { Cause, CauseEvidence } from './cause/seen.ts';
import type { GrowingAt } from './growing-at.ts';
import { isSameLine } from './growing-at.ts';
import type { LeakedHandle } from './handles.ts';
import type { Suspect } from './ranked.ts';
import { isKeeper } from './sites-by-line.ts';

/** What one fix ends. The numbers say which of the route's suspects, containers and handles are its own, from 0. */
export interface LeakOfRoute {
  /** The first is the line to look at. */
  readonly suspects: readonly number[];
  readonly containers: readonly number[];
  readonly handles: readonly number[];
  /** What holds it; null: nothing ties it to a holder. */
  readonly holder: Holder | null;
  readonly cause: Cause | null;
}

type All = Omit<CauseEvidence, 'suspects'> & { readonly suspects: readonly Suspect[] };

/**
 * Parts a route's suspects by what keeps the memory: a line that puts away, or opens, what nothing else of the route keeps is a leak of
 * its own. Every other line belongs to the leak whose holder it shares, and else to the first: it made what that keeps.
 * @returns what leaks most first; empty where there are no suspects
 */
export function leaksIn(evidence: All): readonly LeakOfRoute[] {
  const groups: number[][] = [];
  for (const [i, suspect] of evidence.suspects.entries()) {
    const at = groups.findIndex(([first]) => isSameLeak(evidence.suspects[first!]!, suspect));
    if (at !== -1) groups[at]!.push(i);
    else if (groups.length === 0 || isTied(suspect)) groups.push([i]);
    else groups[0]!.push(i);
  }
  // The first line is the one to look at, whatever it keeps: it stays with the leak that comes first.
  const [first, ...others] = groups;
  const sorted = others.sort((a, b) => keptBy(b, evidence) - keptBy(a, evidence));
  return first ? [first, ...sorted].map((suspects, _, all) => leakOf(suspects, all, evidence)) : [];
}

const keptBy = (group: readonly number[], { suspects }: All): number =>
  group.reduce((sum, i) => sum + (suspects[i]?.bytesPerRequest ?? 0), 0);

/** Whether it is known what this very line fills or opens. */
const isTied = (suspect: Suspect): boolean =>
  isKeeper(suspect) && (suspect.holder !== null || suspect.isSeenAdding || suspect.by === 'opened');

/** A line that is tied to nothing may have made what any other keeps; lines of one package are ended by one upgrade. */
function isSameLeak(first: Suspect, other: Suspect): boolean {
  if (!isTied(first) && first.holder === null) return true;
  if (first.holder !== null && first.holder === other.holder) return true;
  return first.dependency !== null && first.dependency.name === other.dependency?.name;
}

function leakOf(suspects: readonly number[], all: readonly (readonly number[])[], evidence: All): LeakOfRoute {
  const own = suspects.map((i) => evidence.suspects[i]!);
  const isFirst = suspects === all[0];
  const elsewhere = all.filter((group) => group !== suspects).flatMap((group) => group.map((i) => evidence.suspects[i]!));
  // What no line is tied to goes with the first leak.
  const isOwn = <T>(one: T, touches: (suspect: Suspect, one: T) => boolean) =>
    own.some((suspect) => touches(suspect, one)) || (isFirst && !elsewhere.some((suspect) => touches(suspect, one)));
  const containers = indexes(evidence.growing, (one) => isOwn(one, addsTo));
  const handles = indexes(evidence.handles, (one) => isOwn(one, opens));
  const holder = own.find((suspect) => suspect.holder !== null)?.holder ?? null;
  const narrowed: CauseEvidence = {
    ...evidence,
    suspects: own,
    growing: containers.map((i) => evidence.growing[i]!),
    handles: handles.map((i) => evidence.handles[i]!),
    filling: isFirst ? evidence.filling : null,
    retention: evidence.retention && retentionOf(evidence.retention, { holder, isFirst, elsewhere }),
  };
  return { suspects, containers, handles, holder, cause: likelyCause(all.length === 1 ? evidence : narrowed) };
}

/** Which classes are left behind is known of the whole route alone. */
const retentionOf = (
  retention: Retention,
  { holder, isFirst, elsewhere }: { readonly holder: Holder | null; readonly isFirst: boolean; readonly elsewhere: readonly Suspect[] },
): Retention =>
  isFirst
    ? { ...retention, holders: retention.holders.filter((one) => !elsewhere.some((suspect) => suspect.holder === one)) }
    : { ...retention, classes: [], closures: [], holders: holder ? [holder] : [] };

const indexes = <T>(all: readonly T[], is: (one: T) => boolean): readonly number[] => all.flatMap((one, i) => (is(one) ? [i] : []));

const addsTo = ({ frame }: Suspect, { lines }: GrowingAt): boolean => lines.some((line) => isSameLine(line.frame, frame));

const opens = ({ frame, by }: Suspect, { openedAt }: LeakedHandle): boolean =>
  by === 'opened' && openedAt !== null && isSameLine(openedAt, frame);
