import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import spawn from 'cross-spawn';
import { socketVariable } from '../agent/marker.ts';
import type { Command } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { type Apart, startedAs } from './apart.ts';
import { atExit } from './at-exit.ts';
import { endGroup, killNow } from './end-group.ts';
import { guard } from './guardian.ts';
import { ranOutOfMemory } from './out-of-memory.ts';
import { beganAt, stillRunning } from './process-group.ts';
import type { ServerExit } from './server.ts';
import { type Tail, type TailSink, tailOf } from './tail.ts';

/** The first process of a server or of a build: perhaps npm or a shell, with the others below it. Disposing ends them all. */
export interface Launched extends AsyncDisposable {
  readonly tail: Tail;
  /** The id of its process group. */
  readonly group: number;
  /** Resolves when the first process ended and its output was read. */
  readonly exited: Promise<ServerExit>;
  exit(): ServerExit | null;
  /** Whether any process of it is left, the first or another. */
  isRunning(): Promise<boolean>;
  /**
   * Ends the whole process group, then stops reading the output: a process that left the group would hold ours.
   * @param others processes that say they belong to it and may have left the group; they are ended too where nothing better is known
   */
  end(others: readonly number[]): Promise<void>;
}

export interface LaunchOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly secrets: readonly string[];
  /** How it is started where it cannot reach credentials; absent: as it is. */
  readonly apart?: Apart | null | undefined;
}

/** Milliseconds to wait for the rest of the output: processes that were left behind may hold the pipe open. */
const restOfOutput = 500;

/**
 * Starts a command in a process group of its own, its input closed. The group is ended by its launcher, and at the latest
 * when this process ends. Throws CheckError `command-not-found`.
 */
export async function launch(command: Command, options: LaunchOptions): Promise<Launched> {
  const { program, args, env } = startedAs(options.apart, command.words, options);
  const child = spawn(program, args, {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const group = child.pid as number;
  // Before Node.js can have reaped it: until then nobody else gets its id.
  const began = child.pid === undefined ? null : beganAt(group);
  const socket = options.env[socketVariable];
  const marker = socket === undefined ? null : `${socketVariable}=${socket}`;
  // For the ways out of this process that dispose of nothing.
  const leaveOut = child.pid === undefined ? () => {} : atExit(() => killNow({ group, began, marker }));
  const guardian = child.pid === undefined ? null : guard({ group, began, marker, folder: socket && dirname(socket) });
  const tail = tailOf(options.secrets);
  const { stdout, stderr } = child;
  const outputs = [stdout, stderr].filter((stream): stream is Readable => stream !== null);
  if (stdout) drain(stdout, tail.sink('stdout'));
  if (stderr) drain(stderr, tail.sink('stderr'));
  const exited = exitOf(child, tail);
  exited.catch(() => {});
  await once(child, 'spawn').catch((error: NodeJS.ErrnoException) => {
    // Whether it is there cannot be said.
    if (error.code === 'EMFILE' || error.code === 'EAGAIN') throw error;
    throw new CheckError(problem('command-not-found', { command: command.text, error: error.message }));
  });

  let exit: ServerExit | null = null;
  const remembered = exited.then((ended) => {
    exit = ended;
    return ended;
  });
  let ending: Promise<void> | null = null;
  const end = async (others: readonly number[]) => {
    await endGroup({ group, began, marker, others });
    for (const stream of outputs) stream.destroy();
    guardian?.dismiss();
    leaveOut();
  };
  const endOnce = (others: readonly number[]) => {
    ending ??= end(others);
    return ending;
  };
  const isRunning = async () => (await stillRunning({ group, began, marker, others: [] })).length > 0;
  return { tail, group, exited: remembered, exit: () => exit, isRunning, end: endOnce, [Symbol.asyncDispose]: () => endOnce([]) };
}

function drain(stream: Readable, sink: TailSink): void {
  stream.on('data', (chunk: Buffer) => sink.write(chunk));
  stream.on('end', () => sink.end());
  stream.on('error', () => {});
}

async function exitOf(child: ChildProcess, tail: Tail): Promise<ServerExit> {
  const closed = once(child, 'close').catch(() => {});
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  const enough = new AbortController();
  await Promise.race([closed, sleep(restOfOutput, undefined, { signal: enough.signal }).catch(() => {})]);
  enough.abort();
  return { code, signal, outOfMemory: ranOutOfMemory({ code, signal }, tail.lines()) };
}
