import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtCode } from './built-code.ts';
import { type SourceFinder, sourceFinder } from './by-syntax/find-source.ts';
import type { SourceIndex } from './by-syntax/source-index.ts';
import { carrier, carrierBesideNames, carrierBySyntax } from './carry.ts';
import { findMap } from './map-file.ts';
import { type Original, originalPath } from './original-path.ts';
import { packagePart } from './packages.ts';
import { countLines, readMap, type Traced } from './read-map.ts';
import type { Workspace } from './workspace.ts';

/** A script that the server ran, as it lies on disk. */
export interface Script {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** Line from 1, column from 0; null where the map names no source, and where there is no map and the source is not beyond doubt. */
  trace(line: number, column: number): MappedPosition | null;
  /** `unusable`: a map is there and does not fit. */
  readonly map: 'found' | 'none' | 'unusable';
}

export interface MappedPosition {
  readonly original: Original;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  readonly name: string | null;
  /** The original source's text where the map carries it. */
  readonly content: string | null;
  readonly by: MappedBy;
}

/** There is no map. `syntax`: the source says the same as the built code. `second-build`: a build that wrote maps has the same code. */
export type MappedBy = 'source-map' | 'syntax' | 'second-build';

/** How scripts without a map are read. */
export interface WithoutMaps {
  /** Whether a script was built of other files. */
  isBuilt(path: string, text: string): boolean;
  /** The files that may be those. Asked for once, when the first such script is read. */
  sources(): Promise<SourceIndex>;
  /** Absent: it was built once. */
  readonly again?: SecondBuild | undefined;
}

/**
 * Of a second build that wrote maps, the scripts that may be a script of the first, the most likely one first. It lies elsewhere;
 * originals are named as they lie here.
 * @param script of the first build
 */
export type SecondBuild = (script: Pick<Script, 'path' | 'text'>) => Promise<readonly Script[]>;

/** The scripts of one server, each read and mapped once. */
export interface Scripts {
  /** null: not a file of the workspace. */
  at(url: string): Promise<Script | null>;
}

/**
 * Reads built scripts and their source maps, in this process: the server under test is left alone.
 * @param cwd absolute path of the built app
 * @param withoutMaps null: a script without a map is its own source
 * @param mostText characters of all maps together; a decoded map takes some twenty times its text
 */
export function scriptsOf(workspace: Workspace, cwd: string, withoutMaps: WithoutMaps | null = null, mostText = 100_000_000): Scripts {
  let left = mostText;
  const read: ReadMap = (text, lines) => {
    if (text.length > left) return null;
    left -= text.length;
    return readMap(text, lines);
  };
  const project: Project = { workspace, cwd, read, withoutMaps };
  const known = new Map<string, Promise<Script | null>>();
  const at = (url: string, depth: number): Promise<Script | null> => {
    const key = `${depth} ${url}`;
    let script = known.get(key);
    if (!script) {
      script = load(url, project, depth > 0 ? (path) => at(path, depth - 1) : null);
      known.set(key, script);
    }
    return script;
  };
  return { at: (url) => at(url, mostBuilds) };
}

/** A framework may build what a bundler has built before: so many maps are followed one after another. */
const mostBuilds = 2;

/** The path that a script's address stands for; null for `node:`, `evalmachine.<anonymous>`, nothing at all. */
export function pathOfScript(url: string): string | null {
  if (isAbsolute(url)) return url;
  if (!url.startsWith('file:')) return null;
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/** Sources of a map that are looked at for builds that went before. */
const mostSources = 5000;

type ReadMap = typeof readMap;
type LoadBuilt = (path: string) => Promise<Script | null>;

interface Project {
  readonly workspace: Workspace;
  readonly cwd: string;
  readonly read: ReadMap;
  readonly withoutMaps: WithoutMaps | null;
}

async function load(url: string, project: Project, loadBuilt: LoadBuilt | null): Promise<Script | null> {
  const { workspace, cwd, read } = project;
  const path = pathOfScript(url);
  const text = path === null ? null : await workspace.read(path);
  if (path === null || text === null) return null;
  const file = await findMap(path, text, workspace);
  const trace = file && read(file.text, countLines(text));
  const originalOf = (source: string) => originalPath(source, file!.path, cwd, workspace);
  const built = new Map<string, Script | null>();
  for (const source of trace && loadBuilt ? trace.sources.slice(0, mostSources) : []) {
    const original = originalOf(source);
    if (original.kind === 'file' && (await isBuiltAgain(original.path, project))) built.set(original.path, await loadBuilt!(original.path));
  }
  const place = (traced: Traced): MappedPosition => {
    const original = originalOf(traced.source);
    const before = original.kind === 'file' ? built.get(original.path)?.trace(traced.line, traced.column) : null;
    return before ?? { ...traced, original, by: 'source-map' };
  };
  const bare = { path, text, map: trace ? 'found' : file ? 'unusable' : 'none' } as const;
  if (!trace) return { ...bare, trace: await withoutMap({ ...bare, trace: () => null }, project) };
  return {
    ...bare,
    trace(line, column) {
      const traced = trace(line, column);
      return traced ? place(traced) : null;
    },
  };
}

/** Where there is no map, that of a second build says most; else the sources themselves are searched for what the script says. */
async function withoutMap(script: Script, { withoutMaps }: Project): Promise<Script['trace']> {
  if (!withoutMaps?.isBuilt(script.path, script.text)) return script.trace;
  const again = bySecondBuild(script, (await withoutMaps.again?.(script)) ?? []);
  const syntax = bySyntax(script, await withoutMaps.sources());
  return (line, column) => again(line, column) ?? syntax(line, column);
}

function bySecondBuild(script: Script, again: readonly Script[]): Script['trace'] {
  const ways = again.map((other) => ({ other, carry: carrier(script, other) }));
  const [likely] = again;
  for (const carries of likely ? [carrierBesideNames, carrierBySyntax] : []) ways.push({ other: likely!, carry: carries(script, likely!) });
  return (line, column) => {
    for (const { other, carry } of ways) {
      const there = carry(line, column);
      const found = there && other.trace(there.line, there.column);
      if (found) return { ...found, by: 'second-build' };
    }
    return null;
  };
}

function bySyntax(script: Script, sources: SourceIndex): Script['trace'] {
  let finder: SourceFinder | null = null;
  return (line, column) => {
    const code = builtCode(script);
    if (!code) return null;
    finder ??= sourceFinder(code, sources);
    const found = finder(line - 1, column);
    if (!found) return null;
    const { path, text } = found.source;
    const before = text.slice(0, found.offset).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length, name: found.name, content: text };
    return { ...place, original: { kind: 'file', path }, by: 'syntax' };
  };
}

/** Whether an original is itself a build of the app, with a map beside it or not. Those of packages lead to files that are not there. */
async function isBuiltAgain(path: string, { workspace, withoutMaps }: Project): Promise<boolean> {
  if (!/\.[cm]?js$/.test(path) || packagePart(path) !== null) return false;
  if (workspace.exists(`${path}.map`)) return true;
  const text = withoutMaps ? await workspace.read(path) : null;
  return text !== null && withoutMaps!.isBuilt(path, text);
}
