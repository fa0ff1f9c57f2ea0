import { describe, expect, it } from 'vitest';
import { boundOn, numbersBeside } from './bound.ts';
import type { Edge, HeapGraph } from './graph.ts';

/** A graph in which node 1 is an object with these numbers, and the way to it is its one edge. */
function beside(numbers: Readonly<Record<string, number>>, seen: number) {
  const names = Object.keys(numbers);
  const property = (name: string, to: number): Edge => ({ type: 'property', name, to });
  const graph: HeapGraph = {
    ...{ nodeCount: 2, type: () => 'object', id: () => 1, selfSize: () => 16, location: () => null },
    name: (node) => (node >= 100 ? String(numbers[names[node - 100]!]) : 'Cache'),
    edges: (node) => (node === 1 ? names.map((name, i) => property(name, 10 + i)) : []),
    follow: (node, name) => (name === 'value' && node >= 10 && node < 100 ? node + 90 : null),
  };
  return boundOn(graph, [property('cache', 1), property('entries', 2)], 0, 1, seen);
}

describe('a limit beside a container', () => {
  it.each([['max'], ['#max'], ['maxSize'], ['#maxSize'], ['max_size'], ['limit'], ['capacity']])('may be called %s', (name) => {
    expect(beside({ [name]: 500 }, 20)).toMatchObject({ name, max: 500, size: 20 });
  });

  it('may stand behind a symbol, with the count beside it', () => {
    const found = beside({ '<symbol max>': 500, '<symbol length>': 250 }, 20);
    expect(found).toMatchObject({ name: 'max', max: 500, size: 250, counted: { length: 250 } });
  });

  it('is none where nothing is called so, or where it allows nothing', () => {
    expect(beside({ maxAge: 500, hits: 3 }, 20)).toBeNull();
    expect(beside({ max: 0 }, 20)).toBeNull();
  });

  it('comes with what the object counts; its own number of entries is known better than what was seen of them', () => {
    expect(beside({ '#max': 500, '#size': 500, hits: 7 }, 250)).toMatchObject({ size: 500, counted: { '#size': 500 } });
    expect(beside({ '#max': 500, '#calculatedSize': 9000 }, 250)).toMatchObject({ size: 250, counted: { '#calculatedSize': 9000 } });
  });

  it('is not taken for a number of entries when it counts less than was seen, or more than the limit', () => {
    expect(beside({ max: 500, size: 3 }, 250)?.size).toBe(250);
    expect(beside({ max: 500, size: 9000 }, 250)?.size).toBe(250);
  });
});

it('numbers of plain objects, whose class nobody wrote, are no limits', () => {
  const graph: HeapGraph = {
    ...{ nodeCount: 1, type: () => 'object', id: () => 1, selfSize: () => 16, location: () => null },
    ...{ name: () => '500', edges: () => [{ type: 'property', name: 'most', to: 2 }] },
    follow: (_, name) => (name === 'value' ? 3 : null),
  };
  expect(numbersBeside(graph, [{ type: 'property', name: 'kept', to: 1 }], [0, 1], () => null)).toEqual([]);
});

it('numbers of the variables beside a container are, with a function that sees them', () => {
  const [scope, number] = [1, 3];
  const graph: HeapGraph = {
    ...{ nodeCount: 4, type: () => 'object', id: () => 1, selfSize: () => 16, location: () => null },
    name: (node) => (node === number ? '500' : 'Map'),
    edges: (node) => (node === scope ? [{ type: 'context', name: 'max', to: 2 }] : []),
    follow: (node, name) => (node === 2 && name === 'value' ? number : null),
  };
  const path: readonly Edge[] = [
    { type: 'internal', name: 'context', to: scope },
    { type: 'context', name: 'cache', to: 0 },
  ];
  const sees = { url: 'a.js', line: 1, column: 2 };
  const beside = numbersBeside(graph, path, [1, 2], (context) => (context === scope ? sees : null));
  expect(beside).toEqual([{ of: 'scope', within: sees, numbers: { max: 500 } }]);
});
