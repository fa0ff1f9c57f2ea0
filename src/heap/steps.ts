/** A way through the heap as steps: the references that are followed, and what each of them leads to. */

import { type Edge, type HeapGraph, isStorage, keysOf } from './graph.ts';
import { className } from './growing-classes.ts';

export interface Step {
  /**
   * A reference: `variable`, `property`, `entry` (of a Map, a Set or an object that is used as a table), `element`.
   * What it leads to: `class` (an instance of it, or a kind of value such as `string`), `object` (a plain one), `function`.
   */
  readonly kind: 'variable' | 'property' | 'entry' | 'element' | 'class' | 'object' | 'function';
  /** Of the variable, the property, the class or the function; empty where there is none. */
  readonly name: string;
  /** The first properties of a plain object, one more than is shown where there are more. */
  readonly keys?: readonly string[];
  /** When what it leads to was made; absent for a reference, and where V8 does not tell. */
  readonly came?: Came;
}

/** Before the requests whose leavings are looked at, or with one of them. */
export type Came = 'before' | 'with-requests';
/** By the id of a node; null: the embedder's own, which say nothing about time. */
export type AgeOf = (node: number) => Came | null;

/** Characters. Names of properties may be text of the app. */
const longestName = 60;
/** Properties of a plain object that are kept. */
const mostKeys = 4;

/** The steps of a way. @param first the edge before the first of them */
export function stepsOf(graph: HeapGraph, edges: readonly Edge[], first: Edge | undefined, ageOf: AgeOf): readonly Step[] {
  return edges.flatMap((edge, i) => {
    if (isStorage(graph, edge.to)) return [];
    // A list is walked in one step.
    const before = i > 0 ? edges[i - 1] : first;
    if (before && edge.name === before.name && graph.name(edge.to) === graph.name(before.to)) return [];
    const reference = referenceOf(graph, edge, before);
    return [...(reference ? [reference] : []), ...nodeStep(graph, edge.to, ageOf)];
  });
}

function referenceOf(graph: HeapGraph, edge: Edge, before: Edge | undefined): Step | null {
  const name = edge.name.slice(0, longestName);
  if (edge.type === 'context') return { kind: 'variable', name };
  if (edge.type === 'property' && before && isDictionary(graph, before.to)) return { kind: 'entry', name: '' };
  if (edge.type === 'property') return edge.name.startsWith('<symbol') ? null : { kind: 'property', name };
  if (edge.type === 'element') return { kind: 'element', name: '' };
  return /^\d+( \/ part of key |$)/.test(edge.name) ? { kind: 'entry', name: '' } : null;
}

/** A plain object by its properties, a function by its name, anything else by its class; nothing for a scope of V8. */
export function nodeStep(graph: HeapGraph, node: number, ageOf: AgeOf): readonly Step[] {
  const type = graph.type(node);
  const name = graph.name(node);
  const age = ageOf(node);
  const came = age === null ? {} : { came: age };
  if (type === 'closure') return [{ kind: 'function', name: name.slice(0, longestName), ...came }];
  if (name === 'system / Context') return [];
  if (type !== 'object' || name !== 'Object')
    return [{ kind: 'class', name: (className(graph, node) ?? name).slice(0, longestName), ...came }];
  const keys = keysOf(graph, node);
  const shown = keys.length > manyKeys ? [] : keys.slice(0, mostKeys + 1).map((key) => key.slice(0, longestName));
  return [{ kind: 'object', name: 'Object', keys: shown, ...came }];
}

/** An object with more properties than a person writes is used as a table. */
const manyKeys = 24;
const isDictionary = (graph: HeapGraph, node: number): boolean => graph.name(node) === 'Object' && keysOf(graph, node).length > manyKeys;
