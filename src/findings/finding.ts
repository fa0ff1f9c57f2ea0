/** Puts what was measured and judged of one route into the form of the report. */
import { channelEntries } from '../channels.ts';
import { disagreement } from '../judge/agreement.ts';
import { changeIn, shrinkingIn } from '../judge/answers.ts';
import type { Judgement } from '../judge/judge.ts';
import { judgeArm } from '../judge/judge-arm.ts';
import { boundOf } from '../judge/limits.ts';
import { loggedIn } from '../judge/logged.ts';
import { nativeGrowth } from '../judge/native.ts';
import { whatIsOpen } from '../judge/open.ts';
import { judgedSamples } from '../judge/own-growth.ts';
import { slowingOf } from '../judge/slowing.ts';
import { FEWEST_FOR_FLAT } from '../judge/trend.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Arm, MeasuredSample, Measurement } from '../measure/measurement.ts';
import { budgetFor } from '../measure/plan.ts';
import { isNearlyFull } from '../measure/room.ts';
import { type Problem, problem } from '../problems.ts';
import { afterAttribution, heldByTimers } from './after-attribution.ts';
import type { Attributed } from './attributed.ts';
import { keptForAWhile, withEnd } from './kept-for-a-while.ts';
import type { Finding } from './report.ts';
import { warningsOf } from './warnings.ts';

/** A route that could not be measured at all. */
export function notMeasured(route: string, path: string, limit: Limit, why: Problem, because: readonly string[] = []): Finding {
  return {
    route,
    path,
    verdict: 'unproven',
    reason: why.code,
    problem: why,
    bytesPerRequest: null,
    growth: {},
    counts: {},
    over: [],
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
 * @param trouble why the measurement did not finish; a proven leak stands all the same
 */
export function findingOf(
  measurement: Measurement,
  judged: Judgement,
  limit: Limit,
  trouble: Problem | null,
  because: readonly string[] = [],
  attributed: Attributed | null = null,
): Finding {
  const { route, path, arms, outlasted = [], durationMs, time } = measurement;
  const requests = arms.reduce((sum, { samples, exit, answered }) => sum + (exit ? answered : (samples.at(-1)?.requests ?? answered)), 0);
  const seen = attributed && afterAttribution(judged, arms, limit, attributed);
  const judgement = seen?.judgement ?? judged;
  const open = seen?.problem ?? null;
  const proven = !open && (judgement.verdict === 'leaking' || (!trouble && judgement.verdict === 'steady'));
  const why = proven ? null : (open ?? trouble ?? inTheWay(judgement, limit, requests, measurement, attributed));
  const native = nativeGrowth(arms);
  const { containers = [] } = judgement.arm ?? {};
  const warnings = warningsOf(judgement, limit, {
    ...{ native, slowing: slowingOf(arms), logged: loggedIn(arms), shrinking: shrinkingIn(arms), change: changeIn(arms) },
    unread: Math.max(0, ...arms.map(({ unread = 0 }) => unread)),
    cache: seen?.cache ?? null,
  });
  return {
    route,
    path,
    verdict: why ? 'unproven' : judgement.verdict,
    reason: why ? why.code : judgement.reason,
    problem: why,
    bytesPerRequest: judgement.bytesPerRequest,
    growth: { ...judgement.arm?.growth },
    counts: { ...judgement.arm?.counts },
    over: [...(judgement.arm?.over ?? [])],
    ...(containers.length > 0 ? { containers: containers.map(({ id: _, ...container }) => container) } : {}),
    limit,
    requests,
    judgedRequests: judgement.arm?.judgedRequests ?? 0,
    durationMs,
    time,
    // The report is plain data: the schema's arrays are mutable by type.
    arms: structuredClone(arms.map(withoutHeap)) as unknown as Finding['arms'],
    ...(outlasted.length > 0 ? { outlasted: structuredClone(outlasted.map(withoutHeap)) as unknown as Finding['arms'] } : {}),
    samples: (arms.at(-1) ? judgedSamples(arms.at(-1) as Arm) : []).map(inShort),
    native,
    ...(why || warnings.length === 0 ? {} : { warnings: [...warnings] }),
    suspects: [...(attributed?.suspects ?? [])],
    ...(attributed ? { attribution: withEnd(attributed.attribution, why) } : {}),
    because: [...because],
  };
}

/** What a heap hung on is told in terms of the code, by the attribution. */
function withoutHeap<T extends { readonly exit: Arm['exit'] }>(arm: T): T {
  if (!arm.exit?.heap) return arm;
  const { heap: _, ...exit } = arm.exit;
  return { ...arm, exit };
}

function inShort({ requests, total }: MeasuredSample): Finding['samples'][number] {
  const read = channelEntries.flatMap(([name, channel]) => (channel.inShort === 'never' ? [] : [[name, channel.read(total)] as const]));
  return { requests, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) } as Finding['samples'][number];
}

/** Judged against another limit than the one it was measured for, a process may have been plain too soon. */
function notConfirmed(growth: number, limit: Limit, arms: Measurement['arms']): Problem {
  if (arms.length < 2) return problem('not-confirmed', { growth });
  const requests = Math.min(...arms.map((one) => judgeArm(one, limit).judgedRequests));
  return problem('cut-short', { growth, requests, limit: limit.bytesPerRequest });
}

/** Requests of the smallest volley that a check chooses, and more than those of its largest (377): such a one was asked for. */
const [SMALLEST_VOLLEY, LARGEST_OWN_VOLLEY] = [11, 400];

function inTheWay(
  judgement: Judgement,
  limit: Limit,
  requests: number,
  { arms, outlasted, time }: Measurement,
  attributed: Attributed | null,
): Problem {
  const { reason, arm, bytesPerRequest } = judgement;
  const growth = bytesPerRequest ?? 0;
  if (reason === 'grows') return notConfirmed(growth, limit, arms);
  if (reason === 'one-process') return problem('one-process', { bytesPerRequest: growth });
  if (reason === 'held-by-long-timers') return heldByTimers(judgement, null);
  if (reason === 'kept-for-a-while') return keptForAWhile(judgement, outlasted?.at(-1)?.clock?.ms ?? 0, attributed);
  const apart =
    reason === 'not-reproduced'
      ? disagreement(
          arms.map((one) => judgeArm(one, limit)),
          (name) => boundOf(limit, name),
        )
      : null;
  if (apart) return problem('not-reproduced', apart);
  const open = whatIsOpen(arm?.open ?? []);
  const room = arms.at(-1)?.room;
  if (reason === 'too-few-requests' && room && isNearlyFull(room))
    return problem('heap-nearly-full', { usedBytes: room.heapUsed, limitBytes: room.heapLimit, requests, tail: null });
  if (reason === 'too-few-requests' || !open) {
    const { volleys = [], volleySize = 0 } = arms.at(-1) ?? {};
    const requestMs = time.hammering / Math.max(1, requests);
    const asked = volleySize > LARGEST_OWN_VOLLEY ? volleySize : null;
    // Of volleys that were asked for, as many must fit as of the smallest ones of a slow page.
    const budgetMs = budgetFor(asked === null ? requestMs : (requestMs * asked) / SMALLEST_VOLLEY);
    return problem('too-few-requests', { requests, volleys: volleys.length, needed: FEWEST_FOR_FLAT, budgetMs, asked });
  }
  const { channel, low, high, levelUntil } = open;
  const last = arms.at(-1);
  // The figures are those of the last process, and so are the requests beside them.
  const counted = channel === 'entries' ? last?.counted?.requests.at(-1) : undefined;
  const ofProcess = counted ?? (last && judgedSamples(last).at(-1)?.requests) ?? requests;
  if (open.reason === 'may-double-again') {
    return problem('may-double-again', { requests: ofProcess, channel, until: Number.isFinite(levelUntil) ? levelUntil : null });
  }
  return problem(open.reason, { requests: ofProcess, channel, low, high, limit: open.limit });
}
