/** The report of a long run, at any moment, from all that was measured in it. */
import { exitStatus } from '../findings/exit-status.ts';
import type { Finding, Report } from '../findings/report.ts';
import type { Problem } from '../problems.ts';
import type { Measured } from './journal.ts';

export interface SoFar {
  readonly measured: readonly Measured[];
  readonly startedAt: string;
  readonly activeMs: number;
  readonly resumed: number;
}

/**
 * Each route once, by what is worth most to know of it: its worst leak, however seldom it showed; else what was last proved of it; else
 * why nothing could be. null: nothing was measured yet.
 */
export function reportOf({ measured, startedAt, activeMs, resumed }: SoFar, cut: readonly Problem[]): Report | null {
  const last = measured.at(-1)?.report;
  if (last === undefined) return null;
  const names = [...new Set(measured.map(({ route }) => route))];
  const findings = measured.flatMap(({ round, report }) => report.routes.map((finding) => ({ round, finding })));
  const routes = names.flatMap((name) => spokenFor(findings.flatMap(({ finding }) => (finding.route === name ? [finding] : []))));
  const newest = names.flatMap((name) => measured.findLast(({ route }) => route === name)?.report ?? []);
  const problems = [...cut, ...newest.flatMap((report) => report.problems)];
  const unique = problems.filter((one, i) => problems.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
  return {
    ...last,
    startedAt,
    durationMs: activeMs,
    server: measured.find(({ report }) => report.server !== null)?.report.server ?? null,
    routes,
    skipped: last.skipped,
    problems: unique,
    exitCode: exitStatus({ routes, problems: unique }),
    soak: { activeMs, resumed, rounds: roundsOf(findings) },
  };
}

type Found = { readonly round: number; readonly finding: Finding };

const grown = ({ bytesPerRequest }: Finding): number => bytesPerRequest ?? 0;

function spokenFor(findings: readonly Finding[]): readonly Finding[] {
  const leaks = findings.filter(({ verdict }) => verdict === 'leaking');
  const worst = leaks.reduce<Finding | null>((most, one) => (most === null || grown(one) > grown(most) ? one : most), null);
  const spoken = worst ?? findings.findLast(({ verdict }) => verdict === 'steady') ?? findings.at(-1);
  return spoken === undefined ? [] : [spoken];
}

function roundsOf(findings: readonly Found[]): NonNullable<Report['soak']>['rounds'] {
  const numbers = [...new Set(findings.map(({ round }) => round))];
  return numbers.map((number) => ({
    round: number,
    routes: findings.flatMap(({ round, finding }) =>
      round === number
        ? [{ route: finding.route, verdict: finding.verdict, reason: finding.reason, bytesPerRequest: finding.bytesPerRequest }]
        : [],
    ),
  }));
}
