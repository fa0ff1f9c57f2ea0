import { readdirSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute, join, relative, sep } from 'node:path';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface PackageJson {
  readonly name?: string;
  readonly main?: string;
  readonly type?: string;
  readonly imports?: unknown;
  readonly workspaces?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The files of a built app. All of it is text: nothing of it is ever run in this process. */
export interface AppFiles {
  /** Real, absolute path. */
  readonly cwd: string;
  /** null: no package.json, or not JSON. */
  readonly packageJson: PackageJson | null;
  /** The text of a file named relative to the app, or null. */
  read(path: string): Promise<string | null>;
  /** A file's JSON, or null when it is missing or damaged. */
  json(path: string): Promise<unknown>;
  /** The names in a folder, folders with a slash at the end; none when it does not exist. */
  names(folder: string): Promise<readonly string[]>;
  /** All files below a folder, relative to the app with forward slashes, sorted; without node_modules and .git. */
  below(folder: string): Promise<readonly string[]>;
  /** The files that somebody wrote, as `below` gives them, without build output and hidden folders. */
  sources(): Promise<readonly string[]>;
  /** Path, relative to the app where it lies below it, of a package's file; null when it is not installed. */
  packageFile(specifier: string): string | null;
}

export async function appFiles(folder: string): Promise<AppFiles> {
  const cwd = realpathSync(folder);
  const read = (path: string) => readFile(join(cwd, path), 'utf8').catch(() => null);
  const json = async (path: string): Promise<unknown> => {
    const text = await read(path);
    try {
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  };
  const names = async (path: string) => {
    const entries = await readdir(join(cwd, path), { withFileTypes: true }).catch(() => []);
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  };
  let written: Promise<readonly string[]> | null = null;
  return {
    cwd,
    packageJson: (await json('package.json')) as PackageJson | null,
    read,
    json,
    names,
    below: async (path) => filesBelow(join(cwd, path)).map((file) => slashed(relative(cwd, file))),
    sources() {
      written ??= names('.').then((top) => {
        const folders = top.filter((name) => name.endsWith('/') && !name.startsWith('.') && !outputs.has(name.slice(0, -1)));
        const deep = folders.filter((name) => !skipped.has(name.slice(0, -1))).flatMap((name) => filesBelow(join(cwd, name)));
        return [...top.filter((name) => !name.endsWith('/')), ...deep.map((file) => slashed(relative(cwd, file)))];
      });
      return written;
    },
    packageFile(specifier) {
      try {
        const file = createRequire(join(cwd, 'package.json')).resolve(specifier);
        const inside = relative(cwd, file);
        return inside.startsWith('..') || isAbsolute(inside) ? file : slashed(inside);
      } catch {
        return null;
      }
    },
  };
}

/** Build output at the app's top; the same names deeper may be somebody's own. */
const outputs = new Set(['dist', 'build', 'out', 'coverage', 'storybook-static']);

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

const skipped = new Set(['node_modules', '.git']);

/** Synchronous: for some thousands of files that is several times faster than a promise for each folder. */
function filesBelow(folder: string): string[] {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []))
    .sort();
}

export const dependsOn = (files: AppFiles, name: string): boolean =>
  name in (files.packageJson?.dependencies ?? {}) || name in (files.packageJson?.devDependencies ?? {});
