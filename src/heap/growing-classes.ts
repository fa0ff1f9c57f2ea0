import { type HeapGraph, isProxy } from './graph.ts';

/** Where the two intervals between three snapshots of one process lie: object ids, and the requests of each. */
export interface Intervals {
  /** Highest ids of the first and the second snapshot: whatever is above was allocated later. */
  readonly first: number;
  readonly second: number;
  /** Requests between the first and the second, and between the second and the third snapshot. */
  readonly requests: readonly [number, number];
}

/** A kind of object of which every request leaves some behind. */
export interface GrowingClass {
  /** `BroadcastChannel`, `closure`, `Map`, `string`, … */
  readonly name: string;
  readonly perRequest: number;
}

/** Not objects of the program: what V8 compiles and learns while it runs. */
const ofTheEngine = new Set(['code', 'object shape', 'hidden', 'synthetic']);

/** Two intervals agree when neither leaves more than this times what the other leaves, per request. */
const agreement = 1.8;
/** Fewer new objects than this in an interval are chance. */
const fewObjects = 3;

/** 0: known at the first snapshot. 1, 2: allocated in the first or second interval and alive at the end. */
export function bornIn(id: number, { first, second }: Intervals): 0 | 1 | 2 {
  // Even ids belong to the embedder and say nothing about time.
  if (id % 2 === 0 || id <= first) return 0;
  return id <= second ? 1 : 2;
}

/** The class of a node as people say it; null for what belongs to the engine. */
export function className(graph: HeapGraph, node: number): string | null {
  const type = graph.type(node);
  if (type === 'hidden' && isProxy(graph, node)) return 'Proxy';
  if (ofTheEngine.has(type)) return null;
  if (type === 'closure' || type === 'array' || type === 'regexp' || type === 'bigint') return type;
  // A part of a string keeps all of it, and one made by adding keeps what it was added to: worth telling from a plain one.
  if (type.includes('string')) return type;
  if (type === 'number' || type === 'symbol') return type;
  const name = graph.name(node);
  return name.startsWith('system / ') ? (name === 'system / Context' ? 'context' : null) : name.slice(0, 100);
}

/**
 * The classes whose living instances grow alike in both intervals, the most instances per request first.
 * A leak leaves the same number of objects per request in each; a cache, a step or a last request does not.
 */
export function growingClasses(graph: HeapGraph, intervals: Intervals): readonly GrowingClass[] {
  const counts = new Map<string, [number, number]>();
  const internalized = internalizedStrings(graph);
  for (let node = 0; node < graph.nodeCount; node++) {
    if (internalized.has(node)) continue;
    const born = bornIn(graph.id(node), intervals);
    const name = born === 0 ? null : className(graph, node);
    if (name === null) continue;
    const count = counts.get(name) ?? [0, 0];
    count[born - 1]!++;
    counts.set(name, count);
  }
  const [n1, n2] = intervals.requests;
  return [...counts]
    .filter(([, [a, b]]) => a >= fewObjects && b >= fewObjects && a / n1 <= (agreement * b) / n2 && b / n2 <= (agreement * a) / n1)
    .map(([name, [a, b]]) => ({ name, perRequest: rounded(Math.min(a / n1, b / n2)) }))
    .sort((a, b) => b.perRequest - a.perRequest || a.name.localeCompare(b.name));
}

/** Names that V8 has met in code and in objects, each once: what it read for the first time between two snapshots is no leak. */
function internalizedStrings(graph: HeapGraph): ReadonlySet<number> {
  const found = new Set<number>();
  for (let node = 0; node < graph.nodeCount; node++) {
    if (graph.type(node) !== 'synthetic' || graph.name(node) !== '(Internalized strings)') continue;
    for (const { to } of graph.edges(node)) if (graph.type(to).includes('string')) found.add(to);
  }
  return found;
}

/** Counts are whole per request but for a few objects of the run itself; a leak on some requests keeps its fraction. */
function rounded(perRequest: number): number {
  const whole = Math.round(perRequest);
  return whole >= 1 && Math.abs(perRequest - whole) < 0.15 * whole ? whole : Math.round(perRequest * 100) / 100;
}
