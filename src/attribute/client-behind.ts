import type { NewExpression, Node } from '@babel/types';
import { type BuiltCode, pathTo } from '../code/built-code.ts';
import { isCall, lastName, ownNodes } from '../code/syntax.ts';

/** Line and column from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the client was made that opened a resource: an agent, a pool, a connection. `get({ agent })` opens the socket, but
 * who made an agent for this one request is asked for.
 * @param body the function in which the resource was opened
 * @param opened the call that opened it
 * @param classes whose instances pile up with the requests
 * @returns null when nothing that the call uses was made in this function and piles up
 */
export function clientBehind(code: BuiltCode, body: Node, opened: Place, classes: readonly string[]): Place | null {
  const offset = code.offsetAt(opened.line, opened.column);
  const call = pathTo(code, offset).findLast((node) => isCall(node) && node.callee.start! <= offset && offset < node.callee.end!);
  if (!call || !isCall(call)) return null;
  const used = new Set([call.callee, ...call.arguments].flatMap(namesUsed));
  const made = instancesMadeIn(body).find(({ name, init }) => used.has(name) && classes.includes(lastName(init.callee) ?? ''));
  const start = made?.init.loc?.start;
  return start ? { line: start.line - 1, column: start.column } : null;
}

/** Variables that an expression names itself, or in an object of options. */
function namesUsed(node: Node): readonly string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') return namesUsed(node.object);
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) => ('value' in property ? namesUsed(property.value) : []));
}

/** `const name = new Class(…)`, in the body's own statements. */
function instancesMadeIn(body: Node): readonly { readonly name: string; readonly init: NewExpression }[] {
  return ownNodes(body).flatMap((node) =>
    node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init?.type === 'NewExpression'
      ? [{ name: node.id.name, init: node.init }]
      : [],
  );
}
