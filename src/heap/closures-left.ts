/** Functions that requests leave behind, by where they were written. */

import type { HeapGraph } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';
import { placeOf, type ScriptPlace } from './script-place.ts';

/** Functions are read up to this many; a leak needs a handful. */
const mostObjects = 50_000;
const fewObjects = 2;

/** Functions of Node.js itself say nothing of the program. */
export function closuresLeft(graph: HeapGraph, intervals: Intervals): readonly ScriptPlace[] {
  const found = new Map<string, { readonly place: ScriptPlace; count: number }>();
  for (let node = 0, read = 0; node < graph.nodeCount && read < mostObjects; node++) {
    if (graph.type(node) !== 'closure' || bornIn(graph.id(node), intervals) !== 1) continue;
    read++;
    const place = placeOf(graph, node);
    if (!place || place.url === '' || place.url.startsWith('node:')) continue;
    const key = `${place.url}:${place.line}:${place.column}`;
    const known = found.get(key) ?? { place, count: 0 };
    known.count++;
    found.set(key, known);
  }
  return [...found.values()].filter(({ count }) => count >= fewObjects).map(({ place }) => place);
}
