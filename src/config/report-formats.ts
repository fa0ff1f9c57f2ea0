/** Reports that have an option of their own, by its name. */
export const ownOptions = ['json', 'markdown', 'html'] as const;

/** All that can be written, by the names that `--reporter` takes; `report/reporters.ts` says how. */
export const reportFormats = [...ownOptions, 'junit', 'sarif', 'code-quality', 'github-annotations', 'history'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A report to be written. */
export interface WantedReport {
  readonly name: ReportFormat;
  /** Absolute path, or "-" for standard output. */
  readonly file: string;
}
