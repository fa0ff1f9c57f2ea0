import { describe, expect, it } from 'vitest';
import { indexIn, type NamedNode, numbered, tablesOf } from './a-graph.test-builder.ts';
import { type Edge, heapGraph } from './graph.ts';
import { countLinked, linkedFrom, topOf } from './linked.ts';

const intervals = { first: 99, second: 199, requests: [2, 2] } as const;

/** `owner.first` leads to `a`, which was there before; `b` and `c` came with requests. Edges between them by name. */
async function list(name: string, links: Readonly<Record<string, readonly (readonly [string, string])[]>>) {
  const one = (id: number, key: string): NamedNode => ({
    ...{ type: 'object', name, id },
    edges: [['property', 'value', 'value'], ...(links[key] ?? []).map(([field, to]) => ['property', field, to] as const)],
  });
  const nodes: Readonly<Record<string, NamedNode>> = {
    root: { type: 'synthetic', name: '', id: 1 },
    owner: { type: 'object', name: 'Queue', id: 3, edges: [['property', 'first', 'a']] },
    ...{ a: one(5, 'a'), b: one(101, 'b'), c: one(103, 'c') },
    value: { type: 'object', name: 'Object', id: 7, edges: [['property', 'path', 'text']] },
    text: { type: 'string', name: '/', id: 9 },
  };
  const graph = heapGraph(await tablesOf(numbered(nodes)));
  const way = (...steps: readonly (readonly [string, string])[]): readonly Edge[] =>
    steps.map(([field, to]) => ({ type: 'property', name: field, to: indexIn(nodes, to) }));
  return { graph, way };
}

const tree = {
  a: [['child', 'b']],
  b: [
    ['next', 'c'],
    ['parent', 'a'],
  ],
  c: [['next', 'b']],
} as const;
const chain = { a: [['next', 'b']], b: [['next', 'c']] } as const;

describe('objects that lead to others of their kind', () => {
  it.each([
    ['of a class, by any field', 'Node', tree],
    ['plain, with the same properties', 'Object', chain],
  ])('%s, are one container', async (_, name, links) => {
    const { graph, way } = await list(name, links);
    const path = way(['', 'owner'], ['first', 'a'], [links === tree ? 'child' : 'next', 'b'], ['next', 'c']);
    expect(linkedFrom(graph, path, 3)).toBe(1);
    expect(topOf(graph, path, 3)).toBe(1);
    expect(countLinked(graph, path[1]!.to, intervals)).toEqual({ count: 3, added: 2 });
  });

  it('are one where the newest stands first', async () => {
    const { graph, way } = await list('Node', { c: [['next', 'b']], b: [['next', 'a']] });
    expect(linkedFrom(graph, way(['', 'owner'], ['first', 'c']), 1)).toBe(1);
  });

  it('are none where a field leads to something else', async () => {
    const { graph, way } = await list('Object', {});
    expect(linkedFrom(graph, way(['', 'owner'], ['first', 'a'], ['value', 'value']), 2)).toBeNull();
    expect(linkedFrom(graph, way(['', 'owner'], ['first', 'a']), 1)).toBeNull();
  });

  it.each(['Array', 'Map', 'Promise', 'Uint8Array'])('are none of the language: %s', async (name) => {
    const { graph, way } = await list(name, chain);
    expect(linkedFrom(graph, way(['', 'owner'], ['first', 'a'], ['next', 'b']), 2)).toBeNull();
  });
});
