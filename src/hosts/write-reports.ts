import { join } from 'node:path';
import type { Outputs } from '../config/from-argv.ts';
import { problemsOf } from '../findings/problems-of.ts';
import type { Report } from '../findings/report.ts';
import type { Problem } from '../problems.ts';
import { reportFiles, wantedReports } from '../report/report-files.ts';
import { type ReportContext, reporters } from '../report/reporters.ts';
import { writeEvidence } from '../report/write-evidence.ts';
import { writeFiles } from '../report/write-files.ts';

export interface WrittenReports {
  /** Absolute paths. */
  readonly json: string;
  readonly html: string;
  /** Absolute folder of the files about leaks; null: there are none. */
  readonly artifacts: string | null;
  /** What could not be written. */
  readonly problems: readonly Problem[];
}

/**
 * Writes the reports that the job asks for, JSON and HTML in any case: what comes after the check reads them.
 * @param folder absolute; where files go that nobody gave a place
 */
export async function writeReports(
  report: Report,
  settings: Outputs & { readonly artifacts: string },
  { context, log }: { readonly context: ReportContext; readonly log: NodeJS.WritableStream },
  folder: string,
): Promise<WrittenReports> {
  const placed = (name: 'json' | 'html') => settings[name] ?? join(folder, `report.${reporters[name].extension}`);
  const [json, html] = [placed('json'), placed('html')];
  const files = reportFiles(report, wantedReports({ ...settings, json, html }, ''), context);
  const written = await writeFiles(files, log).then(() => [], problemsOf);
  const told = settings.evidence === null ? [] : await writeEvidence(report, settings.evidence, 'evidence').then(() => [], problemsOf);
  const problems = [...written, ...told];
  const artifacts = report.routes.some(({ attribution }) => attribution?.files.length) ? settings.artifacts : null;
  return { json, html, artifacts, problems };
}
