import type { Node } from '@babel/types';
import { type BuiltCode, builtCode, functionsAt, pathTo } from './built-code.ts';
import { serverCode } from './script-blocks.ts';
import { isCall, isFunction, lastName, ownNodes } from './syntax.ts';

/** Where V8 says that a function begins: line and column from 1. */
export interface FunctionPlace {
  readonly line: number;
  readonly column: number;
}

/** A source file for the questions below; null where nothing of it can be read. Only in `.ts` may no tags stand. */
export const sourceCode = (path: string, text: string): BuiltCode | null =>
  builtCode({ path: /\.[cm]?ts$/.test(path) ? path : `${path}.tsx`, text: serverCode(path, text) });

/** The lines, from 1, on which the function at this place calls one of these names itself, not in a function within. */
export function linesOfCalls(code: BuiltCode, { line, column }: FunctionPlace, names: readonly string[]): readonly number[] {
  const [body] = functionsAt(code, line - 1, column - 1);
  if (!body) return [];
  return ownNodes(body).flatMap((node) => {
    if (!isCall(node) && node.type !== 'NewExpression') return [];
    // In a chain over several lines, the name stands where the reader looks for it.
    const at = 'property' in node.callee ? (node.callee.property as Node).loc : node.loc;
    return at && names.includes(lastName(node.callee) ?? '') ? [at.start.line] : [];
  });
}

/** The name that the source gives the function at this place, whatever a minifier made of it; null where it has none. */
export function functionName(code: BuiltCode, { line, column }: FunctionPlace): string | null {
  const path = pathTo(code, code.offsetAt(line - 1, column - 1));
  const at = path.findLastIndex(isFunction);
  const [around, own] = [path[at - 1], path[at]];
  if (!own) return null;
  if ('id' in own && own.id) return lastName(own.id as Node);
  if ('key' in own) return lastName(own.key as Node);
  if (around?.type === 'VariableDeclarator') return lastName(around.id);
  if (around?.type === 'AssignmentExpression') return lastName(around.left);
  return around?.type === 'ObjectProperty' || around?.type === 'ClassProperty' ? lastName(around.key) : null;
}
