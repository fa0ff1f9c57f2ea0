import { portIn, withPort } from '../config/command.ts';
import type { Command } from '../config/settings.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import { type Apart, refusedApart } from './apart.ts';
import { serverEnvironment } from './environment.ts';
import { findsTaken, freePort, untilFree } from './free-port.ts';
import { interrupted } from './interrupted.ts';
import { type Launched, launch } from './launch.ts';
import { type Link, openLink } from './link.ts';
import { snapshotsNearLimit } from './near-limit.ts';
import { refusesExposeGc } from './node-options.ts';
import { withNodeWrapper } from './node-wrapper.ts';
import { isQuiet } from './quiet.ts';
import { originOf, type Ready, untilReady } from './ready.ts';
import { runningServer } from './running-server.ts';
import type { RunningServer, ServerExit } from './server.ts';

export interface BootOptions {
  /** Absolute path of the built app. */
  readonly cwd: string;
  readonly command: Command;
  /** null: a free one below 32768. */
  readonly port: number | null;
  readonly v8: 'quiet' | 'production';
  /** Milliseconds from start until the first answer. */
  readonly bootTimeoutMs: number;
  /** Absolute path of the built agent. */
  readonly agentPath: string;
  /** The parent's environment; credentials of the runner are left out of the server's. */
  readonly env: NodeJS.ProcessEnv;
  /** Masked in what the server prints. */
  readonly secrets: readonly string[];
  /** Example URLs, with a leading slash. Any path shows that the server answers; these are asked where others hang. */
  readonly probePaths?: readonly string[];
  /** Aborting ends what was started; `boot` then throws `interrupted`. */
  readonly signal: AbortSignal;
  /** What the server gets unless its environment says otherwise. */
  readonly defaultEnv?: Readonly<Record<string, string>>;
  /** Where an earlier server of the same command listened, which may take no notice of the port it is told. */
  readonly usualPort?: number | null;
  readonly extraEnv?: Readonly<Record<string, string>>;
  /** Whether it leaves a heap snapshot when its heap is full; absent: it does not. */
  readonly nearLimitSnapshot?: boolean;
  /** How it is started where it cannot reach credentials; absent: as it is. */
  readonly apart?: Apart | null | undefined;
}

/**
 * Starts the server and waits until it answers and an agent reported from the process that does.
 * Throws CheckError with one of: command-not-found, server-exited, runs-in-background, never-listens, never-answers, not-node, listens-on-path,
 * only-http2, port-taken, node-too-old, interrupted. When it throws, nothing that it started is left.
 */
export async function boot(options: BootOptions): Promise<RunningServer> {
  let exposeGc = true;
  let portsLost = 0;
  for (;;) {
    try {
      return await attempt(options, exposeGc);
    } catch (error) {
      // Only the start itself tells which Node.js the command runs: npm and version managers put their own first.
      if (error instanceof ExposeGcRefused) exposeGc = false;
      else if (!(error instanceof PortLost)) throw error;
      else if (++portsLost === MOST_PORTS) throw error.cause;
    }
  }
}

/** The server's Node.js is one that does not take `--expose-gc` from NODE_OPTIONS; the agent exposes `gc` by itself there. */
class ExposeGcRefused extends Error {}

/** Another process took the port that was free when it was chosen. The cause is what the start threw. */
class PortLost extends Error {}

/** A port is lost to chance, which does not come three times; a server that says so of a port nobody holds has another fault. */
const MOST_PORTS = 3;

async function attempt(options: BootOptions, exposeGc: boolean): Promise<RunningServer> {
  const { cwd, secrets, signal, apart } = options;
  if (signal.aborted) throw interrupted(signal);
  const fixed = portIn(options.command) ?? options.port;
  const port = await freePort(fixed);
  const command = withPort(options.command, port);
  const nearLimit = options.nearLimitSnapshot ? snapshotsNearLimit() : undefined;
  const link = await openLink(nearLimit?.askFor);
  let server: StartedServer | null = null;
  try {
    const started = performance.now();
    const agent = { agentPath: options.agentPath, exposeGc, snapshotIn: options.nearLimitSnapshot ? link.folder : null };
    const given = serverEnvironment({
      ...agent,
      parent: options.env,
      command,
      port,
      v8: options.v8,
      socketPath: link.socketPath,
      defaults: options.defaultEnv ?? {},
      extra: options.extraEnv ?? {},
    });
    const env = withNodeWrapper(given, { ...agent, folder: link.folder });
    const launched = await launch(command, { cwd, env, secrets, apart });
    server = { launched, link, ready: null };
    const ready = await raced(options, launched, link, port);
    const running = { ...server, ready };
    let ending: Promise<void> | null = null;
    const alsoListening = othersListening(link, ready);
    return runningServer({
      ready,
      alsoListening,
      mayRunTwice: fixed === null && ready.port === port && alsoListening.length === 0,
      command: command.words,
      bootMs: performance.now() - started,
      launched,
      link,
      folder: link.folder,
      nearLimit,
      dispose() {
        ending ??= end(running);
        return ending;
      },
    });
  } catch (error) {
    await (server ? end(server) : link[Symbol.asyncDispose]());
    const tail = server?.launched.tail.lines() ?? [];
    if (exposeGc && refusesExposeGc(tail)) throw new ExposeGcRefused();
    if (fixed === null && findsTaken(tail, port)) throw new PortLost('', { cause: error });
    throw error;
  }
}

/** Share of the boot time-out for which 503 means that the server is not there yet; the rest is for asking it once more. */
const UNAVAILABLE_SHARE = 0.8;

/** Share of the boot time-out for which an app may come at the port it was told, after another server of its own. */
const TOLD_SHARE = 0.5;

interface StartedServer {
  readonly launched: Launched;
  readonly link: Link;
  readonly ready: Ready | null;
}

/** The other servers of the same processes. */
const othersListening = (link: Link, { port }: Ready): readonly string[] => [
  ...new Set(link.listening().flatMap((one) => (one.port === port ? [] : [originOf(one)]))),
];

/** Ends every process of the server, then frees port, socket and folder. */
async function end({ launched, link, ready }: StartedServer): Promise<void> {
  await launched.end(link.agents().map(({ hello }) => hello.pid));
  if (ready) await untilFree(ready);
  await link[Symbol.asyncDispose]();
}

/** The first process ended before anything answered: by an error, or because it left the server to others. */
async function exitedEarly({ isRunning, tail }: Launched, command: string, exit: ServerExit): Promise<Problem> {
  if (exit.code === 0 && (await isRunning()))
    return problem('runs-in-background', { command, script: null, instead: null, tail: tail.lines() });
  return problem('server-exited', { command, ...exit, tail: tail.lines() });
}

/** Readiness against everything that can come first: the end of the process, the time, the user. */
async function raced(options: BootOptions, launched: Launched, link: Link, toldPort: number): Promise<Ready> {
  const { bootTimeoutMs, signal, probePaths = [] } = options;
  const command = options.command.text;
  const tail = () => launched.tail.lines();
  const failed = (found: Problem) => new CheckError(found, ...refusedApart(options.apart, tail()));
  const lost = new AbortController();

  launched.exited.then(async (exit) => lost.abort(failed(await exitedEarly(launched, command, exit))));
  const onAbort = () => lost.abort(interrupted(signal));
  signal.addEventListener('abort', onAbort);
  const timer = setTimeout(() => {
    const [listening] = link.listening();
    const late = listening
      ? problem('never-answers', { origin: originOf(listening), ms: bootTimeoutMs, tail: tail() })
      : problem('never-listens', { command, ms: bootTimeoutMs, tail: tail() });
    lost.abort(failed(late));
  }, bootTimeoutMs);
  try {
    if (signal.aborted) onAbort();
    const unavailableUntil = performance.now() + bootTimeoutMs * UNAVAILABLE_SHARE;
    return await untilReady({
      ...{ link, toldPort, paths: probePaths, lost: lost.signal, tail, unavailableUntil },
      usualPort: options.usualPort ?? null,
      toldUntil: performance.now() + bootTimeoutMs * TOLD_SHARE,
      isQuiet: () => isQuiet(link, launched.group),
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
