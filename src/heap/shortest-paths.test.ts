import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { shortestPaths } from './shortest-paths.ts';

const intervals = { first: 999, second: 2999, requests: [53, 47] as const };
const [old, fresh] = [7, 1001];

/** A value in a WeakMap, whose key and whose map something old has. The ids tell their age. */
function weakMap({ map, key }: { readonly map: number; readonly key: number }): Readonly<Record<string, NamedNode>> {
  const pair = `1 / part of key (Object @${key}) -> value (Object @1003) pair in WeakMap (table @${map + 2})`;
  return {
    root: {
      ...{ type: 'synthetic', name: '', id: 1 },
      edges: [
        ['property', 'key', 'key'],
        ['property', 'parents', 'holder'],
      ],
    },
    key: { type: 'object', name: 'Object', id: key, edges: [['internal', pair, 'value']] },
    holder: { type: 'object', name: 'Set', id: 13, edges: [['internal', '1', 'map']] },
    map: { type: 'object', name: 'WeakMap', id: map, edges: [['internal', 'table', 'table']] },
    table: { type: 'array', name: '', id: map + 2, edges: [['internal', pair, 'value']] },
    value: { type: 'object', name: 'Object', id: 1003 },
  };
}

const wayToValue = async (nodes: Readonly<Record<string, NamedNode>>) =>
  shortestPaths(await tablesOf(numbered(nodes)), intervals)
    .to(indexIn(nodes, 'value'))
    ?.map(({ to }) => Object.keys(nodes)[to]);

describe('a value in a WeakMap', () => {
  it('is kept by its key, where that came with the requests', async () => {
    expect(await wayToValue(weakMap({ map: old + 8, key: fresh }))).toEqual(['key', 'value']);
  });

  it('is kept by the map, where that came with the requests', async () => {
    expect(await wayToValue(weakMap({ map: fresh, key: old }))).toEqual(['holder', 'map', 'table', 'value']);
  });

  it('is kept by the map, where both were there before: who has the key may know nothing of it', async () => {
    expect(await wayToValue(weakMap({ map: old + 8, key: old }))).toEqual(['holder', 'map', 'table', 'value']);
  });
});
