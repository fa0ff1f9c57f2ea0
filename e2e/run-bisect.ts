/** Runs of `bisect` with the shipped build, and the environment around them. */
import { execFile } from 'node:child_process';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath } from './run-check.ts';

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

/** @param folder has all that a run leaves, in `temporary` and `cache` */
export const bisectEnvironment = (folder: { getPath(path: string): string }, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...plainEnvironment(),
  ...identity,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', RUNNER_TEMP: folder.getPath('temporary'), XDG_CACHE_HOME: folder.getPath('cache') },
  ...more,
});

/** What a bisection of a small server needs. */
export const quick = ['--loads', 'same', '--requests', '300'];

/** Runs the built command line to its end. @param look how each version is looked at */
export const runBisect = (cwd: string, env: NodeJS.ProcessEnv, args: readonly string[], look: readonly string[] = quick) =>
  new Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [cliPath, 'bisect', ...args, ...look], { cwd, env, maxBuffer: 1 << 26 }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
