import { setTimeout as sleep } from 'node:timers/promises';
import waitOn from 'wait-on';
import type { Listening } from '../agent/protocol.ts';
import { CheckError, problem } from '../problems.ts';
import type { Link } from './link.ts';

/** Where the server answers. */
export interface Ready {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
}

export interface ReadyOptions {
  readonly link: Link;
  /** The port in the server's environment. */
  readonly toldPort: number;
  readonly probePath: string;
  readonly bootTimeoutMs: number;
  /** Aborts, with the error as its reason, when there is nothing to wait for any more. */
  readonly lost: AbortSignal;
  readonly tail: () => readonly string[];
}

/**
 * Milliseconds of one call of wait-on. It cannot be cancelled, so it is called for short whiles: after the race is lost
 * nothing of it outlives one of them.
 */
const slice = 400;
const interval = 100;
/** Milliseconds for which the told port is preferred to another that already listens: metrics and admin servers come first. */
const toldPortFirst = 1000;
/** Milliseconds that an agent may be later than the first answer: it tests its garbage collection first. */
const agentLate = 5000;
/** Milliseconds between requests to a server that accepts and does not answer; doubled each time, up to the longest. */
const firstPause = 500;
const longestPause = 8000;

/**
 * Waits until the server answers (whatever the status) at a port where an agent reported it.
 * Throws CheckError `not-node`, `node-too-old`, `listens-on-path`, and the reason of `lost`.
 */
export async function untilReady(o: ReadyOptions): Promise<Ready> {
  const answered = new Set<string>();
  const since = new Map<string, number>();
  const told: Ready = at('http', '127.0.0.1', o.toldPort);
  let pause = firstPause;
  let foreignSince = Number.POSITIVE_INFINITY;
  let pathSince = Number.POSITIVE_INFINITY;
  // The preferred address of a server comes first, however long it took to listen.
  let asked = 0;

  for (;;) {
    o.lost.throwIfAborted();
    const now = performance.now();
    const [old] = o.link.tooOld();
    if (old) throw new CheckError(problem('node-too-old', { node: old.node }));

    const target = choose(o, since, now);
    const places = target ? reachable(target) : [told];
    const place = places[target ? asked++ % places.length : 0] as Ready;
    await answers(place, o, answered);
    const here = places.find(({ origin }) => answered.has(origin));
    if (here && target) return here;

    if (here) {
      foreignSince = Math.min(foreignSince, now);
      if (now - foreignSince > agentLate) throw new CheckError(problem('not-node', { origin: here.origin, tail: o.tail() }));
    }
    const [path] = o.link.listeningOnPath();
    if (path && !target) {
      pathSince = Math.min(pathSince, now);
      if (now - pathSince > toldPortFirst) throw new CheckError(problem('listens-on-path', { path: path.path }));
    }
    if (target) {
      // It accepts and does not answer: asking often would only queue up work that the measurement then meets.
      await rest(pause, o.lost, answered);
      pause = Math.min(2 * pause, longestPause);
    } else if (here) {
      await rest(interval, o.lost, new Set());
    }
  }
}

/** The server to ask: at the told port, else the first that listened for a while. */
function choose({ link, toldPort }: ReadyOptions, since: Map<string, number>, now: number): Listening | null {
  const all = link.listening();
  const told = all.find(({ port }) => port === toldPort);
  if (told) return told;
  const key = ({ address, port }: Listening) => `${address} ${port}`;
  for (const one of all) if (!since.has(key(one))) since.set(key(one), now);
  return all.find((one) => now - (since.get(key(one)) ?? now) >= toldPortFirst) ?? null;
}

const at = (scheme: 'http' | 'https', host: string, port: number): Ready => ({ origin: `${scheme}://${host}:${port}`, host, port });

/** Addresses of this machine that reach a server bound to `address`. */
function reachable({ address, port, secure }: Listening): readonly Ready[] {
  const scheme = secure ? 'https' : 'http';
  const hosts =
    address === '0.0.0.0' ? ['127.0.0.1'] : address === '::' ? ['127.0.0.1', '[::1]'] : [address.includes(':') ? `[${address}]` : address];
  return hosts.map((host) => at(scheme, host, port));
}

/** The first address that should reach a server. Without a trailing slash. */
export const originOf = (listening: Listening): string => (reachable(listening)[0] as Ready).origin;

/** Asks for a while. Any answer counts, also one that comes to an earlier, abandoned request. */
async function answers({ origin }: Ready, { probePath, bootTimeoutMs }: ReadyOptions, answered: Set<string>): Promise<void> {
  await waitOn({
    // GET: HEAD is often answered with 404 or 405.
    resources: [`${origin.replace('://', '-get://')}${probePath}`],
    interval,
    timeout: slice,
    simultaneous: 1,
    httpTimeout: bootTimeoutMs,
    followRedirect: false,
    proxy: false,
    strictSSL: false,
    // A connection kept alive would be there in the first samples and gone in later ones.
    headers: { connection: 'close' },
    validateStatus: () => {
      answered.add(origin);
      return true;
    },
  }).catch((error: Error) => {
    if (!error.message.startsWith('Timed out')) throw error;
  });
}

/** Pauses; an answer to an abandoned request or the end of the race ends it early. */
async function rest(ms: number, lost: AbortSignal, answered: ReadonlySet<string>): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end && answered.size === 0 && !lost.aborted) await sleep(interval);
}
