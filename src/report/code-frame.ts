import { codeFrameColumns } from '@babel/code-frame';
import type { Suspect } from '../findings/report.ts';
import { excerptLines } from './excerpt-lines.ts';

export interface FrameOptions {
  /** Whether escape codes for colour may be used. */
  readonly color: boolean;
  /** Columns that the frame may take. */
  readonly width: number;
}

/** Lines on each side of the highlighted one. */
const around = 2;
/** What stands before the source of a line besides its number: `> `, ` | `. */
const gutter = 5;

/** The source around a suspect as compilers show it, its line marked; null where there is none. */
export function codeFrame({ excerpt, column }: Suspect, { color, width }: FrameOptions): string | null {
  const lines = excerpt ? excerptLines(excerpt, around) : [];
  const [first] = lines;
  const highlighted = lines.find((line) => line.highlighted);
  if (!excerpt || !first || !highlighted) return null;
  const room = Math.max(20, width - gutter - String(lines.at(-1)?.number ?? 0).length);
  // Where the line was changed to be shown, the column says nothing any more.
  const original = excerpt.lines[excerpt.line - excerpt.first] ?? '';
  const moved = original.length - highlighted.text.length;
  const wanted =
    original.endsWith(highlighted.text) && column - moved >= 1 && column - moved <= highlighted.text.length ? column - moved : null;
  // A place that lies beyond the edge is brought into the middle.
  const left = wanted !== null && wanted >= room ? wanted - Math.floor(room / 2) : 0;
  const shown = lines.map(({ text }) => cut(text, left, room));
  const at = wanted === null ? null : wanted - left;
  const start = { line: highlighted.number, ...(at === null ? {} : { column: at }) };
  // The option is newer than its types.
  const options = { linesAbove: around, linesBelow: around, highlightCode: false, forceColor: color, startLine: first.number };
  return codeFrameColumns(shown.join('\n'), { start }, options);
}

/** `room` characters of a text from the one at `left` on, an ellipsis where some were left out. */
function cut(text: string, left: number, room: number): string {
  const rest = left > 0 && text.length > left ? `…${text.slice(left + 1)}` : text.slice(left);
  return rest.length > room ? `${rest.slice(0, room - 1)}…` : rest;
}
