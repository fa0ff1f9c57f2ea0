import type { Node } from '@babel/types';
import { parsed } from './parse.ts';
import { childrenOf, isFunction } from './syntax.ts';

/** The syntax tree of a built script, with what is needed to go from V8's positions to nodes. */
export interface BuiltCode {
  readonly program: Node;
  readonly text: string;
  /** Line and column from 0 to an offset. */
  offsetAt(line: number, column: number): number;
}

/** A script as it lies on disk; its path says how it is read. */
interface ScriptText {
  readonly path: string;
  readonly text: string;
}

/** Characters. Parsing takes about 100 bytes of memory for each. */
const largest = 6 * 1024 * 1024;
const known = new WeakMap<ScriptText, BuiltCode | null>();

/** @returns null when the script is too large or is not JavaScript */
export function builtCode(script: ScriptText): BuiltCode | null {
  let code = known.get(script);
  if (code === undefined) {
    code = readScript(script);
    known.set(script, code);
  }
  return code;
}

function readScript({ text, path }: ScriptText): BuiltCode | null {
  if (text.length > largest) return null;
  const types = /\.[cm]?tsx?$/.test(path);
  const tree = parsed(text, { types, tags: types && path.endsWith('x') });
  if (tree === null) return null;
  const starts = lineStarts(text);
  return { program: tree.program, text, offsetAt: (line, column) => (starts[line] ?? text.length) + column };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The nodes around an offset, the program first, the innermost last. */
export function pathTo(code: BuiltCode, offset: number): readonly Node[] {
  const path: Node[] = [];
  for (let node: Node | undefined = code.program; node; ) {
    path.push(node);
    let inner: Node | undefined;
    for (const child of childrenOf(node)) if (child.start! <= offset && offset < child.end!) inner = child;
    node = inner;
  }
  return path;
}

/**
 * The functions around a place, line and column from 0, the innermost first and the program last. V8 says a function
 * begins at its parameters, which lie inside its node.
 */
export function functionsAt(code: BuiltCode, line: number, column: number): readonly Node[] {
  const path = pathTo(code, code.offsetAt(line, column));
  return path.filter((node) => isFunction(node) || node === code.program).reverse();
}

/** The name that the innermost function around a place was written with; empty where it has none. */
export function functionNameAt(code: BuiltCode, line: number, column: number): string {
  const [body] = functionsAt(code, line, column);
  return body && 'id' in body && body.id && 'name' in body.id ? String(body.id.name) : '';
}
