import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { PackageJson } from '../app-files.ts';
import { type Aliases, type AliasRules, aliasesOf } from './aliases.ts';
import type { SourceTree } from './source-tree.ts';

/** Where an import leads. */
export type Resolved =
  /** Absolute path; of a folder, with a slash at the end: any file below may be meant. */
  | { readonly kind: 'source'; readonly path: string }
  /** A package from a registry, or a part of Node.js or of the framework: no file of the repository. */
  | { readonly kind: 'outside' }
  /** It looks like a file of the repository, but which one could not be found out. */
  | { readonly kind: 'unknown' };

export type Resolve = (specifier: string, from: string) => Resolved;

const outside: Resolved = { kind: 'outside' };

/** What a framework adds to how imports are resolved. */
export interface ResolutionRules extends AliasRules {
  /** Specifiers of modules that it makes up, or generates where nobody sees them. */
  readonly madeUp?: RegExp;
  /** Kinds of files that it has, beside JavaScript and TypeScript: `.vue`. */
  readonly extensions?: readonly string[];
}

const scripts = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const data = ['.json', '.mdx', '.md'];

/** Extensions that an import may leave out, in the order in which they are tried. */
export const extensionsOf = ({ extensions = [] }: ResolutionRules): readonly string[] => [...scripts, ...extensions, ...data];

/** Modules that bundlers and runtimes make up. */
const madeUp = /^(virtual:|\0|data:|https?:|bun:|~icons\/)/;
/** Imports that bundlers take out of the code. */
const assets = /\.(css|scss|sass|less|svg|png|jpe?g|gif|webp|avif|ico|woff2?|wasm|txt|graphql|gql)$/;

/**
 * @param cwd absolute path of the app
 * @param top names of the files in the app's folder
 */
export function importResolver(cwd: string, tree: SourceTree, top: readonly string[], rules: ResolutionRules): Resolve {
  const aliases = aliasesOf(cwd, tree, top, rules);
  const extensions = extensionsOf(rules);
  const isMadeUp = (specifier: string) => madeUp.test(specifier) || (rules.madeUp?.test(specifier) ?? false);
  const found = (candidates: readonly string[], specifier: string) => firstFound(tree, candidates, specifier, extensions);
  return (written, from) => {
    const specifier = written.replace(/(?!^)[?].*$/, '');
    if (specifier === '' || isBuiltin(specifier)) return outside;
    if (/^\.{1,2}(\/|$)/.test(specifier)) {
      const known = found([resolve(dirname(from), specifier)], specifier);
      return known ?? (isMadeUp(specifier) || assets.test(specifier) ? outside : { kind: 'unknown' });
    }
    // Vite: from the app's root.
    if (specifier.startsWith('/')) return found([join(cwd, specifier), specifier], specifier) ?? outside;
    const aliased = found([...byPackageImports(tree, specifier, from), ...aliases(specifier)], specifier);
    if (aliased) return aliased.path.includes('/node_modules/') ? outside : aliased;
    if (isMadeUp(specifier)) return outside;
    return bare({ tree, cwd, aliases, extensions }, specifier, from);
  };
}

function firstFound(
  tree: SourceTree,
  candidates: readonly string[],
  specifier: string,
  extensions: readonly string[],
): (Resolved & { kind: 'source' }) | null {
  for (const candidate of candidates) {
    const file = specifier.endsWith('/') && tree.isFolder(candidate) ? `${candidate}/` : fileAt(tree, candidate, extensions);
    if (file) return { kind: 'source', path: file };
  }
  return null;
}

/** A path as people write it: with or without extension, a folder for its index, `.js` for a `.ts`. */
export function fileAt(tree: SourceTree, path: string, extensions: readonly string[]): string | null {
  if (tree.isFile(path)) return path;
  const withExtension = extensions.map((extension) => path + extension);
  const typescript = /\.[cm]?jsx?$/.test(path) ? [path.replace(/js(x?)$/, 'ts$1'), path.replace(/js$/, 'tsx')] : [];
  const index = tree.isFolder(path) ? extensions.map((extension) => join(path, `index${extension}`)) : [];
  return [...withExtension, ...typescript, ...index].find((candidate) => tree.isFile(candidate)) ?? null;
}

function nearestPackage(tree: SourceTree, from: string): { readonly folder: string; readonly json: PackageJson } | null {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const json = tree.isFile(join(folder, 'package.json')) ? tree.json(join(folder, 'package.json')) : null;
    if (json) return { folder, json: json as PackageJson };
    if (dirname(folder) === folder) return null;
  }
}

function byPackageImports(tree: SourceTree, specifier: string, from: string): readonly string[] {
  if (!specifier.startsWith('#')) return [];
  const nearest = nearestPackage(tree, from);
  return nearest ? targetsIn(nearest.json.imports, specifier).map((target) => join(nearest.folder, target)) : [];
}

/** Of `imports` or `exports` the targets of a key, patterns and all conditions included. */
function targetsIn(map: unknown, key: string): readonly string[] {
  if (typeof map !== 'object' || map === null) return [];
  return Object.entries(map).flatMap(([pattern, target]) => {
    const [start, end] = pattern.split('*');
    if (end === undefined) return pattern === key ? textsIn(target) : [];
    const fits = key.length >= pattern.length - 1 && key.startsWith(start!) && key.endsWith(end);
    return fits ? textsIn(target).map((text) => text.replaceAll('*', key.slice(start!.length, key.length - end.length))) : [];
  });
}

const textsIn = (target: unknown): readonly string[] =>
  typeof target === 'string' ? [target] : typeof target === 'object' && target !== null ? Object.values(target).flatMap(textsIn) : [];

interface Place {
  readonly tree: SourceTree;
  readonly cwd: string;
  readonly aliases: Aliases;
  readonly extensions: readonly string[];
}

function bare({ tree, cwd, aliases, extensions }: Place, specifier: string, from: string): Resolved {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', name);
    if (tree.isFolder(installed)) {
      const real = tree.real(installed);
      // A link out of node_modules is a package of the same repository.
      return real && !real.includes('/node_modules/') ? sibling(tree, real, `.${specifier.slice(name.length)}`, extensions) : outside;
    }
    if (dirname(folder) === folder) break;
  }
  const isAliasLike =
    /^[@~#$]\/|^[~#$]/.test(specifier) || aliases(specifier).length > 0 || (name.startsWith('@') && !isDependency(tree, name, from, cwd));
  return isAliasLike ? { kind: 'unknown' } : outside;
}

function isDependency(tree: SourceTree, name: string, from: string, cwd: string): boolean {
  const own = [nearestPackage(tree, from)?.json, tree.json(join(cwd, 'package.json')) as PackageJson | null];
  return own.some(
    (json) =>
      json &&
      (name in (json.dependencies ?? {}) ||
        name in (json.devDependencies ?? {}) ||
        name in ((json as { peerDependencies?: object }).peerDependencies ?? {})),
  );
}

/** The source that a sibling package gives for a subpath; where it gives built files, any file of it may be meant. */
function sibling(tree: SourceTree, folder: string, subpath: string, extensions: readonly string[]): Resolved {
  const json = tree.json(join(folder, 'package.json')) as (PackageJson & { exports?: unknown; module?: string }) | null;
  const exported = typeof json?.exports === 'string' ? (subpath === '.' ? [json.exports] : []) : targetsIn(json?.exports, subpath);
  const main = subpath === '.' ? [...textsIn(json?.exports), json?.module ?? '', json?.main ?? '', 'src/index', 'index'] : [subpath];
  const targets = [...exported, ...main].filter(Boolean).map((target) => join(folder, target));
  const source = targets
    .map((target) => fileAt(tree, target, extensions))
    .find((file) => file && !/\/(dist|build|lib|out)\//.test(file.slice(folder.length)));
  return { kind: 'source', path: source ?? `${folder}/` };
}
