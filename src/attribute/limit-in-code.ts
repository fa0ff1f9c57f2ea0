/** A limit that code sets to a container: its size is compared with a number, and beside that entries go, or none is added. */
import type { Identifier, Node } from '@babel/types';
import { type BuiltCode, pathTo } from '../code/built-code.ts';
import { declarationOf } from '../code/scopes.ts';
import { childrenOf, isFunction, nodesIn } from '../code/syntax.ts';
import type { Beside } from '../heap/bound.ts';
import type { Holder } from '../heap/holder.ts';
import { addsOnlyBelow, growsOnlyBelow, nameOf } from './guarded-additions.ts';

export interface Limit {
  /** How the code names it. */
  readonly name: string;
  readonly max: number;
  /** The number of the object's own that is compared, such as `#size`; null: the container's size. */
  readonly counter: string | null;
  /** As many times the limit is kept at most: two where a full container becomes the old one, and an empty one takes its place. */
  readonly generations: 1 | 2;
}

const counts = /^[#_]?(size|length|count|total|\w*(calculated|total|current)_?Size)$/i;
const takesOut =
  /^[#_]*(del(?![a-z])|delete|extract|shift|pop|splice|clear|reset|evict|prune|trim|drop|purge|expire|remove|dispose|forget)/i;

/**
 * A comparison of the container's size with a number, in a function that takes entries out, or by which none is added.
 * @param numbers of the object whose class is written in this code, or of the variables of a scope in it
 * @param hasClass whether the class of the object that has the limit is written in this code
 */
export function limitIn(
  code: BuiltCode,
  { containers, bound, numbers = null }: Pick<Holder, 'containers' | 'bound'> & { readonly numbers?: Beside | null },
  hasClass: boolean,
): Limit | null {
  for (const node of nodesIn(code.program)) {
    if (node.type !== 'BinaryExpression' || !/^([<>]=?|[!=]==?)$/.test(node.operator)) continue;
    for (const [size, other] of [
      [node.left, node.right],
      [node.right, node.left],
    ] as const) {
      if (!isSizeOf(size, other, code, containers, hasClass)) continue;
      const number = numberOf(other, code, bound, numbers) ?? ofSameScope(other, size, code, numbers);
      if (!number) continue;
      const stopsAt = [addsOnlyBelow, growsOnlyBelow].some((keepsTo) => keepsTo(code, node, size === node.left, containers));
      if (!stopsAt && !evictsBeside(code, node, containers)) continue;
      const counter = isOfContainer(size, code, containers) ? null : memberNameOf(size, code);
      return { ...number, counter, generations: isPassedOn(functionAround(code, node), containers) ? 2 : 1 };
    }
  }
  return null;
}

/**
 * `entries.size` or `entries.size()` of a container that is known, or `Object.keys(entries).length`; one more or less than that, as
 * there will be; and a variable that holds it.
 */
function isOfContainer(node: Node, code: BuiltCode, containers: readonly string[]): boolean {
  if (node.type === 'BinaryExpression' && /^[+-]$/.test(node.operator))
    return node.right.type === 'NumericLiteral' && node.right.value === 1 && isOfContainer(node.left, code, containers);
  if (node.type === 'Identifier') {
    const value = declaredValue(node, code);
    return value !== null && value.type !== 'Identifier' && isOfContainer(value, code, containers);
  }
  if (node.type === 'CallExpression' && node.arguments.length === 0) return isOfContainer(node.callee, code, containers);
  if (node.type !== 'MemberExpression' || !counts.test(nameOf(node.property) ?? '')) return false;
  const { object } = node;
  const [of] = object.type === 'CallExpression' && nameOf(object.callee) === 'keys' ? object.arguments : [object];
  return of !== undefined && containers.includes(nameOf(of) ?? '');
}

/** The size of the container; or a count of its own beside the limit: `this.#size` and `this.#max`. */
function isSizeOf(node: Node, other: Node, code: BuiltCode, containers: readonly string[], hasClass: boolean): boolean {
  if (isOfContainer(node, code, containers)) return true;
  if (node.type !== 'MemberExpression' || !counts.test(memberNameOf(node, code) ?? '')) return false;
  return hasClass && other.type === 'MemberExpression' && isSameObject(node.object, other.object);
}

/** `this` and `this`, or one variable: methods are written as functions of `self`, too. */
const isSameObject = (one: Node, other: Node): boolean =>
  (one.type === 'ThisExpression' && other.type === 'ThisExpression') ||
  (one.type === 'Identifier' && other.type === 'Identifier' && one.name === other.name);

/** What a variable is declared with, where that is the one declaration of its scope. */
function declaredValue(variable: Node, code: BuiltCode): Node | null {
  if (variable.type !== 'Identifier' || !variable.loc) return null;
  const { line, column } = variable.loc.start;
  const scope = declarationOf(code, line - 1, column, variable.name)?.scope;
  const declared = [...(scope ? nodesIn(scope) : [])].flatMap((node) =>
    node.type === 'VariableDeclarator' && nameOf(node.id) === variable.name && node.id.type === 'Identifier' ? [node.init ?? null] : [],
  );
  return declared.length === 1 ? declared[0]! : null;
}

/** A variable of the function that the container is a variable of, too: `function createCache(max) { const cache = new Map(); …`. */
function ofSameScope(node: Node, size: Node, code: BuiltCode, beside: Beside | null): Pick<Limit, 'name' | 'max'> | null {
  if (node.type !== 'Identifier' || beside?.of !== 'scope' || !Object.hasOwn(beside.numbers, node.name)) return null;
  const container = [...nodesIn(size)].find(({ type }) => type === 'Identifier');
  const around = container?.type === 'Identifier' && functionDeclaring(container, code);
  return around && around === functionDeclaring(node, code) ? { name: node.name, max: beside.numbers[node.name]! } : null;
}

/** The function, or the script, in which a variable is declared, in whatever block. */
function functionDeclaring({ name, loc, start }: Identifier, code: BuiltCode): Node | null {
  const scope = loc && declarationOf(code, loc.start.line - 1, loc.start.column, name)?.scope;
  if (!scope) return null;
  const path = pathTo(code, start ?? 0);
  return path.slice(0, path.indexOf(scope) + 1).findLast((one) => isFunction(one)) ?? code.program;
}

function numberOf(node: Node, code: BuiltCode, bound: Holder['bound'], beside: Beside | null): Pick<Limit, 'name' | 'max'> | null {
  if (node.type === 'NumericLiteral') return node.value > 1 ? { name: String(node.value), max: node.value } : null;
  const name = memberNameOf(node, code);
  if (name === null) return null;
  if (node.type === 'MemberExpression') {
    const isOwn = node.object.type === 'ThisExpression' && !node.computed && beside?.of === 'object' && Object.hasOwn(beside.numbers, name);
    const own = isOwn ? beside.numbers[name]! : 0;
    if (own > 1) return { name, max: own };
    // `self[MAX]` is written for the symbol of that description.
    const isBound = bound !== null && (bound.name === name || (node.computed && bound.name.toLowerCase() === name.toLowerCase()));
    return isBound ? { name: bound.name, max: bound.max } : null;
  }
  const values = constantsIn(code).get(name) ?? [];
  return values.length === 1 && values[0]! > 1 ? { name, max: values[0]! } : null;
}

/** `self[LENGTH]` is called by what its symbol describes: minified code says `t[l]`, and `l = Symbol("length")`. */
function memberNameOf(node: Node, code: BuiltCode): string | null {
  const name = nameOf(node);
  return node.type === 'MemberExpression' && node.computed && name !== null ? (symbolsIn(code).get(name) ?? name) : name;
}

/** Bundles compare many elements by an index, and are long. */
const read = new WeakMap<Node, ReadonlyMap<string, string>>();

/** What symbols describe, by the variables that hold them. */
function symbolsIn({ program }: BuiltCode): ReadonlyMap<string, string> {
  const known = read.get(program);
  if (known) return known;
  const found = new Map<string, string>();
  read.set(program, found);
  for (const node of nodesIn(program)) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.init?.type !== 'CallExpression') continue;
    const [description] = node.init.arguments;
    if (nameOf(node.init.callee) === 'Symbol' && description?.type === 'StringLiteral') found.set(node.id.name, description.value);
  }
  return found;
}

/** Numbers that variables are declared with. */
function constantsIn(code: BuiltCode): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const open: Node[] = [code.program];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...childrenOf(node));
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue;
    const value = node.init?.type === 'NumericLiteral' ? node.init.value : Number.NaN;
    found.set(node.id.name, [...(found.get(node.id.name) ?? []), value]);
  }
  return found;
}

/** Whether the function that compares takes something out of the container, too, or calls a method beside it that does. */
function evictsBeside(code: BuiltCode, comparison: Node, containers: readonly string[]): boolean {
  const body = functionAround(code, comparison);
  return takesOutIn(body, containers) || methodsCalledIn(body, code).some((method) => takesOutIn(method, containers));
}

const functionAround = (code: BuiltCode, node: Node): Node =>
  pathTo(code, node.start ?? 0).findLast((one) => isFunction(one)) ?? code.program;

function takesOutIn(body: Node, containers: readonly string[]): boolean {
  const isOf = (node: Node) => node.type === 'ThisExpression' || containers.includes(nameOf(node) ?? '');
  for (const node of nodesIn(body)) {
    if (isBegunAnew(node, containers)) return true;
    if (node.type === 'UnaryExpression' && node.operator === 'delete')
      if (node.argument.type === 'MemberExpression' && isOf(node.argument.object)) return true;
    if (node.type !== 'CallExpression' || !takesOut.test(nameOf(node.callee) ?? '')) continue;
    if (node.callee.type !== 'MemberExpression' || isOf(node.callee.object)) return true;
  }
  return false;
}

/** `cache = new Map()`, `batch = []`, `list.length = 0`. */
function isBegunAnew(node: Node, containers: readonly string[]): boolean {
  if (node.type !== 'AssignmentExpression' || node.operator !== '=') return false;
  const { left, right } = node;
  if (left.type === 'MemberExpression' && nameOf(left.property) === 'length' && containers.includes(nameOf(left.object) ?? ''))
    return right.type === 'NumericLiteral' && right.value === 0;
  return containers.includes(nameOf(left) ?? '') && isEmpty(right);
}

function isEmpty(node: Node): boolean {
  if (node.type === 'NewExpression') return node.arguments.length === 0;
  if (node.type === 'CallExpression') return nameOf(node.callee) === 'create' && node.arguments[0]?.type === 'NullLiteral';
  return (
    (node.type === 'ArrayExpression' && node.elements.length === 0) || (node.type === 'ObjectExpression' && node.properties.length === 0)
  );
}

/** Whether a container is begun anew and the full one is kept under another name, `old = cache`, until the next is full. */
function isPassedOn(body: Node, containers: readonly string[]): boolean {
  const all = [...nodesIn(body)];
  const isKept = (node: Node) =>
    node.type === 'AssignmentExpression' && containers.includes(nameOf(node.right) ?? '') && node.right.type !== 'CallExpression';
  return all.some((node) => isBegunAnew(node, containers)) && all.some(isKept);
}

/** The functions behind `this.name()`, where the script has one of each name: a full reservoir calls one that exchanges an entry. */
function methodsCalledIn(body: Node, code: BuiltCode): readonly Node[] {
  const names = new Set(
    [...nodesIn(body)].flatMap((node) =>
      node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'ThisExpression'
        ? [nameOf(node.callee.property)]
        : [],
    ),
  );
  return [...names].flatMap((name) => {
    const [only, ...others] = name === null ? [] : methodsNamed(name, code);
    return only && others.length === 0 ? [only] : [];
  });
}

function methodsNamed(name: string, { program }: BuiltCode): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodesIn(program)) {
    const isMethod = node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod' || node.type === 'ObjectMethod';
    if (isMethod && nameOf(node.key) === name) found.push(node);
    const isSet = node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && isFunction(node.right);
    if (isSet && nameOf(node.left) === name) found.push(node.right);
  }
  return found;
}
