/** Where in the scripts of a program something on its heap was written. */
import type { HeapGraph } from './graph.ts';

/** A place in a script: line and column from 0. */
export interface ScriptPlace {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The script and place of a function object. */
export function placeOf(graph: HeapGraph, closure: number): ScriptPlace | null {
  const url = scriptName(graph, graph.follow(closure, 'shared'));
  const location = graph.location(closure);
  return url !== null && location ? { url, ...location } : null;
}

/** Where the class of an object was written. */
export function placeOfClass(graph: HeapGraph, node: number): ScriptPlace | null {
  const made = graph.follow(node, '__proto__', 'constructor');
  return made === null ? null : placeOf(graph, made);
}

/** A module keeps the generator that ran its body: its function has the module's script. */
export function placeOfModule(graph: HeapGraph, module: number): ScriptPlace | null {
  for (const { to } of graph.edges(module)) {
    const body = graph.follow(to, 'function');
    const place = body === null ? null : placeOf(graph, body);
    if (place) return { ...place, line: 0, column: 0 };
  }
  return null;
}

/** The address of the script of what V8 knows of a function. */
function scriptName(graph: HeapGraph, shared: number | null): string | null {
  if (shared === null) return null;
  const script = graph.follow(shared, 'script') ?? graph.follow(shared, 'script_or_debug_info');
  const name = script === null ? null : graph.follow(script, 'name');
  return name === null ? null : graph.name(name);
}
