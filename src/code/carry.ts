import type { Node } from '@babel/types';
import { type BuiltCode, builtCode, functionsAt } from './built-code.ts';
import { sourceOf } from './by-syntax/app-sources.ts';
import { sourceFinder } from './by-syntax/find-source.ts';
import { sourceIndex } from './by-syntax/source-index.ts';
import { namelessOf } from './nameless.ts';

/** A script of one of two builds of the same sources. */
interface ScriptText {
  readonly path: string;
  readonly text: string;
}

/** Line from 1, column from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** From a position in a script of the first build to the same code in the second; null where that is not beyond doubt. */
export type Carry = (line: number, column: number) => Position | null;

/** Characters. A shorter function may be that of another module. */
const shortest = 24;
/** The same of one whose names do not count. */
const shortestNameless = 40;

/** Whether two scripts differ in nothing but the comment that names the map. */
export const isSameCode = (a: string, b: string): boolean => withoutMark(a) === withoutMark(b);

/**
 * Carries positions from a script to one that a second build made of the same sources. Most are the same, letter by letter. Else
 * the innermost function around a place is looked for, as it is written, where both scripts have it once.
 */
export function carrier(from: ScriptText, to: ScriptText): Carry {
  if (isSameCode(from.text, to.text)) return (line, column) => ({ line, column });
  return (line, column) => {
    const code = builtCode(from);
    const offset = code && sameFunction(code, line - 1, column, to.text);
    return offset === null ? null : positionAt(to.text, offset);
  };
}

/**
 * The same where variables have other names, as minifiers choose them anew when anything in the script differs, such as the folder
 * that a framework writes into it.
 */
export function carrierBesideNames(from: ScriptText, to: ScriptText): Carry {
  return (line, column) => {
    const [code, other] = [builtCode(from), builtCode(to)];
    if (!code || !other) return null;
    const [here, there] = [namelessOf(code), namelessOf(other)];
    const at = here.from(code.offsetAt(line - 1, column));
    for (const { start, end } of functionsOnly(code, line - 1, column)) {
      const text = here.text.slice(here.from(start!), here.from(end!));
      const found = text.length < shortestNameless ? null : onlyIn(here.text, there.text, text);
      if (found !== null) return positionAt(to.text, there.to(found + at - here.from(start!)));
    }
    return null;
  };
}

/** The same by what is said around the place, as between a script and its sources: slow, and for one script that is likely. */
export function carrierBySyntax(from: ScriptText, to: ScriptText): Carry {
  let finder: ReturnType<typeof sourceFinder> | null = null;
  return (line, column) => {
    const code = builtCode(from);
    if (!code) return null;
    finder ??= sourceFinder(code, sourceIndex([sourceOf(to.path, to.text)]));
    const found = finder(line - 1, column);
    return found && positionAt(to.text, found.offset);
  };
}

/** The end of a script that names its map. */
const mark = /\s*(?:\/\/[#@]\s*sourceMappingURL=\S*|\/\*[#@]\s*sourceMappingURL=[^*]*\*\/)?\s*$/;

/** Only the end is searched: a bundle may carry the mark in its strings. */
function withoutMark(text: string): string {
  const at = Math.max(0, Math.max(text.lastIndexOf('//#'), text.lastIndexOf('/*#'), text.lastIndexOf('//@'), text.lastIndexOf('/*@')));
  const end = text.slice(at);
  return mark.test(end) && end.includes('sourceMappingURL=') ? text.slice(0, at).trimEnd() : text.trimEnd();
}

function sameFunction(code: BuiltCode, line: number, column: number, other: string): number | null {
  const offset = code.offsetAt(line, column);
  for (const { start, end } of functionsOnly(code, line, column)) {
    const text = code.text.slice(start!, end!);
    const there = text.length < shortest ? null : onlyIn(code.text, other, text);
    if (there !== null) return there + offset - start!;
  }
  return null;
}

/** The innermost first. */
const functionsOnly = (code: BuiltCode, line: number, column: number): readonly Node[] =>
  functionsAt(code, line, column).filter((node) => node !== code.program);

/** Where a part of one text stands in another, if it stands once in each. */
const onlyIn = (here: string, there: string, part: string): number | null =>
  onlyPlace(here, part) === null ? null : onlyPlace(there, part);

function onlyPlace(text: string, part: string): number | null {
  const at = text.indexOf(part);
  return at !== -1 && text.indexOf(part, at + 1) === -1 ? at : null;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length };
}
