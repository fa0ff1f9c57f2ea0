/** A copy of the user's tree, to build in: nothing that is done there changes the tree. */
import { constants } from 'node:fs';
import { cp, lstat, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { copyPackages } from '../base/packages.ts';
import { openTemporaryFolder } from '../server/temporary-folder.ts';
import { sendingFiles, withoutSendingLines } from './uploads.ts';

export interface Copy extends AsyncDisposable {
  /** Real, absolute path. */
  readonly root: string;
}

export interface CopyOptions {
  /** Real, absolute path of the tree, and of the app in it. */
  readonly root: string;
  readonly cwd: string;
  /** Absolute path of the folder for temporary files. */
  readonly parent: string;
  /** Names of folders that are not copied: those that builds of the framework write. */
  readonly builds: readonly string[];
}

/**
 * Copies a tree with its packages, without its history, into a temporary folder that only this user may enter. Disposing removes
 * it, and so does the end of this process in other ways.
 */
export async function openCopy({ root, cwd, parent, builds }: CopyOptions): Promise<Copy> {
  const folder = await openTemporaryFolder(parent, 'ssr-leak-check-build-');
  const copy = folder.path;
  try {
    const left = new Set(['.git', 'node_modules', ...builds]);
    const isWanted = async (from: string, to: string) => {
      if (from === root) return true;
      if (left.has(basename(from)) || sendingFiles.has(basename(from)) || from === copy) return false;
      return !(await linkedOutside(from, to, root));
    };
    await cp(root, copy, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true, filter: isWanted });
    const places = { head: { root, cwd }, base: { root: copy, cwd: join(copy, relative(root, cwd)) } };
    await copyPackages(places);
    for (const folder of new Set([copy, places.base.cwd])) await cleanSettings(folder);
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
  return { root: copy, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

/** A relative link out of the tree would lead elsewhere from the copy: there it names what it leads to. */
async function linkedOutside(from: string, to: string, root: string): Promise<boolean> {
  if (!(await lstat(from)).isSymbolicLink()) return false;
  const target = await realpath(from).catch(() => null);
  const within = target === null ? '' : relative(root, target);
  const isOutside = isAbsolute(within) || within.startsWith('..');
  if (isOutside) await symlink(target as string, to);
  return isOutside;
}

async function cleanSettings(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => /^\.env(\.|$)/.test(entry))) {
    const file = join(folder, name);
    if ((await lstat(file)).isFile()) await writeFile(file, withoutSendingLines(await readFile(file, 'utf8')));
  }
}
