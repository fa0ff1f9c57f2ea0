import type { AssignmentExpression, Node } from '@babel/types';
import { type BuiltCode, functionsAt } from '../code/built-code.ts';
import { declarationOf } from '../code/scopes.ts';
import { lastName, ownNodes } from '../code/syntax.ts';
import type { Statement } from './narrow.ts';

/**
 * The statement of the function at this place that puts a larger copy in place of what a variable or a field held:
 * `state = { ...state, [id]: 1 }`, `this.list = this.list.concat(one)`. No container gains an entry there, and of what was there
 * before nothing is left.
 * @param line from 0, where V8 says the function begins
 * @returns null where none does, or only to variables of its own
 */
export function copiedOver(code: BuiltCode, line: number, column: number): Statement | null {
  const [body] = functionsAt(code, line, column);
  const copy = body && ownNodes(body).find((node) => node.type === 'AssignmentExpression' && isCopy(code, body, node));
  const start = copy?.loc?.start;
  if (copy?.type !== 'AssignmentExpression' || !start) return null;
  const container = lastName(copy.left);
  return {
    line: start.line - 1,
    column: start.column,
    by: 'container',
    score: 1,
    container,
    names: container ? [container] : [],
    opened: null,
  };
}

function isCopy(code: BuiltCode, body: Node, assignment: AssignmentExpression): boolean {
  const { left, loc } = assignment;
  if (!loc || !isMadeOfItself(code, assignment)) return false;
  const name = left.type === 'Identifier' ? left.name : null;
  const declared = name === null ? null : declarationOf(code, loc.start.line - 1, loc.start.column, name);
  const isOwn = declared !== null && body.start! <= declared.scope.start! && declared.scope.end! <= body.end!;
  return !isOwn;
}

/** Whether an assignment puts something in place of what it reads: `list = [...list, one]`. */
export function isMadeOfItself(code: BuiltCode, { left, right, operator }: AssignmentExpression): boolean {
  if (operator !== '=' || (left.type !== 'Identifier' && left.type !== 'MemberExpression')) return false;
  const text = textOf(code, left);
  return right.type !== left.type && ownNodes(right).some((node) => node.type === left.type && textOf(code, node) === text);
}

const textOf = ({ text }: BuiltCode, { start, end }: Node): string => text.slice(start!, end!);
