import type { Identifier, Node } from '@babel/types';
import { type BuiltCode, pathTo } from './built-code.ts';
import { isFunction, ownNodes } from './syntax.ts';

/**
 * The names that a node declares for what is inside: a function its parameters and its `var`s, a block or a loop its
 * `let`s, classes and functions. Empty for other nodes.
 */
export function namesOf(scope: Node): ReadonlySet<string> {
  return new Set(declarationsIn(scope).keys());
}

/** Where a variable seen from a place is declared, and whether that is the script's outermost scope. */
export interface Declaration {
  /** Line from 1, column from 0, in the built script. */
  readonly line: number;
  readonly column: number;
  readonly outermost: boolean;
  /** The function, block or program that declares it. */
  readonly scope: Node;
}

/** Finds the declaration of a name by walking outwards from a place (line and column from 0). */
export function declarationOf(code: BuiltCode, line: number, column: number, name: string): Declaration | null {
  return firstIn([...pathTo(code, code.offsetAt(line, column))].reverse(), code, name);
}

/**
 * Finds the declaration of a name that lies in the context in which the function at this place was made: what the function declares
 * itself is another variable, though a minifier may call both the same.
 */
export function declarationAround(code: BuiltCode, line: number, column: number, name: string): Declaration | null {
  const path = pathTo(code, code.offsetAt(line, column));
  const own = path.findLastIndex(isFunction);
  return firstIn([...(own === -1 ? path : path.slice(0, own))].reverse(), code, name);
}

function firstIn(scopes: readonly Node[], code: BuiltCode, name: string): Declaration | null {
  for (const scope of scopes) {
    const found = declarationsIn(scope).get(name)?.loc?.start;
    if (found) return { line: found.line, column: found.column, outermost: scope === code.program, scope };
  }
  return null;
}

function declarationsIn(scope: Node): ReadonlyMap<string, Node> {
  const names = new Map<string, Node>();
  if (isFunction(scope) || scope.type === 'Program') {
    for (const param of 'params' in scope ? (scope.params as readonly Node[]) : []) bind(param, names);
    hoisted(scope, names);
  }
  if (scope.type === 'CatchClause') bind(scope.param, names);
  for (const statement of statementsOf(scope)) {
    const declared =
      statement.type.startsWith('Export') && 'declaration' in statement && statement.declaration
        ? (statement.declaration as Node)
        : statement;
    if (declared.type === 'VariableDeclaration') for (const { id } of declared.declarations) bind(id, names);
    if ((declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration') && declared.id) bind(declared.id, names);
    if (declared.type === 'ImportDeclaration') for (const { local } of declared.specifiers) bind(local, names);
  }
  return names;
}

/** What stands directly in a scope; a function's body is a scope of its own. */
function statementsOf(scope: Node): readonly Node[] {
  if (scope.type === 'Program' || scope.type === 'BlockStatement' || scope.type === 'StaticBlock') return scope.body;
  if (scope.type === 'ForStatement') return scope.init ? [scope.init] : [];
  if (scope.type === 'ForInStatement' || scope.type === 'ForOfStatement') return [scope.left];
  if (scope.type === 'SwitchStatement') return scope.cases.flatMap(({ consequent }) => consequent);
  return [];
}

/** `var` reaches the whole function, from any block. */
function hoisted(scope: Node, names: Map<string, Node>): void {
  for (const node of ownNodes(scope)) {
    if (node.type === 'VariableDeclaration' && node.kind === 'var') for (const { id } of node.declarations) bind(id, names);
  }
}

/** Adds the names that a pattern binds. */
function bind(pattern: Node | null | undefined, names: Map<string, Node>): void {
  for (const one of boundIn(pattern)) if (!names.has(one.name)) names.set(one.name, one);
}

/** What a pattern binds, in its order. */
export function boundIn(pattern: Node | null | undefined): readonly Identifier[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'AssignmentPattern':
      return boundIn(pattern.left);
    case 'RestElement':
      return boundIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => boundIn(element));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => boundIn(property.type === 'RestElement' ? property : property.value));
    case 'TSParameterProperty':
      return boundIn(pattern.parameter);
    default:
      return [];
  }
}
