import type { Node } from '@babel/types';
import { type BuiltCode, pathTo } from './built-code.ts';
import { childrenOf, isFunction } from './syntax.ts';

/** The names that a function (or program) declares: parameters and variables, those of inner functions left out. */
export function localsOf(scope: Node): ReadonlySet<string> {
  return new Set(declarationsIn(scope).keys());
}

/** Where a variable seen from a place is declared, and whether that is the script's outermost scope. */
export interface Declaration {
  /** Line from 1, column from 0, in the built script. */
  readonly line: number;
  readonly column: number;
  readonly outermost: boolean;
  /** The function or program that declares it. */
  readonly scope: Node;
}

/** Finds the declaration of a name by walking outwards from a place (line and column from 0). */
export function declarationOf(code: BuiltCode, line: number, column: number, name: string): Declaration | null {
  const path = pathTo(code, code.offsetAt(line, column));
  for (const scope of path.filter((node) => isFunction(node) || node === code.program).reverse()) {
    const found = declarationsIn(scope).get(name)?.loc?.start;
    if (found) return { line: found.line, column: found.column, outermost: scope === code.program, scope };
  }
  return null;
}

function declarationsIn(scope: Node): ReadonlyMap<string, Node> {
  const names = new Map<string, Node>();
  const params = 'params' in scope && Array.isArray(scope.params) ? (scope.params as readonly Node[]) : [];
  for (const param of params) bind(param, names);
  const open = [...childrenOf(scope)].filter((child) => !params.includes(child));
  for (let node = open.pop(); node; node = open.pop()) {
    if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id) names.set(node.id.name, node.id);
    if (node.type === 'VariableDeclarator' || node.type === 'CatchClause') bind(node.type === 'CatchClause' ? node.param : node.id, names);
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type) && 'local' in node) bind(node.local as Node, names);
    if (!isFunction(node)) open.push(...childrenOf(node));
  }
  return names;
}

/** Adds the names that a pattern binds. */
function bind(pattern: Node | null | undefined, names: Map<string, Node>): void {
  if (!pattern) return;
  if (pattern.type === 'Identifier') {
    if (!names.has(pattern.name)) names.set(pattern.name, pattern);
  } else if (pattern.type === 'AssignmentPattern') bind(pattern.left, names);
  else if (pattern.type === 'RestElement') bind(pattern.argument, names);
  else if (pattern.type === 'ArrayPattern') for (const element of pattern.elements) bind(element, names);
  else if (pattern.type === 'ObjectPattern')
    for (const property of pattern.properties) bind(property.type === 'RestElement' ? property : property.value, names);
}
