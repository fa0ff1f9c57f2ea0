/** Chains: objects of requests each of which keeps the one before it, by whatever way. One reference to the newest keeps them all. */

import { type HeapGraph, keysOf } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';

/** So many in a row are a chain: objects of one request may lead to two or three of their kind. */
const FEWEST_LINKS = 8;
/** References from one to the next: a function keeps its scope, an object its map, and these keep the next. */
const FARTHEST = 4;
/** Objects that are looked at between one and the next. */
const MOST_BETWEEN = 200;

/** Whether an object that came with a request leads to another of its kind that did, and that to the next. */
export function isInChain(graph: HeapGraph, first: number, intervals: Intervals): boolean {
  const seen = new Set([first]);
  let at: number | null = first;
  for (let links = 0; at !== null && links < FEWEST_LINKS; links++) at = nextOf(graph, at, intervals, seen);
  return at !== null;
}

/** The nearest of its kind that is not yet seen; what was there before the requests is not walked through. */
function nextOf(graph: HeapGraph, from: number, intervals: Intervals, seen: Set<number>): number | null {
  const between = new Map([[from, 0]]);
  for (const [node, distance] of between) {
    if (distance === FARTHEST) continue;
    for (const { type, to } of graph.edges(node)) {
      if (type === 'weak' || between.has(to) || seen.has(to) || bornIn(graph.id(to), intervals) === 0) continue;
      if (isAlike(graph, from, to)) {
        seen.add(to);
        return to;
      }
      if (between.size < MOST_BETWEEN) between.set(to, distance + 1);
    }
  }
  return null;
}

/** Of one class, or functions of one place. Each piece of a text has another content. */
function isAlike(graph: HeapGraph, some: number, other: number): boolean {
  const type = graph.type(some);
  if (graph.type(other) !== type) return false;
  if (type.includes('string')) return true;
  if (graph.name(some) !== graph.name(other)) return false;
  if (type === 'closure') return isSamePlace(graph.location(some), graph.location(other));
  return graph.name(some) !== 'Object' || isSameShape(keysOf(graph, some), keysOf(graph, other));
}

type Place = ReturnType<HeapGraph['location']>;

const isSamePlace = (some: Place, other: Place): boolean => some?.line === other?.line && some?.column === other?.column;

const isSameShape = (some: readonly string[], other: readonly string[]): boolean => some.join() === other.join();
