/** Objects that lead to others of their kind: a list, a tree or a heap of them is one container, whichever of them leads to what is new. */

import { type Edge, type HeapGraph, isStorage, keysOf } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';

/** Objects of a list are counted up to this many: the longest that a heap of 4 GB has room for is longer than anything with a limit. */
const mostLinked = 5_000_000;

/**
 * The first object of the structure that a way leads through to a new one, as an index on the way; null where what is new lies in a
 * Map, an array, or a field that has nothing to do with others of its kind.
 * @param end where on the way the first new object is
 */
export function linkedFrom(graph: HeapGraph, path: readonly Edge[], end: number): number | null {
  const entry = path[end];
  if (!entry || (entry.type !== 'property' && entry.type !== 'context') || isStorage(graph, entry.to)) return null;
  const start = topOf(graph, path, end);
  // The newest may stand first: then it leads to those before it.
  return start < end || linksOf(graph, entry.to).length > 0 ? start : null;
}

/** The index of the first object that leads to the one at this index by others of its kind alone. */
export function topOf(graph: HeapGraph, path: readonly Edge[], at: number): number {
  let top = at;
  while (top > 0 && isLink(graph, path[top - 1]!.to, path[top]!)) top--;
  return top;
}

/** How many objects the structure has, and how many of them came between the first two snapshots. */
export function countLinked(graph: HeapGraph, first: number, intervals: Intervals): { readonly count: number; readonly added: number } {
  const seen = new Set([first]);
  let added = 0;
  for (const node of seen) {
    if (bornIn(graph.id(node), intervals) === 1) added++;
    if (seen.size < mostLinked) for (const to of linksOf(graph, node)) seen.add(to);
  }
  return { count: seen.size, added };
}

const linksOf = (graph: HeapGraph, node: number): readonly number[] =>
  [...graph.edges(node)].filter((edge) => isLink(graph, node, edge)).map(({ to }) => to);

/** Whether a field leads to another object of the same kind: of the same class, or a plain one with the same properties. */
export function isLink(graph: HeapGraph, from: number, { type, to }: Edge): boolean {
  if (type !== 'property' || from === to || graph.type(from) !== 'object' || graph.type(to) !== 'object') return false;
  const name = graph.name(from);
  if (graph.name(to) !== name || ofTheLanguage.test(name)) return false;
  return name !== 'Object' || haveSameKeys(new Set(keysOf(graph, from)), new Set(keysOf(graph, to)));
}

const ofTheLanguage = /^(Array|Map|Set|WeakMap|WeakSet|Promise|Function|Date|Buffer|ArrayBuffer|\w+Array|system \/ .*)$/;

/** A field that is null is not in a snapshot: the last of a list lacks one. */
function haveSameKeys(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  return fewer.size > 0 && more.size - fewer.size <= 2 && [...fewer].every((key) => more.has(key));
}
