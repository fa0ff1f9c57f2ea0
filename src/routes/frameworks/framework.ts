import type { AppFiles } from '../app-files.ts';
import type { DiscoveredRoute, FrameworkName, RouteTable } from '../discovery.ts';

/** The result of reading a build. */
export interface BuiltApp {
  /** The command, as words, that starts this build without a script of package.json; null: none is known. */
  readonly start: readonly [string, ...string[]] | null;
  readonly routes: readonly DiscoveredRoute[];
  readonly tables?: readonly RouteTable[];
}

/** What discovery knows of one framework. */
export interface Framework {
  readonly name: FrameworkName;
  /** A package that every app of the framework depends on. */
  readonly packages: readonly string[];
  /** Of these it depends on one too. */
  readonly besides?: readonly string[];
  /** Files, relative to the app, that run in every request. */
  readonly everyRoute: RegExp | null;
  /** Files that take part in every page, though not in API routes. */
  readonly everyPage: RegExp | null;
  /** Files that import the routes to register them: what reaches them has not reached those routes. */
  readonly routeTables: RegExp | null;
  /** Reads the lists that the build left; null when there is no build for a Node.js server. */
  read(files: AppFiles): Promise<BuiltApp | null>;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const code = /\.(?:[cm]?[jt]sx?|mdx?|vue|svelte|astro)$/;

/** Among `sources`, those named `name.<extension>` for a stem, such as `app/layout`. */
export const filesNamed = (sources: readonly string[], stems: readonly string[]): readonly string[] => {
  const wanted = new Set(stems);
  return sources.filter((file) => code.test(file) && wanted.has(file.replace(code, '')));
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
