import type { Report } from '../../findings/report.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { wordsOf } from '../../problems.ts';
import { outcome } from '../../report/outcome.ts';
import { plainText } from '../../report/plain-text.ts';
import { plainVoice } from '../../report/voice.ts';

/** The verdict of the whole run: one leak is a leak, also one that the base has, and an inconclusive run is not "steady". */
export function verdictOf(report: Report): Verdict {
  if (report.routes.some((finding) => finding.verdict === 'leaking')) return 'leaking';
  return report.exitCode === 2 ? 'unproven' : 'steady';
}

/** The routes that leak, as they were named. */
export const leakingRoutes = (report: Report): readonly string[] =>
  report.routes.filter((finding) => finding.verdict === 'leaking').map((finding) => finding.route);

/** Why the job fails, in one line; null when it does not. A leak and a run without a verdict begin differently. */
export function whyFailed(report: Report): string | null {
  if (report.exitCode === 0) return null;
  const sentence = outcome(report, plainVoice);
  if (verdictOf(report) === 'leaking') return `Memory leak: ${sentence}.`;
  if (report.exitCode === 1) return `Worse than the base: ${sentence}.`;
  const [first] = report.problems;
  return `No verdict: ${sentence}.${first ? ` ${plainText(wordsOf(first).what)}` : ''}`;
}
