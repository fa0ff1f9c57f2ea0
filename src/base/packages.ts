/** The base's packages: those that are installed here where its lockfile asks for the same, else its own. */
import { constants, existsSync } from 'node:fs';
import { cp, lstat, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { packageJsonIn } from '../code/package-json.ts';
import { lockfiles, managerOf } from '../code/package-manager.ts';
import type { Command } from '../config/settings.ts';

/** A folder of the app in both checkouts, and their roots. */
export interface Places {
  readonly head: { readonly root: string; readonly cwd: string };
  readonly base: { readonly root: string; readonly cwd: string };
}

/** How the packages of the base come into being. `command` runs in `cwd`. */
export type PackagePlan =
  | { readonly how: 'none' }
  | { readonly how: 'copy' }
  | { readonly how: 'install'; readonly command: Command; readonly cwd: string };

const frozen: Readonly<Record<ReturnType<typeof managerOf>, Command['words']>> = {
  npm: ['npm', 'ci'],
  pnpm: ['pnpm', 'install', '--frozen-lockfile'],
  yarn: ['yarn', 'install', '--frozen-lockfile'],
  bun: ['bun', 'install', '--frozen-lockfile'],
};

/** @param given the user's own command; it runs in the folder of the app */
export async function packagePlan({ head, base }: Places, given: Command | null): Promise<PackagePlan> {
  const lockfile = nearestLockfile(base);
  const same = await asksForTheSame({ head, base });
  if (same && (await installedIn(head.root)).length > 0) return { how: 'copy' };
  if (given) return { how: 'install', command: given, cwd: base.cwd };
  // Head runs without any packages, so that the base can; but for Yarn's Plug'n'Play, whose packages lie elsewhere.
  if (lockfile === null || (same && !existsSync(join(head.root, '.pnp.cjs')))) return { how: 'none' };
  const words = frozen[managerOf(base.cwd)];
  return { how: 'install', command: { text: words.join(' '), env: {}, words }, cwd: dirname(lockfile) };
}

/** Absolute path of the lockfile in the folder of the app or the nearest above; null: none in the repository. */
export function nearestLockfile({ root, cwd }: Places['base']): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = lockfiles.find(([file]) => existsSync(join(folder, file)));
    if (found) return join(folder, found[0]);
    if (folder === root || folder === dirname(folder)) return null;
  }
}

/** Whether both would install the same: by their lockfiles, or without any by what their package.json asks for. */
async function asksForTheSame({ head, base }: Places): Promise<boolean> {
  const [here, there] = [nearestLockfile(head), nearestLockfile(base)];
  if (here === null && there === null) return (await dependenciesOf(head.cwd)) === (await dependenciesOf(base.cwd));
  if (here === null || there === null || relative(head.root, here) !== relative(base.root, there)) return false;
  return (await readFile(here)).equals(await readFile(there));
}

const text = z.record(z.string(), z.string()).optional();
const packageFile = z.object({ dependencies: text, devDependencies: text, optionalDependencies: text, overrides: z.unknown().optional() });

/** One that cannot be understood asks for whatever it says. */
async function dependenciesOf(folder: string): Promise<string> {
  const read = packageFile.safeParse(packageJsonIn(folder));
  if (read.success) return JSON.stringify(read.data);
  return readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
}

/** What tools keep beside the packages, built from the head's sources. */
const caches = new Set(['.cache', '.vite', '.vite-temp']);

/**
 * Copies every `node_modules` of the head into the base, sharing blocks where the file system can (copy on write).
 *
 * Why neither hard nor symbolic links: a hard-linked file that the base's build or a postinstall script rewrites in place
 * changes the user's own tree. Through a symbolic link Node.js resolves packages to their real path, so that what a package
 * imports by itself (`react`, a sibling in the workspace, the app's own files) comes from the head, and head would be compared
 * with a mixture. For the same reason links inside are copied as they were written: a workspace's package then leads to the
 * base's sources. A `node_modules` that is a link already lies outside of the tree, for head as for base, and is linked again.
 */
export async function copyPackages({ head, base }: Places): Promise<void> {
  for (const folder of await installedIn(head.root)) {
    const [from, to] = [join(head.root, folder), join(base.root, folder)];
    if (!existsSync(dirname(to)) || existsSync(to)) continue;
    if ((await lstat(from)).isSymbolicLink()) await symlink(await realpath(from), to);
    else {
      await cp(from, to, {
        recursive: true,
        mode: constants.COPYFILE_FICLONE,
        verbatimSymlinks: true,
        filter: (source) => !caches.has(basename(source)) || dirname(source) !== from,
      });
    }
  }
}

/** Relative paths of the outermost `node_modules` folders of a tree. */
async function installedIn(root: string, folder = '.', depth = 0): Promise<readonly string[]> {
  // Workspaces lie one or two folders deep; a deeper search would walk through build outputs.
  if (depth > 3) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = entries.some(({ name }) => name === 'node_modules') ? [join(folder, 'node_modules')] : [];
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'));
  const deeper = await Promise.all(below.map(({ name }) => installedIn(root, join(folder, name), depth + 1)));
  return [...found, ...deeper.flat()];
}

/** Settings that lie beside the sources and are not committed; the base cannot be built or started without them. */
export async function copyEnvironmentFiles({ head, base }: Places): Promise<void> {
  const folders = new Set([head.cwd, head.root]);
  for (const folder of folders) {
    const there = join(base.root, relative(head.root, folder));
    if (!existsSync(there)) continue;
    for (const name of (await readdir(folder)).filter((entry) => /^\.env(\.|$)/.test(entry))) {
      if (!existsSync(join(there, name))) await cp(join(folder, name), join(there, name), { recursive: true });
    }
  }
}
