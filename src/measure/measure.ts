/** One route in one server process: warm up, hammer, collect, sample, until enough is seen. */
import { type Problem, problem } from '../problems.ts';
import { type BudgetClock, startBudgetClock } from './budget-clock.ts';
import { type Companion, startCompanion } from './companion.ts';
import { explained } from './explained.ts';
import type { Arm } from './measurement.ts';
import { type Pace, type Plan, warmUpRequests } from './plan.ts';
import { type ArmFacts, type ArmRecord, type Recording, startRecord } from './record.ts';
import { settling } from './settle.ts';

export interface MeasureOptions extends Recording {
  readonly purpose: Arm['purpose'];
  /** Milliseconds this arm may take; those for which other processes had the processors do not count. */
  readonly budgetMs: number;
  readonly planFor: (pace: Pace) => Plan;
  /** Looks at what was measured so far: is that enough for a verdict? `beside`: of the other server, null when there is none. */
  readonly enough: (soFar: Arm, beside: Arm | null) => boolean;
  /**
   * Milliseconds for which the volleys must pause at least, to see what is freed then; null: nothing grows. Timers that
   * requests left behind are waited for in any case.
   */
  readonly patienceMs: (soFar: Arm) => number | null;
  /** Whether what was seen so far surely grows, so that a count would tell at once whether it leaks. */
  readonly rises: (soFar: Arm) => boolean;
  /** Requests that must come before the containers are counted once more, to see whether what grew goes on; 0: it is known. */
  readonly countAgainAfter: (soFar: Arm) => number;
  /** Another server that gets each volley just after this one: as many requests, on the same machine, at the same time. */
  readonly beside?: Recording | null;
  readonly onPhase: (phase: 'warm-up' | 'volleys' | 'settling') => void;
}

export interface Measured {
  readonly arm: Arm;
  /** Milliseconds of the route's budget that it took. */
  readonly spentMs: number;
  /** Why the arm did not finish; what was measured before stands in `arm`. */
  readonly problem: Problem | null;
  /** The arm of the server beside; null where there was none, or its measurement could not begin. */
  readonly beside: { readonly arm: Arm | null; readonly problem: Problem | null } | null;
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
 * measured before is returned with the problem. A server beside it may fail without harm to this one.
 * Throws only when aborted (the signal's reason), or for a defect of this program.
 */
export async function measure(options: MeasureOptions): Promise<Measured> {
  const { server, signal } = options;
  let record: ArmRecord | null = null;
  let facts: ArmFacts = { purpose: options.purpose, warmUpRequests: 0, volleySize: 0, settledMs: 0, watched: null };
  const companion = options.beside ? await startCompanion(options.beside) : null;
  const clock = startBudgetClock([server, ...(options.beside ? [options.beside.server] : [])]);
  const ended = (arm: Arm, problem: Problem | null): Measured => ({
    ...{ arm, problem, spentMs: clock.spentMs(), beside: companion?.measured(facts) ?? null },
  });
  const armSoFar = () => (record as ArmRecord).arm(facts);
  try {
    record = await startRecord(options);
    options.onPhase('warm-up');
    const { requests, served, pace } = await warmUp(record, options.budgetMs, clock);
    if (served === 0) return ended(record.arm(facts), problem('nothing-served'));
    await companion?.follow((other) => sameWarmUp(other, requests));
    // The server beside may cost as much again.
    const sides = companion?.goesOn() ? 2 : 1;
    const budgetMs = options.budgetMs * sides;
    const leftMs = (budgetMs - clock.spentMs()) / sides;
    const plan = options.planFor({ ...pace, leftMs });
    facts = { ...facts, warmUpRequests: requests, volleySize: plan.volleySize };
    const own = settling({ record, server, ...pace, volleySize: plan.volleySize });
    if (options.purpose === 'confirm') {
      // A wait that the route's timers ask for costs none of its requests.
      await clock.leavingOut(own.before);
      await clock.leavingOut(async () => companion?.settles({ ...pace, volleySize: plan.volleySize }));
      await sampleIdle(record);
      await companion?.follow(sampleIdle);
    }

    options.onPhase('volleys');
    const soFar = record;
    const both = inBoth(soFar, companion);
    const counts = () => countAfter(options, both, { armSoFar, volleySize: plan.volleySize });
    const isEnough = () => options.enough(armSoFar(), companion?.arm(facts) ?? null);
    const early = await fireVolleys(plan, {
      ...{ isEnough, counts, isLate: (share) => clock.spentMs() > budgetMs * share },
      fire: () => both((of) => of.judgedVolley(plan.volleySize)),
      isCountDue: (volleys) => isCountDue(options, volleys, plan, armSoFar),
      count: () => soFar.count(),
    });
    const settleNow = async () => {
      if (options.patienceMs(armSoFar()) !== null) options.onPhase('settling');
      facts = { ...facts, ...(await own.after(options.patienceMs, (learnt) => soFar.arm({ ...facts, ...learnt }))) };
      await companion?.settled(options.patienceMs, facts);
    };
    if (options.purpose === 'confirm') await settleNow();
    const grows = early ?? (await counts());
    if (options.purpose === 'confirm' && grows) {
      // Entries may wait for a timer as bytes do, and may come by the clock.
      if (facts.settledMs === 0) await settleNow();
      await record.count();
      await record.rest(IDLE_SAMPLES * IDLE_GAP_MS);
      await record.count();
    }
    return ended({ ...armSoFar(), peak: await record.peak() }, null);
  } catch (error) {
    signal.throwIfAborted();
    const { exit, problem } = await explained(error, server, { requests: record?.answered() ?? 0, room: record?.room });
    return ended(
      record?.arm(facts, exit) ?? { ...facts, load: options.target.load, exit, answered: 0, volleys: [], samples: [], counted: null },
      problem,
    );
  } finally {
    await record?.[Symbol.asyncDispose]();
    await companion?.[Symbol.asyncDispose]();
  }
}

type Step = (of: ArmRecord) => Promise<unknown>;

/** Does a step with the server, then the same with the one beside it. */
function inBoth(record: ArmRecord, companion: Companion | null): (step: Step) => Promise<void> {
  return async (step) => {
    await step(record);
    await companion?.follow(step);
  };
}

interface Volleys {
  readonly fire: () => Promise<void>;
  readonly isEnough: () => boolean;
  /** Whether this share of the budget is spent. */
  readonly isLate: (share: number) => boolean;
  /** Whether to count after a volley that was not enough. */
  readonly isCountDue: (volleys: number) => boolean;
  readonly count: () => Promise<void>;
  /** Counts; and where something grew, once more after some further volleys. */
  readonly counts: () => Promise<boolean>;
}

/**
 * Fires judged volleys until enough is seen, or the time is over. Fewer than usual are enough only where they still are once it was
 * counted after them: what filled a cache meanwhile does not go on to grow.
 * @returns what the counts said that ended it early; null: nothing was counted for that
 */
async function fireVolleys({ fewestVolleys, usualVolleys, mostVolleys }: Plan, of: Volleys): Promise<boolean | null> {
  for (let volleys = 1; volleys <= mostVolleys; volleys += 1) {
    await of.fire();
    if (of.isLate(volleys < usualVolleys ? GRACE : 1)) return null;
    const isEnough = volleys >= fewestVolleys && of.isEnough();
    if (isEnough && volleys >= usualVolleys) return null;
    if (isEnough) {
      const grows = await of.counts();
      if (of.isEnough()) return grows;
    }
    if (of.isCountDue(volleys)) await of.count();
  }
  return null;
}

/** Judged volleys after which a first look counts where the heap surely rises: fewer points have no interval. */
const EARLY_VOLLEYS = 5;

/** What bytes leave open by now, a count may tell at once: then no further volley is needed, in a first look. */
function isCountDue(
  { purpose, rises }: Pick<MeasureOptions, 'purpose' | 'rises'>,
  volleys: number,
  { fewestVolleys, usualVolleys }: Plan,
  armSoFar: () => Arm,
): boolean {
  if (purpose !== 'screen' || fewestVolleys > volleys) return false;
  return volleys === usualVolleys || (volleys === EARLY_VOLLEYS && rises(armSoFar()));
}

/**
 * Counts after the volleys; and where something grew, once more after some further ones, to see whether it goes on.
 * @returns whether something grew
 */
async function countAfter(
  { countAgainAfter }: Pick<MeasureOptions, 'countAgainAfter'>,
  both: (step: Step) => Promise<void>,
  { armSoFar, volleySize }: { readonly armSoFar: () => Arm; readonly volleySize: number },
): Promise<boolean> {
  await both((of) => of.count());
  const requests = countAgainAfter(armSoFar());
  if (requests === 0) return false;
  for (let fired = 0; fired < requests; fired += volleySize) await both((of) => of.volley(volleySize));
  await both((of) => of.count());
  return true;
}

/** Share of the warm-up after which containers are counted first: V8 needs the rest to make again what the walk dropped. */
const COUNTED_AT = 0.5;

/** Loads modules, fills feedback; and learns the pace, as it would be on a machine that has nothing else to do. */
async function warmUp(
  record: ArmRecord,
  budgetMs: number,
  clock: BudgetClock,
): Promise<{ requests: number; served: number; pace: Omit<Pace, 'leftMs'> }> {
  const spentOn = async (work: () => Promise<unknown>) => {
    const before = clock.spentMs();
    await work();
    return clock.spentMs() - before;
  };
  const fire = async (amount: number) => (amount > 0 ? spentOn(() => record.volley(amount)) : 0);
  const first = (await fire(PACE_REQUESTS)) / PACE_REQUESTS;
  const rest = Math.max(0, warmUpRequests(first, budgetMs) - PACE_REQUESTS);
  const firedMs = await restOfWarmUp(record, rest, fire);
  let served = 0;
  const sampleMs = await spentOn(async () => {
    served = (await record.sample('warm-up')).requests;
  });
  return { requests: PACE_REQUESTS + rest, served, pace: { requestMs: rest > 0 ? firedMs / rest : first, sampleMs } };
}

/**
 * @param rest requests that are left of the warm-up
 * @returns milliseconds that they took
 */
async function restOfWarmUp(record: ArmRecord, rest: number, fire: (amount: number) => Promise<number>): Promise<number> {
  const before = Math.floor(rest * COUNTED_AT);
  const first = await fire(before);
  await record.count();
  return first + (await fire(rest - before));
}

async function sampleIdle(record: ArmRecord): Promise<void> {
  for (let i = 0; i < IDLE_SAMPLES; i += 1) {
    await record.rest(IDLE_GAP_MS);
    await record.sample('idle');
  }
}

/** As many requests as the first server got, in the same volleys. */
async function sameWarmUp(record: ArmRecord, requests: number): Promise<void> {
  const fire = async (amount: number) => (amount > 0 ? (await record.volley(amount)).durationMs : 0);
  await fire(Math.min(PACE_REQUESTS, requests));
  await restOfWarmUp(record, Math.max(0, requests - PACE_REQUESTS), fire);
  await record.sample('warm-up');
}
