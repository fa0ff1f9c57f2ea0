import { builtCode, pathTo } from '../code/built-code.ts';
import { isCall, isFunction, lastName } from '../code/syntax.ts';
import type { Frame } from './frames.ts';
import { adds } from './narrow.ts';

/**
 * Whether the very statement that a frame of a stack is at adds to something: `list.push(one)`, `state.last = one`. A framework that is
 * called then, as by a reactive array, only does what it is told.
 * @param frame of a stack that was taken while it ran: its raw place is that of a call or an assignment
 */
export function addsAt({ script, raw }: Frame): boolean {
  const code = script && builtCode(script);
  if (!code) return false;
  const offset = code.offsetAt(raw.line, raw.column);
  for (const node of pathTo(code, offset).toReversed()) {
    if (isFunction(node)) return false;
    if (isCall(node)) return node.callee.type.endsWith('MemberExpression') && adds.test(lastName(node.callee) ?? '');
    if (node.type === 'AssignmentExpression') return node.left.type === 'MemberExpression';
    if (node.type === 'UpdateExpression') return node.argument.type === 'MemberExpression';
  }
  return false;
}
