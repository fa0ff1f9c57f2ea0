/** A recorded measurement judged anew: by this version of the judge, or against another limit. */

import { judge } from '../judge/judge.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { isJudged } from '../problems.ts';
import { comparisonOf } from './comparison.ts';
import { exitStatus } from './exit-status.ts';
import { findingOf } from './finding.ts';
import type { Comparison, Finding, Report } from './report.ts';
import { weighed } from './tolerance.ts';

/**
 * The report with every verdict made again from its raw measurements.
 * @param threshold bytes per request and channel; null keeps the limit each route had
 */
export function judgeAgain(report: Report, threshold: number | null): Report {
  const strict = report.baseline?.strict ?? false;
  const routes = report.routes.map((finding) => judgeFinding(finding, threshold, strict));
  return { ...report, routes, exitCode: exitStatus({ routes, problems: report.problems }) };
}

function judgeFinding(finding: Finding, threshold: number | null, strict: boolean): Finding {
  const limit: Limit = threshold === null ? finding.limit : { ...finding.limit, bytesPerRequest: threshold, from: 'threshold' };
  // What stood in the way of measuring, no judge can lift.
  const hindered = finding.problem !== null && !isJudged(finding.problem);
  if (finding.arms.length === 0 || hindered) return { ...finding, limit };
  const { route, path, arms, durationMs, time } = finding;
  const measurement: Measurement = { route, path, arms, durationMs, time };
  const attributed = finding.attribution ? { suspects: finding.suspects, attribution: finding.attribution } : null;
  const again = findingOf(measurement, judge(arms, limit), limit, null, finding.because, attributed);
  const found = { ...again, suspects: finding.suspects };
  const comparison = finding.comparison ? comparedAgain(again, finding.comparison, arms, limit) : null;
  return weighed(found, { comparison, known: finding.known ?? null, strict });
}

/** With the base's own measurement where there is one; what else is known of the base does not depend on a limit. */
function comparedAgain(alone: Finding, before: Comparison, arms: readonly Arm[], limit: Limit): Comparison {
  const [head, base] = [arms.at(-1), before.baseArm];
  if (!head || !base || before.from !== 'measured') return before;
  const against = { from: 'measured', head, base, problem: null } as const;
  return comparisonOf(alone, against, { limit, heapLimit: before.heap?.limit ?? Number.POSITIVE_INFINITY });
}
