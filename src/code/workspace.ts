import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';

/**
 * What the attribute stage may read: regular files whose real path lies in the workspace (the repository's root).
 * Addresses of scripts and of maps come from the server under test and from its build: they are not trusted.
 */
export interface Workspace {
  /** Real, absolute path. */
  readonly root: string;
  /** Whether this absolute path lies inside, links resolved where it exists. */
  contains(path: string): boolean;
  exists(path: string): boolean;
  /** The text of a file inside, or null: outside, missing, not a regular file, or above `maxBytes`. */
  read(path: string, maxBytes?: number): Promise<string | null>;
  /** Relative to the root with forward slashes; null when outside. */
  relative(path: string): string | null;
}

/** Bytes. Larger than any bundle seen; a guard for memory. */
const largestFile = 32 * 1024 * 1024;

export function workspaceAt(folder: string): Workspace {
  const root = realpathSync(folder);
  const within = (path: string) => {
    const rest = relative(root, path);
    return rest === '' || (!isAbsolute(rest) && rest !== '..' && !rest.startsWith(`..${sep}`));
  };
  const realFile = (path: string, maxBytes: number): string | null => {
    if (!isAbsolute(path) || path.includes('\0')) return null;
    try {
      const real = realpathSync(path);
      const stat = statSync(real);
      return within(real) && stat.isFile() && stat.size <= maxBytes ? real : null;
    } catch {
      return null;
    }
  };
  const resolved = (path: string) => {
    try {
      return realpathSync(path);
    } catch {
      return path;
    }
  };
  return {
    root,
    contains: (path) => isAbsolute(path) && within(resolved(path)),
    exists: (path) => realFile(path, Number.POSITIVE_INFINITY) !== null,
    async read(path, maxBytes = largestFile) {
      const real = realFile(path, maxBytes);
      return real === null ? null : readFile(real, 'utf8').catch(() => null);
    },
    relative(path) {
      const real = resolved(path);
      return isAbsolute(path) && within(real) ? relative(root, real).split(sep).join('/') : null;
    },
  };
}
