/** One route in one server process: warm up, hammer, collect, sample, until enough is seen. */
import { type Problem, problem } from '../problems.ts';
import { startBill } from './bill.ts';
import { inLane, startBudgetClock } from './budget-clock.ts';
import { type Companion, startCompanion } from './companion.ts';
import { type CountingBy, countingAfter, type Step } from './counting-after.ts';
import { explained } from './explained.ts';
import type { Arm } from './measurement.ts';
import type { Pace, Plan } from './plan.ts';
import { type ArmFacts, type ArmRecord, type Recording, startRecord } from './record.ts';
import { leftAlone, rested } from './rest.ts';
import { type Patience, settling } from './settle.ts';
import { sameWarmUp, warmUp } from './warm-up.ts';

export interface MeasureOptions extends Recording, CountingBy {
  readonly purpose: Arm['purpose'];
  /** Whether the process has answered other routes. */
  readonly servedOthers?: boolean;
  /** Milliseconds this arm may take; those for which other processes had the processors do not count. */
  readonly budgetMs: number;
  readonly planFor: (pace: Pace) => Plan;
  /** Requests without which there is no verdict, those of the warm-up included: where they surely do not fit, the arm ends at once. */
  readonly fewestRequests: number;
  /** Looks at what was measured so far: is that enough for a verdict? `beside`: of the other server, null when there is none. */
  readonly enough: (soFar: Arm, beside: Arm | null) => boolean;
  /** How long the volleys pause after them. */
  readonly patienceOf: (soFar: Arm) => Patience | Promise<Patience>;
  /** Milliseconds for which a server that grew pauses after this, while the caller goes on; null or absent: it does not. */
  readonly restMs?: (soFar: Arm) => number | null | Promise<number | null>;
  /** Whether what was seen so far surely grows, so that a count would tell at once whether it leaks. */
  readonly rises: (soFar: Arm) => boolean;
  /** Called once where a first look rises early: most of these are looked at again. */
  readonly onRising?: (soFar: Arm) => void;
  /** Whether growing containers may keep more than was seen so far: then more volleys are fired. */
  readonly isWeightOpen: (soFar: Arm) => boolean;
  /** Whether something seems to have come while nothing was asked for. */
  readonly comesAlone: (soFar: Arm) => boolean;
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
  /** The arm after a pause, which goes on: the server must run until then. It never rejects; null: it was not possible. null: no pause. */
  readonly resting: Promise<Arm | null> | null;
  /** The arm of the server beside; null where there was none, or its measurement could not begin. */
  readonly beside: { readonly arm: Arm | null; readonly problem: Problem | null } | null;
}

/**
 * Times the budget, until the volleys of a usual verdict are done: a machine that slowed down after the plan was made
 * should not cost the verdict.
 */
const GRACE = 1.5;
/**
 * Measures a route. A server that dies, runs out of memory or answers wrongly under load ends the arm early: what was
 * measured before is returned with the problem. A server beside it may fail without harm to this one.
 * Throws only when aborted (the signal's reason), or for a defect of this program.
 */
export const measure = (options: MeasureOptions): Promise<Measured> => inLane(() => measureAlone(options));

async function measureAlone(options: MeasureOptions): Promise<Measured> {
  const { server, signal } = options;
  const isConfirm = options.purpose === 'confirm';
  let record: ArmRecord | null = null;
  let [facts, isOpen] = [factsBefore(options), false];
  const bill = startBill(startBudgetClock([server, ...(options.beside ? [options.beside.server] : [])]));
  const billed = (of: Recording): Recording => ({ ...of, stopwatch: bill.timed(of.stopwatch) });
  const companion = options.beside ? await startCompanion(billed(options.beside)) : null;
  const ended = (arm: Arm, problem: Problem | null, resting: Measured['resting'] = null): Measured => ({
    ...{ arm, problem, resting, spentMs: bill.spentMs(), beside: companion?.measured(facts) ?? null },
  });
  const armSoFar = () => (record as ArmRecord).arm(facts);
  try {
    record = await startRecord(billed(options));
    options.onPhase('warm-up');
    const warmedUp = await warmUp(record, options.budgetMs, bill, (options.budgetMs * GRACE) / options.fewestRequests);
    const unserved = warmedUp && whyUnserved(options, warmedUp.served, record.answered());
    if (!warmedUp || unserved) return ended(record.arm(facts), unserved);
    const { requests, pace } = warmedUp;
    await companion?.follow((other) => sameWarmUp(other, requests));
    // The server beside may cost as much again.
    const sides = companion?.goesOn() ? 2 : 1;
    const [budgetMs, leftMs] = [options.budgetMs * sides, options.budgetMs - bill.spentMs() / sides];
    const plan = options.planFor({ ...pace, leftMs, sampledMs: bill.sampledMs() / sides });
    if (plan.isSparing) bill.sparesSamples();
    facts = { ...facts, warmUpRequests: requests, volleySize: plan.volleySize };
    const paced = { ...pace, volleySize: plan.volleySize };
    const own = settling({ record, server, ...paced });
    // Waits, here and after the volleys, cost none of the route's requests.
    for (const wait of isConfirm ? [own.before, async () => companion?.settles(paced)] : []) await bill.leavingOut(wait);

    options.onPhase('volleys');
    const soFar = record;
    const both = inBoth(soFar, companion);
    const isLate = (share = 1) => bill.spentMs() > budgetMs * share;
    const counts = countingAfter(options, { record: soFar, armSoFar, both, isLate, ...paced, leavingOut: bill.leavingOut });
    const isEnough = () => options.enough(armSoFar(), companion?.arm(facts) ?? null);
    const early = await fireVolleys(plan, options, {
      ...{ armSoFar, isEnough, isLate, counts, count: () => soFar.count() },
      fire: () => both((of) => of.judgedVolley(plan.volleySize)),
    });
    const settleNow = async () => {
      isOpen = (await options.patienceOf(armSoFar())) !== null;
      if (isOpen) options.onPhase('settling');
      facts = { ...facts, ...(await own.after(options.patienceOf, (learnt) => soFar.arm({ ...facts, ...learnt }))) };
      await companion?.settled(options.patienceOf, facts);
    };
    if (isConfirm) await bill.leavingOut(settleNow);
    const grows = early ?? (await counts());
    if (isConfirm) {
      // Entries may wait for a timer as bytes do; and both may come by the clock.
      const isStale = grows && facts.watched === null;
      if (isStale) await bill.leavingOut(settleNow);
      const alone = { grows, isStale, both, comesAlone: () => anyComesAlone(options, armSoFar(), companion?.arm(facts)) };
      if (grows || isOpen) await bill.leavingOut(() => leftAlone(soFar, alone));
    }
    const arm = { ...armSoFar(), peak: await record.peak() };
    const restMs = (grows && (await options.restMs?.(arm))) || null;
    if (restMs !== null) record = null;
    return ended(arm, null, restMs === null ? null : rested(soFar, own.pause(restMs), arm));
  } catch (error) {
    signal.throwIfAborted();
    const { exit, problem } = await explained(error, server, { requests: record?.answered() ?? 0, room: record?.room });
    return ended(record?.arm(facts, exit) ?? armWithout(facts, options, exit), problem);
  } finally {
    await record?.[Symbol.asyncDispose]();
    await companion?.[Symbol.asyncDispose]();
  }
}

const anyComesAlone = ({ comesAlone }: Pick<MeasureOptions, 'comesAlone'>, ...arms: readonly (Arm | null | undefined)[]): boolean =>
  arms.some((arm) => arm && comesAlone(arm));

/** The arm of a server that ended before its first sample. */
const armWithout = (facts: ArmFacts, { target: { load } }: Recording, exit: Arm['exit']): Arm => ({
  ...facts,
  ...{ load, exit, answered: 0, volleys: [], samples: [], counted: null },
});

const factsBefore = ({ purpose, servedOthers }: Pick<MeasureOptions, 'purpose' | 'servedOthers'>): ArmFacts => ({
  ...{ purpose, warmUpRequests: 0, volleySize: 0, settledMs: 0, watched: null },
  ...(servedOthers ? { servedOthers: true } : {}),
});

/** null: the measured processes served what was asked. */
function whyUnserved({ server: { found } }: Recording, served: number, answered: number): Problem | null {
  if (served === 0) return problem('nothing-served');
  // What comes to a process begins something there; what does not was answered by another one.
  return found && served < answered ? problem('served-elsewhere') : null;
}

/** Does a step with the server, then the same with the one beside it. */
function inBoth(record: ArmRecord, companion: Companion | null): (step: Step) => Promise<void> {
  return async (step) => {
    await step(record);
    await companion?.follow(step);
  };
}

interface Volleys {
  readonly armSoFar: () => Arm;
  readonly fire: () => Promise<void>;
  readonly isEnough: () => boolean;
  /** Whether this share of the budget is spent. */
  readonly isLate: (share: number) => boolean;
  readonly count: () => Promise<void>;
  /** Counts; and where something grew, once more after some further volleys. */
  readonly counts: () => Promise<boolean>;
}

/**
 * Fires judged volleys until enough is seen, or the time is over. Fewer than usual are enough only where they still are once it was
 * counted after them: what filled a cache meanwhile does not go on to grow. Nor are more, of a first look, where containers
 * gain entries and it is not known how much lies in them.
 * @returns what the counts said that ended it early; null: nothing was counted for that
 */
async function fireVolleys(plan: Plan, options: MeasureOptions, of: Volleys): Promise<boolean | null> {
  const { fewestVolleys, usualVolleys, mostVolleys } = plan;
  for (let volleys = 1; volleys <= mostVolleys; volleys += 1) {
    await of.fire();
    if (of.isLate(volleys < usualVolleys ? GRACE : 1)) return null;
    const isEnough = volleys >= fewestVolleys && of.isEnough();
    const isLast = isEnough && volleys >= usualVolleys;
    // Timers of the volleys are waited for before the last count of a confirmation.
    if (isLast && options.purpose === 'confirm') return null;
    if (isEnough) {
      const grows = await of.counts();
      if (!options.isWeightOpen(of.armSoFar()) && (isLast || of.isEnough())) return grows;
    } else if (isCountDue(options, volleys, plan, of.armSoFar)) {
      if (volleys < usualVolleys) options.onRising?.(of.armSoFar());
      await of.count();
    }
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
