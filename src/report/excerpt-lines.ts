import type { Excerpt } from '../findings/report.ts';
import { brief } from './plain-text.ts';

/** A line of an excerpt, made plain; what is indented stays so. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  /** Whether it is the line that the excerpt is about. */
  readonly highlighted: boolean;
}

/** Characters of a line that are shown. */
const longest = 160;

/** The lines around the highlighted one, at most `around` on each side, without the indentation that all share. */
export function excerptLines({ first, line, lines }: Excerpt, around: number): readonly ExcerptLine[] {
  const near = lines
    .map((text, i) => ({ number: first + i, text: text.replaceAll('\t', '  '), highlighted: first + i === line }))
    .filter(({ number }) => Math.abs(number - line) <= around);
  const indents = near.filter(({ text }) => text.trim() !== '').map(({ text }) => text.length - text.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return near.map(({ text, ...rest }) => ({ ...rest, text: brief(text.slice(shared).trimEnd(), longest) }));
}

/** With numbers and a mark at the highlighted line: `> 14 | const channel = …`. */
export function numberedLines(lines: readonly ExcerptLine[]): readonly string[] {
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.map(({ number, text, highlighted }) => `${highlighted ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd());
}
