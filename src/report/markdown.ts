import type { Finding, Report } from '../findings/report.ts';
import { sameLeaks } from '../findings/same-leak.ts';
import { sameTrouble, type Trouble, troubleOfRun } from '../findings/same-trouble.ts';
import { withoutExampleUrl } from '../findings/skipped.ts';
import { type Problem, wordsOf } from '../problems.ts';
import { count, elapsed, ended } from '../words.ts';
import { becauseOf } from './because-words.ts';
import { broughtMarkdown } from './brought-words.ts';
import { causeWords } from './cause-words.ts';
import { comparedWith } from './compared.ts';
import { codeSpan, escapeHtmlLine, escapeMarkdown, fence } from './escape-markdown.ts';
import { leftOutSentence } from './left-out.ts';
import { highestPeak } from './load-words.ts';
import { folded, htmlCode, markdownVoice } from './markdown/block.ts';
import { type LeakOptions, leakBlock } from './markdown/leak.ts';
import { routesTable, signs } from './markdown/table.ts';
import { byImportance, outcome } from './outcome.ts';
import { routeNames } from './route-names.ts';
import { wouldLast } from './survival.ts';
import { overBudget } from './time-words.ts';
import { warningWords } from './warning-words.ts';

export interface MarkdownOptions extends LeakOptions {
  /** Markdown that is put at the end, as it is. */
  readonly lastLine?: string | undefined;
  /** Tells several checks of one pull request apart. */
  readonly name?: string | undefined;
}

/** GitHub takes 65,536 characters; the rest is for who posts it. */
const mostCharacters = 65_000;

/** Warnings of steady routes; the other reports have them all. */
const mostWarned = 10;

/** Known leaks that the change brings; the audit lists them all. */
const mostBrought = 5;

/** How many of each there are: blocks of leaks and troubles, what is inside them, rows of the two tables. */
interface Extent {
  readonly briefs: number;
  readonly charts: number;
  readonly excerpts: number;
  readonly details: number;
  readonly steady: number;
  readonly rows: number;
}

const everything: Extent = { briefs: 10, charts: 10, excerpts: 100, details: 100, steady: 1000, rows: 1000 };

/** Everything, then less and less until it fits; what helps least goes first. */
const extents: readonly Extent[] = [
  everything,
  { ...everything, briefs: 3 },
  { ...everything, briefs: 1, charts: 3 },
  { ...everything, briefs: 1, charts: 3, steady: 0 },
  { ...everything, briefs: 1, charts: 1, excerpts: 10, steady: 0 },
  { ...everything, briefs: 0, charts: 1, excerpts: 3, steady: 0 },
  { ...everything, briefs: 0, charts: 0, excerpts: 1, steady: 0 },
  { briefs: 0, charts: 0, excerpts: 1, details: 30, steady: 0, rows: 200 },
  { briefs: 0, charts: 0, excerpts: 0, details: 10, steady: 0, rows: 60 },
  { briefs: 0, charts: 0, excerpts: 0, details: 3, steady: 0, rows: 30 },
  { briefs: 0, charts: 0, excerpts: 0, details: 1, steady: 0, rows: 15 },
];

/** @param summary what happened: it is not said again inside */
function trouble(summary: string, problem: Problem): string {
  const { saw, change } = wordsOf(problem);
  const seen = saw.length === 0 ? [] : [fence(saw.slice(0, 20))];
  return folded(summary, ...seen, `**What to change:** ${escapeMarkdown(change)}`);
}

/** Why a route could not be judged is read without unfolding anything. */
const unproven = ({ routes, problem }: Trouble): string =>
  trouble(`${routeNames(routes, htmlCode)} could not be judged: ${escapeHtmlLine(becauseOf(problem))}`, problem);

/** For one leak, what to change, before anything is unfolded; for several, how long the worst lets a heap live. */
function remedy(leaks: readonly Finding[], report: Report): readonly string[] {
  const [worst] = leaks;
  const last = worst ? wouldLast(worst, report) : null;
  const changes = new Set(leaks.map(({ attribution }) => (attribution?.cause && causeWords(attribution.cause)?.change) ?? null));
  const [change = null] = changes.size === 1 ? changes : [];
  const parts = [...(change === null ? [] : [`**What to change:** ${escapeMarkdown(ended(change))}`]), ...(last === null ? [] : [last])];
  return parts.length === 0 ? [] : [parts.join(' ')];
}

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

/** "3 charts", "charts" where none is left, nothing where all fit. */
const missing = (there: number, shown: number, noun: string): readonly string[] =>
  there <= shown ? [] : [shown === 0 ? `${noun}s` : count(there - shown, noun)];

/** What this extent leaves out of the report, in words. */
function leftOut(all: All, extent: Extent): readonly string[] {
  const { steady, pressing, details, leaks } = all;
  const having = (wanted: (finding: Finding) => unknown) => leaks.filter(wanted).length;
  const said = [
    ...missing(
      having((f) => f.attribution?.brief),
      extent.briefs,
      'brief',
    ),
    ...missing(
      having((f) => f.samples.length > 2),
      extent.charts,
      'chart',
    ),
    ...missing(
      having((f) => f.suspects[0]?.excerpt),
      extent.excerpts,
      'excerpt',
    ),
    ...(steady.length > extent.steady ? [`the list of ${count(steady.length - extent.steady, 'steady route')}`] : []),
    ...(pressing.length > extent.rows ? [`${count(pressing.length - extent.rows, 'row')} of the table`] : []),
    ...(details > extent.details ? [`${count(details - extent.details, 'block')} of details`] : []),
  ];
  return said.length === 0 ? [] : [`_Omitted for lack of space: ${said.join('; ')}. The JSON and HTML reports have everything._`];
}

/** Green is for what was measured: where nothing was, nothing is known to be well. */
function signOf({ exitCode, routes }: Report): string {
  if (exitCode !== 0) return signs[exitCode === 1 ? 'leaking' : 'unproven'];
  return routes.length === 0 ? '⚪' : signs.steady;
}

function body(report: Report, options: MarkdownOptions, extent: Extent): string {
  const sorted = byImportance(report.routes);
  const pressing = sorted.filter((f) => f.verdict !== 'steady');
  const steady = sorted.filter((f) => f.verdict === 'steady');
  const warned = steady.filter(({ warnings = [] }) => warnings.length > 0);
  const sign = signOf(report);
  const name = options.name ? `${escapeMarkdown(options.name, 80)}: ` : '';
  const leaks = sameLeaks(pressing.filter((f) => f.verdict === 'leaking'));
  const chiefs = leaks.map(([chief]) => chief);
  const troubles = sameTrouble(pressing.filter((f) => f.verdict === 'unproven'));
  const details = [
    ...leaks.slice(0, extent.details).map((same, i) =>
      leakBlock(same, report, options, {
        brief: i < extent.briefs,
        chart: i < extent.charts,
        excerpt: i < extent.excerpts,
        summarized: leaks.length === 1 && !same[0].tolerated,
      }),
    ),
    ...troubles.slice(0, Math.max(0, extent.details - leaks.length)).map(unproven),
  ];
  const compared = report.routes.some(({ comparison }) => comparison);
  const against = comparedWith(report, markdownVoice(options));
  const uncompared = report.baseline?.why;
  const unchecked = withoutExampleUrl(report);
  const left = leftOutSentence(report, codeSpan);
  const peak = highestPeak(report.routes, codeSpan);
  const longer = overBudget(report.routes, codeSpan);
  const blocks = [
    `### ${sign} ${name}${outcome(report, markdownVoice(options))}`,
    ...remedy(
      chiefs.filter(({ tolerated }) => !tolerated),
      report,
    ),
    ...broughtMarkdown((report.brought ?? []).slice(0, mostBrought)),
    ...troubleOfRun(report)
      .slice(0, 5)
      .map((problem) => trouble(escapeHtmlLine(wordsOf(problem).what), problem)),
    ...(pressing.length > 0 ? [routesTable(pressing.slice(0, extent.rows), compared)] : []),
    ...details,
    ...warned
      .slice(0, mostWarned)
      .map(({ route, warnings = [] }) => `⚠️ ${codeSpan(route)}: ${escapeMarkdown(ended(warnings.map(warningWords).join('; ')), 1000)}`),
    ...(extent.steady > 0 && steady.length > 0
      ? [folded(`${count(steady.length, 'route')} steady`, routesTable(steady.slice(0, extent.steady), compared))]
      : []),
    ...(against === null ? [] : [against]),
    ...(uncompared ? [trouble(`⚠️ ${escapeHtmlLine(wordsOf(uncompared).what)}`, uncompared)] : []),
    ...(unchecked === null ? [] : [trouble(`⚠️ ${escapeHtmlLine(wordsOf(unchecked).what)}`, unchecked)]),
    ...(peak === null ? [] : [ended(peak)]),
    ...(longer === null ? [] : [ended(longer)]),
    ...(left === null ? [] : [left]),
    ...leftOut({ leaks: chiefs, pressing, steady, details: leaks.length + troubles.length }, extent),
    footer(report, options),
    ...(options.lastLine ? [options.lastLine] : []),
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
