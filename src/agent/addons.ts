/** What the process has loaded by `require`: native code of packages and who loaded it, and packages. */
import Module from 'node:module';
import type { LoadedAddon } from './protocol.ts';

interface Loaded {
  readonly parent?: { readonly filename?: string | null } | null;
}

/** Loaded by `require`, which is the only way but for `process.dlopen`. */
const cacheOf = (): Readonly<Record<string, Loaded>> => (Module as unknown as { _cache: Readonly<Record<string, Loaded>> })._cache;

/** Files of libraries alone, which is what every file of native code for Node.js is called. */
const isAddon = (path: string): boolean => path.endsWith('.node');

/** Whether a file of any of these packages was loaded; where it was bundled into another file, that does not show. */
export function hasRequired(names: readonly string[]): boolean {
  const paths = Object.keys(cacheOf()).map((path) => path.replaceAll('\\', '/'));
  return names.some((name) => paths.some((path) => path.includes(`/node_modules/${name}/`)));
}

/** The native addons of this process, each once. */
export function loadedAddons(): readonly LoadedAddon[] {
  return Object.entries(cacheOf())
    .filter(([path]) => isAddon(path))
    .map(([path, { parent }]) => ({ path, loadedBy: parent?.filename ?? null }));
}
