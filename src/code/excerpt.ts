import { isQuotable } from './quotable.ts';
import type { Workspace } from './workspace.ts';

/** Lines of a source around a position. */
export interface Excerpt {
  readonly file: string;
  /** The number of the first line, and of the highlighted line; from 1. */
  readonly first: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** A place in a source, as far as it is known. Line and column count from 1. */
export interface SourcePlace {
  /** As a reader knows it. */
  readonly file: string;
  /** Absolute path; null when it lies outside the repository. */
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  /** The text to show where the file cannot be read. */
  readonly text: string | null;
  /** Whether it is the script that the server ran, not what a map leads to. */
  readonly isScript: boolean;
}

/** Characters of a line: minified code has lines of megabytes. */
const longest = 200;

/**
 * Reads the lines around a place from the repository, where they may be quoted, or else from the text that is known of it. Of a line that is too long
 * the part around the column is shown.
 * @param around lines shown before and after
 */
export async function excerptAt(place: SourcePlace, workspace: Workspace, around = 6): Promise<Excerpt | null> {
  const { file, path, line, column, isScript } = place;
  const text = (path && (await isQuotable(path, isScript, workspace)) ? await workspace.read(path) : null) ?? place.text;
  if (!text) return null;
  const lines = text.split('\n');
  if (line > lines.length) return null;
  const first = Math.max(1, line - around);
  const shown = lines.slice(first - 1, line + around).map((each, i) => shortened(each.trimEnd(), first + i === line ? column : 1));
  return { file, first, line, lines: shown };
}

function shortened(line: string, column: number): string {
  if (line.length <= longest) return line;
  const from = Math.max(0, Math.min(column - 1 - longest / 4, line.length - longest));
  return `${from > 0 ? '… ' : ''}${line.slice(from, from + longest)}${from + longest < line.length ? ' …' : ''}`;
}
