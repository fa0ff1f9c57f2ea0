import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parsed } from '../parse.ts';
import { serverCode } from '../script-blocks.ts';
import type { Workspace } from '../workspace.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A file that people write, and builds are made of. */
export interface AppSource {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  /** Parsed when first asked for; empty where nothing can be read. */
  tokens(): readonly Token[];
}

/** Files read; bytes of one; characters of all. */
const [mostFiles, largest, mostText] = [20_000, 512 * 1024, 40_000_000];
const isSource = (name: string): boolean =>
  /\.([cm]?[jt]sx?|vue|svelte|astro)$/.test(name) && !/\.d\.[cm]?ts$|\.(test|spec|stories|bench|min)\.|\.config\./.test(name);
const notOurs = /^(\..*|node_modules|bower_components|coverage|__(tests|mocks)__)$/;

/**
 * Reads the sources of the app, and of the packages beside it in the repository. What builds wrote is left out, and so is what
 * they are never made of: types, tests, configurations.
 * @param cwd absolute path of the app: its own files come first
 * @param builds names of folders that builds write to
 */
export async function appSources(workspace: Workspace, cwd: string, builds: readonly string[]): Promise<readonly AppSource[]> {
  const found: AppSource[] = [];
  let left = mostText;
  const seen = new Set<string>();
  for (const root of [cwd, workspace.root]) {
    for await (const path of filesBelow(root, new Set(builds))) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = await workspace.read(path, largest);
      if (text === null || text.length > left || seen.size > mostFiles) continue;
      left -= text.length;
      found.push(sourceOf(path, text));
    }
  }
  return found;
}

async function* filesBelow(folder: string, builds: ReadonlySet<string>): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && isSource(entry.name)) yield path;
    else if (entry.isDirectory() && !notOurs.test(entry.name) && !builds.has(entry.name)) yield* filesBelow(path, builds);
  }
}

export function sourceOf(path: string, text: string): AppSource {
  let tokens: readonly Token[] | null = null;
  return { path, text, tokens: () => (tokens ??= read(path, text)) };
}

function read(path: string, text: string): readonly Token[] {
  const types = !/\.[cm]?jsx?$/.test(path);
  const tree = parsed(serverCode(path, text), { types, tags: !/\.[cm]?ts$/.test(path) });
  return tree ? tokensOf(tree.program) : [];
}
