import type { Suspect } from '../../findings/report.ts';
import { codeSpan, escapeHtmlLine, escapeMarkdown } from '../escape-markdown.ts';
import { isOwn, position } from '../headline.ts';
import { type SourcePlace, sourceLink } from '../source-link.ts';
import type { Voice } from '../voice.ts';

/** A folded block; GitHub reads Markdown inside only after an empty line. The summary is HTML. */
export const folded = (summary: string, ...blocks: readonly string[]): string =>
  ['<details>', `<summary>${summary}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');

/** A code span as HTML, for summaries, where Markdown is not read. */
export const htmlCode = (name: string): string => `<code>${escapeHtmlLine(name, 120)}</code>`;

/** The position of a suspect, as a link to the line at the commit that was checked where that is known. */
export function linked(suspect: Suspect, place: SourcePlace): string {
  const link = isOwn(suspect) ? sourceLink(suspect.file, suspect.line, place) : null;
  const name = codeSpan(position(suspect));
  return link === null ? name : `[${name}](${link})`;
}

/** For sentences in Markdown, positions linked. */
export const markdownVoice = (place: SourcePlace): Voice => ({
  name: (text, suspect) => (suspect ? linked(suspect, place) : codeSpan(text)),
  words: (text) => escapeMarkdown(text),
});

/** For summaries. */
export const summaryVoice: Voice = { name: htmlCode, words: (text) => escapeHtmlLine(text) };
