/** A recorded measurement judged anew: by this version of the judge, or against another limit. */
import { exitStatus } from '../gate.ts';
import { judge } from '../judge/judge.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Measurement } from '../measure/measurement.ts';
import { findingOf } from './finding.ts';
import type { Finding, Report } from './report.ts';

/** Reasons that stood in the way of measuring, which no judge can lift. */
const ofTheJudge = new Set(['undecided', 'not-confirmed', 'not-reproduced', 'held-by-long-timers']);

/**
 * The report with every verdict made again from its raw measurements.
 * @param threshold bytes per request and channel; null keeps the limit each route had
 */
export function judgeAgain(report: Report, threshold: number | null): Report {
  const routes = report.routes.map((finding) => judgeFinding(finding, threshold));
  return { ...report, routes, exitCode: exitStatus({ routes, problems: report.problems }) };
}

function judgeFinding(finding: Finding, threshold: number | null): Finding {
  const limit: Limit = threshold === null ? finding.limit : { bytesPerRequest: threshold, from: 'threshold' };
  const hindered = finding.problem !== null && !ofTheJudge.has(finding.problem.code);
  if (finding.arms.length === 0 || hindered) return { ...finding, limit };
  const { route, path, arms, durationMs, time } = finding;
  const measurement: Measurement = { route, path, arms, durationMs, time };
  const again = findingOf(measurement, judge(arms, limit.bytesPerRequest), limit, null, finding.because);
  return { ...again, suspects: finding.suspects, ...(finding.attribution ? { attribution: finding.attribution } : {}) };
}
