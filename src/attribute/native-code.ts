/** The packages whose native code is loaded: where memory outside the JavaScript heap grows, one of them may keep it. */
import type { LoadedAddon } from '../agent/protocol.ts';
import { packagePart, versionIn } from '../code/packages.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Note } from './notes.ts';

/** They load the native code of others, so the file itself says whose it is. */
const loaders = new Set(['bindings', 'node-gyp-build', 'node-gyp-build-optional-packages', '@mapbox/node-pre-gyp', 'node-pre-gyp']);

/** Bytes per request outside the heap below which nobody asks whose they are. */
const SMALLEST = 64;
const mostNamed = 5;

/**
 * Who may keep memory outside the heap; null where little of it grows, or no package brought native code.
 * @param outside bytes per request that grow neither on the JavaScript heap nor in array buffers
 */
export async function nativeCode(addons: readonly LoadedAddon[], outside: number, workspace: Workspace): Promise<Note | null> {
  if (outside < SMALLEST || addons.length === 0) return null;
  const parts = addons.flatMap((addon) => ownerOf(addon) ?? []);
  const unique = [...new Map(parts.map((part) => [part.folder, part])).values()];
  const names = await Promise.all(
    unique.slice(0, mostNamed).map(async ({ name, folder }) => {
      const version = await versionIn(folder, workspace);
      return version === null ? name : `${name} ${version}`;
    }),
  );
  return names.length === 0 ? null : { code: 'native-code', args: { names: names.join(', '), bytes: Math.round(outside) } };
}

/** The package that loaded it: what lies in a package of its own for each system is of that, too. null: it is the app's own. */
function ownerOf({ path, loadedBy }: LoadedAddon): ReturnType<typeof packagePart> {
  const loader = loadedBy === null ? null : packagePart(loadedBy);
  return loader && !loaders.has(loader.name) ? loader : packagePart(path);
}
