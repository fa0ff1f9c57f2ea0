/** What is installed for the app in a folder: by the nearest lockfile, else by what lies in node_modules. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readBounded } from '../code/bounded-file.ts';
import { gathered, type Installed } from './installed.ts';
import { type LockfileName, lockfileNames, readLockfile } from './read-lockfile.ts';

export interface Source {
  readonly installed: Installed;
  /** Absolute path of the lockfile, or of the folder node_modules. */
  readonly from: string;
  readonly lockfile: LockfileName | null;
}

/** Bytes; the largest seen has 3 MB. */
const largestLockfile = 64 * 1024 * 1024;

/**
 * Looks in the folder, then in those above it in the same repository.
 * @returns null where there is neither a lockfile nor a folder node_modules
 * @throws Error where the lockfile cannot be read
 */
export async function installedAt(cwd: string): Promise<Source | null> {
  const folders = foldersUp(cwd);
  for (const folder of folders) {
    const lockfile = lockfileNames.find((name) => existsSync(join(folder, name)));
    if (lockfile === undefined) continue;
    const from = join(folder, lockfile);
    return { installed: readLockfile(lockfile, await readBounded(from, largestLockfile)), from, lockfile };
  }
  const from = folders.map((folder) => join(folder, 'node_modules')).find((folder) => existsSync(folder));
  return from === undefined ? null : { installed: gathered(await inFolder(from)), from, lockfile: null };
}

function foldersUp(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? [folder] : [folder, ...foldersUp(above)];
}

type Named = readonly [name: string, version: string];

/** Packages in a folder node_modules, and in those of its packages. Links lead to what is found elsewhere. */
async function inFolder(folder: string): Promise<readonly Named[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => (/^[@.]/.test(name) ? inScope(join(folder, name)) : inPackage(join(folder, name)))),
  );
  return found.flat();
}

/** `@scope` holds packages; `.pnpm` holds folders with a folder node_modules each. */
async function inScope(folder: string): Promise<readonly Named[]> {
  if (/[\\/]\.(?!pnpm$)[^\\/]*$/.test(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return (await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => inPackage(join(folder, name))))).flat();
}

async function inPackage(folder: string): Promise<readonly Named[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  return [...named(text), ...(await inFolder(join(folder, 'node_modules')))];
}

function named(text: string): readonly Named[] {
  try {
    const { name, version } = JSON.parse(text) as { readonly name?: unknown; readonly version?: unknown };
    return typeof name === 'string' && typeof version === 'string' ? [[name, version]] : [];
  } catch {
    return [];
  }
}
