import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem } from '../../problems.ts';
import type { Host } from '../host.ts';
import { warnOf } from './annotate.ts';
import { type Job, readJob } from './read-job.ts';
import type { Runner } from './runner.ts';
import { keepingRunnerFiles } from './runner-files.ts';
import { tell } from './tell.ts';
import { withoutCommands } from './without-commands.ts';

/** A job of GitHub Actions. */
export type GitHub = Host & Job;

/** @throws CheckError as `readJob` does */
export async function openGitHub(runner: Runner): Promise<GitHub> {
  const { env, log } = runner;
  const job = await readJob(runner);
  const onWritten = (files: readonly string[]) => warnOf(runner.core, [problem('runner-files-written', { files: [...files] })]);
  return {
    ...job,
    log,
    makeFolder: () => mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'ssr-leak-check-')),
    quoting: (work) => keepingRunnerFiles(env, onWritten, () => withoutCommands(log, work)),
    tell: (report, written, cancelled) => tell(report, written, cancelled, job, runner),
  };
}
