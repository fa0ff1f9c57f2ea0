import type { Source } from './option.ts';
import { outputFile } from './readers.ts';

/** Reports that have an option of their own, by its name. */
export const ownOptions = ['json', 'markdown', 'html'] as const;

/** All that can be written, by the names that `--reporter` takes; `report/reporters.ts` says how. */
export const reportFormats = [...ownOptions] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A report to be written. */
export interface WantedReport {
  readonly name: ReportFormat;
  /** Absolute path, or "-" for standard output. */
  readonly file: string;
}

/**
 * Reads `NAME=FILE`, or `NAME` for standard output; null: no such report, or no file.
 * @throws CheckError `file-not-writable`
 */
export function readReporter(text: string, source: Source): WantedReport | null {
  const [, word, path = '-'] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const name = reportFormats.find((format) => format === word);
  const file = name === undefined || path.trim() === '' ? null : outputFile(path, source);
  return name === undefined || file === null ? null : { name, file };
}
