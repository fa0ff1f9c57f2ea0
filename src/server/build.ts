import { once } from 'node:events';
import { constants } from 'node:os';
import type { Command } from '../config/settings.ts';
import { withoutCredentials } from '../config/without-credentials.ts';
import { CheckError, problem } from '../problems.ts';
import { type Apart, refusedApart } from './apart.ts';
import { interrupted } from './interrupted.ts';
import { type Launched, launch } from './launch.ts';
import type { ServerExit } from './server.ts';

export interface BuildOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Masked in what the build prints. */
  readonly secrets: readonly string[];
  /** How it is started where it cannot reach credentials; absent: as it is. */
  readonly apart?: Apart | null | undefined;
}

/**
 * Runs the build to its end; then none of its processes is left.
 * Throws CheckError `command-not-found`, `build-failed` or `interrupted`.
 */
export async function runBuild(command: Command, { cwd, env, signal, secrets, apart }: BuildOptions): Promise<void> {
  if (signal.aborted) throw interrupted(signal);
  await using build = await launch(command, { cwd, env: { ...withoutCredentials(env), ...command.env }, secrets, apart });
  const exit = await exitOf(build, signal);
  if (exit === null) throw interrupted(signal);
  const code = statusOf(exit);
  if (code === 0) return;
  const tail = build.tail.lines();
  throw new CheckError(problem('build-failed', { command: command.text, code, tail }), ...refusedApart(apart, tail));
}

/** null: the user was faster. */
async function exitOf(build: Launched, signal: AbortSignal): Promise<ServerExit | null> {
  if (signal.aborted) return null;
  const ended = new AbortController();
  const user = once(signal, 'abort', { signal: ended.signal }).then(
    () => null,
    () => null,
  );
  const exit = await Promise.race([build.exited, user]);
  ended.abort();
  return exit;
}

/** As a shell numbers it: 128 and the signal that ended it. */
const statusOf = ({ code, signal }: ServerExit): number =>
  code ?? 128 + (signal === null ? 0 : (constants.signals[signal as NodeJS.Signals] ?? 0));
