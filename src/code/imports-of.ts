import type { Node, StringLiteral } from '@babel/types';
import { parsed } from './parse.ts';
import { type Block, frontmatter, scriptElements } from './script-blocks.ts';
import { nodesIn } from './syntax.ts';

/** What one source file refers to. */
export interface Imports {
  /** Specifiers as written, type-only ones left out. One that ends with a slash stands for all files below. */
  readonly specifiers: readonly string[];
  /** The words of the file: names and tags, for frameworks that import by themselves. Empty unless asked for. */
  readonly words: ReadonlySet<string>;
}

export const isCode = (file: string): boolean => /\.([cm]?[jt]sx?|vue|svelte|astro|mdx?)$/.test(file);

/** @param file its name decides how it is read */
export function importsOf(file: string, text: string, withWords = false): Imports {
  const code = /\.(vue|svelte)$/.test(file) ? scriptsIn(text) : /\.astro$/.test(file) ? astroScriptsIn(text) : text;
  const specifiers = /\.mdx?$/.test(file) ? lineImports(text) : [...namedIn(code, file), ...sourcesOfBlocks(file, text)];
  return { specifiers: [...new Set(specifiers)], words: withWords ? new Set(text.match(/[A-Za-z_$][\w$-]*/g)) : new Set() };
}

const joined = (text: string, blocks: readonly Block[]): string => blocks.map(([from, to]) => text.slice(from, to)).join('\n;\n');

const scriptsIn = (text: string): string => joined(text, scriptElements(text));

function astroScriptsIn(text: string): string {
  const head = frontmatter(text);
  return joined(text, [...(head ? [head] : []), ...scriptElements(text, head?.[1])]);
}

/** `<script src="./x.ts">` of Vue. */
const sourcesOfBlocks = (file: string, text: string): readonly string[] =>
  file.endsWith('.vue') ? [...text.matchAll(/<script\b[^>]*\bsrc=["']([^"']+)["']/gi)].map(([, source]) => source!) : [];

/** Every place where a module may be named: beyond the last of them a file need not be read. */
const naming = /\bfrom\s*["']|\bimport\s*["'(]|^\s*import\b|\brequire\b|\bnew\s+URL\b|\bimport\.meta\.glob|\btemplateUrl\b/gm;

function namedIn(code: string, file: string): readonly string[] {
  const last = [...code.matchAll(naming)].at(-1);
  if (!last) return [];
  const end = code.indexOf('\n', last.index + last[0].length);
  // Most files name all modules at their head: reading no further is some ten times faster.
  const head = end === -1 ? null : treeOf(code.slice(0, end), file);
  const tree = head && !head.errors?.length ? head : treeOf(code, file);
  // Half a file is better than none: an import too many only costs time.
  return tree ? specifiersIn(tree.program) : lineImports(code);
}

/** Everything but `.ts` is read with tags. */
const treeOf = (code: string, file: string) => parsed(code, { types: true, tags: !/\.[cm]?ts$/.test(file) });

const lineImports = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:import|export)\b[^'"\n]*?(?:from\s*)?["']([^"']+)["']/gm)].map(([, specifier]) => specifier!);

function specifiersIn(root: Node): readonly string[] {
  const found: string[] = [];
  const add = (...specifiers: readonly (string | null)[]) => found.push(...specifiers.filter((specifier) => specifier !== null));
  for (const node of nodesIn(root)) {
    if (node.type === 'ImportDeclaration') {
      const onlyTypes = node.specifiers.length > 0 && node.specifiers.every((s) => s.type === 'ImportSpecifier' && s.importKind === 'type');
      if (node.importKind !== 'type' && !onlyTypes) add(node.source.value);
    } else if (node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration') {
      if (node.exportKind !== 'type' && node.source) add(node.source.value);
    } else if (node.type === 'TSExternalModuleReference') add((node.expression as StringLiteral).value);
    else if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'URL') {
      if (node.arguments[1]?.type === 'MemberExpression') add(relativeOnly(fixedPart(node.arguments[0])));
    } else if (node.type === 'CallExpression') add(...calledWith(node.callee, node.arguments));
    else if (node.type === 'ObjectProperty' && isTemplate(node.key)) add(fromHere(fixedPart(node.value)));
  }
  return found;
}

/** `templateUrl: 'x.html'` of Angular's components: relative with a dot or without. */
const isTemplate = (key: Node): boolean => key.type === 'Identifier' && key.name === 'templateUrl';

const fromHere = (path: string | null): string | null => (path === null || /^[./]/.test(path) ? path : `./${path}`);

function calledWith(callee: Node, args: readonly Node[]): readonly (string | null)[] {
  if (callee.type === 'Import') return [fixedPart(args[0])];
  if (callee.type === 'Identifier' && callee.name === 'require') return [fixedPart(args[0])];
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  if (callee.property.name === 'resolve' && callee.object.type === 'Identifier' && callee.object.name === 'require')
    return [fixedPart(args[0])];
  if (/^glob(Eager)?$/.test(callee.property.name) && callee.object.type === 'MetaProperty') {
    const globs = args[0]?.type === 'ArrayExpression' ? args[0].elements : [args[0]];
    return globs.map((glob) =>
      glob?.type === 'StringLiteral' && !glob.value.startsWith('!') ? glob.value.replace(/[^/]*[*{].*$/s, '') : null,
    );
  }
  return [];
}

/** Of `./locales/${name}.json` the folder `./locales/`; null for what begins with a value. */
function fixedPart(node: Node | null | undefined): string | null {
  if (node?.type === 'StringLiteral') return node.value;
  if (node?.type === 'BinaryExpression') return folderIn(fixedPart(node.left));
  if (node?.type !== 'TemplateLiteral') return null;
  const start = node.quasis[0]?.value.cooked ?? '';
  return node.expressions.length === 0 ? start : folderIn(start);
}

const folderIn = (start: string | null): string | null => (start?.includes('/') ? start.slice(0, start.lastIndexOf('/') + 1) : null);

const relativeOnly = (specifier: string | null): string | null => (specifier?.startsWith('.') ? specifier : null);
