import type { Report } from '../findings/report.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReportFile } from './write-files.ts';

/** Where a report is to be written, each an absolute path or "-"; null: nowhere. */
export interface ReportPlaces {
  readonly json: string | null;
  readonly markdown: string | null;
  readonly html: string | null;
}

export interface AsFiles {
  readonly markdown?: string;
  /** Of the option that named a file, for messages. */
  readonly prefix?: '--' | '';
}

/** The report in every form that is asked for. */
export function reportFiles(report: Report, places: ReportPlaces, { markdown, prefix = '' }: AsFiles = {}): readonly ReportFile[] {
  const render = {
    json: () => renderJson(report),
    markdown: () => markdown ?? renderMarkdown(report),
    html: () => renderHtml(report),
  } as const;
  return (['json', 'markdown', 'html'] as const).flatMap((form) => {
    const file = places[form];
    return file === null ? [] : [{ option: `${prefix}${form}`, file, text: render[form]() }];
  });
}
