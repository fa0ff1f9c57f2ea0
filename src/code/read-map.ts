import { type AnyMap, FlattenMap, originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';

/** A position in an original source; the line counts from 1, the column from 0. */
export interface Traced {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly name: string | null;
  /** The source's text if the map carries it. */
  readonly content: string | null;
}

export interface Trace {
  (line: number, column: number): Traced | null;
  /** The names of the original sources, as `Traced` has them. */
  readonly sources: readonly string[];
}

/** Deeper nesting of sections than any bundler writes. */
const deepest = 8;

/**
 * Makes a tracer of a source map's text, sectioned maps included. Maps are untrusted: one that does not fit its
 * script is refused before it is decoded, since the decoder would fill an array up to any line it names.
 * @param scriptLines number of lines of the built script
 * @returns null when the map is malformed or does not fit
 */
export function readMap(text: string, scriptLines: number): Trace | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n/, ''));
    if (!fits(json, scriptLines, 0) || countSources(json) > mostSources) return null;
    const map = new FlattenMap(json as ConstructorParameters<typeof AnyMap>[0]);
    const sources = map.resolvedSources.filter((source) => typeof source === 'string');
    return Object.assign((line: number, column: number) => traced(map, line, column), { sources });
  } catch {
    return null;
  }
}

function traced(map: TraceMap, line: number, column: number): Traced | null {
  if (line < 1 || column < 0) return null;
  try {
    const found = originalPositionFor(map, { line, column });
    // A segment may name a source that is not in the list, and the list anything.
    if (typeof found.source !== 'string') return null;
    const carried: unknown = map.sourcesContent?.[map.resolvedSources.indexOf(found.source)];
    const content = typeof carried === 'string' ? carried : null;
    // A map left over from an earlier build may name lines that its sources do not have.
    if (content !== null && found.line > countLines(content)) return null;
    return {
      source: found.source,
      line: found.line,
      column: found.column,
      name: typeof found.name === 'string' ? found.name : null,
      content,
    };
  } catch {
    return null;
  }
}

/** More sources than any bundle has. Each is resolved as a URL: a million of them would take half a minute. */
const mostSources = 50_000;

/** Of a map that fits, whose nesting is known to end. */
function countSources(json: unknown): number {
  const { sections, sources } = json as { sections?: ReadonlyArray<{ map: unknown }>; sources?: unknown };
  if (Array.isArray(sections)) return (sections as ReadonlyArray<{ map: unknown }>).reduce((sum, { map }) => sum + countSources(map), 0);
  return Array.isArray(sources) ? sources.length : 0;
}

interface Sectioned {
  readonly sections?: ReadonlyArray<{ readonly offset?: { readonly line?: unknown; readonly column?: unknown }; readonly map?: unknown }>;
  readonly mappings?: unknown;
}

function fits(json: unknown, scriptLines: number, depth: number): boolean {
  if (typeof json !== 'object' || json === null || depth > deepest) return false;
  const { sections, mappings } = json as Sectioned;
  if (Array.isArray(sections)) {
    return (sections as NonNullable<Sectioned['sections']>).every(({ offset, map }) => {
      const { line, column } = offset ?? {};
      const valid = Number.isInteger(line) && Number.isInteger(column) && (line as number) >= 0 && (column as number) >= 0;
      return valid && (line as number) <= scriptLines && fits(map, scriptLines, depth + 1);
    });
  }
  return typeof mappings === 'string' && countOf(mappings, ';') <= scriptLines + 16;
}

export const countLines = (text: string): number => countOf(text, '\n') + 1;

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
