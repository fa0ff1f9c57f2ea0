import type { Report } from '../findings/report.ts';
import { ended } from '../words.ts';
import { type Issue, issuesOf } from './issues.ts';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<Issue['level'], string>;

/**
 * The report as GitLab's Code Quality, which shows what is new beside the lines of a merge request.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const renderCodeQuality = (report: Report): string =>
  `${JSON.stringify(
    issuesOf(report).map(({ rule, level, title, lines, place, fingerprint }) => ({
      description: [ended(title), ...lines].join(' '),
      check_name: `ssr-leak-check/${rule}`,
      fingerprint,
      severity: severities[level],
      location: { path: place.file, lines: { begin: place.line } },
    })),
    null,
    2,
  )}\n`;
