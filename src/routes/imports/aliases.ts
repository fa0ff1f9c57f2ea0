import { dirname, join, resolve } from 'node:path';
import type { Node } from '@babel/types';
import { createPathsMatcher, getTsconfig, parseTsconfig } from 'get-tsconfig';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { SourceTree } from './source-tree.ts';

/** Gives the paths that a specifier may stand for, in order; none when no alias fits. */
export type Aliases = (specifier: string) => readonly string[];

/** What a framework adds to the aliases of an app. */
export interface AliasRules {
  /** Aliases that it brings, each with the folders that it may stand for, relative to the app, in order. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** tsconfigs that it generates, relative to the app. */
  readonly tsconfigs?: readonly string[];
  /** Name, without extension, of its configuration, where people add aliases: `nuxt.config`. */
  readonly configuration?: string;
}

/**
 * The aliases of an app: `paths` of its tsconfig and of those it refers to, `alias` of its bundler's configuration, and
 * those that the framework brings.
 * @param files names of the files in the app's folder
 */
export function aliasesOf(cwd: string, tree: SourceTree, files: readonly string[], rules: AliasRules): Aliases {
  const { aliases = {}, tsconfigs = [], configuration } = rules;
  const brought = Object.entries(aliases).flatMap(([alias, folders]) => folders.map((folder) => prefix(alias, join(cwd, folder))));
  const configurations = [...bundlers, ...(configuration === undefined ? [] : [configuration])];
  const matchers = [...literalMatchers(cwd, tree, files, configurations), ...tsconfigMatchers(cwd, tree, tsconfigs), ...brought];
  return (specifier) => matchers.flatMap((matcher) => matcher(specifier));
}

function tsconfigMatchers(cwd: string, tree: SourceTree, generated: readonly string[]): readonly Aliases[] {
  const root = attempt(() => getTsconfig(cwd)) ?? attempt(() => getTsconfig(cwd, 'jsconfig.json'));
  const references = (root?.config.references ?? []).map(({ path }) => {
    const target = resolve(dirname(root!.path), path);
    return target.endsWith('.json') ? target : join(target, 'tsconfig.json');
  });
  const paths = [...new Set([...references, ...generated.map((file) => join(cwd, file))])].filter((path) => tree.isFile(path));
  const referred = paths.flatMap((path) => attempt(() => ({ path, config: parseTsconfig(path) })) ?? []);
  return [...(root ? [root] : []), ...referred]
    .flatMap((tsconfig) => attempt(() => createPathsMatcher(tsconfig)) ?? [])
    .map((matcher) => {
      return (specifier) => attempt(() => matcher(specifier)) ?? [];
    });
}

/** A tsconfig that extends something not installed is no reason to stop. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

const prefix =
  (alias: string, target: string): Aliases =>
  (specifier) =>
    specifier === alias ? [target] : specifier.startsWith(`${alias}/`) ? [join(target, specifier.slice(alias.length + 1))] : [];

/** Configurations that any app may have. */
const bundlers = ['vite.config', 'vitest.config', 'webpack.config'];

/** `alias: { '@x': './x' }`, also with `path.resolve(…, 'x')` and `new URL('./x', import.meta.url)`: read, not run. */
function literalMatchers(cwd: string, tree: SourceTree, files: readonly string[], configurations: readonly string[]): readonly Aliases[] {
  return files
    .filter((file) => configurations.includes(file.replace(/\.[cm]?[jt]s$/, '')))
    .flatMap((file) => {
      const root = syntaxTree(tree.text(join(cwd, file)) ?? '', true);
      return root ? [...nodesIn(root)].flatMap((node) => aliasesIn(node, cwd)) : [];
    });
}

function aliasesIn(node: Node, cwd: string): readonly Aliases[] {
  if (node.type !== 'ObjectProperty' || node.key.type !== 'Identifier' || node.key.name !== 'alias') return [];
  if (node.value.type === 'ObjectExpression') {
    return node.value.properties.flatMap((property) => {
      if (property.type !== 'ObjectProperty') return [];
      const name =
        property.key.type === 'StringLiteral' ? property.key.value : property.key.type === 'Identifier' ? property.key.name : null;
      const target = lastText(property.value);
      return name === null || target === null ? [] : [prefix(name.replace(/\/\*$/, ''), resolve(cwd, target.replace(/\/\*$/, '')))];
    });
  }
  // [{ find: '@x', replacement: './x' }]
  if (node.value.type !== 'ArrayExpression') return [];
  return node.value.elements.flatMap((element) => {
    const texts =
      element?.type === 'ObjectExpression' ? element.properties.map((p) => (p.type === 'ObjectProperty' ? lastText(p.value) : null)) : [];
    const [find, replacement] = texts;
    return find && replacement ? [prefix(find, resolve(cwd, replacement))] : [];
  });
}

/** The last text within an expression: the path in all the ways that people write it. */
function lastText(node: Node): string | null {
  const texts = [...nodesIn(node)].filter((inner) => inner.type === 'StringLiteral').sort((a, b) => a.start! - b.start!);
  return texts.at(-1)?.value ?? null;
}
