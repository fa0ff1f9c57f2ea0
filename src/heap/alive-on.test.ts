import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { aliveOn } from './alive-on.ts';
import { type Edge, heapGraph } from './graph.ts';

const within = { url: '/app/a.js', line: 1, column: 2 };

/** What is alive on the way over these nodes, the last of which is left behind. */
async function aliveIn(nodes: Readonly<Record<string, NamedNode>>, types: readonly (readonly [type: string, name: string])[]) {
  const graph = heapGraph(await tablesOf(numbered(nodes)));
  const path = Object.keys(nodes).map((name, i): Edge => ({ type: types[i]![0], name: types[i]![1], to: indexIn(nodes, name) }));
  return aliveOn(graph, path, path.length - 1, () => within);
}

const object = (name: string, id: number): NamedNode => ({ type: 'object', name, id });

describe('what can be listened to on a way through the heap', () => {
  it('is the container behind its table, and the objects above it, the nearest first', async () => {
    const nodes = {
      scope: object('system / Context', 5),
      bus: object('Bus', 7),
      external: object('Handle', 8),
      events: object('Object', 9),
      map: object('Map', 11),
      table: { type: 'array', name: '', id: 13 },
      entry: object('Object', 1001),
    };
    const ways = [
      ['internal', 'context'],
      ['context', 'bus'],
      ['property', 'handle'],
      ['property', '_events'],
      ['property', 'map'],
      ['internal', 'table'],
      ['internal', '4'],
    ] as const;
    expect(await aliveIn(nodes, ways)).toEqual({ id: 11, field: null, variable: null, owners: [9, 7] });
  });

  it('is a field that is replaced', async () => {
    const nodes = { queue: object('Queue', 7), entry: object('Object', 1001) };
    const ways = [
      ['context', 'queue'],
      ['property', 'head'],
    ] as const;
    expect(await aliveIn(nodes, ways)).toEqual({ id: 7, field: 'head', variable: null, owners: [] });
  });

  it('is a variable, which has no object', async () => {
    const nodes = { scope: object('system / Context', 5), entry: object('Object', 1001) };
    const ways = [
      ['internal', 'context'],
      ['context', 'last'],
    ] as const;
    expect(await aliveIn(nodes, ways)).toEqual({ id: 5, field: null, variable: { name: 'last', within }, owners: [] });
  });
});
