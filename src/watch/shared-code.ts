/** Code of the repository that lies outside of an app's folder, such as a package of the monorepo that the app imports. */
import { dirname, join, relative, sep } from 'node:path';
import { tryGit } from '../routes/change/git.ts';

/** Folders of code that git knows, and those that lead to them. */
export interface SharedCode {
  /** The repository; null: there is none around the app. */
  readonly root: string | null;
  /** Whether a folder or file outside of the app's folder is to be looked at: what git ignores is not, such as what is built or installed. */
  readonly has: (path: string) => boolean;
}

/**
 * @param cwd absolute folder of the app
 * @param root absolute folder of the repository; `cwd` itself where there is none
 */
export async function sharedCode(cwd: string, root: string, isCode: (file: string) => boolean): Promise<SharedCode> {
  if (relative(root, cwd) === '') return { root: null, has: () => false };
  const listed = await tryGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const files = (listed ?? '').split('\0').filter((file) => file !== '' && isCode(file));
  const folders = new Set<string>([root]);
  for (const file of files) {
    const path = join(root, file);
    if (isWithin(cwd, path)) continue;
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  // A file that is new lies beside others.
  return {
    root: folders.size > 1 || files.some((file) => !file.includes('/')) ? root : null,
    has: (path) => folders.has(path) || (isCode(path) && folders.has(dirname(path))),
  };
}

export const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}${sep}`);
