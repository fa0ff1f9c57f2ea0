import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../findings/report.ts';
import { CheckError, problem } from '../problems.ts';
import { evidenceFiles } from './evidence/evidence.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes the evidence of a report's leaks into a folder, which is made where there is none; of nothing, nothing is written.
 * @param option the option that named the folder, for messages
 * @returns how many leaks it is of
 * @throws CheckError `file-not-writable`
 */
export async function writeEvidence(report: Report, folder: string, option: string): Promise<number> {
  const files = evidenceFiles(report);
  if (files.length === 0) return 0;
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new CheckError(problem('file-not-writable', { option, file: folder, error: error.message }));
  });
  await writeFiles(
    files.map(({ name, text }) => ({ option, file: join(folder, name), text })),
    process.stdout,
  );
  return files.length / 2;
}
