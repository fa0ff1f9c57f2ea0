/** The command `baseline`: keeps what a check has measured, for later checks to compare with. */
import { lockfileHash } from '../base/baseline-file.ts';
import { asBaseline, circumstancesOf } from '../findings/as-baseline.ts';
import type { Report } from '../findings/report.ts';
import { writeFiles } from '../report/write-files.ts';
import { headCommit } from '../routes/change/git.ts';
import { repositoryOf } from '../routes/change/repository.ts';

/**
 * @param file absolute
 * @param cwd absolute folder of the app
 * @throws CheckError `file-not-writable`
 */
export async function writeBaseline(report: Report, file: string, cwd: string, version: string): Promise<void> {
  const circumstances = circumstancesOf(report.server, version, await lockfileHash(await repositoryOf(cwd), cwd));
  // The report has said why.
  if (circumstances === null) return;
  const text = asBaseline(report, circumstances, await headCommit(cwd));
  await writeFiles([{ option: 'baseline', file, text }], process.stdout);
}
