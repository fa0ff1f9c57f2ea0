import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Outputs } from '../config/from-argv.ts';
import { ownOptions, type WantedReport } from '../config/report-formats.ts';
import type { Report } from '../findings/report.ts';
import { type ReportContext, reporters } from './reporters.ts';
import type { ReportFile } from './write-files.ts';

interface Wanted extends WantedReport {
  /** The option that named the file, for messages. */
  readonly option: string;
}

/**
 * The reports that are asked for, by whichever option.
 * @param dashes what the options begin with where the user reads of them: '--' on a command line, nothing in a workflow
 */
export function wantedReports(outputs: Omit<Outputs, 'evidence'>, dashes: '--' | ''): readonly Wanted[] {
  const own = ownOptions.flatMap((name) => {
    const file = outputs[name];
    return file === null ? [] : [{ option: `${dashes}${name}`, name, file }];
  });
  return [...own, ...outputs.reporters.map((one) => ({ option: `${dashes}reporter`, ...one }))];
}

/**
 * The report in each of these forms.
 * @param root absolute path of the repository, where files are to lead to the sources beside them; null: they are read elsewhere
 */
export const reportFiles = (
  report: Report,
  wanted: readonly Wanted[],
  context: ReportContext = {},
  root: string | null = null,
): readonly ReportFile[] =>
  wanted.map(({ option, name, file }) => {
    const beside = root === null || file === '-' ? null : wayTo(root, dirname(file));
    return { option, file, text: reporters[name].render(report, beside === null ? context : { ...context, beside }) };
  });

/** From a folder to another, with forward slashes; null where no such way leads there, as between drives. */
function wayTo(root: string, from: string): string | null {
  const way = relative(from, root);
  return isAbsolute(way) ? null : way.split(sep).join('/');
}
