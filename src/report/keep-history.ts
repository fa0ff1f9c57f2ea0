import { readFile, writeFile } from 'node:fs/promises';
import { exitStatus } from '../findings/exit-status.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, problem } from '../problems.ts';
import { headCommit } from '../routes/change/git.ts';
import { historyWith, noHistory, readHistory, withTrends } from './kept-history.ts';

/** The runs before, and where this one joins them. Of a run in shards, it is the joined report that does. */
export interface History {
  /** The report with its trends; the file has the run then. What keeps it from that is a problem of the report. */
  join(report: Report, cwd: string): Promise<Report>;
}

/** None is kept: the report as it is. */
export const withoutHistory: History = { join: async (report) => report };

/**
 * Reads the file before anything is started: a mistake in its name should cost no minutes. One that is missing begins here.
 * @param file absolute; null: none is kept
 * @throws CheckError `bad-history`
 */
export async function openHistory(file: string | null): Promise<History> {
  if (file === null) return withoutHistory;
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new CheckError(problem('bad-history', { file, error: error.message }));
  });
  const before = content === null || content.trim() === '' ? noHistory : readHistory(content, file);
  return {
    async join(report, cwd) {
      const after = historyWith(before, report, await headCommit(cwd));
      const refused = await writeFile(file, `${JSON.stringify(after, null, 2)}\n`).then(
        () => [],
        (error: Error) => [problem('file-not-writable', { option: '--history', file, error: error.message })],
      );
      const problems = [...report.problems, ...refused];
      return { ...withTrends(report, after), problems, exitCode: exitStatus({ ...report, problems }) };
    },
  };
}
