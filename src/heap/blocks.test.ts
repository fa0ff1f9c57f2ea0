import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlannedNode, snapshotText } from './a-snapshot.test-builder.ts';
import { retentionIn } from './retainers.ts';
import { readSnapshot } from './snapshot-file.ts';

/** Highest ids of the first and the second snapshot; 10 requests between each. */
const intervals = { first: 999, second: 1999, requests: [10, 10] as const };

/** A module variable that holds these nodes, the first of which is node 8. */
const held = (...nodes: readonly PlannedNode[]): readonly PlannedNode[] => [
  { type: 'synthetic', name: '', id: 1, edges: [['element', 1, 1]] },
  { type: 'synthetic', name: '(GC roots)', id: 3, edges: [['element', 1, 2]] },
  {
    ...{ type: 'closure', name: 'write', id: 5, location: [7, 4, 20] },
    edges: [
      ['internal', 'context', 3],
      ['internal', 'shared', 4],
    ],
  },
  { type: 'object', name: 'system / Context', id: 7, edges: [['context', 'log', 7]] },
  { type: 'code', name: 'write', id: 11, edges: [['internal', 'script', 5]] },
  { type: 'code', name: 'system / Script', id: 13, edges: [['internal', 'name', 6]] },
  { type: 'string', name: '/app/log.js', id: 15 },
  ...nodes,
];
const buffer = (id: number, size: number, at = 7): readonly PlannedNode[] => [
  { type: 'object', name: 'Buffer', id, edges: [['internal', 'buffer', at + 1]] },
  { type: 'object', name: 'ArrayBuffer', id: id + 2, edges: [['internal', 'backing_store', at + 2]] },
  { type: 'native', name: 'system / JSArrayBufferData', id: id + 4, size },
];

async function blocksOf(nodes: readonly PlannedNode[]) {
  const folder = await mkdtemp(join(tmpdir(), 'blocks-'));
  try {
    await writeFile(join(folder, 'a.heapsnapshot'), snapshotText(nodes));
    return retentionIn(await readSnapshot(join(folder, 'a.heapsnapshot')), intervals).blocks;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('blocks outside the heap', () => {
  it('are named by the variable that has them, made with the requests or before', async () => {
    for (const id of [2001, 101]) {
      const [only, ...others] = await blocksOf(held(...buffer(id, 300_000)));
      expect(only).toMatchObject({ bytes: 300_000, kind: 'buffer', besidesPerRequest: 0 });
      expect(only?.holder).toMatchObject({ anchor: { kind: 'variable', name: 'log' }, containers: ['log'] });
      expect(others).toEqual([]);
    }
  });

  it('are told from a WebAssembly memory', async () => {
    const memory: readonly PlannedNode[] = [
      { type: 'object', name: 'Memory', id: 101, edges: [['hidden', 2, 8]] },
      { type: 'object', name: 'ArrayBuffer', id: 2001, edges: [['internal', 'backing_store', 9]] },
      { type: 'native', name: 'system / JSArrayBufferData', id: 2003, size: 131_072 },
    ];
    const [only] = await blocksOf(held(...memory));
    expect(only).toMatchObject({ kind: 'memory', bytes: 131_072, holder: { containerClass: 'Memory', containers: ['log'] } });
  });

  it('smaller than a page are none, but count as what came beside them', async () => {
    expect(await blocksOf(held(...buffer(2001, 65_535)))).toEqual([]);
    const list: readonly PlannedNode[] = [
      {
        ...{ type: 'object', name: 'Array', id: 101 },
        edges: [
          ['element', 0, 8],
          ['element', 1, 11],
          ['element', 2, 14],
        ],
      },
      ...buffer(2001, 300_000, 8),
      ...buffer(1001, 4_000, 11),
      ...buffer(201, 5_000, 14),
    ];
    const [only, ...others] = await blocksOf(held(...list));
    expect(only).toMatchObject({ bytes: 300_000, besidesPerRequest: 200 });
    expect(others).toEqual([]);
  });
});

describe('tables of containers', () => {
  const table = (edge: string, size: number, more: Partial<PlannedNode> = {}): readonly PlannedNode[] => [
    { type: 'object', name: 'Object', id: 101, edges: [['internal', edge, 8]], ...more },
    { type: 'array', name: '(object elements)', id: 2001, size },
  ];

  it.each(['elements', 'properties', 'table'])('are known by the variable that has them, %s', async (edge) => {
    const [only, ...others] = await blocksOf(held(...table(edge, 20_000)));
    expect(only).toMatchObject({
      bytes: 20_000,
      kind: 'table',
      holder: { anchor: { name: 'log' }, containers: ['log'], containerClass: 'Object' },
    });
    expect(others).toEqual([]);
  });

  it('tell no number of entries, and so no limit of them', async () => {
    const [only] = await blocksOf(held(...table('elements', 20_000)));
    expect(only?.holder).toMatchObject({ entries: { count: 0, perRequest: 0, places: null }, bound: null, beside: [] });
  });

  it('are none where they are small, or what has them is no object of the program', async () => {
    expect(await blocksOf(held(...table('elements', 16_383)))).toEqual([]);
    expect(await blocksOf(held(...table('cache', 20_000)))).toEqual([]);
    expect(await blocksOf(held(...table('elements', 20_000, { type: 'hidden' })))).toEqual([]);
  });
});
