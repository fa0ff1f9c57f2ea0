import { isCode } from '../../code/imports-of.ts';

/** Among `sources`, those named `name.<extension>` for a stem, such as `app/layout`. */
export const filesNamed = (sources: readonly string[], stems: readonly string[]): readonly string[] => {
  const wanted = new Set(stems);
  return sources.filter((file) => isCode(file) && wanted.has(file.replace(/\.\w+$/, '')));
};

/** `a/b/c` → `a/b/c`, `a/b`, `a`, down to and including `root`. */
export function foldersUpTo(root: string, folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; at.startsWith(root); at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    folders.push(at);
    if (at === root || at === '') break;
  }
  return folders;
}

export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/**
 * The paths of the pages that a build wrote as `…/index.html`.
 * @param files below `folder`, as `AppFiles.below` gives them
 */
export const prerenderedIn = (files: readonly string[], folder: string): ReadonlySet<string> =>
  new Set(files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(folder.length, -'/index.html'.length) || '/'));
