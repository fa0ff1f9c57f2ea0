/** Whether a container is added to only while it is below a limit: `if (cache.size < limit) cache.set(…)`. */
import type { BinaryExpression, Node } from '@babel/types';
import { type BuiltCode, pathTo } from '../code/built-code.ts';
import { declarationOf } from '../code/scopes.ts';
import { isCall, lastName, nodesIn } from '../code/syntax.ts';

const adds = /^(set|add|push|unshift|append|enqueue|insert|put)$/;

/**
 * Whether a comparison stands before all that adds to the container in its class, or in its script.
 * @param sizeFirst whether the size is the left side of the comparison
 */
export function addsOnlyBelow(code: BuiltCode, comparison: BinaryExpression, sizeFirst: boolean, containers: readonly string[]): boolean {
  const { owner, regions } = guardedBy(code, comparison, sizeFirst);
  const guarded = new Set(regions.flatMap((region) => additionsIn(region, containers)));
  const scopes = new Set([...guarded].map((addition) => scopeOfContainer(code, addition)));
  const others = additionsIn(owner, containers).filter((addition) => !guarded.has(addition));
  // Minifiers reuse names: a variable of another scope is another one.
  return guarded.size > 0 && !others.some((addition) => scopes.has(scopeOfContainer(code, addition)));
}

/**
 * Whether an array is made longer only below the limit, `if (ring.length < most) ring = longer`, and else entries are only put into the
 * places that it has, `ring[at % ring.length] = entry`.
 * @param sizeFirst whether the length is the left side of the comparison
 */
export function growsOnlyBelow(code: BuiltCode, comparison: BinaryExpression, sizeFirst: boolean, containers: readonly string[]): boolean {
  const { owner, regions } = guardedBy(code, comparison, sizeFirst);
  const isOfContainer = (node: Node) => containers.includes(nameOf(node) ?? '') && !isElement(node);
  const setUp = owner.type === 'ClassBody' ? owner.body.find((one) => one.type === 'ClassMethod' && one.kind === 'constructor') : null;
  const first = new Set(setUp ? nodesIn(setUp) : []);
  const madeAnew = [...nodesIn(owner)].filter(
    (node) => node.type === 'AssignmentExpression' && isOfContainer(node.left) && !first.has(node),
  );
  const guarded = new Set(regions.flatMap((region) => [...nodesIn(region)]));
  const put = additionsIn(owner, containers).filter((node) => !guarded.has(node));
  return madeAnew.length > 0 && madeAnew.every((node) => guarded.has(node)) && put.every((node) => isPutIntoPlace(node, owner));
}

/** What a comparison guards, and the class or the script that it stands in. */
function guardedBy(code: BuiltCode, comparison: BinaryExpression, sizeFirst: boolean) {
  const path = pathTo(code, comparison.start ?? 0);
  const around = path.slice(0, path.indexOf(comparison));
  const owner = around.findLast(({ type }) => type === 'ClassBody') ?? code.program;
  return { owner, regions: regionsBelow(comparison, sizeFirst, around) };
}

/** Whether an element is assigned at an index that comes round. */
function isPutIntoPlace(node: Node, owner: Node): boolean {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return false;
  const index = node.left.property;
  if (comesRound(index)) return true;
  const name = nameOf(index);
  const changes = [...nodesIn(owner)].flatMap((one) => {
    if (one.type === 'UpdateExpression' && nameOf(one.argument) === name) return [one];
    return one.type === 'AssignmentExpression' && nameOf(one.left) === name && !isElement(one.left) ? [one.right] : [];
  });
  return name !== null && changes.some(comesRound) && changes.every((one) => comesRound(one) || one.type === 'NumericLiteral');
}

const isElement = (node: Node): boolean => node.type === 'MemberExpression' && node.computed;

const comesRound = (index: Node): boolean =>
  [...nodesIn(index)].some((node) => node.type === 'BinaryExpression' && /^[%&]$/.test(node.operator));

/** What runs only when a comparison says that the size is below the limit. */
function regionsBelow(comparison: BinaryExpression, sizeFirst: boolean, around: readonly Node[]): readonly Node[] {
  const smaller = /^</.test(comparison.operator) === sizeFirst;
  // Whether the condition is true, or false, only below the limit.
  let below = /^!/.test(comparison.operator) || (/^[<>]/.test(comparison.operator) && smaller);
  let test: Node = comparison;
  for (const [i, node] of [...around.entries()].reverse()) {
    if (node.type === 'UnaryExpression' && node.operator === '!') below = !below;
    else if (node.type === 'LogicalExpression') {
      if (node.operator !== (below ? '&&' : '||')) return [];
      if (node.left === test && isRun(around[i - 1])) return [node.right];
    } else if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
      if (node.test !== test) return [];
      const [taken, other] = below ? [node.consequent, node.alternate] : [node.alternate, node.consequent];
      return [...(taken ? [taken] : []), ...(other && leaves(other) ? after(node, around[i - 1]) : [])];
    } else if (node.type !== 'ParenthesizedExpression') return [];
    test = node;
  }
  return [];
}

/** `cache.size < limit && cache.set(…)` as a statement, or as what a function returns. */
const isRun = (parent: Node | undefined): boolean =>
  parent?.type === 'ExpressionStatement' ||
  parent?.type === 'SequenceExpression' ||
  parent?.type === 'ReturnStatement' ||
  parent?.type === 'ArrowFunctionExpression';

/** Whether nothing after it runs in the same block. */
function leaves(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last !== undefined && /^(Return|Throw|Continue|Break)Statement$/.test(last.type);
}

function after(statement: Node, block: Node | undefined): readonly Node[] {
  const body: readonly Node[] = block?.type === 'BlockStatement' || block?.type === 'Program' ? block.body : [];
  return body.slice(body.indexOf(statement) + 1);
}

/** Calls and assignments that add to a container of these names. */
function additionsIn(root: Node, containers: readonly string[]): readonly Node[] {
  return [...nodesIn(root)].filter((node) => containers.includes(nameOf(containerOf(node)) ?? ''));
}

/** The container that a node adds to, as it is written there; null where it adds to none. */
function containerOf(node: Node): Node | null {
  const target =
    isCall(node) && adds.test(lastName(node.callee) ?? '') ? node.callee : node.type === 'AssignmentExpression' ? node.left : null;
  const isElement = target?.type === 'MemberExpression' && (isCall(node) || target.computed);
  return isElement ? target.object : null;
}

/** The scope that declares the variable of an addition; null where the container is a property. */
function scopeOfContainer(code: BuiltCode, addition: Node): Node | null {
  const container = containerOf(addition);
  if (container?.type !== 'Identifier' || !container.loc) return null;
  const { line, column } = container.loc.start;
  return declarationOf(code, line - 1, column, container.name)?.scope ?? null;
}

/** The last name of an expression: `entries` of `this.entries`. */
export function nameOf(node: Node | null): string | null {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'PrivateName') return `#${node.id.name}`;
  return node?.type === 'MemberExpression' ? nameOf(node.property) : null;
}
