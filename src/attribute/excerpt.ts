import type { Workspace } from '../sources/workspace.ts';
import type { Frame } from './frames.ts';

/** Lines of a source around a position. */
export interface Excerpt {
  readonly file: string;
  /** The number of the first line, and of the line meant; from 1. */
  readonly first: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Characters of a line: minified code has lines of megabytes. */
const longest = 200;

/** Reads the lines around a frame from the repository, or else from the source map. */
export async function excerptAt(frame: Frame, workspace: Workspace, around = 8): Promise<Excerpt | null> {
  const text = (frame.path && (await workspace.read(frame.path))) ?? frame.content;
  if (!text) return null;
  const lines = text.split('\n');
  if (frame.line > lines.length) return null;
  const first = Math.max(1, frame.line - around);
  const shown = lines
    .slice(first - 1, frame.line + around)
    .map((line) => (line.length > longest ? `${line.slice(0, longest)} …` : line.trimEnd()));
  return { file: frame.file, first, line: frame.line, lines: shown };
}
