/** One finding of a route from those of its loads: the worst one speaks for the route. */
import { areAnsweredFirst } from '../judge/answered-first.ts';
import { MIX } from '../loads/loads.ts';
import { fails } from './exit-status.ts';
import { judgedGrowth } from './judged-growth.ts';
import type { Finding } from './report.ts';

/** What was measured at once: one load, or several in turns. */
export interface FindingOfLoads {
  /** At least one. */
  readonly parts: readonly string[];
  readonly finding: Finding;
  /** In what requests must differ to leave what they leave; absent or empty: it does not show. */
  readonly traits?: readonly Trait[];
  /** Share of the requests that bring something new of these. */
  readonly share?: number;
}

/** Loads that were asked for and not measured, and why. */
export interface NotRun {
  readonly parts: readonly string[];
  readonly notRun: Extract<LoadShown, { verdict: 'not-run' }>['reason'];
}

type Trait = NonNullable<Exclude<LoadShown, { verdict: 'not-run' }>['traits']>[number];
type LoadShown = NonNullable<Finding['loads']>[number];

const badness: Readonly<Record<Finding['verdict'], number>> = { steady: 0, unproven: 1, leaking: 2 };

/**
 * @param all at least one of them measured
 * @param order of the loads in the report: as they were asked for
 */
export function ofAllLoads(all: readonly (FindingOfLoads | NotRun)[], order: readonly string[]): Finding {
  const isOne = all.filter(isMeasured).length === 1;
  const told = all.map((one) =>
    isMeasured(one) && !isOne && isRefused(one) ? { parts: one.parts, notRun: 'requests-fail' as const } : one,
  );
  const loads = told.flatMap(shown).toSorted((a, b) => order.indexOf(a.load) - order.indexOf(b.load));
  const measured = told.filter(isMeasured);
  const worst = worstOf(measured);
  const others = all.filter(isMeasured).flatMap(({ finding }) => (finding === worst ? [] : [finding]));
  if (others.length === 0) return { ...worst, loads };
  const every = [worst, ...others];
  const sum = (read: (finding: Finding) => number) => every.reduce((total, finding) => total + read(finding), 0);
  return {
    ...worst,
    loads,
    requests: sum(({ requests }) => requests),
    durationMs: sum(({ durationMs }) => durationMs),
    time: {
      hammering: sum(({ time }) => time.hammering),
      collecting: sum(({ time }) => time.collecting),
      waiting: sum(({ time }) => time.waiting),
    },
    ...warningsOf(every),
    // Those of the worst come last: the figures of the route are those of its last arm.
    arms: [...others.flatMap(({ arms }) => arms), ...worst.arms],
    ...outlastedOf(every),
  };
}

function outlastedOf(findings: readonly Finding[]): Pick<Finding, 'outlasted'> {
  const all = findings.flatMap(({ outlasted = [] }) => outlasted);
  return all.length > 0 ? { outlasted: all } : {};
}

/** What is worth a warning is so whichever load speaks for the route. Each is said once, with the figures of the worst load. */
function warningsOf(findings: readonly Finding[]): Pick<Finding, 'warnings'> {
  const isSaid = (code: string, before: number) =>
    findings.slice(0, before).some(({ warnings = [] }) => warnings.some((one) => one.code === code));
  const all = findings.flatMap(({ warnings = [] }, i) => warnings.filter(({ code }) => !isSaid(code, i)));
  return all.length === 0 ? {} : { warnings: all };
}

const isMeasured = (one: FindingOfLoads | NotRun): one is FindingOfLoads => 'finding' in one;

/**
 * A page that answers one request at a time may fail where ten come at once, or for a cookie that nobody set. That is no leak, and says
 * nothing of one: this load is not measured, and is named.
 */
const isRefused = ({ parts, finding }: FindingOfLoads): boolean => !parts.includes('same') && finding.problem?.code === 'responses-fail';

/** The worst verdict; of equal ones what fails the run, then what grows most, then what was measured first. */
function worstOf(all: readonly FindingOfLoads[]): Finding {
  const rank = (finding: Finding) => [badness[finding.verdict], fails(finding) ? 1 : 0, finding.bytesPerRequest ?? 0] as const;
  const isWorse = (a: Finding, b: Finding) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at !== -1 && x[at]! > y[at]!;
  };
  const findings = all.map(({ finding }) => finding);
  return findings.slice(1).reduce((worst, one) => (isWorse(one, worst) ? one : worst), findings[0]!);
}

function shown(one: FindingOfLoads | NotRun): readonly LoadShown[] {
  if (!isMeasured(one)) return one.parts.map((load) => ({ load, verdict: 'not-run', reason: one.notRun }));
  const { parts, finding, traits = [], share = 1 } = one;
  const { verdict, reason, bytesPerRequest, limit, requests } = finding;
  const judged = judgedGrowth(finding);
  return parts.map((load) => ({
    ...{ load, verdict, reason, bytesPerRequest },
    ...{ low: judged?.low ?? null, high: judged?.high ?? null, limit: limit.bytesPerRequest, requests },
    ...(limit.containers === undefined ? {} : { tables: limit.containers }),
    ...(traits.length > 0 ? { traits: [...traits], bytesPerValue: bytesPerRequest === null ? null : bytesPerRequest / share } : {}),
    ...(load === 'hang-ups' && areAnsweredFirst(finding.arms) ? { answeredFirst: true as const } : {}),
    ...(finding.arms.at(-1)?.load === MIX ? { mixed: true as const } : {}),
  }));
}
