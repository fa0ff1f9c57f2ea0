import { judgedGrowth } from '../findings/judged-growth.ts';
import type { Report } from '../findings/report.ts';
import { verdictWord } from '../words.ts';
import { brief } from './plain-text.ts';
import { routeName } from './route-names.ts';

/** Bytes with one decimal: what is less is noise. */
const rounded = (bytes: number): number => Math.round(bytes * 10) / 10;

/**
 * The growth of each judged route, as github-action-benchmark keeps it over many runs (`customSmallerIsBetter`). A route that
 * could not be judged has no figure. Growth below zero is noise around none, and counts as none.
 * https://github.com/benchmark-action/github-action-benchmark#examples
 */
export const renderHistory = (report: Report): string => `${JSON.stringify(figuresOf(report), null, 2)}\n`;

/** A figure of github-action-benchmark. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly range?: string | undefined;
  readonly extra?: string | undefined;
}

/** The name under which a route stands in a history. */
export const nameInHistory = (finding: Parameters<typeof routeName>[0]): string => brief(routeName(finding), 200);

export function figuresOf(report: Report): readonly Figure[] {
  return report.routes.flatMap((finding) => {
    const growth = finding.verdict === 'unproven' ? null : judgedGrowth(finding);
    if (growth === null) return [];
    const { bytesPerRequest, low, high } = growth;
    return [
      {
        name: nameInHistory(finding),
        unit: 'bytes per request',
        value: Math.max(0, rounded(bytesPerRequest)),
        range: `${rounded(low)} to ${rounded(high)}`,
        extra: `${verdictWord(finding.verdict)}, ${finding.requests} requests, limit ${finding.limit.bytesPerRequest} bytes`,
      },
    ];
  });
}
