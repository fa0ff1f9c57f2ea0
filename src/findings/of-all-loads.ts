/** One finding of a route from those of its loads: the worst one speaks for the route. */
import { fails } from './exit-status.ts';
import { judgedGrowth } from './judged-growth.ts';
import type { Finding } from './report.ts';

export interface FindingOfLoad {
  readonly load: string;
  readonly finding: Finding;
}

const badness: Readonly<Record<Finding['verdict'], number>> = { steady: 0, unproven: 1, leaking: 2 };

/** @param all in the order in which the loads were asked for; at least one */
export function ofAllLoads(all: readonly FindingOfLoad[]): Finding {
  const loads = all.map(summaryOf);
  const { finding: worst, load } = worstOf(all);
  const others = all.filter((one) => one.load !== load).map(({ finding }) => finding);
  if (others.length === 0) return { ...worst, loads };
  const sum = (read: (finding: Finding) => number) => all.reduce((total, { finding }) => total + read(finding), 0);
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
    // Those of the worst come last: the figures of the route are those of its last arm.
    arms: [...others.flatMap(({ arms }) => arms), ...worst.arms],
  };
}

/** The worst verdict; of equal ones what fails the run, then what grows most, then what was asked for first. */
function worstOf(all: readonly FindingOfLoad[]): FindingOfLoad {
  const rank = ({ finding }: FindingOfLoad) => [badness[finding.verdict], fails(finding) ? 1 : 0, finding.bytesPerRequest ?? 0] as const;
  const isWorse = (a: FindingOfLoad, b: FindingOfLoad) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at !== -1 && x[at]! > y[at]!;
  };
  return all.slice(1).reduce((worst, one) => (isWorse(one, worst) ? one : worst), all[0]!);
}

function summaryOf({ load, finding }: FindingOfLoad): NonNullable<Finding['loads']>[number] {
  const { verdict, reason, bytesPerRequest, limit, requests } = finding;
  const judged = judgedGrowth(finding);
  return {
    load,
    verdict,
    reason,
    bytesPerRequest,
    low: judged?.low ?? null,
    high: judged?.high ?? null,
    limit: limit.bytesPerRequest,
    requests,
  };
}
