import type { Workspace } from './workspace.ts';

/** Lines of a source around a position. */
export interface Excerpt {
  readonly file: string;
  /** The number of the first line, and of the line meant; from 1. */
  readonly first: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** A place in a source, and where its text can be read. Lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Absolute path of the file named, when it lies in the repository. */
  readonly path: string | null;
  /** The source's text from a source map. */
  readonly content: string | null;
  readonly mapped: boolean;
  /** The built script behind it. */
  readonly script: { readonly text: string } | null;
}

/** Characters of a line: minified code has lines of megabytes. */
const longest = 200;

/**
 * Reads the lines around a frame from the repository, or else from the source map. Of a line that is too long the part
 * around the column is shown.
 * @param around lines shown before and after
 */
export async function excerptAt(frame: SourcePlace, workspace: Workspace, around = 6): Promise<Excerpt | null> {
  const text = (frame.path && (await workspace.read(frame.path))) ?? frame.content ?? (frame.mapped ? null : (frame.script?.text ?? null));
  if (!text) return null;
  const lines = text.split('\n');
  if (frame.line > lines.length) return null;
  const first = Math.max(1, frame.line - around);
  const shown = lines
    .slice(first - 1, frame.line + around)
    .map((line, i) => shortened(line.trimEnd(), first + i === frame.line ? frame.column : 1));
  return { file: frame.file, first, line: frame.line, lines: shown };
}

function shortened(line: string, column: number): string {
  if (line.length <= longest) return line;
  const from = Math.max(0, Math.min(column - 1 - longest / 4, line.length - longest));
  return `${from > 0 ? '… ' : ''}${line.slice(from, from + longest)}${from + longest < line.length ? ' …' : ''}`;
}
