import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Reads of a source tree, each folder listed once: resolving asks for many names that do not exist. */
export interface SourceTree {
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** Text, or null when it cannot be read. */
  text(path: string): string | null;
  json(path: string): unknown;
  /** With links resolved; null when it does not exist. */
  real(path: string): string | null;
}

export function sourceTree(): SourceTree {
  const folders = new Map<string, { readonly files: ReadonlySet<string>; readonly folders: ReadonlySet<string> }>();
  const listing = (folder: string) => {
    const known = folders.get(folder);
    if (known) return known;
    const entries = entriesOf(folder);
    const names = (fits: (entry: (typeof entries)[number]) => boolean) => new Set(entries.filter(fits).map(({ name }) => name));
    // A link is neither here: package managers link folders of packages, seldom files.
    const listed = { files: names((e) => e.isFile()), folders: names((e) => e.isDirectory() || e.isSymbolicLink()) };
    folders.set(folder, listed);
    return listed;
  };
  const text = (path: string) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  };
  return {
    isFile: (path) => listing(dirname(path)).files.has(basename(path)),
    isFolder: (path) => listing(dirname(path)).folders.has(basename(path)),
    text,
    json(path) {
      try {
        return JSON.parse(text(path) ?? 'null');
      } catch {
        return null;
      }
    },
    real(path) {
      try {
        return realpathSync(join(path));
      } catch {
        return null;
      }
    },
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
