import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { KnownContainer } from '../../src/attribute/heard-containers.ts';
import { attributed } from '../attribute-server.ts';

const servers = fileURLToPath(new URL('../fixtures/verdict/servers/', import.meta.url));

/** Tables of numbers, which allocate nothing that a profile sees, and dictionaries: what each request adds to which container. */
const planted = {
  'set-of-ids': ['Set', 'seen', 1],
  'set-of-five-ids': ['Set', 'handled', 5],
  'set-in-vm-context': ['Set', 'shown', 5],
  'set-of-forty-ids': ['Set', 'sent', 40],
  'set-of-thousand-ids': ['Set', 'subscribed', 1000],
  'map-of-numbers': ['Map', 'prices', 5],
  'array-of-numbers': ['Array', 'timings', 100],
  'dictionary-of-strings': ['Object', 'visits', 1],
  'sparse-array': ['SparseArray', 'orders', 1],
} as const;

const lineOf = (file: string): number =>
  readFileSync(`${servers}${file}`, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('// <= leak')) + 1;

/** A short look: counting needs few requests. */
const short = { growth: { js: 0, arrayBuffers: 0 }, msPerRequest: 1, budgetMs: 2_000 };

describe('the line that adds to a container that grows is the first suspect', () => {
  it.each(Object.entries(planted))('%s', async (name, [kind, container, entriesPerRequest]) => {
    const found = await attributed(servers, ['node', 'leaks.mjs'], { ...short, path: `/${name}` });
    const file = `leaks/${name}.mjs`;
    expect(found.suspects[0]?.frame).toMatchObject({ file, line: lineOf(file), owner: 'own' });
    expect(found.growing).toHaveLength(1);
    expect(found.growing[0]).toMatchObject({ kind, name: container, entriesPerRequest, removed: 0 });
    expect(found.growing[0]?.lines).toHaveLength(1);
    expect(found.growing[0]?.lines[0]?.frame).toMatchObject({ file, line: lineOf(file) });
    expect(found.cause).toMatchObject({ code: 'unbounded-collection', args: { name: container } });
  });

  it('of a dictionary of symbols, whose keys are not counted, as well', async () => {
    const found = await attributed(servers, ['node', 'leaks.mjs'], { ...short, path: '/dictionary-of-symbols' });
    const file = 'leaks/dictionary-of-symbols.mjs';
    expect(found.suspects[0]?.frame).toMatchObject({ file, line: lineOf(file) });
  });
});

describe('what is gathered, and added a thousand at a time', () => {
  const file = 'leaks/set-in-batches.mjs';
  const look = (containers: readonly KnownContainer[]) =>
    attributed(servers, ['node', 'leaks.mjs'], { ...short, budgetMs: 30_000, path: '/set-in-batches', containers });

  it('is waited for where a Set was counted to gain', async () => {
    const found = await look([{ kind: 'Set', class: 'Set' }]);
    expect(found.suspects[0]?.frame).toMatchObject({ file, line: lineOf(file), owner: 'own' });
    expect(found.growing.map(({ kind, name, removed }) => ({ kind, name, removed }))).toEqual([
      { kind: 'Set', name: 'handled', removed: 0 },
    ]);
    expect(found.cause).toMatchObject({ code: 'unbounded-collection', args: { name: 'handled' } });
  });

  it('is not told of by the list in which it is gathered, where another container was', async () => {
    const found = await look([{ kind: 'Map', class: 'Map' }]);
    expect(found.growing).toEqual([]);
  });
});

describe('a container that has stopped growing is not named', () => {
  // Filled before it is counted: the last needs 4,096 entries at twenty a request, the slowest 700 requests.
  it.each(['set-fills', 'table-at-420', 'ring-buffer-doubles', 'cache-stops-adding', 'histogram'])('%s', async (name) => {
    const found = await attributed(servers, ['node', 'innocents.mjs'], { ...short, path: `/${name}`, msPerRequest: 0.3, budgetMs: 8_000 });
    expect(found.notes).toEqual([]);
    expect(found.growing).toEqual([]);
  });
});
