import { builtCode } from '../code/built-code.ts';
import { declarationAround, declarationOf } from '../code/scopes.ts';
import type { Scripts } from '../code/source-maps.ts';
import { nodesIn } from '../code/syntax.ts';
import type { ScriptPlace } from '../heap/script-place.ts';

/** More places than this are not listened to. */
const most = 12;

/**
 * Where a variable is assigned in its script, as the built code has it.
 * @param within a function that sees the variable
 */
export async function assignmentsOf(name: string, within: ScriptPlace, scripts: Scripts): Promise<readonly ScriptPlace[]> {
  const script = await scripts.at(within.url);
  const code = script && builtCode(script);
  const declared = code && declarationAround(code, within.line, within.column, name);
  if (!code || !declared) return [];
  const places: ScriptPlace[] = [];
  for (const node of nodesIn(declared.scope)) {
    const target = node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : null;
    const start = target?.type === 'Identifier' && target.name === name ? node.loc?.start : null;
    if (!start) continue;
    const place = { url: within.url, line: start.line - 1, column: start.column };
    const other = declarationOf(code, place.line, place.column, name);
    if (other?.scope === declared.scope) places.push(place);
    if (places.length === most) break;
  }
  return places;
}
