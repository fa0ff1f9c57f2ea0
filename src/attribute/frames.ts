import type { BuiltCode } from '../code/built-code.ts';
import { functionName, sourceCode } from '../code/calls-of.ts';
import { type PackageName, packagePart, versionIn } from '../code/packages.ts';
import { type MappedBy, pathOfScript, type Script, type Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { RawFrame } from '../heap/survivors.ts';
import { isFrameworkPackage } from '../routes/frameworks/frameworks.ts';

/** Whose code a frame is. `unknown`: made at run time, or outside the repository. */
export type Owner = 'own' | 'dependency' | 'framework' | 'node' | 'unknown';

/** A frame as a reader knows it. Lines and columns count from 1. */
export interface Frame {
  readonly owner: Owner;
  readonly package: PackageName | null;
  readonly function: string;
  /** Relative to the repository; within a package, relative to it; else the script's address. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What led from the built code to this place; null: it is the one that V8 named. */
  readonly mapped: MappedBy | null;
  /** Absolute path of the file named, when it lies in the repository; for reading an excerpt. */
  readonly path: string | null;
  /** The source's text from the map, where the file itself may be missing. */
  readonly content: string | null;
  /** The built script behind it; null for Node's own. */
  readonly script: Script | null;
  /** As V8 named it, or as it was narrowed to a statement. */
  readonly raw: RawFrame;
}

/** Names a raw frame, the same one once. */
export type ReadFrame = (raw: RawFrame) => Promise<Frame>;

/** Names a raw frame: whose code it is, and where in the sources. */
export async function readFrame(raw: RawFrame, scripts: Scripts, workspace: Workspace): Promise<Frame> {
  const base = { function: raw.functionName || '(anonymous)', raw, line: raw.line + 1, column: raw.column + 1 };
  const bare = { ...base, package: null, mapped: null, path: null, content: null, script: null };
  if (raw.url === '' || raw.url.startsWith('node:')) return { ...bare, owner: 'node', file: raw.url || 'native' };
  const script = await scripts.at(raw.url);
  const built = pathOfScript(raw.url);
  if (built === null) return { ...bare, owner: 'unknown', file: raw.url.slice(0, 300) };

  const mapped = script?.trace(raw.line + 1, raw.column) ?? null;
  if (mapped?.original.kind === 'made-up') return { ...bare, script, owner: 'framework', file: mapped.original.name, mapped: mapped.by };
  const original = mapped?.original.kind === 'file' ? mapped.original.path : null;
  // Many packages ship maps without the sources: a file that a reader can open is named.
  const isMapped = mapped !== null && original !== null && (workspace.exists(original) || packagePart(built) === null);
  const path = isMapped ? original : built;
  const position = isMapped ? { line: mapped.line, column: mapped.column + 1, content: mapped.content } : { content: null };
  const shared = { ...bare, ...position, script, mapped: isMapped ? mapped.by : null };

  const part = packagePart(path);
  if (part) {
    const version = await versionIn(part.folder, workspace);
    const owner = isFrameworkPackage(part.name) ? 'framework' : 'dependency';
    return { ...shared, owner, package: { name: part.name, version }, file: part.file };
  }
  const file = workspace.relative(path);
  if (file === null) return { ...bare, owner: 'unknown', file: path.split(/[\\/]/).at(-1)! };
  const named = isMapped && isMinified(raw.functionName) ? await nameInSource(path, shared, workspace) : shared.function;
  return { ...shared, owner: 'own', file, path, function: named };
}

/** A name that a minifier gave is another one in each build, and may be that of a function into which this one was put. */
const isMinified = (name: string): boolean => /^[\w$]{1,2}$/.test(name);

const sources = new WeakMap<Workspace, Map<string, BuiltCode | null>>();

/** What the source calls the function around a place of it. */
async function nameInSource(path: string, { line, column, content }: Pick<Frame, 'line' | 'column' | 'content'>, workspace: Workspace) {
  const known = sources.get(workspace) ?? new Map<string, BuiltCode | null>();
  sources.set(workspace, known);
  if (!known.has(path)) {
    const text = (await workspace.read(path)) ?? content;
    known.set(path, text === null ? null : sourceCode(path, text));
  }
  const code = known.get(path);
  return (code && functionName(code, { line, column })) || '(anonymous)';
}

/** Whether two addresses name one script: the profiler names CommonJS scripts by URL, snapshots and stacks by path. */
export const isSameScript = (a: string, b: string): boolean => (pathOfScript(a) ?? a) === (pathOfScript(b) ?? b);
