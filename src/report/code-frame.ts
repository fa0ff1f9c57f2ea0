import { codeFrameColumns } from '@babel/code-frame';
import { excerptLines } from './excerpt-lines.ts';
import type { Suspect } from './report.ts';

export interface FrameOptions {
  /** Whether escape codes for colour may be used. */
  readonly color: boolean;
  /** Columns that the frame may take. */
  readonly width: number;
}

/** Lines on each side of the one that is meant. */
const around = 2;
/** What stands before the source of a line besides its number: `> `, ` | `. */
const gutter = 5;

/** The source around a suspect as compilers show it, its line marked; null where there is none. */
export function codeFrame({ excerpt, column }: Suspect, { color, width }: FrameOptions): string | null {
  const lines = excerpt ? excerptLines(excerpt, around) : [];
  const [first] = lines;
  const meant = lines.find((line) => line.meant);
  if (!excerpt || !first || !meant) return null;
  const room = Math.max(20, width - gutter - String(lines.at(-1)?.number ?? 0).length);
  const shown = lines.map(({ text }) => (text.length > room ? `${text.slice(0, room - 1)}…` : text));
  // Where the line was changed to be shown, the column says nothing any more.
  const original = excerpt.lines[excerpt.line - excerpt.first] ?? '';
  const moved = original.length - meant.text.length;
  const at = original.endsWith(meant.text) && column - moved >= 1 && column - moved < room ? column - moved : null;
  const start = { line: meant.number, ...(at === null ? {} : { column: at }) };
  // The option is newer than its types.
  const options = { linesAbove: around, linesBelow: around, highlightCode: false, forceColor: color, startLine: first.number };
  return codeFrameColumns(shown.join('\n'), { start }, options);
}
