import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WrittenReport } from '../src/findings/report.ts';
import { plainEnvironment } from './prepare-app.ts';

export const cliPath = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

export interface CheckRun {
  readonly status: number;
  readonly report: WrittenReport;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CheckOptions {
  readonly cwd: string;
  /** Options of the command line, and its command where it is not `check`. */
  readonly args: readonly string[];
  /** As `--loads` takes them; null: as the command line has them where nothing is asked. Absent: one address, which most tests are about. */
  readonly loads?: string | null;
  readonly env?: NodeJS.ProcessEnv;
  /** The Node.js that runs the command line. */
  readonly node?: string;
  /** Another build of the command line. */
  readonly cli?: string;
  /** Is given the process as soon as it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Runs the built command line to its end and reads the report it wrote. */
export async function runCheck({
  cwd,
  args,
  loads = 'same',
  env = plainEnvironment(),
  node = process.execPath,
  cli = cliPath,
  meanwhile = () => {},
}: CheckOptions): Promise<CheckRun> {
  const folder = await mkdtemp(join(tmpdir(), 'ssr-leak-check-e2e-'));
  try {
    const json = join(folder, 'report.json');
    const run = await new Promise<Omit<CheckRun, 'report'>>((resolve) => {
      const child = execFile(
        node,
        [cli, ...args, ...(loads === null ? [] : ['--loads', loads]), '--json', json],
        { cwd, env, maxBuffer: 1 << 28 },
        (_error, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
      );
      meanwhile(child);
    });
    const text = await readFile(json, 'utf8').catch(() => {
      throw new Error(`No report was written, exit status ${run.status}:\n${run.stdout}\n${run.stderr}`);
    });
    return { ...run, report: JSON.parse(text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
