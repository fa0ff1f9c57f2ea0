/** One route in one server process: warm up, hammer, collect, sample, until enough is seen. */
import { setTimeout } from 'node:timers/promises';
import type { OpenResources } from '../agent/protocol.ts';
import type { RunningServer, ServerExit } from '../boot/server.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import type { Arm } from './measurement.ts';
import { type Pace, type Plan, warmUpRequests } from './plan.ts';
import { type ArmRecord, type Recording, startRecord, VolleyFailed } from './record.ts';

export interface MeasureOptions extends Recording {
  readonly purpose: Arm['purpose'];
  /** Milliseconds this arm may take. */
  readonly budgetMs: number;
  readonly planFor: (pace: Pace) => Plan;
  /** Looks at what was measured so far: is that enough for a verdict? */
  readonly enough: (soFar: Arm) => boolean;
  /** Does it grow, so that the server must be left alone to see what timers free? */
  readonly grows: (soFar: Arm) => boolean;
  readonly onPhase: (phase: 'warm-up' | 'volleys' | 'settling') => void;
}

export interface Measured {
  readonly arm: Arm;
  /** What kept the arm from its end; what was measured before stands in `arm`. */
  readonly problem: Problem | null;
}

/** Requests of the first, short volley, from which the pace is taken. */
const PACE_REQUESTS = 20;
/**
 * Times the budget, until the volleys of a usual verdict are done: a machine that slowed down after the plan was made
 * should not cost the verdict.
 */
const GRACE = 1.5;
/** Samples without requests, and the milliseconds between them: enough to see a clock at work. */
const IDLE_SAMPLES = 5;
const IDLE_GAP_MS = 250;

/**
 * Measures a route. A server that dies, runs out of memory or answers wrongly under load ends the arm early: what was
 * measured before is returned with the problem.
 * Throws only when aborted (the signal's reason), or for a defect of this program.
 */
export async function measure(options: MeasureOptions): Promise<Measured> {
  const { server, signal } = options;
  let record: ArmRecord | null = null;
  let facts: Facts = { purpose: options.purpose, warmUpRequests: 0, volleySize: 0, settledMs: 0, watched: null };
  try {
    const started = performance.now();
    record = await startRecord(options);
    options.onPhase('warm-up');
    const { requests, served, pace } = await warmUp(record, options.budgetMs);
    if (served === 0) return { arm: record.arm(facts), problem: problem('nothing-served') };
    const leftMs = options.budgetMs - (performance.now() - started);
    const plan = options.planFor({ ...pace, leftMs });
    facts = { ...facts, warmUpRequests: requests, volleySize: plan.volleySize };
    if (options.purpose === 'confirm') {
      // Watching costs some heap the first time: it must be spent before the samples that are judged.
      await watchedVolley(record, server, plan.volleySize);
      await sampleIdle(record);
    }

    options.onPhase('volleys');
    for (let volleys = 1; volleys <= plan.mostVolleys; volleys += 1) {
      await record.judgedVolley(plan.volleySize);
      const outOfTime = performance.now() - started > options.budgetMs * (volleys < plan.usualVolleys ? GRACE : 1);
      if (outOfTime || (volleys >= plan.fewestVolleys && options.enough(record.arm(facts)))) break;
    }
    if (options.purpose === 'confirm' && options.grows(record.arm(facts))) {
      options.onPhase('settling');
      facts = { ...facts, ...(await settle(record, server, plan.volleySize)) };
    }
    return { arm: record.arm(facts), problem: null };
  } catch (error) {
    signal.throwIfAborted();
    const exit = await exitBehind(server, error);
    const arm = record?.arm(facts, exit) ?? { ...facts, exit, answered: 0, volleys: [], samples: [] };
    return { arm, problem: inWords(error, exit, record?.answered() ?? 0, server.tail()) };
  }
}

type Facts = Parameters<ArmRecord['arm']>[0];

/** Loads modules, fills feedback; and learns the pace. */
async function warmUp(record: ArmRecord, budgetMs: number): Promise<{ requests: number; served: number; pace: Omit<Pace, 'leftMs'> }> {
  const first = await record.volley(PACE_REQUESTS);
  const rest = warmUpRequests(first.durationMs / PACE_REQUESTS, budgetMs) - PACE_REQUESTS;
  const warm = rest > 0 ? await record.volley(rest) : first;
  const sampling = performance.now();
  const { requests: served } = await record.sample('warm-up');
  return {
    requests: PACE_REQUESTS + Math.max(rest, 0),
    served,
    pace: { requestMs: warm.durationMs / Math.max(rest, PACE_REQUESTS), sampleMs: performance.now() - sampling },
  };
}

async function sampleIdle(record: ArmRecord): Promise<void> {
  for (let i = 0; i < IDLE_SAMPLES; i += 1) {
    await record.rest(IDLE_GAP_MS);
    await record.sample('idle');
  }
}

/** Requests of the volley in which opened resources are watched. */
const WATCHED_REQUESTS = 50;
/** No timer is waited for longer than this, in milliseconds. */
const LONGEST_SETTLE_MS = 30_000;
/** Milliseconds after a timer is due, for what it frees to be free. */
const AFTER_TIMER_MS = 250;
const SETTLE_SAMPLES = 3;

/** Leaves the server alone until the timers that requests left behind are due; async_hooks tells how long that is. */
async function settle(record: ArmRecord, server: RunningServer, volleySize: number): Promise<Pick<Facts, 'settledMs' | 'watched'>> {
  const watched = await watchedVolley(record, server, volleySize);
  const longest = Math.max(0, ...watched.open.kinds.map(({ longestDelayMs }) => longestDelayMs));
  const settledMs = Math.min(LONGEST_SETTLE_MS, longest) + AFTER_TIMER_MS;
  await record.rest(settledMs);
  for (let i = 0; i < SETTLE_SAMPLES; i += 1) await record.sample('settle');
  return { settledMs, watched };
}

/** A volley in which the server notes which resources open and do not close. It is slower, and not judged. */
async function watchedVolley(record: ArmRecord, server: RunningServer, volleySize: number): Promise<NonNullable<Arm['watched']>> {
  const requests = Math.min(WATCHED_REQUESTS, volleySize);
  await server.ask({ ask: 'watch-resources' });
  await record.volley(requests);
  const open = sumResources(await server.openResources());
  await server.ask({ ask: 'stop-watching' });
  return { requests, open };
}

function sumResources(processes: readonly OpenResources[]): OpenResources {
  const kinds = new Map<string, OpenResources['kinds'][number]>();
  for (const one of processes.flatMap((process) => process.kinds)) {
    const before = kinds.get(one.kind);
    kinds.set(one.kind, {
      kind: one.kind,
      open: one.open + (before?.open ?? 0),
      repeating: one.repeating + (before?.repeating ?? 0),
      longestDelayMs: Math.max(one.longestDelayMs, before?.longestDelayMs ?? 0),
      stacks: [...(before?.stacks ?? []), ...one.stacks],
    });
  }
  return { kinds: [...kinds.values()] };
}

/** Milliseconds an ended server has to be seen ending after its connection broke. */
const EXIT_PATIENCE_MS = 5_000;

/** A broken connection is often the first sign of an exit: the exit that explains an error, if there is one. */
async function exitBehind(server: RunningServer, error: unknown): Promise<ServerExit | null> {
  const broken = error instanceof VolleyFailed ? error.broken : error instanceof CheckError;
  if (!broken) return server.exit();
  const patience = new AbortController();
  try {
    return await Promise.race([server.exited, setTimeout(EXIT_PATIENCE_MS, null, { signal: patience.signal })]);
  } finally {
    patience.abort();
  }
}

function inWords(error: unknown, exit: ServerExit | null, requests: number, tail: readonly string[]): Problem {
  if (exit) return problem('server-died', { code: exit.code, signal: exit.signal, requests, tail });
  if (error instanceof VolleyFailed) return problem('responses-fail', { failed: error.failed, of: error.of, tail });
  if (error instanceof CheckError && error.problems[0]) return error.problems[0];
  throw error;
}
