/** A leak in full, folded: where, why, what to change, what holds it, how it grew. */

import { fingerprintOf } from '../../findings/fingerprint.ts';
import type { Finding, Report, ReportedAttribution, Suspect } from '../../findings/report.ts';
import type { SameLeak } from '../../findings/same-leak.ts';
import { change, count, ended } from '../../words.ts';
import { leavesWords, noteSentences, whySentence } from '../attribution-words.ts';
import { causeWords } from '../cause-words.ts';
import { comparedSentence, knownSentence } from '../compared.ts';
import { containerSentences } from '../container-words.ts';
import { pathLines } from '../drawn-path.ts';
import { codeSpan, escapeMarkdown, fence } from '../escape-markdown.ts';
import { excerptLines, numberedLines } from '../excerpt-lines.ts';
import { changeIn, deedOf, faultWords } from '../fault-words.ts';
import { calledFrom, headline, position } from '../headline.ts';
import { mermaidChart } from '../mermaid-chart.ts';
import { pathWords } from '../path-words.ts';
import { publishedMarkdown } from '../published-words.ts';
import { sameSentence } from '../same-sentence.ts';
import { sentenceOf } from '../sentence.ts';
import type { SourcePlace } from '../source-link.ts';
import { wouldLast } from '../survival.ts';
import { folded, linked, markdownVoice, summaryVoice } from './block.ts';

export interface LeakOptions extends SourcePlace {
  /** Files that the pull request changes, as paths in the repository. */
  readonly changedFiles?: readonly string[] | undefined;
}

/** What is shown of one leak besides its essence. */
export interface LeakExtent {
  readonly chart: boolean;
  /** The source, and what names the leak in a configuration. */
  readonly excerpt: boolean;
  readonly brief: boolean;
  /** Whether what to change, and how long a heap would last, stand above already. */
  readonly summarized: boolean;
}

/** Nobody reads more of one leak in a comment. */
const [mostSuspects, mostHolders, mostNotes] = [5, 3, 5] as const;
/** Lines of source on each side of the line. */
const around = 4;
/** Lines of a brief; a longer one stands in the JSON report. */
const longestBrief = 250;

export function leakBlock(same: SameLeak, report: Report, options: LeakOptions, extent: LeakExtent): string {
  const [finding] = same;
  const { attribution } = finding;
  const [first] = finding.suspects;
  const fault = attribution && first && faultWords(first, attribution);
  const chart = extent.chart ? mermaidChart(finding) : null;
  const last = extent.summarized ? null : wouldLast(finding, report);
  const notes = attribution ? noteSentences(attribution.notes).slice(0, mostNotes) : [];
  const facts = [
    escapeMarkdown(ended(sentenceOf(finding))),
    last,
    comparedSentence(finding),
    knownSentence(finding, markdownVoice(options)),
    sameSentence(same, markdownVoice(options)),
  ];
  return folded(
    headline(finding, summaryVoice),
    facts.filter((fact) => fact !== null).join(' '),
    ...(attribution ? published(attribution) : []),
    ...(fault ? [`**Whose fault:** ${escapeMarkdown(fault)}`] : []),
    ...why(finding, extent.summarized),
    ...where(finding, options, extent.excerpt),
    ...(attribution ? holders(attribution, extent.excerpt) : []),
    ...(chart === null ? [] : [chart]),
    ...(notes.length > 0
      ? [
          list(
            'Notes',
            notes.map((note) => escapeMarkdown(ended(note))),
          ),
        ]
      : []),
    ...(extent.brief && attribution?.brief ? [briefBlock(attribution.brief)] : []),
    ...because(finding),
    ...(extent.excerpt ? fingerprint(finding) : []),
  );
}

const list = (title: string, items: readonly string[]): string => [`**${title}**`, '', ...items.map((item) => `- ${item}`)].join('\n');

/** What is known elsewhere of this leak. */
const published = (attribution: ReportedAttribution): readonly string[] =>
  publishedMarkdown(attribution).map((said) => `**Known leak:** ${ended(said)}`);

/** The likely cause and the way out of it. */
function why({ attribution, suspects: [first] }: Finding, summarized: boolean): readonly string[] {
  if (!attribution) return [];
  const none = whySentence(attribution);
  const noLine = none === null ? [] : [`**No line was found:** ${escapeMarkdown(ended(none))}`];
  const said = attribution.cause && causeWords(attribution.cause);
  if (!said) return none === null ? ['**Likely cause:** no known cause fits the evidence.'] : noLine;
  const change = summarized ? [] : [`**What to change:** ${escapeMarkdown(ended(changeIn(first, attribution, said.change)))}`];
  return [...noLine, `**Likely cause:** ${escapeMarkdown(ended(said.what))}`, ...change];
}

function where({ suspects }: Finding, options: LeakOptions, withExcerpt: boolean): readonly string[] {
  if (suspects.length === 0) return [];
  const lines = suspects.slice(0, mostSuspects).map((suspect) => suspectLine(suspect, options));
  const more = suspects.length > mostSuspects ? [`${count(suspects.length - mostSuspects, 'more line')} in the HTML and JSON reports`] : [];
  const excerpt = withExcerpt ? suspects[0]?.excerpt : null;
  return [list('Where', [...lines, ...more]), ...(excerpt ? [fence(numberedLines(excerptLines(excerpt, around)))] : [])];
}

function suspectLine(suspect: Suspect, options: LeakOptions): string {
  const { dependency, changed, changedLine, bytesPerRequest } = suspect;
  const name = suspect.function === '' ? '' : ` in ${codeSpan(suspect.function)}`;
  const size = bytesPerRequest > 0 ? `, ${change(bytesPerRequest)} per request` : '';
  const isChanged = changed ?? options.changedFiles?.includes(suspect.file) ?? false;
  const since = changedLine ? ', **a line of this pull request**' : isChanged ? ', changed in this pull request' : '';
  const called = calledFrom(suspect, markdownVoice(options));
  const within = dependency
    ? `, ${deedOf(suspect)} by ${codeSpan(dependency.name)}${dependency.version === null ? '' : ` ${escapeMarkdown(dependency.version, 40)}`} (${codeSpan(position(dependency))})`
    : '';
  return `${linked(suspect, options)}${name}${size}${since}${called === null ? '' : `, ${called}`}${within}`;
}

/** What holds the memory, what each request leaves, and what stays open. */
function holders(attribution: ReportedAttribution, isDrawn: boolean): readonly string[] {
  const { paths = [], containers, handles, bound, cause } = attribution;
  const leaves = leavesWords(attribution);
  const drawn = isDrawn && paths[0] ? pathLines(paths[0]) : [];
  const items = [
    // The first is drawn below where its steps are marked.
    ...paths.slice(drawn.length > 0 ? 1 : 0, mostHolders).map((path) => escapeMarkdown(pathWords(path))),
    ...containerSentences(containers).map((said) => escapeMarkdown(ended(said))),
    ...(leaves === null ? [] : [`left behind: ${escapeMarkdown(leaves)} per request`]),
    ...handles.slice(0, mostHolders).map(({ kind, perRequest, file, line }) => {
      const at = file !== null && line !== null ? `, at ${codeSpan(position({ file, line }))}` : '';
      return `opened and never closed: ${perRequest.toFixed(2).replace(/\.?0+$/, '')} ${escapeMarkdown(kind)} per request${at}`;
    }),
    ...(bound && cause?.code !== 'cache-filling'
      ? [`limit in the code, ${codeSpan(bound.name)}: ${count(bound.size, 'entry', 'entries')} of at most ${bound.max}`]
      : []),
  ];
  const picture = drawn.length === 0 ? [] : [fence(drawn)];
  if (items.length === 0) return drawn.length === 0 ? [] : ['**What holds it**', ...picture];
  return [list('What holds it', items), ...picture];
}

function briefBlock(text: string): string {
  const lines = text.trimEnd().split('\n');
  const cut = lines.length > longestBrief ? ['…'] : [];
  return folded('Brief for an AI assistant', fence([...lines.slice(0, longestBrief), ...cut], 'markdown'));
}

/** By which the configuration can tolerate it. */
function fingerprint(finding: Finding): readonly string[] {
  const known = fingerprintOf(finding);
  return known === null ? [] : [`<sub>Fingerprint of the leak: ${codeSpan(known)}</sub>`];
}

function because(finding: Finding): readonly string[] {
  if (finding.because.length === 0) return [];
  const files = finding.because.slice(0, 5).map((file) => codeSpan(file));
  const more = finding.because.length > 5 ? ` and ${finding.because.length - 5} more` : '';
  return [`Checked because of ${files.join(', ')}${more}.`];
}
