import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { heaviestIn } from './heaviest.ts';
import { shortestPaths } from './shortest-paths.ts';

/** A program whose module variables are what is given, seen by a function of /app/src/store.mjs. */
function program(
  variables: Readonly<Record<string, string>>,
  more: Readonly<Record<string, NamedNode>>,
): Readonly<Record<string, NamedNode>> {
  return {
    root: { type: 'synthetic', name: '', id: 1, size: 0, edges: [['element', 1, 'roots']] },
    roots: { type: 'synthetic', name: '(GC roots)', id: 3, size: 0, edges: [['element', 1, 'handler']] },
    handler: {
      ...{ type: 'closure', name: 'handler', id: 5, location: [7, 4, 20] },
      edges: [
        ['internal', 'context', 'scope'],
        ['internal', 'shared', 'shared'],
      ],
    },
    scope: {
      ...{ type: 'object', name: 'system / Context', id: 7 },
      edges: Object.entries(variables).map(([name, to]) => ['context', name, to] as const),
    },
    shared: { type: 'code', name: 'handler', id: 9, edges: [['internal', 'script', 'script']] },
    script: { type: 'code', name: 'system / Script', id: 11, edges: [['internal', 'name', 'url']] },
    url: { type: 'string', name: '/app/src/store.mjs', id: 13 },
    ...more,
  };
}

const entries = (count: number, size: number): Readonly<Record<string, NamedNode>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`entry${i}`, { type: 'object', name: 'Visit', id: 1001 + 2 * i, size }]));
const aMap = (id: number, count: number): Readonly<Record<string, NamedNode>> => ({
  [`map${id}`]: { type: 'object', name: 'Map', id, edges: [['internal', 'table', `table${id}`]] },
  [`table${id}`]: {
    ...{ type: 'array', name: '', id: id + 2, size: 8 * count },
    edges: Array.from({ length: count }, (_, i) => ['internal', String(i), `entry${i}`] as const),
  },
});

const heaviest = async (nodes: Readonly<Record<string, NamedNode>>) => heaviestIn(await tablesOf(numbered(nodes)));

describe('what most of a heap hangs on', () => {
  it('is the container, with the variable that has it and what it holds', async () => {
    const found = await heaviest(program({ seen: 'map21' }, { ...aMap(21, 40), ...entries(40, 1_000) }));
    expect(found).toMatchObject({
      anchor: { kind: 'variable', name: 'seen', within: { url: '/app/src/store.mjs', line: 4, column: 20 } },
      ...{ containerClass: 'Map', containers: ['seen'] },
      steps: [{ kind: 'class', name: 'Map' }],
      bytes: 16 + 8 * 40 + 40 * 1_000,
    });
    expect(found?.share).toBeCloseTo((found?.bytes ?? 0) / (7 * 16 - 32 + (found?.bytes ?? 0)), 2);
  });

  it('is a property of what a variable has', async () => {
    const store: NamedNode = { type: 'object', name: 'Store', id: 31, edges: [['property', 'items', 'map21']] };
    const found = await heaviest(program({ store: 'store' }, { store, ...aMap(21, 40), ...entries(40, 1_000) }));
    expect(found).toMatchObject({ anchor: { name: 'store' }, containers: ['items', 'store'], containerClass: 'Map' });
    expect(found?.steps).toEqual([
      { kind: 'class', name: 'Store' },
      { kind: 'property', name: 'items' },
      { kind: 'class', name: 'Map' },
    ]);
  });

  it('is the first link of a list, however long it is', async () => {
    const length = 500;
    const links = Object.fromEntries(
      Array.from({ length }, (_, i): readonly [string, NamedNode] => [
        `link${i}`,
        { type: 'object', name: 'Link', id: 2001 + 2 * i, size: 100, edges: i + 1 < length ? [['property', 'next', `link${i + 1}`]] : [] },
      ]),
    );
    expect(await heaviest(program({ last: 'link0' }, links))).toMatchObject({
      ...{ anchor: { name: 'last' }, containerClass: 'Link', bytes: 100 * length },
      steps: [{ kind: 'class', name: 'Link' }],
    });
  });

  it('is known by its variable also where a call that is under way has it', async () => {
    const nodes = program(
      { store: 'store' },
      { store: { type: 'object', name: 'Store', id: 31, edges: [['property', 'items', 'map21']] } },
    );
    const stack: NamedNode = { type: 'synthetic', name: '(Stack roots)', id: 33, size: 0, edges: [['element', 1, 'map21']] };
    const roots: NamedNode = { ...nodes.roots!, edges: [['element', 1, 'stack'], ...(nodes.roots!.edges ?? [])] };
    const found = await heaviest({ ...nodes, roots, stack, ...aMap(21, 40), ...entries(40, 1_000) });
    expect(found).toMatchObject({ anchor: { name: 'store' }, containers: ['items', 'store'] });
  });

  it('is nothing where the heap hangs on many alike', async () => {
    const names = Array.from({ length: 5 }, (_, i) => `entry${i}`);
    expect(await heaviest(program(Object.fromEntries(names.map((name) => [name, name])), entries(5, 10_000)))).toBeNull();
  });

  it('is nothing in an empty heap', async () => {
    expect(await heaviest({ root: { type: 'synthetic', name: '', id: 1, size: 0 } })).toBeNull();
  });
});

it('the weight of a node is its own and of what is reached first through it, each counted once', async () => {
  const nodes = program({ seen: 'map21', again: 'map31' }, { ...aMap(21, 3), ...aMap(31, 3), ...entries(3, 1_000) });
  const tables = await tablesOf(numbered(nodes));
  const paths = shortestPaths(tables, { first: 1, second: 1, requests: [1, 1] });
  const weights = paths.weights();
  const weightOf = (name: string) => weights[indexIn(nodes, name)];
  expect(weightOf('root')).toBe(tables.selfSize.reduce((sum, size) => sum + size, 0));
  expect(weightOf('table21')).toBe(24 + 3_000);
  expect(weightOf('table31')).toBe(24);
  expect([...paths.below(indexIn(nodes, 'scope'))].map(({ name }) => name)).toEqual(['seen', 'again']);
});
