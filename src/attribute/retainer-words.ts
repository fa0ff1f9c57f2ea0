import { builtCode } from '../code/built-code.ts';
import { declarationOf } from '../code/scopes.ts';
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Anchor } from '../heap/anchor.ts';
import type { Holder } from '../heap/retainers.ts';
import type { ScriptPlace } from '../heap/script-place.ts';

/** Says what holds the objects: `module variable "cache" in src/lib/cache.ts → Map → entry → {rows}`. */
export async function sayHolder(holder: Holder, scripts: Scripts, workspace: Workspace): Promise<string> {
  const start = await sayAnchor(holder.anchor, scripts, workspace);
  const place = holder.callback && (await placeInSource(holder.callback, scripts, workspace));
  // How Node.js lists its own timers and handles says nothing to a reader.
  const steps = holder.anchor.kind === 'runtime' ? holder.steps.slice(-1) : holder.steps;
  return `${[start, ...shortened(steps)].join(' → ')}${place ? ` written at ${place}` : ''}`;
}

/** Both ends of a long way; a reader needs where it starts and what it ends in. */
const shortened = (steps: readonly string[]): readonly string[] =>
  steps.length > 10 ? [...steps.slice(0, 5), '…', ...steps.slice(-4)] : steps;

async function sayAnchor(anchor: Anchor, scripts: Scripts, workspace: Workspace): Promise<string> {
  if (anchor.kind === 'global') return `global "${anchor.name}"`;
  if (anchor.kind === 'runtime') return anchor.name === 'timers' ? "Node.js's timers" : 'what Node.js itself has open';
  const { name, within } = anchor;
  const script = within && (await scripts.at(within.url));
  const code = script && builtCode(script);
  const declared = within && code ? declarationOf(code, within.line, within.column, name) : null;
  const mapped = declared && script ? script.trace(declared.line, declared.column) : null;
  if (mapped?.original.kind === 'file') {
    const text = mapped.content ?? (await workspace.read(mapped.original.path));
    const line = text?.split('\n')[mapped.line - 1] ?? '';
    const original = mapped.name ?? /^[\w$]+/.exec(line.slice(mapped.column))?.[0] ?? name;
    // What stands at the beginning of a line of a module is at its top level, whatever the bundler wrapped it in.
    const top = anchor.kind === 'export' || declared?.outermost || /^(export\s+)?(const|let|var|class|function|import)\b/.test(line);
    return `${top ? 'module variable' : 'variable'} "${original}" in ${workspace.relative(mapped.original.path) ?? 'a source outside the repository'}`;
  }
  const file = script && workspace.relative(script.path);
  const top = anchor.kind === 'export' || declared?.outermost;
  return `${top ? 'module variable' : 'variable'} "${name}"${file ? ` in ${file}` : ''}`;
}

async function placeInSource(place: ScriptPlace, scripts: Scripts, workspace: Workspace): Promise<string | null> {
  const script = await scripts.at(place.url);
  if (!script) return null;
  const mapped = script.trace(place.line + 1, place.column);
  if (mapped?.original.kind === 'file') return `${workspace.relative(mapped.original.path)}:${mapped.line}`;
  return `${workspace.relative(script.path)}:${place.line + 1}`;
}
