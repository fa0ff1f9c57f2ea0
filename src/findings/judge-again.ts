/** A recorded measurement judged again: by this version of the judge, or against another limit. */

import { judgeMeasurement } from '../judge/forgotten.ts';
import type { Limit } from '../judge/verdict.ts';
import { MIX } from '../loads/loads.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { isJudged } from '../problems.ts';
import { comparisonOf } from './comparison.ts';
import { exitStatus } from './exit-status.ts';
import { findingOf } from './finding.ts';
import { type FindingOfLoads, type NotRun, ofAllLoads } from './of-all-loads.ts';
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
  const limit = limitAgain(finding.limit, finding.limit, threshold);
  // What stood in the way of measuring, no judge can lift.
  const hindered = finding.problem !== null && !isJudged(finding.problem);
  if (finding.arms.length === 0 || hindered) return { ...finding, limit };
  const { route, path, arms, outlasted = [], durationMs, time } = finding;
  const attributed = finding.attribution ? { suspects: finding.suspects, attribution: finding.attribution } : null;
  // The line and the base belong to the load that spoke for the route: its arms are the last ones.
  const spoke = arms.at(-1)?.load;
  const loads = finding.loads ?? [];
  const ran = loads.flatMap((one) => (one.verdict === 'not-run' ? [] : [one]));
  const mixed = ran.flatMap((one) => (one.mixed ? [one.load] : []));
  const ofLoad = (load: string): FindingOfLoads => {
    const of = (all: readonly Arm[]) => all.filter((arm) => arm.load === load);
    const measurement: Measurement = { route, path, arms: of(arms), outlasted: of(outlasted), durationMs, time };
    const parts = load === MIX ? mixed : [load];
    const before = ran.find((one) => one.load === parts[0]);
    const tables = before?.tables ?? (load === spoke ? finding.limit.containers : undefined);
    const own = before ? limitAgain(finding.limit, { bytesPerRequest: before.limit, containers: tables }, threshold) : limit;
    const judgement = judgeMeasurement(measurement, own);
    const anew = findingOf(measurement, judgement, own, null, finding.because, load === spoke ? attributed : null);
    const again = load === spoke || !before ? anew : asItsHolderShowed(anew, before);
    const comparison = load === spoke && finding.comparison ? comparedAgain(again, finding.comparison, measurement.arms, own) : null;
    const { traits = [], bytesPerValue, bytesPerRequest } = before ?? {};
    const share = bytesPerValue && bytesPerRequest ? bytesPerRequest / bytesPerValue : 1;
    return { parts, traits, share, finding: weighed(again, { comparison, known: finding.known ?? null, strict }) };
  };
  const notRun = loads.flatMap((one): NotRun[] => (one.verdict === 'not-run' ? [{ parts: [one.load], notRun: one.reason }] : []));
  // Of a mix that was taken apart its parts speak, which failed in the end, or not.
  const measured = [...new Set(arms.map((arm) => arm.load))].filter(
    (load) => loads.length === 0 || (load === MIX ? mixed.length > 0 : ran.some((one) => one.load === load)),
  );
  const found = ofAllLoads(
    [...measured.map(ofLoad), ...notRun],
    loads.map(({ load }) => load),
  );
  return { ...found, durationMs, time, suspects: finding.suspects };
}

/** The limit of a load, or the one that is asked for now, which holds for tables too. */
function limitAgain(
  { containers: _, ...ofRoute }: Limit,
  { bytesPerRequest, containers }: Pick<Limit, 'bytesPerRequest' | 'containers'>,
  threshold: number | null,
): Limit {
  if (threshold !== null) return { ...ofRoute, bytesPerRequest: threshold, from: 'threshold' };
  return { ...ofRoute, bytesPerRequest, ...(containers === undefined ? {} : { containers }) };
}

/** A cache acquitted this load, and of the search for what holds the memory only that of the load that spoke is in the report. */
function asItsHolderShowed(again: Finding, before: Ran): Finding {
  const { verdict, reason } = before;
  const isAsBefore = reason === 'bounded-by-package' && again.limit.bytesPerRequest >= before.limit;
  return isAsBefore && again.verdict !== 'steady' ? { ...again, verdict, reason, problem: null } : again;
}

type Ran = Exclude<NonNullable<Finding['loads']>[number], { verdict: 'not-run' }>;

/** With the base's own measurement where there is one; what else is known of the base does not depend on a limit. */
function comparedAgain(alone: Finding, before: Comparison, arms: readonly Arm[], limit: Limit): Comparison {
  const [head, base] = [arms.at(-1), before.baseArm];
  if (!head || !base || before.from !== 'measured') return before;
  const against = { from: 'measured', head, base, problem: null } as const;
  return comparisonOf(alone, against, { limit, heapLimit: before.heap?.limit ?? Number.POSITIVE_INFINITY });
}
