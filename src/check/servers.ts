/** Lends the steps of a check their running servers. */
import type { Command, Settings } from '../config/settings.ts';
import type { Report } from '../findings/report.ts';
import { type BootOptions, boot } from '../server/boot.ts';
import { leaseServer } from '../server/lease.ts';
import { hasRoomFor } from '../server/room.ts';
import type { RunningServer } from '../server/server.ts';
import { type Spare, spareServer } from '../server/spare.ts';
import type { Surroundings } from './run.ts';

/** What a report says of a server. */
export type ServerFacts = NonNullable<Report['server']>;

/** A base that is built, and how it starts. */
export interface BaseApp {
  readonly cwd: string;
  readonly command: Command;
}

/** Everything throws what booting throws (CheckError). Disposing ends the shared server; who borrows another one ends it. */
export interface Servers extends AsyncDisposable {
  /** How this version starts. */
  readonly command: Command;
  /** Whether all of them are the one that was found running. */
  readonly areOne?: true;
  /** The server that the first looks share: booted when it is first asked for, and again after it ended. */
  shared(): Promise<RunningServer>;
  endShared(): Promise<void>;
  /** Whether the shared server may go on while others of this version run. @param bytes that it takes */
  mayStay(bytes: number): boolean;
  /** Lets the shared server go on by itself, and ends it when this is done. */
  leaveShared(until: Promise<unknown>): void;
  /**
   * Keeps the shared server for a further look at the route that it answered, until another shared one is asked for.
   * @param bytes that it takes
   * @returns whether it is kept: it may not run while others of this version do
   */
  keepFor(route: string, bytes: number): boolean;
  /** The one that is kept for the route, which the caller ends; null: none is. */
  takeKept(route: string): RunningServer | null;
  /**
   * Begins to boot the server that is asked for next, where it can run beside others of this version.
   * @param bytes that one of them takes
   */
  prepare(bytes: number): void;
  /** A server that has served nothing else. @param route whom it is for, by its name */
  fresh(route: string): Promise<RunningServer>;
  /**
   * The same while others of this version run; null: two of them cannot run at once, or the machine has no room for another.
   * @param bytes that one of them takes
   */
  beside(bytes: number): Promise<RunningServer> | null;
  /** Servers of another lane, which has a shared one of its own. From then on none of this run may take more than its place. */
  another(): Servers;
  /** The same of the base. */
  ofBase(app: BaseApp): Promise<RunningServer>;
}

export interface Lending {
  readonly settings: Settings;
  readonly around: Surroundings;
  readonly command: Command;
  /** Environment variables that the framework's server needs; what the user sets wins. */
  readonly defaultEnv: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** Example URLs of the routes: any answer to any of them, and to some others, shows that a server is ready. */
  readonly probePaths: () => readonly string[];
  /** Called with each server of this version. Returns the facts of the first. */
  readonly onServer: (facts: ServerFacts) => ServerFacts;
}

/** Servers that are booted. */
export function lendServers({ settings, around, command, defaultEnv, secrets, probePaths, onServer }: Lending): Servers {
  const { onProgress } = around;
  let usualPort: number | null = null;
  let mayRunTwice = false;
  let lanes = 1;
  const start = (app: Pick<BootOptions, 'command'> & { readonly cwd?: string; readonly signal?: AbortSignal }) =>
    boot({ ...bootOptions(settings, around), defaultEnv, secrets, ...app, probePaths: probePaths(), usualPort });
  const bootServer = async (spare: Spare, route?: string): Promise<RunningServer> => {
    onProgress({ type: 'booting', command: command.text, ...(route === undefined ? {} : { route }) });
    const server = (await spare.take()) ?? (await start({ command }));
    const { node, processes } = onServer({ ...factsOf(server), ...(around.apart ? { apart: around.apart.by } : {}) });
    if (usualPort === null && server.alsoListening.length > 0) onProgress({ type: 'note', text: severalServers(server) });
    usualPort = server.port;
    mayRunTwice = server.mayRunTwice;
    onProgress({ type: 'booted', origin: server.origin, node, processes, bootMs: server.bootMs, ...(around.apart ? { apart: true } : {}) });
    return server;
  };
  const lane = (): Servers => {
    const spare = spareServer((stopped) => start({ command, signal: AbortSignal.any([around.signal, stopped]) }));
    const shared = leaseServer(() => bootServer(spare));
    const canRunBeside = (bytes: number) => lanes === 1 && mayRunTwice && hasRoomFor(bytes);
    let kept: { readonly route: string; readonly server: RunningServer } | null = null;
    const takeKept = (route = kept?.route) => {
      if (kept?.route !== route) return null;
      const { server = null } = kept ?? {};
      kept = null;
      return server;
    };
    const endKept = async () => {
      await takeKept()?.[Symbol.asyncDispose]();
    };
    return {
      command,
      async shared() {
        await endKept();
        return shared.server();
      },
      endShared: () => shared.end(),
      mayStay: canRunBeside,
      leaveShared: (until) => shared.leave(until),
      keepFor(route, bytes) {
        const server = canRunBeside(bytes) ? shared.handOver() : null;
        if (server) kept = { route, server };
        return server !== null;
      },
      takeKept,
      prepare: (bytes) => void (canRunBeside(bytes) && spare.prepare()),
      fresh: (route) => bootServer(spare, route),
      beside: (bytes) => (canRunBeside(bytes) ? start({ command }) : null),
      another() {
        lanes += 1;
        return lane();
      },
      ofBase: ({ cwd, command: ofBase }) => start({ cwd, command: ofBase }),
      async [Symbol.asyncDispose]() {
        await Promise.all([endKept(), spare[Symbol.asyncDispose](), shared[Symbol.asyncDispose]()]);
      },
    };
  };
  return lane();
}

const severalServers = ({ origin, alsoListening }: RunningServer): string =>
  `Several servers listen: ${origin} is measured, ${alsoListening.join(' and ')} ${alsoListening.length === 1 ? 'is' : 'are'} not.`;

function bootOptions(settings: Settings, { env, signal, agentPath, apart }: Surroundings) {
  const { cwd, port, v8, bootTimeoutMs, requestTimeoutMs, nearLimitSnapshot } = settings;
  return { cwd, port, v8, bootTimeoutMs, requestTimeoutMs, nearLimitSnapshot, env, signal, agentPath, apart };
}

/** What a report says of a server. */
export function factsOf(server: RunningServer): ServerFacts {
  const processes = server.processes();
  const [first] = processes;
  const { found } = server;
  return {
    ...(found ? { found: { url: server.origin, inspector: found.inspector } } : {}),
    node: first?.node ?? '',
    v8Flags: [...(first?.v8Flags ?? [])],
    command: [...server.command],
    nodeEnv: first?.nodeEnv ?? null,
    heapLimit: first?.heapLimit ?? 0,
    processes: processes.length,
    ...(server.alsoListening.length > 0 ? { alsoListening: [...server.alsoListening] } : {}),
    bootMs: server.bootMs,
  };
}
