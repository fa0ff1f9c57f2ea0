import { join } from 'node:path';
import { importsOf, isCode } from '../../code/imports-of.ts';
import { autoImportsOf } from './auto-imports.ts';
import { extensionsOf, importResolver, type ResolutionRules } from './resolve-import.ts';
import type { SourceTree } from './source-tree.ts';

interface Edges {
  /** Absolute paths; folders with a slash at the end. */
  readonly to: readonly string[];
  /** Specifiers that look like files of the repository but were not found. */
  readonly unknown: readonly string[];
}

/** What can be reached from some files by imports. */
export interface Reach {
  /** From each file or folder reached to the file that imports it; null for those it began with. */
  readonly cameFrom: ReadonlyMap<string, string | null>;
  /** Imports on the way that could not be followed. */
  readonly unknown: readonly string[];
}

/** Whether a file (the first) imports another one only to register its route; both relative to the app. */
export type IsRegistration = (from: string, to: string) => boolean;

/** What a framework adds to the imports of an app. */
export interface ImportRules extends ResolutionRules {
  /** Lists, relative to the app, of names that it imports by itself, as unimport writes them. */
  readonly autoImports?: readonly string[];
}

/** An app whose imports are followed. */
export interface ImportingApp {
  /** Absolute path. */
  readonly cwd: string;
  readonly tree: SourceTree;
  /** Names of the files in its folder. */
  readonly top: readonly string[];
  readonly rules: ImportRules;
  /** Imports that are not followed; all are when it is absent. */
  readonly isRegistration?: IsRegistration;
}

/** The imports between source files, read from their text as far as somebody asks. */
export interface ImportGraph {
  /** Breadth first, so that every way is a shortest one. */
  reach(from: readonly string[]): Reach;
}

export function importGraph({ cwd, tree, top, rules, isRegistration }: ImportingApp): ImportGraph {
  const resolve = importResolver(cwd, tree, top, rules);
  const auto = autoImportsOf(cwd, tree, rules.autoImports ?? [], extensionsOf(rules));
  const known = new Map<string, Edges>();

  const read = (file: string): Edges => {
    const text = isCode(file) ? tree.text(file) : null;
    if (text === null) return { to: [], unknown: [] };
    const { specifiers, words } = importsOf(file, text, auto.size > 0);
    const resolved = specifiers.map((specifier) => ({ specifier, ...resolve(specifier, file) }));
    const imported = resolved.flatMap((r) => (r.kind === 'source' ? [r.path] : []));
    const named = auto.size > 0 ? [...words].flatMap((word) => auto.get(word) ?? []) : [];
    const own = file.slice(cwd.length + 1);
    const all = new Set([...imported, ...named].filter((path) => path !== file && !isRegistration?.(own, path.slice(cwd.length + 1))));
    return { to: [...all], unknown: resolved.filter((r) => r.kind === 'unknown').map((r) => r.specifier) };
  };
  const edges = (file: string): Edges => {
    const found = known.get(file) ?? read(file);
    known.set(file, found);
    return found;
  };

  return {
    reach(from) {
      const cameFrom = new Map<string, string | null>(from.map((file) => [file, null]));
      const unknown: string[] = [];
      // A Map hands out what is added to it while it is walked.
      for (const file of cameFrom.keys()) {
        const { to, unknown: lost } = edges(file);
        unknown.push(...lost);
        for (const next of to) if (!cameFrom.has(next)) cameFrom.set(next, file);
      }
      return { cameFrom, unknown };
    },
  };
}

/** The way from where a reach began to a file in it, both ends included. */
export function chainTo(file: string, { cameFrom }: Reach): readonly string[] {
  const chain = [file];
  for (let at = cameFrom.get(file); at !== null && at !== undefined; at = cameFrom.get(at)) chain.unshift(at);
  return chain;
}

export const absolute = (cwd: string, files: readonly (string | null)[]): readonly string[] =>
  files.filter((file) => file !== null).map((file) => join(cwd, file));
