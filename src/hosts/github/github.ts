import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { type Job, readJob } from './read-job.ts';
import type { Runner } from './runner.ts';
import { tell } from './tell.ts';
import { withoutCommands } from './without-commands.ts';

/** A job of GitHub Actions. */
export type GitHub = Host & Job;

/** @throws CheckError as `readJob` does */
export async function openGitHub(runner: Runner): Promise<GitHub> {
  const { env, log } = runner;
  const job = await readJob(runner);
  return {
    ...job,
    log,
    makeFolder: () => mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'ssr-leak-check-')),
    quoting: (work) => withoutCommands(log, work),
    tell: (report, written, cancelled) => tell(report, written, cancelled, job, runner),
  };
}
