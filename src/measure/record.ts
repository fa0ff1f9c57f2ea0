/** What one arm has measured so far; every volley and sample of it goes through here. */
import { setTimeout } from 'node:timers/promises';
import type { RunningServer, ServerExit } from '../server/server.ts';
import { canBeCounted, startCounting } from './counting.ts';
import { type ClientVolley, hammer } from './hammer.ts';
import { type KeptConnection, keepConnection } from './kept-connection.ts';
import type { Arm, MeasuredSample, Volley } from './measurement.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Target } from './target.ts';

export interface Recording {
  readonly server: RunningServer;
  readonly target: Target;
  readonly stopwatch: Stopwatch;
  readonly signal: AbortSignal;
  /** Requests answered to this route so far. */
  readonly onRequests: (requests: number) => void;
  readonly onSample: (sample: MeasuredSample) => void;
}

/** Disposing closes the connections that the arm kept. */
export interface ArmRecord extends AsyncDisposable {
  /** Fires requests. Throws VolleyFailed when any of them was not answered as expected. */
  volley(amount: number): Promise<Answers>;
  sample(phase: MeasuredSample['phase']): Promise<MeasuredSample>;
  /**
   * Counts what live containers hold. V8 makes again what the walk dropped over the next hundred requests and more (20 to 30 kB on a
   * small server), so no sample that is judged may follow closely.
   */
  count(): Promise<void>;
  /** A volley that counts, and its sample. */
  judgedVolley(amount: number): Promise<void>;
  /** Sends nothing. */
  rest(ms: number): Promise<void>;
  /** Requests answered so far, by the client's count. */
  answered(): number;
  arm(facts: ArmFacts, exit?: ServerExit | null): Arm;
}

/** What the client saw of a volley, on one connection or more. */
type Answers = Omit<ClientVolley, 'mostPerConnection'>;

/** What an arm knows besides its numbers. */
export type ArmFacts = Pick<Arm, 'purpose' | 'warmUpRequests' | 'volleySize' | 'settledMs' | 'watched'>;

/** Some requests of a volley were not answered as expected. */
export class VolleyFailed extends Error {
  readonly failed: number;
  readonly of: number;
  /** A connection broke or timed out; false when every request got some answer. */
  readonly broken: boolean;
  constructor(failed: number, of: number, broken: boolean) {
    super(`${failed} of ${of} requests failed.`);
    this.failed = failed;
    this.of = of;
    this.broken = broken;
  }
}

/**
 * A server that answers `Connection: close` gets only half of what autocannon was asked for: on each reconnection the client
 * counts a request that it never sent. The rest is asked for again, doubled, at most this often.
 */
const TOP_UP_ROUNDS = 3;

interface Firing extends Pick<Recording, 'target' | 'stopwatch' | 'signal' | 'onRequests'> {
  readonly kept: KeptConnection;
}

/** Fires volley after volley at one server, as many requests as it takes on each connection. */
function firing({ target, kept, stopwatch, signal, onRequests }: Firing): Pick<ArmRecord, 'volley' | 'answered'> {
  let answered = 0;
  // The first request of a server tells.
  let mostPerConnection = 1;

  async function volley(amount: number): Promise<Answers> {
    let all: Answers = { expected: 0, answered: 0, failed: 0, durationMs: 0, p50Ms: 0, p99Ms: 0, keptIdleMs: Number.POSITIVE_INFINITY };
    for (let topUps = 0; topUps < TOP_UP_ROUNDS && all.answered < amount; ) {
      const before = answered;
      const ask = Math.min((amount - all.answered) * (topUps > 0 ? 2 : 1), await roomIn(kept, mostPerConnection));
      const part = await stopwatch.time('hammering', () => hammer(target, ask, signal, (done) => onRequests(before + done)));
      answered += part.answered;
      // The last answer on a connection names no bound.
      mostPerConnection = mostPerConnection === 1 ? part.mostPerConnection : Math.min(mostPerConnection, part.mostPerConnection);
      all = {
        expected: all.expected + part.expected,
        answered: all.answered + part.answered,
        failed: all.failed + part.failed,
        durationMs: all.durationMs + part.durationMs,
        p50Ms: part.p50Ms,
        p99Ms: Math.max(all.p99Ms, part.p99Ms),
        keptIdleMs: part.keptIdleMs,
      };
      signal.throwIfAborted();
      if (part.failed > 0) break;
      if (part.answered < ask) topUps += 1;
    }
    const missing = Math.max(0, amount - all.answered);
    if (all.failed > 0 || missing > 0) throw new VolleyFailed(Math.max(all.failed, missing), amount, missing > 0);
    return all;
  }

  return { volley, answered: () => answered };
}

/** Starts a record with a sample, so that requests of earlier routes do not count. */
export async function startRecord({ server, target: bare, stopwatch, signal, onRequests, onSample }: Recording): Promise<ArmRecord> {
  const samples: MeasuredSample[] = [];
  const volleys: Volley[] = [];
  const take = () => {
    signal.throwIfAborted();
    return stopwatch.time('collecting', () => server.sample());
  };
  const first = await take();
  const servedBefore = first.total.served;
  const counting = startCounting(server);
  const kept = await keepConnection(bare.origin);
  const target: Target = { ...bare, kept };
  const { volley, answered } = firing({ target, kept, stopwatch, signal, onRequests });

  async function sample(phase: MeasuredSample['phase']): Promise<MeasuredSample> {
    const taken = await take();
    // Never more than were answered: a process that forwards to another lets both of them count.
    const measured: MeasuredSample = { ...taken, requests: Math.min(taken.total.served - servedBefore, answered()), phase };
    samples.push(measured);
    onSample(measured);
    return measured;
  }

  return {
    volley,
    sample,
    async count() {
      signal.throwIfAborted();
      const { total } = samples.at(-1) ?? first;
      if (canBeCounted(total.heapUsed)) await stopwatch.time('collecting', () => counting.count(answered()));
    },
    async judgedVolley(amount) {
      const before = samples.at(-1)?.requests ?? 0;
      const { answered: _, keptIdleMs: __, ...done } = await volley(amount);
      const after = await sample('volley');
      volleys.push({ ...done, served: after.requests - before });
    },
    rest: (ms) => stopwatch.time('waiting', () => setTimeout(ms, undefined, { signal })),
    answered,
    arm: (facts, exit = null) => ({
      ...{ ...facts, load: target.load, exit, answered: answered() },
      ...{ volleys: [...volleys], samples: [...samples], counted: counting.counted() },
    }),
    async [Symbol.asyncDispose]() {
      await kept[Symbol.asyncDispose]();
      await counting.end();
    },
  };
}

/** Requests that the server takes on the connection of the next run. */
async function roomIn(kept: KeptConnection, most: number): Promise<number> {
  // The server is about to close it.
  if (kept.used() >= most) await kept.ended(null);
  return most - kept.used();
}
