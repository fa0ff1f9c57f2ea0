/** Measuring and judging one route, in one process and then, when it grows, in a fresh one. */
import type { RunningServer } from './boot/server.ts';
import type { Settings } from './inputs/settings.ts';
import { jsBytes } from './judge/channels.ts';
import { type Judgement, judge, judgeArm } from './judge/judge.ts';
import { FEWEST_FOR_FLAT } from './judge/trend.ts';
import type { Limit } from './judge/verdict.ts';
import { isExpected, type Target } from './measure/hammer.ts';
import { type MeasureOptions, measure } from './measure/measure.ts';
import type { Measurement } from './measure/measurement.ts';
import { planConfirm, planScreen } from './measure/plan.ts';
import { type Probe, probe } from './measure/probe.ts';
import { createStopwatch } from './measure/stopwatch.ts';
import { type Problem, problem } from './problems.ts';
import type { OnProgress } from './progress.ts';
import { addresses, type Route, varies } from './routes/named-routes.ts';

export interface Examined {
  readonly route: Route;
  readonly measurement: Measurement;
  readonly judgement: Judgement;
  /** What kept the measurement from its end. */
  readonly trouble: Problem | null;
}

export interface Examination {
  readonly settings: Settings;
  readonly limit: Limit;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** Share of a route's budget for the first look; the second gets what is left. */
const SCREEN_SHARE = 0.5;

/** The first look at a route, in a process it may share with other routes. */
export async function screen(route: Route, server: RunningServer, examination: Examination): Promise<Examined> {
  const { settings, limit } = examination;
  const empty: Measurement = {
    route: route.route,
    path: addresses(route.path)(),
    arms: [],
    durationMs: 0,
    time: { hammering: 0, collecting: 0, waiting: 0 },
  };
  const target = targetOf(route, server, settings);
  const trouble = unfit(await probe(target, examination.signal), server, settings);
  if (trouble) return { route, measurement: empty, judgement: judge([], limit.bytesPerRequest), trouble };
  return look(empty, route, server, target, examination, {
    purpose: 'screen',
    budgetMs: settings.budgetMs * SCREEN_SHARE,
    planFor: (pace) => planScreen(pace, settings.requests),
  });
}

/** Whether a second look in a fresh process can settle what the first left open. */
export function wantsConfirmation({ judgement, measurement, trouble }: Examined): boolean {
  if (trouble !== null) return false;
  // A page too slow for a verdict in half of its time is too slow in the other half.
  const volleys = measurement.arms.at(-1)?.volleys.length ?? 0;
  return judgement.wants === 'confirmation' || (judgement.wants === 'more-volleys' && volleys >= FEWEST_FOR_FLAT);
}

/** Another look at a route, in a process that has served nothing else, with another volley size. */
export async function confirm(before: Examined, server: RunningServer, examination: Examination): Promise<Examined> {
  const { settings } = examination;
  const [first] = before.measurement.arms;
  return look(before.measurement, before.route, server, targetOf(before.route, server, settings), examination, {
    purpose: 'confirm',
    budgetMs: Math.max(settings.budgetMs - before.measurement.durationMs, settings.budgetMs * SCREEN_SHARE),
    planFor: (pace) =>
      planConfirm(
        pace,
        { volleySize: first?.volleySize ?? 1, volleys: first?.volleys.length ?? 0, bytesPerRequest: before.judgement.bytesPerRequest ?? 0 },
        settings.requests,
      ),
  });
}

async function look(
  before: Measurement,
  route: Route,
  server: RunningServer,
  target: Target,
  { limit, signal, onProgress }: Examination,
  way: Pick<MeasureOptions, 'purpose' | 'budgetMs' | 'planFor'>,
): Promise<Examined> {
  const stopwatch = createStopwatch();
  const started = performance.now();
  const name = route.route;
  const { arm, problem: trouble } = await measure({
    ...way,
    server,
    target,
    stopwatch,
    signal,
    enough: (soFar) => judgeArm(soFar, limit.bytesPerRequest).state !== 'unclear',
    grows: (soFar) => judgeArm(soFar, limit.bytesPerRequest).state === 'growing',
    onPhase: (phase) => onProgress({ type: 'phase', route: name, phase }),
    onRequests: (requests) => onProgress({ type: 'requests', route: name, requests }),
    onSample: (sample) => onProgress({ type: 'sampled', route: name, sample, js: jsBytes(sample.total) }),
  });
  const arms = [...before.arms, arm];
  const time = stopwatch.spent();
  return {
    route,
    trouble,
    judgement: judge(arms, limit.bytesPerRequest),
    measurement: {
      ...before,
      arms,
      durationMs: before.durationMs + performance.now() - started,
      time: {
        hammering: before.time.hammering + time.hammering,
        collecting: before.time.collecting + time.collecting,
        waiting: before.time.waiting + time.waiting,
      },
    },
  };
}

/** What of the server is hammered. */
export function targetOf(route: Route, server: RunningServer, settings: Settings): Target {
  return {
    origin: server.origin,
    nextPath: addresses(route.path),
    varies: varies(route.path),
    headers: settings.headers,
    expectStatus: settings.expectStatus,
    requestTimeoutMs: settings.requestTimeoutMs,
  };
}

/** Why hammering this address would measure something else than the page. */
function unfit(seen: Probe | null, server: RunningServer, { expectStatus, requestTimeoutMs }: Settings): Problem | null {
  const silent = server.processes().find(({ gc }) => gc === null);
  if (silent) return problem('no-major-gc', { node: silent.node });
  if (seen === null) return problem('no-answer', { ms: requestTimeoutMs, tail: server.tail() });
  if (isExpected(expectStatus, seen.status)) return null;
  if (seen.status >= 300 && seen.status < 400) return problem('redirected', { status: seen.status, location: seen.location ?? 'nowhere' });
  return problem('unexpected-status', { status: seen.status, expected: expectStatus.text, tail: server.tail() });
}
