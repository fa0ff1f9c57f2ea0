/** How many entries a container has beside the one that a way leads to. */

import type { Edge, HeapGraph } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';
import { countLinked, linkedFrom } from './linked.ts';

export interface Entries {
  /** Of the kind that is left behind. */
  readonly count: number;
  readonly perRequest: number;
  /** Elements of their array where those behind them are empty places, made before they are needed: it takes no more. Else null. */
  readonly places: number | null;
}

/** How many entries of the class that is left behind stand beside it, and how many of them each request added. */
export function entriesBeside(graph: HeapGraph, path: readonly Edge[], end: number, intervals: Intervals): Entries {
  const entry = path[end]!.to;
  const linked = linkedFrom(graph, path, end);
  if (linked !== null) {
    const { count, added } = countLinked(graph, path[linked]!.to, intervals);
    return { count, perRequest: added / intervals.requests[0], places: null };
  }
  const name = graph.name(entry);
  const type = graph.type(entry);
  let [count, added, places, empty] = [0, 0, 0, 0];
  for (const edge of graph.edges(path[end - 1]?.to ?? entry)) {
    if (edge.type === 'element') {
      places++;
      empty = isUndefined(graph, edge.to) ? empty + 1 : 0;
    }
    if (graph.type(edge.to) !== type || !(type.includes('string') || graph.name(edge.to) === name)) continue;
    count++;
    if (bornIn(graph.id(edge.to), intervals) === 1) added++;
  }
  return { count, perRequest: added / intervals.requests[0], places: empty >= FEWEST_PLACES ? places : null };
}

/** Fewer empty elements at the end of an array than this may be values that were pushed. */
const FEWEST_PLACES = 16;

/** `undefined` is an element, a hole is none. V8 names it since version 12; before, all oddballs have one name. */
const isUndefined = (graph: HeapGraph, node: number): boolean => /^(undefined|system \/ Oddball)$/.test(graph.name(node));
