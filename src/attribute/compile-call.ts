import type { Node } from '@babel/types';
import { type BuiltCode, functionsAt } from '../code/built-code.ts';
import { isCall, lastName, ownNodes } from '../code/syntax.ts';
import type { Statement } from './narrow.ts';

/**
 * The call in the function at this place that compiles a text: `new Function(…)`, `Function(…)`, `eval(…)`, `Reflect.construct(Function, …)`.
 * V8 shows no frame for it, so what it allocates seems to be the function's own.
 * @param line from 0, where V8 says the function begins
 */
export function compileCall(code: BuiltCode, line: number, column: number): Statement | null {
  const [body] = functionsAt(code, line, column);
  const start = body && ownNodes(body).find(compiles)?.loc?.start;
  if (!start) return null;
  return { line: start.line - 1, column: start.column, by: 'callee', score: 1, container: null, names: [], opened: null };
}

function compiles(node: Node): boolean {
  if (node.type === 'NewExpression') return isNamed(node.callee, 'Function');
  if (!isCall(node)) return false;
  const [first] = node.arguments;
  if (first && isNamed(first, 'Function')) return lastName(node.callee) === 'construct';
  return isNamed(node.callee, 'Function') || isNamed(node.callee, 'eval') || isIndirectEval(node.callee);
}

/** `(0, eval)(text)` compiles in the global scope. */
const isIndirectEval = (node: Node): boolean => node.type === 'SequenceExpression' && isNamed(node.expressions.at(-1)!, 'eval');

const isNamed = (node: Node, name: string): boolean => node.type === 'Identifier' && node.name === name;
