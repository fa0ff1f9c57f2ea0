import { dirname, join, resolve } from 'node:path';
import { fileAt } from './resolve-import.ts';
import type { SourceTree } from './source-tree.ts';

/**
 * Names that stand for a file of the app wherever they are used: components as `AutoBox` and as `auto-box`, composables,
 * server functions.
 * @param lists declarations of such names, as unimport writes them, relative to the app
 * @param extensions that imports leave out
 */
export function autoImportsOf(
  cwd: string,
  tree: SourceTree,
  lists: readonly string[],
  extensions: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const list of lists) {
    const path = join(cwd, list);
    const text = tree.isFile(path) ? (tree.text(path) ?? '') : '';
    const components = [...text.matchAll(/^export const (\w+): .*?import\(["']([^"']+)["']\)/gm)].map(
      ([, name, source]) => [name!, source!] as const,
    );
    const functions = [...text.matchAll(/^export \{([^}]+)\} from ["']([^"']+)["']/gm)].flatMap(([, names, source]) =>
      names!.split(',').map(
        (name) =>
          [
            name
              .trim()
              .split(/\s+as\s+/)
              .at(-1)!,
            source!,
          ] as const,
      ),
    );
    for (const [name, source] of [...components, ...functions]) {
      const file =
        /^[./]/.test(source) && !source.includes('node_modules/') ? fileAt(tree, resolve(dirname(path), source), extensions) : null;
      if (file === null) continue;
      found.set(name, file);
      if (/^[A-Z]/.test(name)) found.set(name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase(), file);
    }
  }
  return found;
}
