/** Under which loads a route is looked at, and in which order: each look depends on what those before it showed. */
import { type LoadName, MIX } from '../loads/loads.ts';
import { type Examined, wantsConfirmation } from './examine.ts';
import type { Look } from './ledger.ts';

/**
 * One address, one request at a time comes first: it is the finest look. What grows there grows under every load, so nothing more is
 * asked then. All other loads are measured in a mix of equal parts, which costs as much as one of them; only what grows in it
 * is taken apart, each load by itself (group testing: R. Dorfman, "The detection of defective members of large populations", 1943).
 * Entries that containers gain are counted exactly: where the loads tried by themselves gain as many, the others gain none.
 *
 * @param looks what was seen so far
 * @param asked all loads that are to be measured
 * @param budgetMs milliseconds for all looks at the route; once they are spent, one load that is not steady is enough to know of it, and a mix
 * for which there was no time is not taken apart
 * @returns what is to be looked at next, at once; null: nothing, or what is open must be settled first
 */
export function nextLoads(looks: readonly Look[], asked: readonly LoadName[], budgetMs: number): readonly LoadName[] | null {
  if (looks.some(({ examined }) => examined.load !== MIX && wantsConfirmation(examined))) return null;
  if (spentOn(looks) >= budgetMs && looks.some(({ examined }) => examined.load !== MIX && !isSteady(examined))) return null;
  const seen = (load: Examined['load']) => looks.find(({ examined }) => examined.load === load)?.examined;
  const same = seen('same');
  if (asked.includes('same') && !same) return ['same'];
  if (same && !isSteady(same)) return null;
  const further = asked.filter((load) => load !== 'same');
  const mix = seen(MIX);
  if (further.length > 1 && !mix) return further;
  if (mix && isSteady(mix) && isExplained(mix, looks)) return null;
  // Half as many requests to each of its parts would tell less.
  if (mix && isTooShort(mix) && spentOn(looks) >= budgetMs) return null;
  const next = further.find((load) => !seen(load));
  return next === undefined ? null : [next];
}

/** Share of the entries that may stay unexplained: a part's share of a volley is rounded to whole requests. */
const UNEXPLAINED = 0.2;

/** Whether what containers gain in the mix is what they gain under those of its parts that were looked at by themselves. */
function isExplained(mix: Examined, looks: readonly Look[]): boolean {
  const gained = entriesPerRequest(mix);
  const single = looks.filter(({ examined }) => examined !== mix && mix.parts.includes(examined.parts[0] as LoadName));
  const explained = single.reduce((sum, { examined }) => sum + entriesPerRequest(examined), 0) / mix.parts.length;
  return gained - explained <= gained * UNEXPLAINED;
}

const entriesPerRequest = ({ judgement: { arm } }: Examined): number =>
  (arm?.containers ?? []).reduce((sum, container) => sum + container.entriesPerRequest, 0);

const isSteady = ({ judgement, trouble }: Examined): boolean => judgement.verdict === 'steady' && trouble === null;

/** Whether what a look shows is said by others: it was a mix that is not steady, and each of its parts is looked at by itself. */
export const isTakenApart = (examined: Examined): boolean => examined.load === MIX && !isSteady(examined);

/** Whether a mix got so few requests that it shows nothing of any of its parts. */
const isTooShort = ({ judgement: { reason }, trouble }: Examined): boolean => reason === 'too-few-requests' && trouble === null;

/** The loads that a look speaks for: of a mix, those that were not looked at by themselves; none: others say what it shows. */
export function spokenFor(examined: Examined, looks: readonly Look[]): readonly LoadName[] {
  if (examined.load !== MIX) return examined.parts;
  const isSettled = looks.some((look) => look.examined.load !== MIX && !isSteady(look.examined));
  if (isTakenApart(examined) && (isSettled || !isTooShort(examined))) return [];
  return examined.parts.filter((load) => looks.every((look) => look.examined.load !== load));
}

/** Milliseconds of the route's budget that all of these took. */
export const spentOn = (looks: readonly Look[]): number => looks.reduce((sum, { examined }) => sum + examined.spentMs, 0);
