/** Where the time went of a route that took longer than it was given. */
import type { Finding } from '../findings/report.ts';
import { elapsed } from '../words.ts';
import { routeName } from './route-names.ts';

/** Less than this share more is no surprise. */
const surprising = 1.25;
/** Milliseconds: parts that are shorter explain nothing. */
const worthNaming = 500;

const tookMs = ({ durationMs, attribution }: Finding): number => durationMs + (attribution?.durationMs ?? 0);

/**
 * The route that exceeds its budget most, and on what: "/a took 15 s (budget 8 s, spent 7.9 s): 6 s of requests, …"; null where none does.
 * @param quote makes a name safe for where it goes
 */
export function overBudget(routes: readonly Finding[], quote: (name: string) => string): string | null {
  const over = (finding: Finding) => tookMs(finding) - (finding.budgetMs ?? Number.POSITIVE_INFINITY) * surprising;
  const [worst] = [...routes].sort((a, b) => over(b) - over(a));
  if (!worst || over(worst) <= 0) return null;
  const { time, attribution, budgetMs = 0, spentMs } = worst;
  const parts = [
    [time.hammering, `of requests${whileOthersRan(worst)}`],
    [time.collecting, 'of garbage collection'],
    [time.waiting, 'of pauses'],
    [attribution?.durationMs ?? 0, 'looking for the line'],
  ] as const;
  const named = parts.filter(([ms]) => ms >= worthNaming).map(([ms, words]) => `${elapsed(ms)} ${words}`);
  const on = named.length === 0 ? '' : `: ${named.join(', ')}`;
  const spent = spentMs === undefined ? '' : `, spent ${elapsed(spentMs)}`;
  return `${quote(routeName(worst))} took ${elapsed(tookMs(worst))} (budget ${elapsed(budgetMs)}${spent})${on}`;
}

/** What the budget is not spent on, of the judged requests. */
function whileOthersRan({ arms }: Finding): string {
  const waitedMs = arms.flatMap(({ volleys }) => volleys).reduce((sum, { waitedMs: ms = 0 }) => sum + ms, 0);
  return waitedMs < worthNaming ? '' : ` (for ${elapsed(waitedMs)} other processes had the processors)`;
}
