/**
 * Whether what grows is a cache that is bounded and still filling. Numbers cannot tell it from a leak, so three things are
 * asked for: code that compares the size of this very container with a number and takes entries out beside that; fewer
 * entries than that number, also in the longest measurement; and that the container holds what grows.
 */
import type { Node } from '@babel/types';
import { type BuiltCode, builtCode, pathTo } from '../code/built-code.ts';
import type { Scripts } from '../code/source-maps.ts';
import { childrenOf, isFunction } from '../code/syntax.ts';
import type { Holder, Retention } from '../heap/retainers.ts';

export interface FillingCache {
  /** How the code names the limit. */
  readonly name: string;
  /** Entries. */
  readonly max: number;
  /** Entries at the last snapshot. */
  readonly size: number;
  /** Requests after which it is full. */
  readonly requests: number;
}

export interface CacheEvidence {
  readonly retention: Retention;
  /** Measured growth of the JavaScript heap, in bytes per request. */
  readonly growth: number;
  /** Requests that one process served while it grew to the end. */
  readonly measuredRequests: number;
  /** Whether requests leave something open, too. */
  readonly leavesOpen: boolean;
}

/** Share of what all holders hold, and of the measured growth, that the container must explain. Tables grow in steps. */
const [ofAllHeld, ofMeasured] = [0.8, 0.5];
/** Bytes of an entry beside the object in it: its key, and its place in a table that doubles. */
const placeOfEntry = 100;

/** The cache that explains the growth; null when there is any doubt. */
export async function fillingCache({ retention, ...seen }: CacheEvidence, scripts: Scripts): Promise<FillingCache | null> {
  const [holder] = retention.holders;
  if (!holder || seen.leavesOpen || holder.entries.perRequest <= 0) return null;
  const held = retention.holders.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
  const explained = holder.bytesPerRequest + holder.entries.perRequest * placeOfEntry;
  if (holder.bytesPerRequest < held * ofAllHeld || explained < seen.growth * ofMeasured) return null;
  const limit = await limitOn(holder, scripts);
  if (!limit) return null;
  const { count, perRequest } = holder.entries;
  // A leak does not stop at a number that has nothing to do with it.
  if (count >= limit.max || perRequest * seen.measuredRequests >= limit.max) return null;
  return { ...limit, size: count, requests: Math.ceil(limit.max / perRequest) };
}

interface Limit {
  readonly name: string;
  readonly max: number;
}

async function limitOn(holder: Holder, scripts: Scripts): Promise<Limit | null> {
  const { anchor, bound } = holder;
  const places = [bound?.within ?? null, 'within' in anchor ? anchor.within : null];
  for (const url of new Set(places.flatMap((place) => (place ? [place.url] : [])))) {
    const script = await scripts.at(url);
    const code = script && builtCode(script);
    const limit = code ? limitIn(code, holder, url === bound?.within?.url) : null;
    if (limit) return limit;
  }
  return null;
}

const counts = /^[#_]?(size|length|count|total|calculatedSize)$/i;
const takesOut = /^[#_]*(delete|shift|pop|splice|clear|reset|evict|prune|trim|drop|purge|expire|remove|dispose|forget)/i;

/**
 * A comparison of the container's size with a number, in a function that takes entries out.
 * @param hasClass whether the class of the object that has the limit is written in this code
 */
function limitIn(code: BuiltCode, { containers, bound }: Pick<Holder, 'containers' | 'bound'>, hasClass: boolean): Limit | null {
  const open: Node[] = [code.program];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...childrenOf(node));
    if (node.type !== 'BinaryExpression' || !/^(>=?|<=?|===?)$/.test(node.operator)) continue;
    for (const [size, other] of [
      [node.left, node.right],
      [node.right, node.left],
    ] as const) {
      const limit = isSizeOf(size, other, containers, hasClass) ? numberOf(other, code, bound) : null;
      if (limit && evictsBeside(code, node, containers)) return limit;
    }
  }
  return null;
}

/** `this.entries.size`, of a container that is known; or a count of its own beside the limit: `this.#size` and `this.#max`. */
function isSizeOf(node: Node, other: Node, containers: readonly string[], hasClass: boolean): boolean {
  if (node.type !== 'MemberExpression' || !counts.test(nameOf(node.property) ?? '')) return false;
  if (containers.includes(nameOf(node.object) ?? '')) return true;
  return hasClass && node.object.type === 'ThisExpression' && other.type === 'MemberExpression' && other.object.type === 'ThisExpression';
}

function numberOf(node: Node, code: BuiltCode, bound: Holder['bound']): Limit | null {
  if (node.type === 'NumericLiteral') return node.value > 1 ? { name: String(node.value), max: node.value } : null;
  const name = nameOf(node);
  if (name === null) return null;
  if (node.type === 'MemberExpression') return bound && bound.name === name ? { name, max: bound.max } : null;
  const values = constantsIn(code).get(name) ?? [];
  return values.length === 1 && values[0]! > 1 ? { name, max: values[0]! } : null;
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

/** Whether the function that compares takes something out of the container, too. */
function evictsBeside(code: BuiltCode, comparison: Node, containers: readonly string[]): boolean {
  const body = pathTo(code, comparison.start ?? 0).findLast((node) => isFunction(node)) ?? code.program;
  const isOf = (node: Node) => node.type === 'ThisExpression' || containers.includes(nameOf(node) ?? '');
  const open: Node[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    open.push(...childrenOf(node));
    if (node.type === 'UnaryExpression' && node.operator === 'delete')
      if (node.argument.type === 'MemberExpression' && isOf(node.argument.object)) return true;
    if (node.type !== 'CallExpression' || !takesOut.test(nameOf(node.callee) ?? '')) continue;
    if (node.callee.type !== 'MemberExpression' || isOf(node.callee.object)) return true;
  }
  return false;
}

/** The last name of an expression: `entries` of `this.entries`. */
function nameOf(node: Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'PrivateName') return `#${node.id.name}`;
  return node.type === 'MemberExpression' ? nameOf(node.property) : null;
}
