import { dirname, join, resolve } from 'node:path';
import { originalPath } from '../../code/original-path.ts';
import { workspaceAt } from '../../code/workspace.ts';
import type { DiscoveredRoute } from '../discovery.ts';
import type { BuildRules } from '../frameworks/framework.ts';
import type { SourceTree } from '../imports/source-tree.ts';
import { sourcesOfMap } from '../source-names.ts';

/** The source files that a route was built from, as absolute paths; null where the build does not tell. */
export type BuildSources = (route: DiscoveredRoute) => ReadonlySet<string> | null;

/**
 * Reads the build's own source maps. They also know what no import names: components and functions that a framework
 * imports by itself.
 * @param cwd absolute path of the app
 * @param root absolute path of the repository: sources outside are ignored
 */
export function buildSources(cwd: string, root: string, tree: SourceTree, { loads }: BuildRules): BuildSources {
  const workspace = workspaceAt(root);
  const references = memoized((file: string) => referencesIn(file, tree, loads));
  const sources = memoized((file: string) => {
    const map = `${file}.map`;
    const names = tree.isFile(map) ? sourcesOfMap(tree.json(map)).filter((name) => !name.includes('node_modules/')) : [];
    const originals = names.map((name) => originalPath(name, map, cwd, workspace));
    return originals.flatMap((original) => (original.kind === 'file' ? [original.path] : []));
  });

  return (route) => {
    const own = route.built.map((file) => join(cwd, file));
    const files = new Set(own);
    for (const file of files) {
      const { always, later } = references(file);
      for (const next of always) files.add(next);
      // What a page loads later belongs to it. Shared chunks load all pages later: that says nothing.
      if (own.includes(file)) for (const next of later) files.add(next);
    }
    const found = new Set([...files].flatMap(sources));
    return found.size > 0 ? found : null;
  };
}

function memoized<T>(read: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const value = known.get(file) ?? read(file);
    known.set(file, value);
    return value;
  };
}

interface References {
  readonly always: readonly string[];
  readonly later: readonly string[];
}

const staticImport = /(?:^|[;}\s])(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*["'](\.{1,2}\/[^"']+)["']/g;
const dynamicImport = /\bimport\(\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Built code is read as text: its shape is the bundler's own, and a chunk too many only costs time. */
function referencesIn(file: string, tree: SourceTree, loads: BuildRules['loads']): References {
  if (file.includes('/node_modules/') || !/\.[cm]?js$/.test(file)) return { always: [], later: [] };
  const text = tree.text(file) ?? '';
  const named = (pattern: RegExp, folder: string) => [...text.matchAll(pattern)].map(([, name]) => resolve(folder, name!));
  const always = [...named(staticImport, dirname(file)), ...(loads?.(file, text, tree) ?? [])];
  return { always: [...new Set(always)], later: named(dynamicImport, dirname(file)) };
}
