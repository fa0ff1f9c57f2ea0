/** What one arm has measured so far; every volley and sample of it goes through here. */
import { setTimeout } from 'node:timers/promises';
import type { RunningServer, ServerExit } from '../server/server.ts';
import { type Answer, answersIn } from './answers.ts';
import { startBudgetClock } from './budget-clock.ts';
import { peakOfBursts } from './burst-peak.ts';
import { canBeCounted, startCounting } from './counting.ts';
import { startFiring, type Volleys } from './firing.ts';
import { keepConnection } from './kept-connection.ts';
import type { Arm, MeasuredSample, Volley } from './measurement.ts';
import { countLines } from './printed.ts';
import { type Room, roomIn } from './room.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Targets } from './target.ts';
import { untilStill } from './until-still.ts';

export interface Recording {
  readonly server: RunningServer;
  readonly target: Targets;
  readonly stopwatch: Stopwatch;
  readonly signal: AbortSignal;
  /** The answer to a request before the load, for the arm; absent: there is none that the load's answers compare with. */
  readonly probed?: Answer | undefined;
  /** Requests answered to this route so far. */
  readonly onRequests: (requests: number) => void;
  readonly onSample: (sample: MeasuredSample) => void;
}

/** Disposing closes the connections that the arm kept. */
export interface ArmRecord extends AsyncDisposable, Omit<Volleys, 'volleyOf'> {
  sample(phase: MeasuredSample['phase']): Promise<MeasuredSample>;
  /**
   * Counts what live containers hold. V8 makes again what the walk dropped over the next hundred requests and more (20 to 30 kB on a
   * small server), so no sample that is judged may follow closely.
   */
  count(): Promise<void>;
  /**
   * Samples that are not kept, until sampling by itself adds nothing to the heap: after a count V8 makes again what the walk dropped, the
   * code of sampling among it, and without that the first of several samples in a row would rise as if by the clock.
   */
  untilStill(): Promise<void>;
  /** A volley that counts, and its sample. */
  judgedVolley(amount: number): Promise<void>;
  /** The most memory that requests take that come at once, and what stays; undefined where none do. They are not judged. */
  peak(): Promise<Arm['peak']>;
  /** From now on neither requests nor samples are told: whoever listens has gone on to something else. */
  goesUntold(): void;
  /** How full the heap was before the first request. */
  readonly room: Room | undefined;
  /** Sends nothing. */
  rest(ms: number): Promise<void>;
  arm(facts: ArmFacts, exit?: ServerExit | null): Arm;
}

/** What an arm knows besides its numbers. */
export type ArmFacts = Pick<Arm, 'purpose' | 'warmUpRequests' | 'volleySize' | 'settledMs' | 'watched' | 'servedOthers'>;

/** Tells who listens of requests and samples, until that is not wanted any more. */
function untilUntold({ onRequests, onSample }: Pick<Recording, 'onRequests' | 'onSample'>) {
  let isTold = true;
  return {
    onRequests: (requests: number) => isTold && onRequests(requests),
    onSample: (sample: MeasuredSample) => isTold && onSample(sample),
    goesUntold() {
      isTold = false;
    },
  };
}

/** Requests whose answers come before there is a load: those from which the pace is taken. */
export const OPENING_REQUESTS = 20;

/** How long the volley waited for a processor, too. */
async function withWait<T extends { readonly durationMs: number }>(server: RunningServer, fire: () => Promise<T>) {
  const clock = startBudgetClock([server]);
  const done = await fire();
  return { ...done, waitedMs: Math.max(0, done.durationMs - clock.spentMs()) };
}

/** What its figures do not hold, or do hold of others. */
function ofServer({ found, unread }: RunningServer): Pick<Arm, 'found' | 'unread'> {
  const silent = unread();
  return { ...(found ? { found: true } : {}), ...(silent > 0 ? { unread: silent } : {}) };
}

/** Starts a record with a sample, so that requests of earlier routes do not count. */
export async function startRecord({ server, target, probed, stopwatch, signal, ...on }: Recording): Promise<ArmRecord> {
  const [samples, volleys]: [MeasuredSample[], Volley[]] = [[], []];
  const take = () => {
    signal.throwIfAborted();
    return stopwatch.time('collecting', () => server.sample());
  };
  const first = await take();
  const servedBefore = first.total.served;
  const room = roomIn(first, server.processes());
  const counting = startCounting(server);
  const printed = countLines();
  const listener = untilUntold(on);
  let [opening, answeredAtSample]: [readonly Answer[], number] = [[], 0];
  const kept = await keepConnection(target.origin);
  const { volley: fire, volleyOf, answered } = startFiring({ targets: target, kept, signal, ...listener });
  const volley: Volleys['volley'] = async (amount) => {
    const answers = await stopwatch.time('hammering', () => fire(amount));
    if (answered() - answers.answered < OPENING_REQUESTS) opening = [...opening, ...answers.read];
    return answers;
  };

  async function sample(phase: MeasuredSample['phase']): Promise<MeasuredSample> {
    const taken = await take();
    // Never more than were answered: a process that forwards to another lets both of them count.
    const served = server.found?.countsRequests === false ? answered() : taken.total.served - servedBefore;
    const measured: MeasuredSample = { ...taken, requests: Math.min(served, answered()), phase };
    samples.push(measured);
    answeredAtSample = answered();
    listener.onSample(measured);
    return measured;
  }

  return {
    volley,
    sample,
    room,
    async count() {
      signal.throwIfAborted();
      const { total } = samples.at(-1) ?? first;
      if (canBeCounted(total.heapUsed)) await stopwatch.time('collecting', () => counting.count(answered()));
    },
    untilStill: () => untilStill(take),
    async judgedVolley(amount) {
      // Some are asked for between two samples: to watch what they open, or to count what they leave.
      const before = (samples.at(-1)?.requests ?? 0) + answered() - answeredAtSample;
      const stop = server.hear(printed.hear);
      try {
        const { answered: _, keptIdleMs: __, read, ...done } = await withWait(server, () => volley(amount));
        // What the last requests printed has come through the pipe by then.
        const after = await sample('volley');
        volleys.push({ ...done, served: after.requests - before, answers: answersIn(read) });
        printed.volleyEnded();
      } finally {
        stop();
      }
    },
    peak: () => peakOfBursts(target, { server, take, fire: (load, amount) => stopwatch.time('hammering', () => volleyOf(load, amount)) }),
    goesUntold: listener.goesUntold,
    rest: (ms) => stopwatch.time('waiting', () => setTimeout(ms, undefined, { signal })),
    answered,
    arm: (facts, exit = null) => ({
      ...{ ...facts, load: target.load, exit, answered: answered() },
      ...{ volleys: [...volleys], samples: [...samples], counted: counting.counted() },
      ...{ probed, opening: answersIn(opening), printed: printed.shapes(), room },
      ...ofServer(server),
    }),
    async [Symbol.asyncDispose]() {
      await kept[Symbol.asyncDispose]();
      await counting.end();
    },
  };
}
