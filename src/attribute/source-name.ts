/** Names as in the sources: minifiers and bundlers call things otherwise. */
import type { MappedPosition, Script } from '../code/source-maps.ts';

/** The name at a place of a source. @param line of it, with what stands in it; null where no name stands there */
export const nameAt = ({ name, column }: Pick<MappedPosition, 'name' | 'column'>, line: string): string | null =>
  name ?? /^[\w$]+/.exec(line.slice(column))?.[0] ?? null;

/**
 * The name in the source of an identifier of a built script; null where no map leads there, or to something else: maps may lead to the
 * beginning of the statement alone, so what follows the name must be alike.
 * @param line from 1
 * @param column from 0, where it begins
 */
export function nameInSource(script: Script, line: number, column: number): string | null {
  const mapped = script.trace(line, column);
  if (mapped?.original.kind !== 'file') return null;
  const source = mapped.content?.split('\n')[mapped.line - 1]?.slice(mapped.column) ?? '';
  const built = script.text.split('\n')[line - 1]?.slice(column) ?? '';
  return after(source) === after(built) ? nameAt({ ...mapped, column: 0 }, source) : null;
}

/** The first character after a name. */
const after = (text: string): string | undefined => /^[\w$]+\s*(\S)/.exec(text)?.[1];
