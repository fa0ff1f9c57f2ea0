/** Native code that packages brought: which files of it are loaded, and who loaded each. */
import Module from 'node:module';
import type { LoadedAddon } from './protocol.ts';

interface Loaded {
  readonly parent?: { readonly filename?: string | null } | null;
}

/** Loaded by `require`, which is the only way but for `process.dlopen`. */
const cacheOf = (): Readonly<Record<string, Loaded>> => (Module as unknown as { _cache: Readonly<Record<string, Loaded>> })._cache;

/** Files of libraries alone, which is what every file of native code for Node.js is called. */
const isAddon = (path: string): boolean => path.endsWith('.node');

/** The native addons of this process, each once. */
export function loadedAddons(): readonly LoadedAddon[] {
  return Object.entries(cacheOf())
    .filter(([path]) => isAddon(path))
    .map(([path, { parent }]) => ({ path, loadedBy: parent?.filename ?? null }));
}
