import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  /** Line from 1, column from 0; null where the map names no source. */
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
}

/** The scripts of one server, each read and mapped once. */
export interface Scripts {
  /** null: not a file of the workspace. */
  at(url: string): Promise<Script | null>;
}

/**
 * Reads built scripts and their source maps, in this process: the server under test is left alone.
 * @param cwd absolute path of the built app
 * @param mostText characters of all maps together; a decoded map takes some twenty times its text
 */
export function scriptsOf(workspace: Workspace, cwd: string, mostText = 100_000_000): Scripts {
  let left = mostText;
  const read: ReadMap = (text, lines) => {
    if (text.length > left) return null;
    left -= text.length;
    return readMap(text, lines);
  };
  const known = new Map<string, Promise<Script | null>>();
  const at = (url: string, depth: number): Promise<Script | null> => {
    const key = `${depth} ${url}`;
    let script = known.get(key);
    if (!script) {
      script = load(url, workspace, cwd, read, depth > 0 ? (path) => at(path, depth - 1) : null);
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

async function load(url: string, workspace: Workspace, cwd: string, read: ReadMap, loadBuilt: LoadBuilt | null): Promise<Script | null> {
  const path = pathOfScript(url);
  const text = path === null ? null : await workspace.read(path);
  if (path === null || text === null) return null;
  const file = await findMap(path, text, workspace);
  const trace = file && read(file.text, countLines(text));
  const originalOf = (source: string) => originalPath(source, file!.path, cwd, workspace);
  const built = new Map<string, Script | null>();
  for (const source of trace && loadBuilt ? trace.sources.slice(0, mostSources) : []) {
    const original = originalOf(source);
    if (original.kind === 'file' && isBuiltAgain(original.path, workspace)) built.set(original.path, await loadBuilt!(original.path));
  }
  const place = (traced: Traced): MappedPosition => {
    const original = originalOf(traced.source);
    const before = original.kind === 'file' ? built.get(original.path)?.trace(traced.line, traced.column) : null;
    return before ?? { ...traced, original };
  };
  return {
    path,
    text,
    map: trace ? 'found' : file ? 'unusable' : 'none',
    trace(line, column) {
      const traced = trace?.(line, column);
      return traced ? place(traced) : null;
    },
  };
}

/** Whether an original is itself a build of the app, with a map beside it. Those of packages lead to files that are not there. */
const isBuiltAgain = (path: string, workspace: Workspace): boolean =>
  /\.[cm]?js$/.test(path) && packagePart(path) === null && workspace.exists(`${path}.map`);
