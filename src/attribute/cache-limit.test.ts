import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import type { Holder } from '../heap/retainers.ts';
import { type CacheEvidence, fillingCache } from './cache-limit.ts';

interface Heap {
  readonly containers?: readonly string[];
  readonly bound?: { readonly name: string; readonly max: number };
  readonly count?: number;
  readonly perRequest?: number;
  readonly others?: number;
}

/** What is said of a heap in which `cache` holds 100 entries of 100 bytes, one for each request, and of this code. */
async function ask(
  code: string,
  { containers = ['cache'], bound, count = 100, perRequest = 1, others = 0 }: Heap = {},
  more: Partial<CacheEvidence> = {},
) {
  await using folder = await createFixture({ 'a.js': code });
  const within = { url: folder.getPath('a.js'), line: 0, column: 0 };
  const holder: Holder = {
    ...{ anchor: { kind: 'variable', name: 'cache', within }, steps: [], containers, containerClass: 'Map', entryClass: 'Object' },
    ...{ callback: null, keeper: null, objectsPerRequest: 1, bytesPerRequest: 100, entries: { count, perRequest } },
    bound: bound ? { ...bound, size: count, within } : null,
  };
  const holders = others > 0 ? [holder, { ...holder, bytesPerRequest: others }] : [holder];
  const evidence = { retention: { classes: [], holders, closures: [] }, growth: 110, measuredRequests: 400, leavesOpen: false, ...more };
  return fillingCache(evidence, scriptsOf(workspaceAt(folder.path), folder.path));
}

const literal = `
const cache = new Map();
export function keep(key, value) {
  if (cache.size >= 500) cache.delete(cache.keys().next().value);
  cache.set(key, value);
}`;

describe('a bounded cache that still fills', () => {
  it.each<[string, string, Heap]>([
    ['a number', literal, {}],
    ['a constant', literal.replace('>= 500', '>= MOST').replace('const', 'const MOST = 500;\nconst'), {}],
    ['a number first', literal.replace('cache.size >= 500', '500 <= cache.size'), {}],
    ['an array', 'const cache = [];\nfunction keep(x) { cache.push(x); if (cache.length > 500) cache.shift(); }', {}],
    [
      'an object',
      'const cache = {}; let count = 0;\nfunction keep(k, v) { const all = Object.keys(cache); if (cache.count > 500) delete cache[all[0]]; cache[k] = v; }',
      {},
    ],
    [
      'a property of the class',
      'class Recent { set(k, v) { this.entries.set(k, v); if (this.entries.size > this.max) this.entries.delete(k); } }',
      { containers: ['entries', 'recent'], bound: { name: 'max', max: 500 } },
    ],
    [
      'private fields and a count of its own, as lru-cache has them',
      'class LRU { #max; #size = 0; set(k, v) { const i = this.#size === 0 ? 0 : this.#size === this.#max ? this.#evict(false) : this.#size; } #evict() {} }',
      { containers: ['#valList', 'cache'], bound: { name: '#max', max: 500 } },
    ],
  ])('limited by %s', async (_, code, heap) => expect(await ask(code, heap)).toMatchObject({ max: 500, size: 100, requests: 500 }));

  it('is full after as many requests as it takes to fill it', async () => {
    expect(await ask(literal, { perRequest: 0.5 })).toMatchObject({ requests: 1000 });
  });
});

describe('a leak', () => {
  const class_ = (body: string) => `class Registry { constructor() { this.max = 500; this.cache = new Map(); } ${body} }`;
  const near: Heap = { containers: ['cache', 'registry'], bound: { name: 'max', max: 500 } };

  it.each<[string, string, Heap]>([
    [
      'a number nearby that nothing is compared with',
      class_('set(k, v) { this.cache.set(k, v); } page(rows) { return rows.slice(0, this.max); }'),
      near,
    ],
    [
      'a number that something else is compared with',
      class_('set(k, v) { this.cache.set(k, v); if (this.hits.size > this.max) this.hits.clear(); }'),
      near,
    ],
    [
      'a comparison that only warns',
      class_('set(k, v) { this.cache.set(k, v); if (this.cache.size > this.max) console.warn("many"); }'),
      near,
    ],
    [
      'a comparison beside which something else is emptied',
      class_('set(k, v) { this.cache.set(k, v); if (this.cache.size > this.max) this.hits.clear(); }'),
      near,
    ],
    ['the limit of another cache', literal.replaceAll('cache', 'other'), {}],
    ['a comparison with nothing', literal.replace('>= 500', '>= 0'), {}],
    [
      'a constant of several values',
      `const a = () => { const MOST = 9000; };\nconst MOST = 500;${literal.replace('>= 500', '>= MOST')}`,
      {},
    ],
    ['more entries than the limit', literal, { count: 600 }],
    ['growth that went on beyond the limit when it was measured', literal, { perRequest: 2 }],
    ['something else that grows as well', literal, { others: 50 }],
    ['entries that requests do not add', literal, { perRequest: 0 }],
  ])('with %s', async (_, code, heap) => expect(await ask(code, heap)).toBeNull());

  it('that the cache does not explain', async () => expect(await ask(literal, {}, { growth: 1000 })).toBeNull());
  it('beside handles that stay open', async () => expect(await ask(literal, {}, { leavesOpen: true })).toBeNull());
  it('whose code cannot be read', async () => expect(await ask('not { JavaScript')).toBeNull());
});
