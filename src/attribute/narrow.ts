/**
 * V8 attributes an allocation to a function, at the place where the function begins. Which of its statements keeps
 * the object is read from the built code: the statement that calls what the profile saw called beneath it, or that
 * touches the container in which the retained objects were found. Built code is read because names there are those
 * of the running program; positions go through the source map afterwards.
 */
import type { CallExpression, Node, OptionalCallExpression } from '@babel/types';
import { type BuiltCode, functionsAt } from '../code/built-code.ts';
import { namesOf } from '../code/scopes.ts';
import { childrenOf, isCall, isFunction, lastName, ownNodes } from '../code/syntax.ts';
import { clientBehind } from './client-behind.ts';

/** What is known of the statement that is looked for. */
export interface Clues {
  /** Functions called from this frame under which retained memory was allocated, with their share (0 to 1). */
  readonly callees: ReadonlyMap<string, number>;
  /** Names of what holds the objects, the innermost first: `entries`, `cache`. Names as in the built code. */
  readonly containers: readonly string[];
  /** Names of the classes whose instances pile up. */
  readonly classes: readonly string[];
  /** Places, line and column from 0, at which a handle that stays open was opened. */
  readonly opened: ReadonlyArray<{ readonly line: number; readonly column: number }>;
  /** Places, line and column from 0, at which functions begin that requests leave behind. */
  readonly closures: ReadonlyArray<{ readonly line: number; readonly column: number }>;
}

/** A statement, by line and column from 0 in the built script. */
export interface Statement {
  readonly line: number;
  readonly column: number;
  /** `container`: it puts something into what holds the objects. `callee`: it calls what allocated them. `opened`: seen there. */
  readonly by: 'container' | 'callee' | 'opened';
  readonly score: number;
  /** The name of the container that is touched. */
  readonly container: string | null;
  /** All names on the way to it that are names of containers: `cache` and `entries` of `cache.entries.set(…)`. */
  readonly names: readonly string[];
  /** The clue that led here, where a handle was opened. */
  readonly opened: Clues['opened'][number] | null;
}

/** Methods under the name that their function carries, and what callers write. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  addListener: ['on', 'addListener', 'once', 'prependListener'],
  _addListener: ['on', 'addListener', 'once'],
  addEventListener: ['addEventListener', 'on'],
  makeEventHandler: ['onmessage', 'onerror'],
};

/** Methods that add to what they are called on. */
export const adds =
  /^(set|add|push|unshift|splice|append|concat|on|once|addListener|prependListener|addEventListener|subscribe|observe|watch|register|use|tap|hook|enqueue|listen|effect)$/;

const reads =
  /^(get|has|keys|values|entries|forEach|map|filter|find|findIndex|some|every|includes|indexOf|join|slice|at|peek|delete|clear|toString|emit)$/;

const combines = /^(race|any|all|allSettled)$/;

interface LocalClues extends Clues {
  readonly locals: ReadonlySet<string>;
  /** The functions that are left behind. */
  readonly left: ReadonlySet<Node>;
}

const containerScore = 10;
const addsScore = 3;
/** A call that is given a function which is left behind: nearer than what it calls, less sure than what holds it. */
const closureScore = 5;
/** An object that refers to what a variable held before, the link of a chain, before the variable's own assignment. */
const linkScore = 1;

/**
 * The statement of the function at this place that fits the clues best.
 * @param line from 0, where V8 says the function begins
 * @returns null when none fits: then the function is all that is known
 */
export function narrow(code: BuiltCode, line: number, column: number, clues: Clues): Statement | null {
  const [body] = functionsAt(code, line, column);
  if (!body) return null;
  const exact = clues.opened.find((at) => functionsAt(code, at.line, at.column)[0] === body);
  if (exact) {
    const { line: at, column: from } = clientBehind(code, body, exact, clues.classes) ?? exact;
    return { line: at, column: from, by: 'opened', score: Number.POSITIVE_INFINITY, container: null, names: [], opened: exact };
  }
  const left = new Set(clues.closures.flatMap((at) => functionsAt(code, at.line, at.column).slice(0, 1)));
  return strongest(statementsIn(body, clues, left)) ?? onlyCall(body, clues);
}

/**
 * The one call in a function that is known to have called what allocates: by its own name it could not be found, since
 * functions are exported and passed on under other names than they were written with.
 */
function onlyCall(body: Node, { callees }: Clues): Statement | null {
  if (callees.size === 0) return null;
  const [only, ...others] = ownNodes(body).filter((node) => isCall(node) || /^(New|TaggedTemplate)Expression$/.test(node.type));
  return only && others.length === 0 ? statement(only, 1, null) : null;
}

/**
 * All statements that add to a variable, by name, in a scope and the functions within that do not hide the name.
 * @param scope the function or program that declares it
 */
export function additionsTo(scope: Node, name: string): readonly Statement[] {
  const clues: Clues = { callees: new Map(), containers: [name], classes: [], opened: [], closures: [] };
  const found: Statement[] = [];
  const bodies = [scope];
  for (let body = bodies.pop(); body; body = bodies.pop()) {
    if (body !== scope && namesOf(body).has(name)) continue;
    found.push(
      ...statementsIn(body, clues, new Set(), body === scope ? name : null).filter(({ score }) => score >= containerScore + addsScore),
    );
    bodies.push(...ownNodes(body).filter(isFunction));
  }
  return found;
}

const strongest = (statements: readonly Statement[]): Statement | null =>
  statements.reduce<Statement | null>((best, next) => (next.score > (best?.score ?? 0) ? next : best), null);

/**
 * What fits the clues in a function's own body: what an inner function allocates has a frame of its own.
 * @param meant a name that is meant although the body itself declares it
 */
function statementsIn(body: Node, clues: Clues, left: ReadonlySet<Node>, meant: string | null = null): readonly Statement[] {
  const found: Statement[] = [];
  const own = new Set([...namesOf(body)].filter((name) => name !== meant));
  const open: [Node, ReadonlySet<string>][] = [...childrenOf(body)].reverse().map((node) => [node, own]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, around] = next;
    if (isFunction(node)) continue;
    const declared = namesOf(node);
    // The body's block declares what is meant as well; inner blocks hide it.
    const hides = declared.size > 0 && !(meant !== null && around === own && declared.has(meant));
    const locals = hides ? new Set([...around, ...declared]) : around;
    const statement = weigh(node, { ...clues, locals, left });
    if (statement) found.push(statement);
    for (const child of [...childrenOf(node)].reverse()) open.push([child, locals]);
  }
  return found;
}

function weigh(node: Node, clues: LocalClues): Statement | null {
  if (node.type === 'AwaitExpression' && !isCall(node.argument)) {
    const held = containerIn(node.argument, clues);
    return held && statement(node, addsScore, held);
  }
  if (isCall(node)) {
    const target = node.callee;
    const name = lastName(target);
    const member = target.type === 'MemberExpression' || target.type === 'OptionalMemberExpression';
    const held = member && !(name && reads.test(name)) ? (containerIn(target.object, clues) ?? combined(node, clues)) : null;
    const passed = node.arguments.some((argument) => containerIn(argument, clues)) ? 3 : 0;
    const called = calleeShare(name, clues);
    const added = name !== null && adds.test(name) && (held || called > 0) ? addsScore : 0;
    const made = isMadeBy(target, clues) ? 2 : 0;
    // The property stands on the line of the call even in a chain over several lines.
    return statement(member ? target.property : node, passed + called * 2 + added + made + closureOf(node.arguments, clues), held);
  }
  if (node.type === 'TaggedTemplateExpression') return statement(node, calleeShare(lastName(node.tag), clues) * 2, null);
  if (node.type === 'NewExpression') {
    const name = lastName(node.callee);
    const instance = name !== null && clues.classes.includes(name) ? 4 : 0;
    return statement(node, calleeShare(name, clues) * 2 + instance + closureOf(node.arguments, clues), null);
  }
  if (node.type === 'AssignmentExpression') {
    const left = node.left;
    const kept = closureOf([node.right], clues);
    if (left.type !== 'MemberExpression') return statement(node, kept, left.type === 'Identifier' ? containerIn(left, clues) : null);
    const held = containerIn(left.object, clues) ?? containerIn(left, clues);
    return statement(left, (held ? addsScore : 0) + calleeShare(lastName(left), clues) + kept, held);
  }
  if (node.type === 'ObjectProperty' && node.value.type === 'Identifier') {
    const held = containerIn(node.value, clues);
    return held && statement(node, linkScore, held);
  }
  return null;
}

/** `Promise.race([…, container])`: every promise that is given keeps a reaction until it settles. */
function combined(node: CallExpression | OptionalCallExpression, clues: LocalClues): Near | null {
  const { callee, arguments: given } = node;
  if (!('object' in callee) || lastName(callee.object as Node) !== 'Promise' || !combines.test(lastName(callee) ?? '')) return null;
  const promises = given.flatMap((list) => (list.type === 'ArrayExpression' ? list.elements : []));
  return promises.reduce<Near | null>((found, one) => found ?? (one && containerIn(one, clues)), null);
}

/** A function that is left behind, given as it is or in an object of options. */
function closureOf(given: readonly (Node | null)[], { left }: LocalClues): number {
  const isLeft = (node: Node | null): boolean =>
    node !== null &&
    (left.has(node) ||
      (node.type === 'ObjectExpression' && node.properties.some((p) => left.has(p) || ('value' in p && left.has(p.value as Node)))));
  return given.some(isLeft) ? closureScore : 0;
}

/** `Symbol.for(…)`, `Buffer.from(…)`, `Symbol(…)`: a call on the class whose instances pile up. */
function isMadeBy(target: Node, { classes, locals }: LocalClues): boolean {
  const root = target.type === 'MemberExpression' ? target.object : target;
  if (root.type !== 'Identifier' || locals.has(root.name)) return false;
  return classes.includes(root.name) || (root.name === 'Symbol' && classes.includes('symbol'));
}

function statement(at: Node, clues: number, held: Near | null): Statement | null {
  const start = at.loc?.start;
  const score = clues + (held?.score ?? 0);
  if (score <= 0 || !start) return null;
  return {
    ...{ line: start.line - 1, column: start.column, score, by: held ? 'container' : 'callee' },
    ...{ container: held?.name ?? null, names: held?.names ?? [], opened: null },
  };
}

function calleeShare(name: string | null, { callees }: Clues): number {
  if (name === null) return 0;
  let share = callees.get(name) ?? 0;
  for (const [function_, names] of Object.entries(aliases)) if (names.includes(name)) share = Math.max(share, callees.get(function_) ?? 0);
  return share;
}

interface Near {
  readonly name: string;
  readonly names: readonly string[];
  readonly score: number;
}

/** How near an expression such as `this.entries` is to what holds the objects. */
function containerIn(node: Node, { containers, locals }: LocalClues): Near | null {
  const names: string[] = [];
  for (let at: Node | null = node; at; ) {
    const name = lastName(at);
    // A local variable of the same name is another one: minifiers reuse names.
    if (name !== null && !(at.type === 'Identifier' && locals.has(name))) names.push(name);
    at = inner(at);
  }
  const near = containers.findIndex((container) => names.includes(container));
  if (near === -1) return null;
  return {
    name: containers[near]!,
    names: names.filter((name) => containers.includes(name)),
    score: Math.max(1, containerScore - near),
  };
}

const inner = (node: Node): Node | null =>
  node.type === 'CallExpression'
    ? node.callee
    : node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
      ? node.object
      : null;
