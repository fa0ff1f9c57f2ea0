import { builtCode, functionNameAt } from '../code/built-code.ts';
import { declarationAround } from '../code/scopes.ts';
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Holder } from '../heap/holder.ts';
import type { RawFrame } from '../heap/survivors.ts';
import { enlargingPlace } from './enlarging.ts';
import { type Frame, readFrame } from './frames.ts';
import { additionsTo } from './narrow.ts';

/** Whether the variable at the beginning of the way is the container itself. */
export const hasTheContainer = ({ anchor, containers }: Holder): boolean => containers[0] === anchor.name;

/**
 * The one place in a script that adds to the variable which holds the objects. What is kept may have been made
 * anywhere, even before; where it is put away is then read from the code alone.
 * @returns null when the holder is no variable, or when several places add to it
 */
export async function soleKeeper(holder: Holder, scripts: Scripts, workspace: Workspace): Promise<Frame | null> {
  const place = holder.isBlock ? await enlargingPlace(holder, scripts) : await addingPlace(holder, scripts);
  return place && readFrame(place, scripts, workspace);
}

/** Of a variable that has the container; null when it is none, or several places add to it. */
export async function addingPlace(holder: Holder, scripts: Scripts): Promise<RawFrame | null> {
  const { anchor } = holder;
  if ((anchor.kind !== 'variable' && anchor.kind !== 'export') || !anchor.within || !hasTheContainer(holder)) return null;
  const { url, line, column } = anchor.within;
  const script = await scripts.at(url);
  const code = script && builtCode(script);
  const declared = code && declarationAround(code, line, column, anchor.name);
  if (!code || !declared) return null;
  const [only, ...others] = additionsTo(declared.scope, anchor.name);
  if (!only || others.length > 0) return null;
  return { functionName: functionNameAt(code, only.line, only.column), url, line: only.line, column: only.column };
}
