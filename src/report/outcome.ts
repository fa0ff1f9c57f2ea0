/** What a run came to, in the order and the one sentence that every renderer shares. */
import type { Finding, Report, Suspect } from './report.ts';
import { bytes, count } from './words.ts';

const rank = { leaking: 0, unproven: 1, steady: 2 } as const;

/** Leaks first, the largest before the others (one that nobody could size is the worst), then what could not be told. */
export function byImportance(routes: readonly Finding[]): readonly Finding[] {
  const size = (f: Finding) => (f.verdict === 'leaking' ? (f.bytesPerRequest ?? Number.POSITIVE_INFINITY) : 0);
  return [...routes].sort((a, b) => {
    const [of, other] = [size(a), size(b)];
    return rank[a.verdict] - rank[b.verdict] || (of === other ? 0 : other - of);
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

/** The growth judged over all channels that gate. Errors of channels that are measured apart add up in squares. */
export function judgedGrowth(finding: Finding): { bytesPerRequest: number; low: number; high: number } | null {
  if (finding.bytesPerRequest === null) return null;
  const total = finding.bytesPerRequest;
  const spread = (end: 'low' | 'high') =>
    Math.hypot(...Object.values(finding.growth).map((growth) => growth[end] - growth.bytesPerRequest));
  return { bytesPerRequest: total, low: total - spread('low'), high: total + spread('high') };
}

/** Where a suspect is, as editors and terminals open it: `src/lib/theme.ts:14`. */
export const position = (suspect: Suspect): string => `${suspect.file}:${suspect.line}`;

/** How much a leaking route leaks, after the word "leaks". */
const amount = (finding: Finding): string => {
  if (finding.bytesPerRequest !== null && finding.bytesPerRequest >= 0.5) return `leaks ${bytes(finding.bytesPerRequest)} per request`;
  const [kind] = Object.entries(finding.counts).sort(([, a], [, b]) => b.perRequest - a.perRequest);
  return kind && kind[1].perRequest > 0 ? 'leaks resources with every request' : 'leaks';
};

/**
 * The outcome in one sentence, without a full stop. `quote` sets a name that comes from the app apart and makes it safe
 * for where the sentence goes; with the position of a suspect it gets the suspect, to link to it.
 */
export function outcome(report: Report, quote: (name: string, suspect?: Suspect) => string): string {
  const { leaking, unproven, steady } = tally(report.routes);
  const [worst] = byImportance(report.routes);
  if (leaking > 0 && worst) {
    const [suspect] = worst.suspects;
    const where = suspect ? `: ${quote(position(suspect), suspect)}` : '';
    if (leaking === 1) return `${quote(worst.route)} ${amount(worst)}${where}`;
    return `${leaking} of ${count(report.routes.length, 'route')} leak, first of all ${quote(worst.route)}, which ${amount(worst)}${where}`;
  }
  const ran = report.routes.length;
  if (report.problems.length > 0 && ran === 0) return 'Nothing could be checked';
  if (unproven > 0 && worst) {
    if (ran === 1) return `Could not tell whether ${quote(worst.route)} leaks`;
    return steady === 0
      ? `Could not tell: none of ${ran} routes could be judged`
      : `Could not tell: ${unproven} of ${ran} routes could not be judged`;
  }
  if (report.problems.length > 0) return `The check did not end as it should; ${count(steady, 'route')} steady`;
  if (ran === 0 && report.skipped?.some(({ why }) => why === 'unchanged'))
    return 'Nothing to check: the change touches no route that runs code';
  return ran === 0 ? 'No route was checked' : `No leak: ${count(steady, 'route')} steady`;
}
