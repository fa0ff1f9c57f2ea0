/** Puts what was measured and judged of one route into the form of the report. */
import { jsBytes } from '../judge/channels.ts';
import type { ArmJudgement, Judgement } from '../judge/judge.ts';
import { boundOf } from '../judge/limits.ts';
import { nativeGrowth } from '../judge/native.ts';
import { judgedSamples } from '../judge/own-growth.ts';
import { FEWEST_FOR_FLAT } from '../judge/trend.ts';
import type { ByteChannel, HeldChannel, Limit } from '../judge/verdict.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { type Problem, problem } from '../problems.ts';
import { bytes, count, elapsed } from '../words.ts';
import type { Attributed } from './attributed.ts';
import { judgedGrowth, sayGrowth } from './judged-growth.ts';
import { plainProblem } from './plain-problem.ts';
import type { Finding } from './report.ts';
import { warningsOf } from './warnings.ts';

/** A route that could not be measured at all. */
export function notMeasured(route: string, path: string, limit: Limit, why: Problem, because: readonly string[] = []): Finding {
  return {
    route,
    path,
    verdict: 'unproven',
    reason: why.code,
    sentence: why.what,
    problem: plainProblem(why),
    bytesPerRequest: null,
    growth: {},
    counts: {},
    limit,
    requests: 0,
    judgedRequests: 0,
    durationMs: 0,
    time: { hammering: 0, collecting: 0, waiting: 0 },
    arms: [],
    samples: [],
    suspects: [],
    because: [...because],
  };
}

/**
 * The finding of a measured route.
 * @param trouble what kept the measurement from its end; a proven leak stands all the same
 */
export function findingOf(
  measurement: Measurement,
  judgement: Judgement,
  limit: Limit,
  trouble: Problem | null,
  because: readonly string[] = [],
  attributed: Attributed | null = null,
): Finding {
  const { route, path, arms, durationMs, time } = measurement;
  const requests = arms.reduce((sum, { samples, exit, answered }) => sum + (exit ? answered : (samples.at(-1)?.requests ?? 0)), 0);
  const filling = attributed && judgement.verdict === 'leaking' ? cacheFilling(judgement, attributed) : null;
  const proven = (judgement.verdict === 'leaking' && !filling) || (!trouble && judgement.verdict === 'steady');
  const why = proven ? null : (filling ?? trouble ?? inTheWay(judgement, limit, requests, arms.at(-1)?.volleys.length ?? 0));
  const native = nativeGrowth(arms);
  const warnings = warningsOf(judgement, limit, native);
  return {
    route,
    path,
    verdict: why ? 'unproven' : judgement.verdict,
    reason: why ? why.code : judgement.reason,
    sentence: why ? why.what : [sentence(judgement, limit, requests, arms), ...warnings.map((one) => `warning: ${one}`)].join('; '),
    problem: why && plainProblem(why),
    bytesPerRequest: judgement.bytesPerRequest,
    growth: { ...judgement.arm?.growth },
    counts: { ...judgement.arm?.counts },
    limit,
    requests,
    judgedRequests: judgement.arm?.judgedRequests ?? 0,
    durationMs,
    time,
    // The report is plain data: the schema's arrays are mutable by type.
    arms: structuredClone(arms) as unknown as Finding['arms'],
    samples: (arms.at(-1) ? judgedSamples(arms.at(-1) as Arm) : []).map((sample) => ({
      requests: sample.requests,
      js: jsBytes(sample.total),
      arrayBuffers: sample.total.arrayBuffers,
      external: sample.total.external - sample.total.arrayBuffers,
      rss: sample.total.rss,
    })),
    native,
    ...(why || warnings.length === 0 ? {} : { warnings: [...warnings] }),
    suspects: [...(attributed?.suspects ?? [])],
    ...(attributed ? { attribution: attributed.attribution } : {}),
    because: [...because],
  };
}

/** A cache with a limit that it has not reached, where that is all that grows: it cannot be told from a leak yet. */
function cacheFilling({ arm, bytesPerRequest }: Judgement, { attribution: { cause, bound, retainers } }: Attributed): Problem | null {
  if (cause?.code !== 'cache-filling' || !bound || arm?.guilty.join() !== 'js') return null;
  return problem('cache-filling', {
    sentence: cause.what,
    limit: bound.name,
    holder: retainers[0] ?? 'it',
    growth: bytesPerRequest ?? 0,
    requests: bound.requestsToFill ?? null,
  });
}

function inTheWay(judgement: Judgement, limit: Limit, requests: number, volleys: number): Problem {
  const growth = widest(judgement);
  if (volleys < FEWEST_FOR_FLAT) return problem('too-few-requests', { requests, volleys, needed: FEWEST_FOR_FLAT });
  if (judgement.reason === 'grows') return problem('not-confirmed', { growth: judgement.bytesPerRequest ?? 0 });
  if (judgement.reason === 'not-reproduced') return problem('not-reproduced', { growth: judgement.bytesPerRequest ?? 0 });
  if (judgement.reason === 'held-by-long-timers')
    return problem('held-by-long-timers', { bytesPerRequest: judgement.bytesPerRequest ?? 0 });
  return problem('undecided', { requests, low: growth.low, high: growth.high, limit: limit.bytesPerRequest });
}

/** The channel whose interval leaves most open. */
function widest(judgement: Judgement): { low: number; high: number } {
  const growths = Object.values(judgement.arm?.growth ?? {});
  return growths.sort((a, b) => b.high - b.low - (a.high - a.low))[0] ?? { low: 0, high: 0 };
}

/** The verdict in words: "+176 B per request (173 to 179), 1,300 requests, limit 64 B". */
function sentence(judgement: Judgement, limit: Limit, requests: number, arms: readonly Arm[]): string {
  const { arm, reason } = judgement;
  const served = count(requests, 'request');
  if (reason === 'out-of-memory') return `The server ran out of heap after ${served}`;
  const judged = judgedGrowth({ growth: { ...arm?.growth }, bytesPerRequest: judgement.bytesPerRequest });
  const grown = judged ? `${sayGrowth(judged)}, ` : '';
  const figures = `${grown}${served}, limit ${limitInWords(arm, limit)}`;
  if (reason === 'levelled-off') return `${figures}; it grew at first and no longer does`;
  if (reason === 'released-after-a-while') {
    return `${figures}; what it held was freed when the server was left alone for ${elapsed(arms.at(-1)?.settledMs ?? 0)}`;
  }
  if (reason === 'grows-without-requests') return `${figures}; the server grows with time, without requests, and that is not counted here`;
  const counted = (arm?.guilty ?? []).filter((name) => !(name in (arm?.growth ?? {})));
  const left = counted.map((name) => `${arm?.counts[name]?.perRequest.toFixed(2)} ${name} left open per request`);
  return [figures, ...left].join('; ');
}

/** The limit that was exceeded, where one channel alone exceeds its own; else that of all. */
function limitInWords(arm: ArmJudgement | null, limit: Limit): string {
  const [guilty = null, ...others] = arm?.guilty ?? [];
  if (guilty === null || others.length > 0 || arm?.growth[guilty as ByteChannel] === undefined) return bytes(limit.bytesPerRequest);
  if (guilty === 'native') return `${bytes(limit.native ?? 0)} of RSS beyond every channel`;
  return bytes(boundOf(limit, guilty as HeldChannel));
}
