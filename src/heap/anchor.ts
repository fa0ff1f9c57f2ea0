/** The place in the program by which code reaches what is on a way from the GC roots: a variable, an export, a global. */

import { type Edge, type HeapGraph, isStorage } from './graph.ts';
import { placeOf, placeOfModule, type ScriptPlace } from './script-place.ts';

/** Where a way to the leaked objects starts, for a reader. */
export type Anchor =
  /** A variable of a module or of a function; `within`: a function that sees it. */
  | { readonly kind: 'variable'; readonly name: string; readonly within: ScriptPlace | null }
  /** A binding that a module exports. */
  | { readonly kind: 'export'; readonly name: string; readonly within: ScriptPlace | null }
  | { readonly kind: 'global'; readonly name: string }
  /** Node.js itself: an open handle, a timer. */
  | { readonly kind: 'runtime'; readonly name: string };

/** The last variable, export or global on the way down to the container; the runtime where there is none. */
export function anchorIndex(
  graph: HeapGraph,
  path: readonly Edge[],
  until: number,
  seeing: (context: number) => ScriptPlace | null,
): { readonly index: number; readonly anchor: Anchor } {
  for (let i = until; i >= 0; i--) {
    const edge = path[i]!;
    const from = i > 0 ? path[i - 1]!.to : 0;
    if (edge.type === 'context' && edge.name !== 'this') {
      const within = seeing(from);
      if (within?.url.startsWith('node:')) return { index: i, anchor: { kind: 'runtime', name: runtimeName(within.url) } };
      return { index: i, anchor: { kind: 'variable', name: edge.name, within } };
    }
    if (
      graph.name(from) === 'system / Cell' &&
      i >= 3 &&
      path.slice(0, i).some(({ to }) => graph.name(to) === 'system / SourceTextModule')
    ) {
      const exported = exportIn(graph, from);
      if (exported) return { index: i, anchor: { kind: 'export', name: exported.name, within: placeOfModule(graph, exported.module) } };
    }
    const common = edge.type === 'property' ? ofCommonModule(graph, path, i) : null;
    if (common) return { index: i, anchor: common };
    // What Node.js itself puts there, such as listeners, is not the program's.
    if (edge.type === 'property' && graph.name(from) === 'process' && graph.type(from) === 'object' && !Object.hasOwn(process, edge.name))
      return { index: i, anchor: { kind: 'global', name: `process.${edge.name}` } };
    if (
      edge.type === 'property' &&
      /^(global|globalThis|Object \/ |system \/ NativeContext)|global/.test(graph.name(from)) &&
      graph.type(from) === 'object'
    ) {
      return { index: i, anchor: { kind: 'global', name: edge.name } };
    }
  }
  const native = path.find(({ to }) => graph.name(to).startsWith('Node / '));
  return { index: -1, anchor: { kind: 'runtime', name: native ? graph.name(native.to).slice('Node / '.length) : '' } };
}

/** `exports.visits` of a CommonJS module, which the loader's cache has; or `module.exports` itself. */
function ofCommonModule(graph: HeapGraph, path: readonly Edge[], at: number): Anchor | null {
  const holds = (i: number) => path[i]?.name === 'exports' && i >= 1 && graph.name(path[i - 1]!.to) === 'Module';
  const exported = holds(at - 1) ? at - 1 : holds(at) ? at : null;
  const name = exported === null ? null : graph.follow(path[exported - 1]!.to, 'filename');
  if (name === null || !graph.type(name).includes('string')) return null;
  return { kind: 'export', name: path[at]!.name, within: { url: graph.name(name), line: 0, column: 0 } };
}

/** The variable of the program that has this object itself; null where none has. */
export type Variables = (node: number) => Anchor | null;

/** The shortest way may lead through Node.js; a variable of the program that has the container itself says more. */
export function variableOn(graph: HeapGraph, path: readonly Edge[], last: number, variables: Variables) {
  const index = path.findLastIndex((edge, i) => i <= last && !isStorage(graph, edge.to));
  const anchor = index === -1 ? null : variables(path[index]!.to);
  return anchor && { index, anchor };
}

/** Variables of the program, by the object that each of them has. */
export function variablesOf(graph: HeapGraph, seeing: (context: number) => ScriptPlace | null): Variables {
  let known: Map<number, { readonly context: number; readonly name: string }> | null = null;
  return (node) => {
    if (!known) {
      known = new Map();
      for (let context = 0; context < graph.nodeCount; context++) {
        if (graph.name(context) !== 'system / Context') continue;
        for (const edge of graph.edges(context))
          if (edge.type === 'context' && edge.name !== 'this' && !known.has(edge.to)) known.set(edge.to, { context, name: edge.name });
      }
    }
    const found = known.get(node);
    const within = found ? seeing(found.context) : null;
    return found && within && !within.url.startsWith('node:') ? { kind: 'variable', name: found.name, within } : null;
  };
}

/** `node:internal/timers` is the timers. */
const runtimeName = (url: string): string => url.replace(/^node:(internal\/)?/, '');

/** Functions by the scope they close over: a script and a place for each context, of a function within another where none has it alone. */
export function functionsByContext(graph: HeapGraph): (context: number) => ScriptPlace | null {
  let known: Map<number, number> | null = null;
  return (context) => {
    known ??= closuresOver(graph);
    const closure = known.get(context);
    return closure === undefined ? null : placeOf(graph, closure);
  };
}

function closuresOver(graph: HeapGraph): Map<number, number> {
  const known = new Map<number, number>();
  for (let node = 0; node < graph.nodeCount; node++) {
    if (graph.type(node) !== 'closure') continue;
    const scope = graph.follow(node, 'context');
    if (scope !== null && !known.has(scope)) known.set(scope, node);
  }
  // A function that needs no variable of its own has the scope around it; one that has some leads to it from there.
  for (const [scope, closure] of [...known]) {
    let around = graph.follow(scope, 'previous');
    while (around !== null && graph.name(around) === 'system / Context' && !known.has(around)) {
      known.set(around, closure);
      around = graph.follow(around, 'previous');
    }
  }
  return known;
}

/** The module that declares the exported variable in this cell, and its name there; others import it, or only pass it on. */
function exportIn(graph: HeapGraph, cell: number): { readonly name: string; readonly module: number } | null {
  let passedOn: { readonly name: string; readonly module: number } | null = null;
  for (let module = 0; module < graph.nodeCount; module++) {
    if (graph.name(module) !== 'system / SourceTextModule') continue;
    let [name, tables] = [null as string | null, 0];
    for (const { to: table } of graph.edges(module)) {
      if (!isStorage(graph, table)) continue;
      const at = [...graph.edges(table)].find((edge) => edge.to === cell);
      if (!at) continue;
      tables++;
      const key = graph.follow(table, String(Number(at.name) - 1));
      if (key !== null && graph.type(key).includes('string')) name = graph.name(key);
    }
    if (name === null) continue;
    // Who declares it has the cell among its own variables, too.
    if (tables > 1) return { name, module };
    passedOn ??= { name, module };
  }
  return passedOn;
}
