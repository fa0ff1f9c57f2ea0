/**
 * The report as SARIF 2.1.0, which code scanning of GitHub, Azure and others shows. Leaks are results; what could not be told
 * is no result but a notification of the tool: nothing was found wrong with the code.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Report } from '../findings/report.ts';
import { codeOf, wordsOf } from '../problems.ts';
import { repository } from '../repository.ts';
import { ended } from '../words.ts';
import { type Issue, issuesOf, type Rule, rules } from './issues.ts';
import type { Place } from './place.ts';
import { brief } from './plain-text.ts';
import { routeName } from './route-names.ts';

const resultRules: readonly Rule[] = (Object.keys(rules) as Rule[]).filter((rule) => rule !== 'inconclusive');

const asText = ({ title, lines }: Pick<Issue, 'title' | 'lines'>): string => [ended(title), ...lines].join('\n');

/** Each part of the path percent-encoded, as a relative reference: a colon in the first part would make it an address. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const location = ({ file, line, column }: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file), uriBaseId: 'SRCROOT' },
    region: { startLine: line, ...(column === null ? {} : { startColumn: column }) },
  },
});

function result({ rule, level, title, lines, place, fingerprint, routes }: Issue) {
  const [{ tolerated, known, bytesPerRequest }] = routes;
  return {
    ruleId: rule,
    ruleIndex: resultRules.indexOf(rule),
    level,
    message: { text: asText({ title, lines }) },
    locations: [
      {
        ...location(place),
        logicalLocations: routes.map((finding) => ({ fullyQualifiedName: brief(routeName(finding), 200), kind: 'resource' })),
      },
    ],
    // The name ends with the version of what the fingerprint is made of.
    partialFingerprints: { 'ssrLeakCheck/v1': fingerprint },
    ...(tolerated === 'known' ? { suppressions: [{ kind: 'external', justification: brief(known?.reason ?? '', 500) }] } : {}),
    properties: { bytesPerRequest },
  };
}

const notification = (issue: Pick<Issue, 'title' | 'lines'>, id: string, level: 'warning' | 'error') => ({
  descriptor: { id: brief(id, 200) },
  level,
  message: { text: asText(issue) },
});

/** What consumers compare; a report that was written elsewhere may say anything. */
const isSemantic = (version: string): boolean => version.length <= 40 && /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version);

/** UTC, with a Z at its end, as the format has it; a report that was written elsewhere may say anything. */
const startOf = ({ startedAt }: Report): string | null => {
  const [time] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(startedAt) ?? [];
  return time === undefined || Number.isNaN(Date.parse(`${time}Z`)) ? null : `${time}Z`;
};

/** The whole file. */
export function renderSarif(report: Report): string {
  const issues = issuesOf(report);
  const start = startOf(report);
  const notifications = [
    ...report.problems.map((problem) => {
      const { what, saw, change } = wordsOf(problem);
      return notification({ title: brief(what, 1000), lines: [...saw, change].map((line) => brief(line, 1000)) }, codeOf(problem), 'error');
    }),
    ...issues.filter(({ rule }) => rule === 'inconclusive').map((issue) => notification(issue, issue.routes[0].reason, 'warning')),
  ];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ssr-leak-check',
            version: brief(report.tool.version, 40),
            ...(isSemantic(report.tool.version) ? { semanticVersion: report.tool.version } : {}),
            informationUri: `https://github.com/${repository}`,
            rules: resultRules.map((id) => ({ id, shortDescription: { text: rules[id] }, defaultConfiguration: { level: 'error' } })),
          },
        },
        automationDetails: { id: 'ssr-leak-check/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The top folder of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            exitCode: report.exitCode,
            ...(start === null ? {} : { startTimeUtc: start }),
            toolExecutionNotifications: notifications,
          },
        ],
        results: issues.filter(({ rule }) => rule !== 'inconclusive').map(result),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
