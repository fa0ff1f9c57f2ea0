/** The functions that are left behind: whose code it is that wants to be remembered. */

import type { HeapGraph } from './graph.ts';
import { bornIn, type Intervals } from './growing-classes.ts';
import { placeOf, type ScriptPlace } from './script-place.ts';

const names = ['_onTimeout', '_onImmediate', 'listener', 'callback', 'handler', 'fn', 'onmessage'];

/** The function that an entry is, or would call; null: none. */
export function callbackOf(graph: HeapGraph, entry: number): number | null {
  if (graph.type(entry) === 'closure') return entry;
  for (const name of names) {
    const held = graph.follow(entry, name);
    if (held !== null && graph.type(held) === 'closure') return held;
  }
  return null;
}

/** How far from an entry functions are looked for: it may be a plugin whose options have them. */
const deepest = 3;
const mostFunctions = 8;

/**
 * Where the functions were written that came with an entry: the nearest ones that hang on it, then those that they were made around,
 * for they may be mere wrappers.
 */
export function functionsWith(graph: HeapGraph, entry: number, intervals: Intervals): readonly ScriptPlace[] {
  const isNew = (node: number) => bornIn(graph.id(node), intervals) !== 0;
  const wrapped = (closure: number): readonly number[] => {
    const scope = graph.follow(closure, 'context');
    if (scope === null || !isNew(scope)) return [];
    return [...graph.edges(scope)].flatMap(({ type, name, to }) =>
      type === 'context' && name !== 'this' && graph.type(to) === 'closure' && isNew(to) ? [to] : [],
    );
  };
  const seen = new Set([entry]);
  for (let level = [entry], depth = 0; level.length > 0 && depth <= deepest; depth++) {
    const closures = level.filter((node) => isOfProgram(graph, node)).slice(0, mostFunctions);
    if (closures.length > 0) return placesOf(graph, [...closures, ...closures.flatMap(wrapped)]);
    level = level.flatMap((node) => {
      const next = [...graph.edges(node)].filter(({ type, to }) => ways.has(type) && isNew(to) && !seen.has(to)).map(({ to }) => to);
      for (const one of next) seen.add(one);
      return next;
    });
  }
  return [];
}

/** Edges by which an object has what is its own. */
const ways = new Set(['property', 'element', 'internal']);

function isOfProgram(graph: HeapGraph, node: number): boolean {
  const place = graph.type(node) === 'closure' ? placeOf(graph, node) : null;
  return place !== null && place.url !== '' && !place.url.startsWith('node:');
}

function placesOf(graph: HeapGraph, closures: readonly number[]): readonly ScriptPlace[] {
  const places = new Map<string, ScriptPlace>();
  for (const closure of closures) {
    const place = placeOf(graph, closure);
    if (place) places.set(`${place.url}:${place.line}:${place.column}`, place);
  }
  return [...places.values()].slice(0, mostFunctions);
}
