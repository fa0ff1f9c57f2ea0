import type { Node } from '@babel/types';
import { parsed } from '../../../code/parse.ts';
import type { Resolve } from '../../imports/resolve-import.ts';
import type { SourceTree } from '../../imports/source-tree.ts';

/** A piece of source text, and the file that it stands in. */
export interface Located {
  /** Absolute path. */
  readonly file: string;
  readonly node: Node;
}

/** Finds what names mean, from file to file, by syntax alone. */
export interface Declarations {
  /** The statements of a file; none where it cannot be read. */
  statements(file: string): readonly Node[];
  /** The absolute path of what a file imports; null: no file of the app. */
  imported(specifier: string, from: string): string | null;
  /** The value or class that a name stands for in a file; null: not known. */
  named(name: string, file: string): Located | null;
  /** The same of what a file exports. */
  exported(name: string, file: string): Located | null;
}

/** Files from which one re-exports to the next. */
const furthest = 8;

export function declarations(tree: SourceTree, resolve: Resolve): Declarations {
  const read = new Map<string, readonly Node[]>();
  const statements = (file: string): readonly Node[] => {
    const known = read.get(file) ?? parsed(tree.text(file) ?? '', { types: true, tags: false })?.program.body ?? [];
    read.set(file, known);
    return known;
  };
  const imported = (specifier: string, from: string): string | null => {
    const found = resolve(specifier, from);
    return found.kind === 'source' && !found.path.endsWith('/') ? found.path : null;
  };

  const named = (name: string, file: string, left = furthest): Located | null => {
    if (left === 0) return null;
    for (const statement of statements(file)) {
      if (statement.type === 'ImportDeclaration') {
        for (const one of statement.specifiers) {
          if (one.local.name !== name || one.type === 'ImportNamespaceSpecifier') continue;
          const from = imported(statement.source.value, file);
          return from === null ? null : exported(one.type === 'ImportSpecifier' ? nameOf(one.imported) : 'default', from, left - 1);
        }
      }
      const value = declaredAs(name, statement);
      if (value) return followed({ file, node: value }, left);
    }
    return null;
  };

  /** `const a = b` is what `b` is. */
  const followed = ({ file, node }: Located, left: number): Located | null => {
    const plain = withoutTypes(node);
    return plain.type === 'Identifier' ? named(plain.name, file, left - 1) : { file, node: plain };
  };

  const exported = (name: string, file: string, left = furthest): Located | null => {
    if (left === 0) return null;
    for (const statement of statements(file)) {
      if (name === 'default' && statement.type === 'ExportDefaultDeclaration') return followed({ file, node: statement.declaration }, left);
      if (statement.type !== 'ExportNamedDeclaration') continue;
      for (const one of statement.specifiers) {
        if (one.type !== 'ExportSpecifier' || nameOf(one.exported) !== name) continue;
        const from = statement.source ? imported(statement.source.value, file) : null;
        if (statement.source) return from === null ? null : exported(one.local.name, from, left - 1);
        return named(one.local.name, file, left - 1);
      }
    }
    const own = name === 'default' ? null : named(name, file, left);
    return own ?? reexported(name, file, left);
  };

  const reexported = (name: string, file: string, left: number): Located | null => {
    for (const statement of statements(file)) {
      if (statement.type !== 'ExportAllDeclaration') continue;
      const from = imported(statement.source.value, file);
      const found = from === null ? null : exported(name, from, left - 1);
      if (found) return found;
    }
    return null;
  };

  return { statements, imported, named: (name, file) => named(name, file), exported: (name, file) => exported(name, file) };
}

const nameOf = (node: Node): string => (node.type === 'StringLiteral' ? node.value : node.type === 'Identifier' ? node.name : '');

/** What a statement gives a name: the value of a variable, or a class. */
function declaredAs(name: string, statement: Node): Node | null {
  const inner =
    (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') && statement.declaration
      ? statement.declaration
      : statement;
  if (inner.type === 'ClassDeclaration') return inner.id?.name === name ? inner : null;
  if (inner.type !== 'VariableDeclaration') return null;
  return inner.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name)?.init ?? null;
}

/** Of `routes as Routes` and `routes satisfies Routes` the routes. */
export function withoutTypes(node: Node): Node {
  const isTyped = /^(TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion|ParenthesizedExpression)$/.test(node.type);
  return isTyped ? withoutTypes((node as Node & { expression: Node }).expression) : node;
}
