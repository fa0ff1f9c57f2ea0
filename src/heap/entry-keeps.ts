/** What an entry that requests leave keeps in ways that its code does not show. */

import type { HeapGraph } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';

/**
 * `frames`: an error whose stack nobody read has the functions and the receivers of its frames. `store`: the store of an
 * AsyncLocalStorage in which it was made. `weak-value`: it is the key of a WeakMap, and lets the value live.
 */
export type KeptByEntry = 'frames' | 'store' | 'weak-value';

/** How far from the entry an error is looked for: it may stand in an object with the time and the address. */
const deepest = 2;
const weakPair = / pair in WeakMap \(table @\d+\)$/;
/** Node.js up to 22, and since 24. */
const store = /^<symbol (kResourceStore|kAsyncContextFrame)>$/;

export function keptBy(graph: HeapGraph, entry: number, intervals: Intervals): readonly KeptByEntry[] {
  const isNew = (node: number) => bornIn(graph.id(node), intervals) !== 0;
  const found = new Set<KeptByEntry>();
  let level: readonly number[] = [entry];
  const seen = new Set(level);
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const next: number[] = [];
    for (const node of level) {
      if (hasFrames(graph, node, isNew)) found.add('frames');
      for (const { type, name, to } of graph.edges(node)) {
        if (!isNew(to)) continue;
        if (depth === 0 && weakPair.test(name)) found.add('weak-value');
        if (depth === 0 && store.test(name)) found.add('store');
        if ((type === 'property' || type === 'element') && !seen.has(to) && graph.type(to) === 'object') {
          seen.add(to);
          next.push(to);
        }
      }
    }
    level = next;
  }
  return [...found];
}

/** V8 keeps the frames of an error under a symbol without a name until its stack is read, and then the text in their place. */
function hasFrames(graph: HeapGraph, node: number, isNew: (node: number) => boolean): boolean {
  if (!/Error$/.test(graph.name(node)) && graph.follow(node, 'message') === null) return false;
  for (const { name, to: frames } of graph.edges(node)) {
    if (name !== '<symbol>' || graph.type(frames) !== 'array') continue;
    for (const { to: frame } of graph.edges(frames)) {
      if (graph.name(frame) !== 'system / CallSiteInfo') continue;
      for (const { to } of graph.edges(frame)) if ((graph.type(to) === 'object' || graph.type(to) === 'closure') && isNew(to)) return true;
    }
  }
  return false;
}
