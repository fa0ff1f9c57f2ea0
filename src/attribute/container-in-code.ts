import { builtCode, pathTo } from '../code/built-code.ts';
import { isCall, lastName } from '../code/syntax.ts';
import type { Frame } from './frames.ts';

/**
 * The name by which the code at a place calls what it adds to: `seen` of `seen.add(id)`, `visits` of `visits[id] = 1`.
 * @param frame at the very call or assignment
 * @returns null where the code there does not say it
 */
export function containerInCode({ script, raw }: Frame): string | null {
  const code = script && builtCode(script);
  if (!code) return null;
  for (const node of [...pathTo(code, code.offsetAt(raw.line, raw.column))].reverse()) {
    const target = isCall(node) ? node.callee : node.type === 'AssignmentExpression' ? node.left : null;
    if (target === null) continue;
    return target.type === 'MemberExpression' || target.type === 'OptionalMemberExpression' ? lastName(target.object) : null;
  }
  return null;
}
