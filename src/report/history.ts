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
export function renderHistory(report: Report): string {
  const figures = report.routes.flatMap((finding) => {
    const growth = finding.verdict === 'unproven' ? null : judgedGrowth(finding);
    if (growth === null) return [];
    const { bytesPerRequest, low, high } = growth;
    return [
      {
        name: brief(routeName(finding), 200),
        unit: 'bytes per request',
        value: Math.max(0, rounded(bytesPerRequest)),
        range: `${rounded(low)} to ${rounded(high)}`,
        extra: `${verdictWord(finding.verdict)}, ${finding.requests} requests, limit ${finding.limit.bytesPerRequest} bytes`,
      },
    ];
  });
  return `${JSON.stringify(figures, null, 2)}\n`;
}
