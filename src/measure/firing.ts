/** Volley after volley at one server: of each load its share, and as many requests as the server takes on each connection. */
import type { LoadName } from '../loads/loads.ts';
import { type ClientVolley, hammer } from './hammer.ts';
import type { KeptConnection } from './kept-connection.ts';
import { byTheMoment } from './one-thread.ts';
import type { Relay } from './relay.ts';
import type { Target, Targets } from './target.ts';

export interface Firing {
  readonly targets: Targets;
  /** What requests that come one after another are sent on. */
  readonly kept: KeptConnection;
  readonly signal: AbortSignal;
  /** Called with the requests answered so far. */
  readonly onRequests: (requests: number) => void;
}

/** What the client saw of a volley, on one connection or more. */
export type Answers = Omit<ClientVolley, 'mostPerConnection'>;

export interface Volleys {
  /** Fires requests. Throws VolleyFailed when any of them was not answered as expected, and the signal's reason when aborted. */
  volley(amount: number): Promise<Answers>;
  /** The same of one load alone. */
  volleyOf(load: LoadName, amount: number): Promise<Answers>;
  /** Requests answered so far, by the client's count. */
  answered(): number;
}

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

const none: Answers = {
  ...{ expected: 0, answered: 0, failed: 0, read: [] },
  ...{ durationMs: 0, p50Ms: 0, p99Ms: 0, keptIdleMs: Number.POSITIVE_INFINITY },
};

/** Numbers in URLs, and turns of a load, go on from volley to volley. */
export function startFiring({ targets, kept, signal, onRequests }: Firing): Volleys {
  const parts = targets.parts.map((target) => ({
    load: target.load,
    fire: firePart(target, () => relayFor(target, targets, kept), signal),
  }));
  let answered = 0;
  // Whose turn it is to get one more where a volley cannot be shared evenly.
  let turn = 0;

  async function share(fire: ReturnType<typeof firePart>, amount: number): Promise<Answers> {
    const before = answered;
    const done = await fire(amount, (now) => onRequests(before + now));
    answered += done.answered;
    signal.throwIfAborted();
    const missing = Math.max(0, amount - done.answered);
    if (done.failed > 0 || missing > 0) throw new VolleyFailed(Math.max(done.failed, missing), amount, missing > 0);
    return done;
  }

  async function volley(amount: number): Promise<Answers> {
    let all = none;
    const [each, left] = [Math.floor(amount / parts.length), amount % parts.length];
    for (const [i, { fire }] of parts.entries()) {
      const own = each + ((i - turn + parts.length) % parts.length < left ? 1 : 0);
      if (own > 0) all = together(all, await share(fire, own));
    }
    turn = (turn + left) % parts.length;
    return all;
  }

  async function volleyOf(wanted: LoadName, amount: number): Promise<Answers> {
    const part = parts.find(({ load }) => load === wanted);
    return part ? share(part.fire, amount) : none;
  }

  return { volley, volleyOf, answered: () => answered };
}

/**
 * What a part of the load connects to; null: the server itself. A load of several connections, or of new ones, would end what the others
 * keep. By itself it has nothing to disturb, and what hangs on its connections stays.
 */
async function relayFor({ traffic }: Target, { parts }: Targets, kept: KeptConnection): Promise<Relay | null> {
  const { connections, anew, newClients } = traffic;
  if (newClients) return kept.newClients();
  return anew || (parts.length > 1 && connections > 1) ? null : kept;
}

/** Clients go away at a moment, or several requests meet. */
const isByTheMoment = ({ traffic: { hangsUp, connections } }: Target): boolean => hangsUp !== undefined || connections > 1;

function firePart(asked: Target, relay: () => Promise<Relay | null>, signal: AbortSignal) {
  // The first request of a server tells.
  let mostPerConnection = 1;
  return async (amount: number, onRequests: (done: number) => void): Promise<Answers> => {
    const kept = await relay();
    const target = kept ? { ...asked, kept } : asked;
    let all = none;
    for (let topUps = 0; topUps < TOP_UP_ROUNDS && all.answered < amount; ) {
      const before = all.answered;
      const room = kept ? await roomIn(kept, mostPerConnection) : mostPerConnection;
      const ask = Math.min((amount - all.answered) * (topUps > 0 ? 2 : 1), room);
      const fire = () => hammer(target, ask, signal, (now) => onRequests(before + now));
      const { mostPerConnection: most, ...done } = await (isByTheMoment(target) ? byTheMoment(fire) : fire());
      // The last answer on a connection names no bound.
      mostPerConnection = mostPerConnection === 1 ? most : Math.min(mostPerConnection, most);
      all = together(all, done);
      if (signal.aborted || done.failed > 0) break;
      if (done.answered < ask) topUps += 1;
    }
    return all;
  };
}

function together(all: Answers, more: Answers): Answers {
  const answered = all.answered + more.answered;
  return {
    expected: all.expected + more.expected,
    answered,
    failed: all.failed + more.failed,
    read: [...all.read, ...more.read],
    durationMs: all.durationMs + more.durationMs,
    p50Ms: (all.p50Ms * all.answered + more.p50Ms * more.answered) / Math.max(1, answered),
    p99Ms: Math.max(all.p99Ms, more.p99Ms),
    keptIdleMs: Math.min(all.keptIdleMs, more.keptIdleMs),
    ...(all.left === undefined && more.left === undefined ? {} : { left: (all.left ?? 0) + (more.left ?? 0) }),
  };
}

/** Requests that the server takes on the connection of the next run. */
async function roomIn(kept: Relay, most: number): Promise<number> {
  // The server is about to close it.
  if (kept.used() >= most) await kept.ended(null);
  return most - kept.used();
}
