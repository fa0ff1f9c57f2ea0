/** A limit that stands as a number beside a container, and what is counted against it. */

import type { Edge, HeapGraph } from './graph.ts';
import { placeOfClass, type ScriptPlace } from './script-place.ts';

export interface Bound {
  readonly name: string;
  readonly max: number;
  /** Entries: the object's own count, where it keeps one, else those seen in the container. */
  readonly size: number;
  /** The class of the object that has both. */
  readonly within: ScriptPlace | null;
  /** Numbers of the object that count something, by their names: `#size`, `calculatedSize`. */
  readonly counted: Readonly<Record<string, number>>;
}

/** Whole numbers beside what leads to a container: any may be its limit, where the code there says so. */
export interface Beside {
  /** `object`: its fields; `scope`: the variables of a function or a module, its parameters among them. */
  readonly of: 'object' | 'scope';
  /** The class of the object, or a function that sees the variables. */
  readonly within: ScriptPlace;
  readonly numbers: Readonly<Record<string, number>>;
}

const limits = /^[#_]?(max|max_?Size|maxEntries|maxItems|maxLength|limit|capacity)$/i;
const counters = /^[#_]?(size|length|count|total|\w*(total|calculated|current)_?Size)$/i;
/** A property whose key is a symbol is called by what that describes: lru-cache up to version 6 has its `max` behind one. */
const nameOf = ({ name }: Edge): string => /^<symbol (.*)>$/.exec(name)?.[1] ?? name;
const ofEntries = /^[#_]?(size|length|count)$/i;

/**
 * A limit on the way to what is left behind: lru-cache's `max`, a class's own `capacity`.
 * @param size entries seen in the container
 */
export function boundOn(graph: HeapGraph, path: readonly Edge[], from: number, end: number, size: number): Bound | null {
  for (let i = end - 1; i >= Math.max(0, from); i--) {
    const object = path[i]!.to;
    for (const edge of graph.edges(object)) {
      const max = edge.type === 'property' && limits.test(nameOf(edge)) ? numberAt(graph, edge.to) : null;
      if (max === null || max <= 1) continue;
      const counted = countedIn(graph, object);
      const own = Object.entries(counted).find(([name]) => ofEntries.test(name))?.[1] ?? null;
      // A count of bytes may be called `size`, too: there are not fewer entries than were seen.
      return {
        name: nameOf(edge),
        max,
        size: own !== null && isOfEntries(own, size, max) ? own : size,
        within: placeOfClass(graph, object),
        counted,
      };
    }
  }
  return null;
}

/**
 * The nearest to the container first.
 * @param seeing a function that closes over a scope (V8's context)
 */
export function numbersBeside(
  graph: HeapGraph,
  path: readonly Edge[],
  [from, end]: readonly [number, number],
  seeing: (context: number) => ScriptPlace | null,
): readonly Beside[] {
  const found: Beside[] = [];
  for (let i = end - 1; i >= Math.max(0, from); i -= 1) {
    const [object, scope] = [path[i]!.to, path[i]!.type === 'context' ? path[i - 1]?.to : undefined];
    const fields = numbersOf(graph, object, 'property');
    const within = fields && placeOfClass(graph, object);
    if (fields && within) found.push({ of: 'object', within, numbers: fields });
    const variables = scope === undefined ? null : numbersOf(graph, scope, 'context');
    const function_ = scope !== undefined && variables && seeing(scope);
    if (variables && function_) found.push({ of: 'scope', within: function_, numbers: variables });
  }
  return found;
}

function numbersOf(graph: HeapGraph, node: number, type: Edge['type']): Beside['numbers'] | null {
  const numbers = [...graph.edges(node)]
    .filter((edge) => edge.type === type)
    .map((edge) => [nameOf(edge), numberAt(graph, edge.to)] as const)
    .filter((pair): pair is readonly [string, number] => Number.isInteger(pair[1]) && pair[1]! > 1);
  return numbers.length > 0 ? Object.fromEntries(numbers) : null;
}

/** Entries of several classes are seen in part only, so their number is no less than what was seen, and no more than the limit. */
const isOfEntries = (own: number, seen: number, max: number): boolean => own >= seen && own <= max + 1;

function countedIn(graph: HeapGraph, object: number): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const edge of graph.edges(object)) {
    const value = edge.type === 'property' && counters.test(nameOf(edge)) ? numberAt(graph, edge.to) : null;
    if (value !== null) found[nameOf(edge)] = value;
  }
  return found;
}

function numberAt(graph: HeapGraph, node: number): number | null {
  const value = graph.follow(node, 'value');
  const number = value === null ? Number.NaN : Number(graph.name(value));
  return Number.isFinite(number) ? number : null;
}
