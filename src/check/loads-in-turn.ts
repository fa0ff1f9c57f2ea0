/** Under which loads a route is looked at, and in which order: each look depends on what those before it showed. */
import { type LoadName, MIX } from '../loads/loads.ts';
import { type Examined, wantsConfirmation } from './examine.ts';
import type { Look } from './ledger.ts';

/**
 * One address, one request at a time comes first: it is the finest look. What grows there grows under every load, so nothing more is
 * asked then. All other loads are measured in a mix of equal parts, which costs as much as one of them; only a mix that is not steady
 * is taken apart, each load by itself (group testing: R. Dorfman, "The detection of defective members of large populations", 1943).
 *
 * @param looks what was seen so far
 * @param asked all loads that are to be measured
 * @returns what is to be looked at next, at once; null: nothing, or what is open must be settled first
 */
export function nextLoads(looks: readonly Look[], asked: readonly LoadName[]): readonly LoadName[] | null {
  if (looks.some(({ examined }) => examined.load !== MIX && wantsConfirmation(examined))) return null;
  const seen = (load: Examined['load']) => looks.find(({ examined }) => examined.load === load)?.examined;
  const same = seen('same');
  if (asked.includes('same') && !same) return ['same'];
  if (same && !isSteady(same)) return null;
  const further = asked.filter((load) => load !== 'same');
  const mix = seen(MIX);
  if (further.length > 1 && !mix) return further;
  if (mix && isSteady(mix)) return null;
  const next = further.find((load) => !seen(load));
  return next === undefined ? null : [next];
}

const isSteady = ({ judgement, trouble }: Examined): boolean => judgement.verdict === 'steady' && trouble === null;

/** Whether what a look shows is said by others: it was a mix that is not steady, and each of its parts is looked at by itself. */
export const isTakenApart = (examined: Examined): boolean => examined.load === MIX && !isSteady(examined);

/** Milliseconds that all of these took. */
export const spentOn = (looks: readonly Look[]): number => looks.reduce((sum, { examined }) => sum + examined.measurement.durationMs, 0);
