import type { Listening } from '../agent/protocol.ts';
import { CheckError, problem } from '../problems.ts';
import type { Link } from './link.ts';
import { openProbes } from './probes.ts';

/** Where the server answers. */
export interface Ready {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
}

export interface ReadyOptions {
  readonly link: Pick<Link, 'listening' | 'listeningOnPath' | 'tooOld'>;
  /** The port in the server's environment. */
  readonly toldPort: number;
  /** Example URLs, with a leading slash: asked as well, since an app may answer nothing else. */
  readonly paths: readonly string[];
  /** Aborts, with the error as its reason, when there is nothing to wait for any more. */
  readonly lost: AbortSignal;
  readonly tail: () => readonly string[];
  /** As `performance.now()`: until then 503 says that the server still boots; after that it is an answer like others. */
  readonly unavailableUntil: number;
}

/** Milliseconds between two looks at what the agents reported, and between requests that are refused. */
const interval = 100;
/** Milliseconds for which the told port is preferred to another that already listens: metrics and admin servers come first. */
const toldPortFirst = 1000;
/** Milliseconds that an agent may be later than the first answer: it tests its garbage collection first. */
const agentLate = 5000;
/** Milliseconds between requests to a server that accepts and does not answer; doubled each time, up to the longest. */
const firstPause = 500;
const longestPause = 8000;

/** No app has a page there. Where `/` hangs, what answers for a missing page still does. */
const missingPage = '/.well-known/ssr-leak-check';

/**
 * Waits until the server answers at a port where an agent reported it: any request, with any status but 503, which says that it
 * still boots. A path that hangs is that route's own trouble, so several paths are asked in turn.
 * Throws CheckError `not-node`, `node-too-old`, `listens-on-path`, and the reason of `lost`.
 */
export async function untilReady(o: ReadyOptions): Promise<Ready> {
  await using probes = await openProbes();
  const since = new Map<string, number>();
  const told: Ready = at('http', '127.0.0.1', o.toldPort);
  let asked = turnsOf([told.origin], o.paths);
  let foreignSince = Number.POSITIVE_INFINITY;
  let pathSince = Number.POSITIVE_INFINITY;

  for (;;) {
    o.lost.throwIfAborted();
    const now = performance.now();
    const [old] = o.link.tooOld();
    if (old) throw new CheckError(problem('node-too-old', { node: old.node }));

    const target = choose(o, since, now);
    const places = target ? reachable(target) : [told];
    const isLate = now > o.unavailableUntil;
    const here = places.find(({ origin }) => probes.answered(origin) || (isLate && probes.isUnavailable(origin)));
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
    // Another server than before is asked at once, its preferred address first.
    const origins = places.map(({ origin }) => origin);
    if (origins.join() !== asked.origins.join()) asked = turnsOf(origins, o.paths);
    const isBusy = probes.open() > 0 || places.some(({ origin }) => probes.isUnavailable(origin));
    const turn = here ? null : asked.next(now, isBusy);
    if (turn) probes.ask(turn.origin, turn.path);
    await probes.pause(interval, o.lost);
  }
}

interface Turns {
  readonly origins: readonly string[];
  /** What to ask next; null before it is time. */
  next(now: number, isWaiting: boolean): { readonly origin: string; readonly path: string } | null;
}

/**
 * Every path at every origin in turn. Asking often a server that accepts and does not answer would only queue up work that
 * the measurement then meets.
 */
function turnsOf(origins: readonly string[], examples: readonly string[]): Turns {
  const paths = ['/', missingPage, ...examples];
  let asked = 0;
  let last = Number.NEGATIVE_INFINITY;
  let pause = firstPause;
  return {
    origins,
    next(now, isWaiting) {
      if (now - last < (isWaiting && asked > 0 ? pause : interval)) return null;
      if (isWaiting && asked > 0) pause = Math.min(2 * pause, longestPause);
      const origin = origins[asked % origins.length] as string;
      const path = paths[Math.floor(asked / origins.length) % paths.length] as string;
      asked += 1;
      last = now;
      return { origin, path };
    },
  };
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
