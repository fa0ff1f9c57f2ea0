import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Finding, Report, ReportedPath, Suspect } from '../findings/report.ts';
import { type SameLeak, sameLeaks } from '../findings/same-leak.ts';
import { sameTrouble, troubleOfRun } from '../findings/same-trouble.ts';
import { withoutExampleUrl } from '../findings/skipped.ts';
import { type Problem, wordsOf } from '../problems.ts';
import { change, ended, verdictWord } from '../words.ts';
import { leavesWords, noteSentences, whySentence } from './attribution-words.ts';
import { broughtSentences } from './brought-words.ts';
import { causeWords } from './cause-words.ts';
import { codeFrame } from './code-frame.ts';
import { comparedSentence, comparedWith, knownSentence } from './compared.ts';
import { containerSentences } from './container-words.ts';
import { pathLines } from './drawn-path.ts';
import { changeIn, faultWords } from './fault-words.ts';
import { calledFrom, position } from './headline.ts';
import { leftOutSentence } from './left-out.ts';
import { highestPeak } from './load-words.ts';
import { byImportance, outcome } from './outcome.ts';
import { pathWords } from './path-words.ts';
import { brief } from './plain-text.ts';
import { publishedSentences } from './published-words.ts';
import { routeName, routeNames } from './route-names.ts';
import { sameSentence } from './same-sentence.ts';
import { sentenceOf } from './sentence.ts';
import { wouldLast } from './survival.ts';
import { type Colors, routesTable, symbols } from './terminal-table.ts';
import { overBudget } from './time-words.ts';
import { plainVoice } from './voice.ts';
import { warningWords } from './warning-words.ts';

export interface TerminalOptions {
  /** Whether escape codes for colour may be used. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 120;
/** More than these say nothing more; the other renderers list them all. */
const [mostSuspects, mostHolders, mostNotes] = [3, 2, 3] as const;

const name = (text: string): string => brief(text, 200);
const words = (text: string): string => brief(text, 1000);

/** A paragraph set in, broken at words. */
const indented = (text: string, width: number, by = '  '): string =>
  wrapAnsi(text, Math.max(width - by.length, 20))
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');

function leak(same: SameLeak, report: Report, colors: Colors, width: number): string {
  const [finding] = same;
  const { part } = finding;
  const [first, ...others] = finding.suspects.slice(0, mostSuspects);
  const frame = first ? codeFrame(first, { color: colors.isColorSupported, width: width - 4 }) : null;
  const said = [
    ended(sentenceOf(finding)),
    comparedSentence(finding),
    wouldLast(finding, report),
    knownSentence(finding, plainVoice),
    sameSentence(same, plainVoice),
  ];
  return [
    colors.bold(colors.red(`${symbols.leaking} ${name(routeName(finding))}${part ? `, leak ${part.number} of ${part.of}` : ''}`)),
    ...said.filter((sentence) => sentence !== null).map((sentence) => indented(words(sentence), width)),
    ...(first ? ['', suspectLine(first, colors, width)] : []),
    ...(frame === null ? [] : [...frame.split('\n').map((line) => `    ${line}`), '']),
    ...others.map((suspect) => suspectLine(suspect, colors, width)),
    ...evidence(finding, colors, width),
  ].join('\n');
}

function suspectLine(suspect: Suspect, colors: Colors, width: number): string {
  const share = suspect.bytesPerRequest > 0 ? `  ${change(suspect.bytesPerRequest)} per request` : '';
  const inside = suspect.function === '' ? '' : ` in ${name(suspect.function)}`;
  const { dependency } = suspect;
  const within = dependency ? `, by ${name(dependency.name)}${dependency.version === null ? '' : ` ${name(dependency.version)}`}` : '';
  const since = suspect.changedLine ? '  a line of this change' : suspect.changed ? '  changed' : '';
  const called = calledFrom(suspect, plainVoice);
  return indented(
    `${colors.cyan(name(position(suspect)))}${inside}${within}${colors.dim(share)}${colors.yellow(`${since}${called === null ? '' : `  ${called}`}`)}`,
    width,
  );
}

/** Why, what holds it, what stays open, what to change; each behind its word. */
function evidence({ attribution, suspects: [first] }: Finding, colors: Colors, width: number): readonly string[] {
  if (!attribution) return [];
  const labeled = (label: string, text: string) => indented(`${colors.dim(label)} ${words(text)}`, width);
  const { paths = [], containers, handles, notes } = attribution;
  const why = whySentence(attribution);
  const cause = attribution.cause && causeWords(attribution.cause);
  const leaves = leavesWords(attribution);
  const fault = first && faultWords(first, attribution);
  return [
    ...(why === null ? [] : [labeled('no line was found:', ended(why))]),
    ...publishedSentences(attribution).map((said) => labeled('known leak:', ended(said))),
    ...(fault ? [labeled('whose fault:', fault)] : []),
    ...(cause ? [labeled('likely cause:', ended(cause.what))] : []),
    ...paths.slice(0, mostHolders).flatMap((path, i) => heldBy(path, i, colors, width)),
    ...containerSentences(containers).map((said) => labeled('growing:', ended(said))),
    ...(leaves === null ? [] : [labeled('left behind:', `${leaves} per request`)]),
    ...handles.slice(0, mostHolders).map(({ kind, file, line }) => {
      const at = file !== null && line !== null ? `, opened at ${position({ file, line })}` : '';
      return labeled('never closed:', `${kind}${at}`);
    }),
    ...(cause ? [indented(`→ ${words(ended(changeIn(first, attribution, cause.change)))}`, width)] : []),
    ...noteSentences(notes)
      .slice(0, mostNotes)
      .map((note) => labeled('note:', ended(note))),
  ];
}

/** The first is drawn, where its steps are marked; others are told in one line. */
function heldBy(path: ReportedPath, index: number, colors: Colors, width: number): readonly string[] {
  const lines = index === 0 ? pathLines(path) : [];
  if (lines.length === 0) return [indented(`${colors.dim('held by')} ${words(pathWords(path))}`, width)];
  return [indented(colors.dim('held by'), width), ...lines.map((line) => indented(words(line), width, '    '))];
}

/** What happened, what was seen, what to change. The app's own lines stand behind a bar, so never at the start of a line. */
function trouble(title: string, problem: Problem, colors: Colors, width: number, label = ''): string {
  const { what, saw, change: remedy } = wordsOf(problem);
  return [
    colors.bold(colors.yellow(`${symbols.unproven} ${title}`)),
    indented(`${label}${words(what)}`, width),
    ...saw.map((line) => colors.dim(`  │ ${words(line)}`)),
    indented(`→ ${words(remedy)}`, width),
  ].join('\n');
}

/** What fails nothing. */
const warning = ({ route }: Finding, said: string, colors: Colors, width: number): string =>
  indented(`${colors.yellow('!')} ${name(route)}: ${words(ended(said))}`, width, '');

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
  const unchecked = withoutExampleUrl(report);
  const left = leftOutSentence(report, name);
  const against = comparedWith(report, plainVoice);
  const peak = highestPeak(routes, name);
  const longer = overBudget(routes, name);
  const blocks = [
    ...(routes.length === 0 ? [] : [routesTable(routes, colors, width)]),
    ...sameLeaks(routes.filter((f) => f.verdict === 'leaking')).map((same) => leak(same, report, colors, width)),
    ...sameTrouble(routes.filter((f) => f.verdict === 'unproven')).map(({ problem, routes: kept }) =>
      trouble(routeNames(kept, name), problem, colors, width, `${colors.dim(`${verdictWord('unproven')}:`)} `),
    ),
    ...routes
      .filter(({ verdict }) => verdict === 'steady')
      .flatMap((f) => (f.warnings ?? []).map((one) => warning(f, warningWords(one), colors, width))),
    ...troubleOfRun(report).map((problem) => trouble('The run', problem, colors, width)),
    ...(unchecked === null ? [] : [trouble('Not checked', unchecked, colors, width)]),
    ...(report.baseline?.why ? [trouble('The base', report.baseline.why, colors, width)] : []),
    ...broughtSentences(report.brought ?? []).map((said) => indented(`${colors.yellow('!')} ${words(said)}`, width, '')),
    ...(against === null ? [] : [colors.dim(indented(against, width, ''))]),
    ...(peak === null ? [] : [colors.dim(indented(ended(peak), width, ''))]),
    ...(longer === null ? [] : [colors.dim(indented(ended(longer), width, ''))]),
    ...(left === null ? [] : [colors.dim(indented(left, width, ''))]),
    colors[color](colors.bold(indented(`${symbol} ${outcome(report, plainVoice)}.`, width, ''))),
  ];
  return `${blocks.join('\n\n')}\n`;
}
