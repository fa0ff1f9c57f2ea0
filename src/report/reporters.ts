import type { ReportFormat } from '../config/report-formats.ts';
import type { Report } from '../findings/report.ts';
import { renderCodeQuality } from './code-quality.ts';
import { renderGithubAnnotations } from './github-annotations.ts';
import { renderHistory } from './history.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { type MarkdownOptions, renderMarkdown } from './markdown.ts';

import { renderSarif } from './sarif.ts';

/** What a report does not say itself: where its sources can be read, and what tells it from others. */
export type ReportContext = MarkdownOptions;

/** A form in which a report is written to a file. */
export interface Reporter {
  /** Of a file that nobody named, without its dot. */
  readonly extension: string;
  /** The whole text of the file. It comes from the report alone: neither the clock nor a file is asked. */
  readonly render: (report: Report, context: ReportContext) => string;
}

/** All forms there are. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  json: { extension: 'json', render: renderJson },
  markdown: { extension: 'md', render: renderMarkdown },
  html: { extension: 'html', render: renderHtml },
  junit: { extension: 'xml', render: renderJunit },
  sarif: { extension: 'sarif', render: renderSarif },
  'code-quality': { extension: 'code-quality.json', render: renderCodeQuality },
  'github-annotations': { extension: 'annotations.txt', render: renderGithubAnnotations },
  history: { extension: 'history.json', render: renderHistory },
};
