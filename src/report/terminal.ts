import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { position } from './headline.ts';
import { byImportance, outcome } from './outcome.ts';
import { brief } from './plain-text.ts';
import type { Finding, Report } from './report.ts';
import { routeNames, sameTrouble } from './same-trouble.ts';
import { leftOut, withoutAddress } from './skipped.ts';
import { wouldLast } from './survival.ts';
import { type Colors, routesTable, symbols } from './terminal-table.ts';
import { plainVoice } from './voice.ts';
import { change, ended } from './words.ts';

export interface TerminalOptions {
  /** Whether escape codes for colour may be used. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 120;
/** More suspects than this say nothing more; the other renderers list them all. */
const mostSuspects = 3;

const name = (text: string): string => brief(text, 200);
const words = (text: string): string => brief(text, 1000);

/** A paragraph set in, broken at words. */
const indented = (text: string, width: number, by = '  '): string =>
  wrapAnsi(text, Math.max(width - by.length, 20))
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');

function leak(finding: Finding, report: Report, colors: Colors, width: number): string {
  const last = wouldLast(finding, report);
  const suspects = finding.suspects.slice(0, mostSuspects).flatMap((suspect) => {
    const share = suspect.bytesPerRequest > 0 ? `  ${change(suspect.bytesPerRequest)} per request` : '';
    const inside = suspect.function === '' ? '' : ` in ${name(suspect.function)}`;
    const held = suspect.retainedBy === null ? [] : [indented(`held by ${words(suspect.retainedBy)}`, width, '    ')];
    return [`  ${colors.cyan(name(position(suspect)))}${inside}${colors.dim(share)}`, ...held];
  });
  return [
    colors.bold(colors.red(`${symbols.leaking} ${name(finding.route)}`)),
    indented(words(ended(finding.sentence)), width),
    ...(last === null ? [] : [indented(last, width)]),
    ...suspects,
  ].join('\n');
}

/** What happened, what was seen, what to change. The app's own lines stand behind a bar, so never at the start of a line. */
function trouble(title: string, problem: Report['problems'][number], colors: Colors, width: number): string {
  return [
    colors.bold(colors.yellow(`${symbols.unproven} ${title}`)),
    indented(words(problem.what), width),
    ...problem.saw.map((line) => colors.dim(`  │ ${words(line)}`)),
    indented(`→ ${words(problem.change)}`, width),
  ].join('\n');
}

const last = {
  0: { color: 'green', symbol: symbols.steady },
  1: { color: 'red', symbol: symbols.leaking },
  2: { color: 'yellow', symbol: symbols.unproven },
} as const;

/** The report for a terminal or a log: a table, then what there is to say of each leak and each open question, then one sentence. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const colors = pc.createColors(options.color);
  const width = Math.min(options.width, widest);
  const routes = byImportance(report.routes);
  const { color, symbol } = last[report.exitCode];
  const unaddressed = withoutAddress(report);
  const left = leftOut(report, name);
  const blocks = [
    ...(routes.length === 0 ? [] : [routesTable(routes, colors, width)]),
    ...routes.filter((f) => f.verdict === 'leaking').map((f) => leak(f, report, colors, width)),
    ...sameTrouble(routes.filter((f) => f.verdict === 'unproven')).map(({ problem, routes: kept }) =>
      trouble(routeNames(kept, name), problem, colors, width),
    ),
    ...report.problems.map((problem) => trouble('The run', problem, colors, width)),
    ...(unaddressed === null ? [] : [trouble('Not checked', unaddressed, colors, width)]),
    ...(left === null ? [] : [colors.dim(indented(left, width, ''))]),
    colors[color](colors.bold(indented(`${symbol} ${outcome(report, plainVoice)}.`, width, ''))),
  ];
  return `${blocks.join('\n\n')}\n`;
}
