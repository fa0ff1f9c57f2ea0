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
 * The route that exceeds its budget most, and on what: "/a took 15 s, its budget is 8 s: 6 s of requests, …"; null where none does.
 * @param quote makes a name safe for where it goes
 */
export function overBudget(routes: readonly Finding[], quote: (name: string) => string): string | null {
  const over = (finding: Finding) => tookMs(finding) - (finding.budgetMs ?? Number.POSITIVE_INFINITY) * surprising;
  const [worst] = [...routes].sort((a, b) => over(b) - over(a));
  if (!worst || over(worst) <= 0) return null;
  const { time, attribution } = worst;
  const parts = [
    [time.hammering, 'of requests'],
    [time.collecting, 'of garbage collection'],
    [time.waiting, 'of waiting for timers to run out'],
    [attribution?.durationMs ?? 0, 'looking for the line'],
  ] as const;
  const named = parts.filter(([ms]) => ms >= worthNaming).map(([ms, words]) => `${elapsed(ms)} ${words}`);
  const on = named.length === 0 ? '' : `: ${named.join(', ')}`;
  return `${quote(routeName(worst))} took ${elapsed(tookMs(worst))}, its budget is ${elapsed(worst.budgetMs ?? 0)}${on}`;
}
