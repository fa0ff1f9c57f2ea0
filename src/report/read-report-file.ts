import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { exitStatus } from '../gate.ts';
import { CheckError, problem } from '../problems.ts';
import { readReport } from './json.ts';
import type { Report } from './report.ts';

/** Bytes. A route takes some 35 kB, one that leaks some 150 kB; larger files would be read into memory for nothing. */
export const largestReport = 64 * 1024 * 1024;

/** Regular files only, without waiting for whoever writes to a pipe. Windows has no such flag. */
const reading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function textOf(file: string): Promise<string> {
  await using handle = await open(file, reading);
  const facts = await handle.stat();
  if (!facts.isFile()) throw new Error('It is not a regular file.');
  if (facts.size > largestReport) throw new Error(`It has ${facts.size} bytes; at most ${largestReport} are read.`);
  return handle.readFile('utf8');
}

/**
 * Reads a report that was written to a file, by anybody. The exit status is not read but follows from the verdicts.
 * @param file absolute path
 * @throws CheckError `bad-report` where it is missing, too large, or no report of this schema
 */
export async function readReportFile(file: string): Promise<Report> {
  const text = await textOf(file).catch((error: Error) => {
    throw new CheckError(problem('bad-report', { file, error: error.message }));
  });
  const report = readReport(text, file);
  return { ...report, exitCode: exitStatus(report) };
}
