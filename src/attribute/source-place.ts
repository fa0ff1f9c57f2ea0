import type { SourcePlace } from '../code/excerpt.ts';
import type { Frame } from './frames.ts';

/** Where the source of a frame is read. A script that was never bundled is its own source; the output of a bundler is not. */
export function sourcePlace({ file, path, line, column, content, mapped, script }: Frame): SourcePlace {
  const isScript = mapped === null;
  return { file, path: path ?? (isScript ? (script?.path ?? null) : null), line, column, text: content, isScript };
}
