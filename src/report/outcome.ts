/** What a run came to, in the order and the one sentence that every renderer shares. */

import type { Finding, Report } from '../findings/report.ts';
import { QUIET_LIMIT } from '../judge/limits.ts';
import { codeOf } from '../problems.ts';
import { bytes, count, integer } from '../words.ts';
import { amount, headline, position, whereAndWhat } from './headline.ts';
import { allSteadyUnder } from './load-words.ts';
import { routeName } from './route-names.ts';
import type { Voice } from './voice.ts';

const rank = { leaking: 0, unproven: 1, steady: 3 } as const;
const rankOf = ({ verdict, tolerated }: Finding): number => (tolerated ? 2 : rank[verdict]);

/**
 * Leaks first, the largest before the others (one that nobody could size is the worst), then what is inconclusive, then leaks
 * that do not fail.
 */
export function byImportance(routes: readonly Finding[]): readonly Finding[] {
  const size = (f: Finding) => (f.verdict === 'leaking' ? (f.bytesPerRequest ?? Number.POSITIVE_INFINITY) : 0);
  return [...routes].sort((a, b) => {
    const [of, other] = [size(a), size(b)];
    return rankOf(a) - rankOf(b) || (of === other ? 0 : other - of);
  });
}

export interface Tally {
  readonly leaking: number;
  readonly unproven: number;
  readonly steady: number;
}

export function tally(routes: readonly Finding[]): Tally {
  const of = (verdict: Finding['verdict']) => routes.filter((f) => f.verdict === verdict).length;
  return { leaking: of('leaking'), unproven: of('unproven'), steady: of('steady') };
}

/** The outcome in one sentence, without a full stop. */
export function outcome(report: Report, voice: Voice): string {
  const { unproven, steady } = tally(report.routes);
  const [worst] = byImportance(report.routes);
  if (worst && isFailingLeak(worst)) return leaksIn(report, voice);
  const heavier = report.routes.find(({ comparison }) => comparison?.heap?.worse);
  if (heavier) {
    return `${voice.name(routeName(heavier))} keeps ${bytes(heavier.comparison?.heap?.difference ?? 0)} more than the base once it is warm`;
  }
  const ran = report.routes.length;
  if (report.problems.length > 0 && ran === 0) return isLeftOut(report) ? 'No route was checked' : 'Nothing could be checked';
  if (unproven > 0 && worst) {
    if (ran === 1) return `Could not tell whether ${voice.name(routeName(worst))} leaks`;
    return steady === 0
      ? `Could not tell: none of ${ran} routes could be judged`
      : `Could not tell: ${unproven} of ${ran} routes could not be judged`;
  }
  if (report.problems.length > 0) return `The check did not finish; ${count(steady, 'route')} steady`;
  if (ran === 0 && report.skipped?.some(({ why }) => why === 'unchanged'))
    return 'Nothing to check: the change touches no route that runs code';
  const old = report.routes.filter(({ tolerated }) => tolerated);
  if (old.length > 0) return oldLeaks(old, steady, voice);
  if (ran === 0) return 'No route was checked';
  // What nobody asked for is no gap; what could not be asked is.
  const unchecked = (report.skipped ?? []).filter(({ why }) => why === 'no-example-url' || why === 'over-limit').length;
  const above = toleratedBelow(report.routes);
  return unchecked > 0
    ? `No leak${above} in ${integer(steady)} of ${count(ran + unchecked, 'route')}${allSteadyUnder(report.routes)}; ${integer(unchecked)} not checked${fixedIn(report.routes, voice)}`
    : `No leak${above}: ${count(steady, 'route')} steady${allSteadyUnder(report.routes)}${fixedIn(report.routes, voice)}`;
}

/** The limit below which growth passed, where somebody set it above what is tolerated by itself: steady is not flat then. */
function toleratedBelow(routes: readonly Finding[]): string {
  const grown = routes.filter(({ limit, bytesPerRequest }) => limit.from !== 'default' && (bytesPerRequest ?? 0) > QUIET_LIMIT);
  const highest = Math.max(0, ...grown.map(({ limit }) => limit.bytesPerRequest));
  return highest > 0 ? ` above ${bytes(highest)} per request` : '';
}

/** Whether all there is was left out, and nothing failed. */
const isLeftOut = ({ problems }: Report): boolean => problems.every((problem) => codeOf(problem) === 'nothing-checked');

const isFailingLeak = ({ verdict, tolerated }: Finding): boolean => verdict === 'leaking' && !tolerated;

/** Leaks that do not fail are said all the same. */
function oldLeaks(old: readonly Finding[], steady: number, voice: Voice): string {
  const [worst] = byImportance(old) as [Finding, ...Finding[]];
  const why =
    worst.tolerated === 'known' ? 'is known' : worst.comparison?.state === 'improved' ? 'was larger in the base' : 'is in the base too';
  const most = `${voice.name(routeName(worst))} ${amount(worst, voice)}, which ${why}`;
  const others = old.length === 1 ? '' : ` (and ${count(old.length - 1, 'more old leak')})`;
  return `No new leak: ${most}${others}${steady > 0 ? `; ${count(steady, 'route')} steady` : ''}`;
}

function fixedIn(routes: readonly Finding[], voice: Voice): string {
  const names = routes.filter(({ comparison }) => comparison?.state === 'fixed').map((finding) => voice.name(routeName(finding)));
  return names.length > 0 ? `; the leak on ${names.join(', ')} is fixed` : '';
}

/** One leak in full; of several their number, and the line that all have in common or else the worst of them. */
function leaksIn(report: Report, voice: Voice): string {
  const leaks = byImportance(report.routes).filter(isFailingLeak);
  const [worst] = leaks as [Finding, ...Finding[]];
  if (leaks.length === 1) return headline(worst, voice);
  const { unproven } = tally(report.routes);
  const untold = unproven === 0 ? '' : ` and ${integer(unproven)} could not be judged`;
  const all = `${integer(leaks.length)} of ${count(report.routes.length, 'route')} leak`;
  const lines = new Set(leaks.map(({ suspects: [first] }) => first && position(first)));
  if (lines.size > 1 || lines.has(undefined))
    return `${all}${untold}; the worst is ${voice.name(routeName(worst))}, which ${amount(worst, voice)}${whereAndWhat(worst, voice)}`;
  const most = worst.bytesPerRequest === null ? '' : `, up to ${bytes(worst.bytesPerRequest)} per request`;
  // One line on all: what says most about it is that the change calls it.
  const told = leaks.find(({ suspects: [first] }) => first?.changedCaller) ?? worst;
  return `${all}${most}${most === '' ? '' : untold && ','}${untold}${whereAndWhat(told, voice)}`;
}
