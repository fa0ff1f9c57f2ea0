import { readBounded } from '../code/bounded-file.ts';
import { CheckError, problem } from '../problems.ts';
import { exitStatus } from './exit-status.ts';
import { readReport } from './json.ts';
import type { Report } from './report.ts';

/** Bytes. A route takes some 35 kB, one that leaks some 150 kB; larger files would be read into memory for nothing. */
export const largestReport = 64 * 1024 * 1024;

/**
 * Reads a report that was written to a file, by anybody. The exit status is not read but follows from the verdicts; a report of nothing at all
 * is no good news.
 * @param file absolute path
 * @throws CheckError `bad-report` where it is missing, too large, or no report of this schema
 */
export async function readReportFile(file: string): Promise<Report> {
  const text = await readBounded(file, largestReport).catch((error: Error) => {
    throw new CheckError(problem('bad-report', { file, error: error.message }));
  });
  const report = readReport(text, file);
  return { ...report, exitCode: saysNothing(report) ? 2 : exitStatus(report) };
}

/** Neither a route that was checked nor one that was found, and no reason why. A share may be empty. */
const saysNothing = ({ routes, problems, skipped, shard }: Report): boolean =>
  routes.length === 0 && problems.length === 0 && (skipped ?? []).length === 0 && (shard?.routes ?? []).length === 0;
