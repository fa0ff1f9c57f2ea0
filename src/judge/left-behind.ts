/** What other routes left behind in a process that they share: while it goes, it hides as much that comes. */
import type { EntryCounts } from '../measure/counting.ts';
import type { Arm } from '../measure/measurement.ts';
import { byteSeries } from './channels.ts';
import { servedBetween } from './entries.ts';
import { boundOf, objectsWithin } from './limits.ts';
import { judgedSamples } from './own-growth.ts';
import { fallsBeyond, theilSen } from './slope.ts';
import type { Bounds } from './verdict.ts';

/**
 * Whether things went by more than may come, in a process that has answered other routes: a store that each later request sweeps a
 * little, caches whose entries make room. The heap may be level then, where a leak adds what the sweeping frees; counts tell both apart.
 */
export function goesMeanwhile(arm: Arm, bounds: Bounds): boolean {
  if (!arm.servedOthers) return false;
  const falls = [...byteSeries(judgedSamples(arm))].some(
    ([name, points]) => points.length > 1 && fallsBeyond(theilSen(points), boundOf(bounds, name)),
  );
  return falls || (arm.counted !== null && lostPerRequest(arm.counted) > objectsWithin(boundOf(bounds, 'js')));
}

/** Entries of containers that were there at first, or objects in all, whichever are more. */
function lostPerRequest(counts: EntryCounts): number {
  const served = servedBetween(counts);
  if (served <= 0) return 0;
  const lost = (sizes: readonly (number | null)[]) => Math.max(0, (sizes[0] ?? 0) - (sizes.at(-1) ?? 0));
  const entries = counts.containers.reduce((sum, { sizes }) => sum + lost(sizes), 0);
  return Math.max(entries, lost(counts.objects)) / served;
}
