import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { anchorIndex, functionsByContext } from './anchor.ts';
import { type Edge, heapGraph } from './graph.ts';

/** A module that has `cache` in its table of exports. @param declares whether the cell is among its own variables, too */
const moduleAt = (url: string, id: number, declares: boolean): Readonly<Record<string, NamedNode>> => ({
  [url]: {
    ...{ type: 'object', name: 'system / SourceTextModule', id },
    edges: [
      ['internal', 'exports', `${url} exports`],
      ...(declares ? [['internal', 'regular_exports', `${url} cells`] as const] : []),
      ['internal', 'code', `${url} body`],
    ],
  },
  [`${url} exports`]: {
    ...{ type: 'array', name: '', id: id + 2 },
    edges: [
      ['internal', '4', `${url} key`],
      ['internal', '5', 'cell'],
    ],
  },
  [`${url} cells`]: { type: 'array', name: '', id: id + 4, edges: [['internal', '0', 'cell']] },
  [`${url} key`]: { type: 'string', name: 'cache', id: id + 6 },
  [`${url} body`]: { type: 'object', name: 'Generator', id: id + 8, edges: [['internal', 'function', `${url} function`]] },
  [`${url} function`]: {
    ...{ type: 'closure', name: '', id: id + 10, location: [1, 0, 0] },
    edges: [['internal', 'shared', `${url} shared`]],
  },
  [`${url} shared`]: { type: 'code', name: '', id: id + 12, edges: [['internal', 'script', `${url} script`]] },
  [`${url} script`]: { type: 'code', name: 'system / Script', id: id + 14, edges: [['internal', 'name', `${url} name`]] },
  [`${url} name`]: { type: 'string', name: url, id: id + 16 },
});

it('a binding is that of the module that declares it, not of one that passes it on', async () => {
  const nodes: Readonly<Record<string, NamedNode>> = {
    root: { type: 'synthetic', name: '', id: 1 },
    ...moduleAt('/app/index.js', 11, false),
    ...moduleAt('/app/cache.js', 51, true),
    cell: { type: 'object', name: 'system / Cell', id: 101, edges: [['internal', 'value', 'cache']] },
    cache: { type: 'object', name: 'Map', id: 103 },
  };
  const graph = heapGraph(await tablesOf(numbered(nodes)));
  const path = ['/app/index.js', '/app/index.js exports', 'cell', 'cache'].map(
    (name): Edge => ({ type: 'internal', name: '', to: indexIn(nodes, name) }),
  );
  expect(anchorIndex(graph, path, 3, () => null)).toEqual({
    index: 3,
    anchor: { kind: 'export', name: 'cache', within: { url: '/app/cache.js', line: 0, column: 0 } },
  });
});

describe('what the loader of CommonJS, or `process`, has', () => {
  const object = (name: string, id: number, edges: NamedNode['edges'] = []): NamedNode => ({ type: 'object', name, id, edges });
  const nodes: Readonly<Record<string, NamedNode>> = {
    root: { type: 'synthetic', name: '', id: 1 },
    process: object('process', 11),
    module: object('Module', 13, [['property', 'filename', 'filename']]),
    filename: { type: 'string', name: '/app/store.js', id: 15 },
    exports: object('Object', 17),
    visits: object('Map', 19),
  };
  /** The anchor of a way over these references and nodes. */
  async function anchorOf(...way: readonly (readonly [name: string, to: string])[]) {
    const graph = heapGraph(await tablesOf(numbered(nodes)));
    const path = way.map(([name, to]): Edge => ({ type: 'property', name, to: indexIn(nodes, to) }));
    return anchorIndex(graph, path, path.length - 1, () => null).anchor;
  }
  const within = { url: '/app/store.js', line: 0, column: 0 };

  it('is an export of the module', async () => {
    const loaded = [
      ['process', 'process'],
      ['mainModule', 'module'],
    ] as const;
    expect(await anchorOf(...loaded, ['exports', 'exports'], ['visits', 'visits'])).toEqual({ kind: 'export', name: 'visits', within });
    expect(await anchorOf(...loaded, ['exports', 'visits'])).toEqual({ kind: 'export', name: 'exports', within });
  });

  it('is a property of process, unless that is one of Node.js', async () => {
    expect(await anchorOf(['process', 'process'], ['visits', 'visits'])).toEqual({ kind: 'global', name: 'process.visits' });
    expect(await anchorOf(['process', 'process'], ['_events', 'visits'])).toEqual({ kind: 'runtime', name: '' });
  });
});

it('a variable is seen by a function within one that has variables of its own, where no other is alive', async () => {
  const nodes: Readonly<Record<string, NamedNode>> = {
    root: { type: 'synthetic', name: '', id: 1 },
    outer: { type: 'object', name: 'system / Context', id: 11 },
    inner: { type: 'object', name: 'system / Context', id: 13, edges: [['internal', 'previous', 'outer']] },
    inmost: { type: 'object', name: 'system / Context', id: 15, edges: [['internal', 'previous', 'inner']] },
    listener: {
      ...{ type: 'closure', name: '', id: 17, location: [1, 8, 2] },
      edges: [
        ['internal', 'context', 'inmost'],
        ['internal', 'shared', 'shared'],
      ],
    },
    shared: { type: 'code', name: '', id: 19, edges: [['internal', 'script', 'script']] },
    script: { type: 'code', name: 'system / Script', id: 21, edges: [['internal', 'name', 'url']] },
    url: { type: 'string', name: '/app/store.js', id: 23 },
  };
  const seeing = functionsByContext(heapGraph(await tablesOf(numbered(nodes))));
  for (const scope of ['outer', 'inner', 'inmost'])
    expect(seeing(indexIn(nodes, scope))).toEqual({ url: '/app/store.js', line: 8, column: 2 });
});
