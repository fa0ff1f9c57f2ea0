/** The words for a way through the heap. */

import { type Edge, type HeapGraph, isStorage } from './graph.ts';
import { className } from './growing-classes.ts';

/** The steps of a way, in words: `Map`, `entry`, `{rows}`. @param first the edge before the first of them */
export function stepsOf(graph: HeapGraph, edges: readonly Edge[], first: Edge | undefined): readonly string[] {
  return edges.flatMap((edge, i) => {
    if (isStorage(graph, edge.to)) return [];
    // A list is walked in one step.
    const before = i > 0 ? edges[i - 1] : first;
    if (before && edge.name === before.name && graph.name(edge.to) === graph.name(before.to)) return [];
    const what = say(graph, edge.to);
    if (edge.type === 'context') return [`variable "${edge.name}"`, what];
    if (edge.type === 'property' && before && isDictionary(graph, before.to)) return ['entry', what];
    if (edge.type === 'property') return edge.name.startsWith('<symbol') ? [what] : [`.${edge.name}`, what];
    if (edge.type === 'element') return [`element`, what];
    return [/^\d+$/.test(edge.name) ? 'entry' : '', what];
  });
}

/** A plain object by its properties, a function by its name, anything else by its class. */
export function say(graph: HeapGraph, node: number): string {
  const type = graph.type(node);
  if (type === 'closure') return `function ${graph.name(node) || '(anonymous)'}`;
  const name = graph.name(node);
  if (name === 'system / Context') return '';
  if (type !== 'object' || name !== 'Object') return (className(graph, node) ?? name).slice(0, 60);
  const keys = keysOf(graph, node);
  if (keys.length > manyKeys) return 'Object';
  return keys.length === 0 ? 'Object' : `{${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''}}`;
}

/** An object with more properties than a person writes is used as a table. */
const manyKeys = 24;
const isDictionary = (graph: HeapGraph, node: number): boolean => graph.name(node) === 'Object' && keysOf(graph, node).length > manyKeys;
const keysOf = (graph: HeapGraph, node: number): readonly string[] =>
  [...graph.edges(node)].filter((edge) => edge.type === 'property' && edge.name !== '__proto__').map((edge) => edge.name);
