import { setTimeout as sleep } from 'node:timers/promises';
import { exec } from '@actions/exec';
import pidtree from 'pidtree';
import type { Command } from '../config/settings.ts';
import { withoutCredentials } from '../config/without-credentials.ts';
import { CheckError, problem } from '../problems.ts';
import { interrupted } from './interrupted.ts';
import { masker } from './mask.ts';
import { signalTo, stillRunning } from './process-group.ts';
import { tailOf } from './tail.ts';

export interface BuildOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Masked in what the build prints. */
  readonly secrets: readonly string[];
  readonly onLine: (line: string) => void;
}

/** Milliseconds that the build's processes may take to end by themselves after TERM. */
const grace = 3000;

/** Runs the build to its end. Throws CheckError `command-not-found`, `build-failed` or `interrupted`. */
export async function runBuild(command: Command, { cwd, env, signal, secrets, onLine }: BuildOptions): Promise<void> {
  const masked = masker(secrets);
  const tail = tailOf(secrets);
  const [out, error] = [tail.sink(), tail.sink()];
  const before = new Set(await descendants());
  const ours = async () => (await descendants()).filter((pid) => !before.has(pid));

  let code: number;
  let ending: Promise<void> | null = null;
  const onAbort = () => {
    ending = endAll(ours);
  };
  signal.addEventListener('abort', onAbort);
  try {
    if (signal.aborted) throw interrupted(signal);
    const [program, ...args] = command.words;
    code = await exec(quoted(program), args, {
      cwd,
      env: { ...withoutCredentials(env), ...command.env } as Record<string, string>,
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout: (chunk) => out.write(chunk),
        stderr: (chunk) => error.write(chunk),
        stdline: (line) => onLine(masked(line)),
        errline: (line) => onLine(masked(line)),
      },
    });
  } catch (thrown) {
    if (thrown instanceof CheckError) throw thrown;
    if (signal.aborted) throw interrupted(signal);
    throw new CheckError(
      problem('command-not-found', { command: command.text, error: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  } finally {
    signal.removeEventListener('abort', onAbort);
    out.end();
    error.end();
    await ending;
  }
  if (signal.aborted) throw interrupted(signal);
  if (code !== 0) throw new CheckError(problem('build-failed', { command: command.text, code, tail: tail.lines() }));
}

/** `exec` cuts its first argument into words again. */
const quoted = (program: string): string => (/[\s"]/.test(program) ? `"${program.replaceAll('"', '\\"')}"` : program);

const descendants = (): Promise<number[]> => pidtree(process.pid).catch(() => []);

/** `exec` cannot be cancelled; it settles when its process ends. */
async function endAll(ours: () => Promise<number[]>): Promise<void> {
  const pids = await ours();
  for (const pid of pids) signalTo(pid, 'SIGTERM');
  await untilEnded(pids);
  const rest = [...new Set([...pids, ...(await ours())])];
  for (const pid of rest) signalTo(pid, 'SIGKILL');
  // A process that was killed is still there until the kernel has come round to it.
  await untilEnded(rest);
}

async function untilEnded(pids: readonly number[]): Promise<void> {
  const end = performance.now() + grace;
  while (performance.now() < end && (await stillRunning(null, pids)).length > 0) await sleep(25);
}
