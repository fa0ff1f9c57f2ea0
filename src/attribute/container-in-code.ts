import { builtCode, pathTo } from '../code/built-code.ts';
import { isCall, lastName } from '../code/syntax.ts';
import type { Frame } from './frames.ts';
import { nameInSource } from './source-name.ts';

/**
 * The name by which the code at a place calls what it adds to, in the source where a map leads there: `seen` of `seen.add(id)`, `visits` of
 * `visits[id] = 1`.
 * @param frame at the very call or assignment
 * @returns null where the code there does not say it
 */
export function containerInCode({ script, raw }: Frame): string | null {
  const code = script && builtCode(script);
  if (!code) return null;
  for (const node of [...pathTo(code, code.offsetAt(raw.line, raw.column))].reverse()) {
    const target = isCall(node) ? node.callee : node.type === 'AssignmentExpression' ? node.left : null;
    if (target === null) continue;
    if (target.type !== 'MemberExpression' && target.type !== 'OptionalMemberExpression') return null;
    const { object } = target;
    const { start } = object.loc ?? {};
    const written = object.type === 'Identifier' && start ? nameInSource(script, start.line, start.column) : null;
    return written ?? lastName(object);
  }
  return null;
}
