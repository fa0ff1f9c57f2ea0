import { codeCell, codeSpan, escapeHtmlLine, escapeMarkdown, fence } from './escape-markdown.ts';
import { isOwn, position } from './headline.ts';
import { mermaidChart } from './mermaid-chart.ts';
import { byImportance, judgedGrowth, outcome } from './outcome.ts';
import type { Finding, Report, Suspect } from './report.ts';
import { routeNames, sameTrouble, type Trouble } from './same-trouble.ts';
import { leftOut as leftUnchecked, withoutAddress } from './skipped.ts';
import { type SourcePlace, sourceLink } from './source-link.ts';
import { sparklineOf } from './sparkline.ts';
import { wouldLast } from './survival.ts';
import type { Voice } from './voice.ts';
import { bytes, change, count, elapsed, ended, integer, interval } from './words.ts';

export interface MarkdownOptions extends SourcePlace {
  /** Put on a line of its own at the end, as it is: how the comment is found again. */
  readonly marker?: string | undefined;
  /** Tells several checks of one pull request apart. */
  readonly name?: string | undefined;
  /** Files that the pull request changes, as paths in the repository. */
  readonly changedFiles?: readonly string[] | undefined;
}

/** GitHub takes 65,536 characters; the rest is for who posts it. */
const mostCharacters = 65_000;

/** How much is told: everything, then less and less until it fits. */
interface Extent {
  readonly charts: number;
  readonly details: number;
  readonly steady: boolean;
  readonly rows: number;
}

const extents: readonly Extent[] = [
  { charts: 10, details: 100, steady: true, rows: 1000 },
  { charts: 0, details: 100, steady: true, rows: 1000 },
  { charts: 0, details: 100, steady: false, rows: 1000 },
  { charts: 0, details: 30, steady: false, rows: 200 },
  { charts: 0, details: 10, steady: false, rows: 60 },
  { charts: 0, details: 3, steady: false, rows: 30 },
  { charts: 0, details: 1, steady: false, rows: 15 },
];

const signs = { leaking: '❌', unproven: '⚠️', steady: '✅' } as const;

const table = (routes: readonly Finding[]): string =>
  [
    '| verdict | route | growth per request | limit | requests | memory |',
    '|---|---|--:|--:|--:|---|',
    ...routes.map((finding) => {
      const growth = judgedGrowth(finding);
      const shown =
        growth === null ? '–' : finding.verdict === 'leaking' ? interval(growth).replace(/^\S+ \S+/, '**$&**') : interval(growth);
      const cells = [bytes(finding.limit.bytesPerRequest), integer(finding.requests), sparklineOf(finding)];
      return `| ${[`${signs[finding.verdict]} ${finding.verdict}`, codeCell(finding.route), shown, ...cells].join(' | ')} |`;
    }),
  ].join('\n');

/** A folded block; GitHub reads Markdown inside only after an empty line. */
const folded = (summary: string, ...blocks: readonly string[]): string =>
  ['<details>', `<summary>${summary}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');

/** A code span as HTML, for summaries, where Markdown is not read. */
const htmlCode = (name: string): string => `<code>${escapeHtmlLine(name, 120)}</code>`;

const linked = (suspect: Suspect, place: SourcePlace): string => {
  const link = isOwn(suspect) ? sourceLink(suspect.file, suspect.line, place) : null;
  const name = codeSpan(position(suspect));
  return link === null ? name : `[${name}](${link})`;
};

const voiceOf = (place: SourcePlace): Voice => ({
  name: (text, suspect) => (suspect ? linked(suspect, place) : codeSpan(text)),
  words: (text) => escapeMarkdown(text),
});

function suspects(finding: Finding, options: MarkdownOptions): readonly string[] {
  if (finding.suspects.length === 0) return [];
  const lines = finding.suspects.slice(0, 10).flatMap((suspect) => {
    const name = suspect.function === '' ? '' : ` in ${codeSpan(suspect.function)}`;
    const changed = options.changedFiles?.includes(suspect.file) ? ', changed in this pull request' : '';
    const held = suspect.retainedBy === null ? [] : [`  Held by ${escapeMarkdown(suspect.retainedBy)}`];
    return [`- ${linked(suspect, options)}${name}, ${change(suspect.bytesPerRequest)} per request${changed}`, ...held];
  });
  return [['**What was allocated and is still held**', '', ...lines].join('\n')];
}

function because(finding: Finding): readonly string[] {
  if (finding.because.length === 0) return [];
  const files = finding.because.slice(0, 5).map((file) => codeSpan(file));
  const more = finding.because.length > 5 ? ` and ${finding.because.length - 5} more` : '';
  return [`Checked because of ${files.join(', ')}${more}.`];
}

function leak(finding: Finding, report: Report, options: MarkdownOptions, chart: boolean): string {
  const growth = judgedGrowth(finding);
  const drawn = chart ? mermaidChart(finding) : null;
  const last = wouldLast(finding, report);
  const size = growth ? ` leaks ${bytes(growth.bytesPerRequest)} per request` : ' leaks';
  return folded(
    `${htmlCode(finding.route)}${size}`,
    [escapeMarkdown(ended(finding.sentence)), ...(last === null ? [] : [last])].join(' '),
    ...suspects(finding, options),
    ...(drawn === null ? [] : [drawn]),
    ...because(finding),
  );
}

function trouble(summary: string, problem: Report['problems'][number]): string {
  const saw = problem.saw.length === 0 ? [] : [fence(problem.saw.slice(0, 20))];
  return folded(summary, escapeMarkdown(problem.what), ...saw, `**What to change:** ${escapeMarkdown(problem.change)}`);
}

const unproven = ({ routes, problem }: Trouble): string => trouble(`${routeNames(routes, htmlCode)} could not be judged`, problem);

function footer(report: Report, options: MarkdownOptions): string {
  const { server } = report;
  const facts = [
    `ssr-leak-check ${escapeMarkdown(report.tool.version, 40)}`,
    ...(server ? [`Node.js ${escapeMarkdown(server.node, 40)}`] : []),
    ...(server?.nodeEnv ? [`NODE_ENV ${escapeMarkdown(server.nodeEnv, 40)}`] : []),
    elapsed(report.durationMs),
    ...(options.headSha ? [`commit ${escapeMarkdown(options.headSha.slice(0, 10))}`] : []),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}

interface All {
  readonly leaks: readonly Finding[];
  /** Leaks and open questions. */
  readonly pressing: readonly Finding[];
  readonly steady: readonly Finding[];
  /** How many blocks of details there are. */
  readonly details: number;
}

/** What this extent leaves out of the report, in words. */
function leftOut(all: All, extent: Extent): readonly string[] {
  const { steady, pressing, details } = all;
  const charts = all.leaks.filter((f) => f.samples.length > 2).length;
  const said = [
    ...(charts > extent.charts ? [charts === 1 || extent.charts === 0 ? 'charts' : `${charts - extent.charts} charts`] : []),
    ...(!extent.steady && steady.length > 0 ? [`the list of ${count(steady.length, 'steady route')}`] : []),
    ...(pressing.length > extent.rows ? [`${count(pressing.length - extent.rows, 'row')} of the table`] : []),
    ...(details > extent.details ? [`${count(details - extent.details, 'block')} of details`] : []),
  ];
  return said.length === 0 ? [] : [`_Left out for want of space: ${said.join('; ')}. The JSON and HTML reports have everything._`];
}

function body(report: Report, options: MarkdownOptions, extent: Extent): string {
  const sorted = byImportance(report.routes);
  const pressing = sorted.filter((f) => f.verdict !== 'steady');
  const steady = sorted.filter((f) => f.verdict === 'steady');
  const sign = signs[report.exitCode === 0 ? 'steady' : report.exitCode === 1 ? 'leaking' : 'unproven'];
  const name = options.name ? `${escapeMarkdown(options.name, 80)}: ` : '';
  const headline = outcome(report, voiceOf(options));
  const leaks = pressing.filter((f) => f.verdict === 'leaking');
  const details = [
    ...leaks.map((finding, i) => leak(finding, report, options, i < extent.charts)),
    ...sameTrouble(pressing.slice(leaks.length)).map(unproven),
  ];
  const unaddressed = withoutAddress(report);
  const left = leftUnchecked(report, codeSpan);
  const blocks = [
    `### ${sign} ${name}${headline}`,
    ...report.problems.slice(0, 5).map((problem) => trouble(escapeHtmlLine(problem.what), problem)),
    ...(pressing.length > 0 ? [table(pressing.slice(0, extent.rows))] : []),
    ...details.slice(0, extent.details),
    ...(extent.steady && steady.length > 0 ? [folded(`${count(steady.length, 'route')} steady`, table(steady))] : []),
    ...(unaddressed === null ? [] : [trouble(`⚠️ ${escapeHtmlLine(unaddressed.what)}`, unaddressed)]),
    ...(left === null ? [] : [left]),
    ...leftOut({ leaks, pressing, steady, details: details.length }, extent),
    footer(report, options),
    ...(options.marker ? [options.marker] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/**
 * The report as the comment of a pull request and the summary of a job: the first line says it all, details are folded.
 * Never longer than GitHub takes; what had to be left out is said.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  let text = '';
  for (const extent of extents) {
    text = body(report, options, extent);
    if (text.length <= mostCharacters) return text;
  }
  return text;
}
