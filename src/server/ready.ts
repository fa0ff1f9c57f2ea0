import type { Listening } from '../agent/protocol.ts';
import { CheckError, problem } from '../problems.ts';
import type { Link } from './link.ts';
import { openProbes, type Probes } from './probes.ts';
import { answersAsApp, candidatesOf, missingPage } from './which-server.ts';

/** Where the server answers. */
export interface Ready {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
}

export interface ReadyOptions {
  readonly link: Pick<Link, 'listening' | 'listeningOnPath' | 'tooOld' | 'refused'>;
  /** The port in the server's environment. */
  readonly toldPort: number;
  /** Where an earlier server of the same command was found; null: not known. */
  readonly usualPort: number | null;
  /** Example URLs, with a leading slash: asked as well, since an app may answer nothing else. */
  readonly paths: readonly string[];
  /** Aborts, with the error as its reason, when there is nothing to wait for any more. */
  readonly lost: AbortSignal;
  readonly tail: () => readonly string[];
  /** As `performance.now()`: until then 503 says that the server still boots; after that it is an answer like others. */
  readonly unavailableUntil: number;
  /** As `performance.now()`: until then a server is waited for that listens where it is told, while nothing speaks for another. */
  readonly toldUntil: number;
  /** Whether nothing goes on in any process of the server, so that none listens any more. */
  readonly isQuiet: () => Promise<boolean>;
}

/** Milliseconds between two looks at what the agents reported, and between requests that are refused. */
const interval = 100;
/** Milliseconds that an agent may be later than the first answer: it tests its garbage collection first. */
const agentLate = 5000;
/** Milliseconds between requests to a server that accepts and does not answer; doubled each time, up to the longest. */
const firstPause = 500;
const longestPause = 8000;
/** Looks in a row that find nothing going on: between two steps of a boot there is such a moment. */
const quietLooks = 3;

/**
 * Waits until the server answers at a port where an agent reported it: any request, with any status but 503, which says that it
 * still boots. A path that hangs is that route's own trouble, so several paths are asked in turn. What listens elsewhere than
 * it is told may be a server of metrics, and the app's still to come: it is taken when its answers are those of an app, when
 * its own process was told that port, or when no other can come any more.
 * Throws CheckError `not-node`, `node-too-old`, `agent-refused`, `listens-on-path`, `only-http2`, and the reason of `lost`.
 */
export async function untilReady(o: ReadyOptions): Promise<Ready> {
  await using probes = await openProbes();
  const since = new Map<string, number>();
  const told = at('http', '127.0.0.1', o.toldPort);
  const noOtherComes = settling(o, probes);
  let asked = turnsOf([told.origin], o.paths);
  let foreignSince = Number.POSITIVE_INFINITY;

  for (;;) {
    o.lost.throwIfAborted();
    const now = performance.now();
    const [old] = o.link.tooOld();
    if (old) throw new CheckError(problem('node-too-old', { node: old.node }));

    const [refused] = o.link.refused();
    if (refused) throw new CheckError(problem('agent-refused', { ...refused }));

    const servers = candidatesOf(o.link.listening(), o.toldPort, since, now);
    const http1 = servers.filter(({ isHttp2Only }) => !isHttp2Only);
    const places = servers.length > 0 ? http1.flatMap(placesOf) : [{ ready: told, server: null }];
    const isLate = now > o.unavailableUntil;
    const answering = places.filter(({ ready: { origin } }) => probes.answered(origin) || (isLate && probes.isUnavailable(origin)));
    const [first] = answering;

    if (first?.server === null) {
      foreignSince = Math.min(foreignSince, now);
      if (now - foreignSince > agentLate) throw new CheckError(problem('not-node', { origin: first.ready.origin, tail: o.tail() }));
    } else if (first) {
      const found = evident(answering, o, probes) ?? ((await noOtherComes()) ? first : null);
      if (found) return found.ready;
    } else if (http1.length === 0) await refuseUnreachable(o, servers, noOtherComes);

    // Another server than before is asked at once, its preferred address first.
    const origins = places.map(({ ready: { origin } }) => origin);
    if (origins.join() !== asked.origins.join()) asked = turnsOf(origins, o.paths);
    else if (servers.length === 0 && probes.wasRefused()) asked.again();
    const isBusy = probes.open() > 0 || origins.some((origin) => probes.isUnavailable(origin));
    // What answers where the server is told to listen is asked for nothing more until its agent is there.
    const isEnough = first && (first.server === null || asked.isRoundDone());
    const turn = isEnough ? null : asked.next(now, isBusy);
    if (turn) probes.ask(turn.origin, turn.path);
    await probes.pause(interval, o.lost);
  }
}

/** Where a server may be asked; null: only its port is known. */
interface Place<Server extends Listening | null = Listening | null> {
  readonly ready: Ready;
  readonly server: Server;
}

/** The server that answers and is known to be the app's; null: any of them may be another. */
function evident(answering: readonly Place[], { toldPort, usualPort, paths }: ReadyOptions, probes: Probes): Place | null {
  return (
    answering.find(({ ready }) => ready.port === toldPort) ??
    answering.find(({ ready }) => answersAsApp(probes.answersOf(ready.origin), paths)) ??
    answering.find(({ ready, server }) => server?.isOwnPort || ready.port === usualPort) ??
    null
  );
}

/** Whether no further server is to be waited for: nothing goes on in the processes, or it took too long. */
function settling({ isQuiet, toldUntil }: ReadyOptions, probes: Probes): () => Promise<boolean> {
  let quiet = 0;
  return async () => {
    if (performance.now() > toldUntil) return true;
    // What answers a request is at work.
    quiet = probes.open() === 0 && (await isQuiet()) ? quiet + 1 : 0;
    return quiet >= quietLooks;
  };
}

/** Throws where the server listens in a way that the check cannot ask, and in no other. */
async function refuseUnreachable(
  { link, toldPort }: ReadyOptions,
  servers: readonly Listening[],
  noOtherComes: () => Promise<boolean>,
): Promise<void> {
  const [server] = servers;
  const [socket] = link.listeningOnPath();
  if (server === undefined && socket === undefined) return;
  if (server?.port !== toldPort && !(await noOtherComes())) return;
  if (server) throw new CheckError(problem('only-http2', { port: server.port, secure: server.secure }));
  if (socket) throw new CheckError(problem('listens-on-path', { path: socket.path }));
}

interface Turns {
  readonly origins: readonly string[];
  /** What to ask next; null before it is time. */
  next(now: number, isWaiting: boolean): { readonly origin: string; readonly path: string } | null;
  /** Begins with the first path again. */
  again(): void;
  /** Whether every path was asked at every origin. */
  isRoundDone(): boolean;
}

/**
 * Every path at every origin in turn. Asking often a server that accepts and does not answer would only queue up work that
 * the measurement then meets.
 */
function turnsOf(origins: readonly string[], examples: readonly string[]): Turns {
  // The paths of other routes are for a server that is there and does not answer: a page may start what goes on as long as its process.
  const paths = ['/', missingPage, ...examples.filter((path) => path !== '/')];
  let asked = 0;
  let last = Number.NEGATIVE_INFINITY;
  let pause = firstPause;
  return {
    origins,
    again: () => {
      asked = 0;
    },
    isRoundDone: () => asked >= origins.length * paths.length,
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

const at = (scheme: 'http' | 'https', host: string, port: number): Ready => ({ origin: `${scheme}://${host}:${port}`, host, port });

/** Addresses of this machine that reach a server bound to `address`. */
function placesOf(server: Listening): readonly Place<Listening>[] {
  const { address, port, secure } = server;
  const hosts =
    address === '0.0.0.0' ? ['127.0.0.1'] : address === '::' ? ['127.0.0.1', '[::1]'] : [address.includes(':') ? `[${address}]` : address];
  return hosts.map((host) => ({ ready: at(secure ? 'https' : 'http', host, port), server }));
}

/** The first address that should reach a server. Without a trailing slash. */
export const originOf = (listening: Listening): string => (placesOf(listening)[0] as Place).ready.origin;
