/** The order of the suspects: who reads them looks at the first. */

import type { Holder } from '../heap/retainers.ts';
import { isKeeper, type LineOfSites } from './sites-by-line.ts';

export interface Suspect extends Omit<LineOfSites, 'sites'> {
  /** Of all that the suspects keep, 0 to 1. */
  readonly share: number;
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

/**
 * Changed files come first, where they keep more than a little. Then the line that fills the chief holder, however little it
 * allocates itself: it keeps what others make. Then own code before packages, and more bytes before fewer.
 * @param chief what holds most of what the requests leave; null when unknown
 */
export function ranked(lines: readonly LineOfSites[], chief: Holder | null): readonly Suspect[] {
  const all = lines.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
  const holds = (line: LineOfSites) => chief !== null && line.holder === chief;
  // A handle that is never closed keeps all that it leads to, whether or not it was found in a snapshot.
  const fills = (line: LineOfSites) => isKeeper(line) && (holds(line) || line.by === 'opened') && line.frame.owner === 'own';
  // Of lines that lead to the same container, the one that touches it itself, not what it lies in.
  const touches = (line: LineOfSites) => fills(line) && (line.by === 'opened' || line.container === chief?.containers[0]);
  const weight = (line: LineOfSites) =>
    line.bytesPerRequest * (line.frame.owner === 'own' ? preferred : 1) * (fills(line) ? 1e6 : 1) * (touches(line) ? 1e6 : 1);
  const first = (line: LineOfSites) => Number(line.changed && (fills(line) || line.bytesPerRequest >= all * shareOfChange));
  const isShown = (line: LineOfSites) =>
    fills(line) || (line.bytesPerRequest >= all * smallestShare && line.bytesPerRequest >= smallestBytes);
  return [...lines]
    .filter(isShown)
    .sort((a, b) => first(b) - first(a) || weight(b) - weight(a))
    .slice(0, mostSuspects)
    .map((line) => {
      const { sites: _, ...suspect } = line;
      const bytesPerRequest = fills(line) && holds(line) ? Math.max(line.bytesPerRequest, chief!.bytesPerRequest) : line.bytesPerRequest;
      return { ...suspect, bytesPerRequest, share: Math.min(1, bytesPerRequest / all) };
    });
}
