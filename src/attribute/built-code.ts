import { parse } from '@babel/parser';
import type { Node } from '@babel/types';
import type { Script } from './source-maps.ts';

/** The syntax tree of a built script, with what is needed to go from V8's positions to nodes. */
export interface BuiltCode {
  readonly program: Node;
  readonly text: string;
  /** Line and column from 0 to an offset. */
  offsetAt(line: number, column: number): number;
}

/** Characters. Parsing takes about 100 bytes of memory for each. */
const largest = 6 * 1024 * 1024;
const parsed = new WeakMap<Script, BuiltCode | null>();

/** @returns null when the script is too large or is not JavaScript */
export function builtCode(script: Script): BuiltCode | null {
  let code = parsed.get(script);
  if (code === undefined) {
    code = parseScript(script);
    parsed.set(script, code);
  }
  return code;
}

function parseScript({ text, path }: Script): BuiltCode | null {
  if (text.length > largest) return null;
  const isTyped = /\.[cm]?tsx?$/.test(path);
  try {
    const { program } = parse(text, {
      sourceType: 'unambiguous',
      allowReturnOutsideFunction: true,
      errorRecovery: true,
      plugins: isTyped ? ['typescript', ...(path.endsWith('x') ? (['jsx'] as const) : [])] : [],
    });
    const starts = lineStarts(text);
    return { program, text, offsetAt: (line, column) => (starts[line] ?? text.length) + column };
  } catch {
    return null;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The nodes directly below a node, in the order of the source. */
export function* childrenOf(node: Node): Generator<Node> {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments') || key === 'extra' || typeof value !== 'object' || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield child;
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && typeof (value as Node).start === 'number';

export const isFunction = (node: Node): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(node.type);

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
 * The functions around the position at which V8 says a function begins (its parameters, or a class for a
 * constructor that is implied), the innermost first; the program last.
 */
export function functionsAt(code: BuiltCode, line: number, column: number): readonly Node[] {
  const offset = code.offsetAt(line, column);
  const path = pathTo(code, offset);
  const functions = path.filter((node) => isFunction(node) || node === code.program).reverse();
  // `async x => …` and names lie before the parameters; a position in an outer function's body is not inside an inner one.
  return functions;
}
