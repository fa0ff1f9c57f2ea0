import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { shortestPaths } from './shortest-paths.ts';

const intervals = { first: 999, second: 2999, requests: [53, 47] as const };
const [old, fresh] = [7, 1001];

/** A value in a WeakMap under an old key; something old holds the map. @param map the id of the map, which tells its age */
function weakMap(map: number): Readonly<Record<string, NamedNode>> {
  const pair = `1 / part of key (Object @11) -> value (Object @1003) pair in WeakMap (table @${map + 2})`;
  return {
    root: {
      ...{ type: 'synthetic', name: '', id: 1 },
      edges: [
        ['property', 'key', 'key'],
        ['property', 'parents', 'holder'],
      ],
    },
    key: { type: 'object', name: 'Object', id: 11, edges: [['internal', pair, 'value']] },
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
  it('is kept by its key', async () => {
    expect(await wayToValue(weakMap(old + 8))).toEqual(['key', 'value']);
  });

  it('is kept by the map, where that came with the requests', async () => {
    expect(await wayToValue(weakMap(fresh))).toEqual(['holder', 'map', 'table', 'value']);
  });
});
