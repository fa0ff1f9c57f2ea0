import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import { type CacheEvidence, fillingCache } from './cache-limit.ts';

interface Heap {
  readonly containers?: readonly string[];
  readonly bound?: {
    readonly name: string;
    readonly max: number;
    readonly size?: number;
    readonly counted?: Readonly<Record<string, number>>;
  };
  /** Numbers of the object that has the container. */
  readonly beside?: Readonly<Record<string, number>>;
  /** Numbers of the variables beside it. */
  readonly variables?: Readonly<Record<string, number>>;
  readonly bytes?: number;
  readonly count?: number;
  readonly perRequest?: number;
  readonly places?: number | null;
  readonly others?: number;
  /** Bytes per request of a second container, `queue`, with these entries. */
  readonly second?: { readonly bytes: number; readonly count: number; readonly perRequest: number };
}

/** What is said of a heap in which `cache` holds 100 entries of 100 bytes, one for each request, and of this code. */
async function ask(
  code: string,
  {
    containers = ['cache'],
    bound,
    beside,
    variables,
    count = 100,
    perRequest = 1,
    places = null,
    others = 0,
    second,
    bytes = 100,
  }: Heap = {},
  more: Partial<CacheEvidence> = {},
) {
  await using folder = await createFixture({ 'a.js': code });
  const within = { url: folder.getPath('a.js'), line: 0, column: 0 };
  const holder = aHolder({
    ...{ anchor: { kind: 'variable', name: 'cache', within }, containers, containerClass: 'Map', entryClass: 'Object' },
    ...{ bytesPerRequest: bytes, entries: { count, perRequest, places } },
    bound: bound ? { size: count, counted: {}, ...bound, within } : null,
    beside: [
      ...(beside ? [{ of: 'object' as const, within, numbers: beside }] : []),
      ...(variables ? [{ of: 'scope' as const, within, numbers: variables }] : []),
    ],
  });
  const another = { containers: ['unknown'], bound: null, beside: [], bytesPerRequest: others };
  const queue = second && { containers: ['queue'], bytesPerRequest: second.bytes, entries: { ...second, places: null } };
  const holders = [holder, ...(others > 0 ? [{ ...holder, ...another }] : []), ...(queue ? [{ ...holder, ...queue }] : [])];
  const retention = { classes: [], holders, closures: [], timers: { only: 0, otherwise: 0 }, blocks: [] };
  const evidence = { retention, growth: 110, grewBeyond: 400, leavesOpen: false, ...more };
  return await fillingCache(evidence, scriptsOf(workspaceAt(folder.path), folder.path));
}

const literal = `
const cache = new Map();
export function keep(key, value) {
  if (cache.size >= 500) cache.delete(cache.keys().next().value);
  cache.set(key, value);
}`;

/** Keeps a sample in a heap of its own: a full one takes an element for each that it gives up. */
const reservoir = `
function Reservoir(most) {
  this.most = most;
  this._elements = new Heap();
}
Reservoir.prototype.update = function (element) {
  var newSize = this._elements.size() + 1;
  if (newSize <= this.most) this._elements.add(element);
  else if (element.priority > this._elements.first().priority) {
    this._elements.removeFirst();
    this._elements.add(element);
  }
};`;

const closure = `
function createCache(max) {
  const cache = new Map();
  return {
    set(key, value) {
      if (cache.size >= max) cache.delete(cache.keys().next().value);
      cache.set(key, value);
    },
  };
}`;

/** Doubles its places up to a limit, and then puts what comes in the place of the oldest. */
const ring = `
let ring = new Array(64), size = 0, from = 0;
function keep(x) {
  if (size === ring.length && ring.length < 500) {
    const longer = new Array(ring.length * 2);
    for (let i = 0; i < size; i++) longer[i] = ring[(from + i) % ring.length];
    ring = longer;
    from = 0;
  }
  if (size < ring.length) ring[(from + size++) % ring.length] = x;
  else { ring[from] = x; from = (from + 1) % ring.length; }
}`;
const ringOfClass = `
class Recent {
  constructor(most) { this.most = most; this.ring = new Array(64); this.at = 0; }
  keep(x) {
    if (this.at === this.ring.length && this.ring.length < this.most) this.ring = this.ring.concat(new Array(this.ring.length));
    this.ring[this.at++ % this.ring.length] = x;
  }
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
    [
      'symbols, as lru-cache had them up to version 6',
      "const MAX = Symbol('max');\nconst LENGTH = Symbol('length');\nconst trim = self => { if (self[LENGTH] > self[MAX]) for (let w = self.tail; self[LENGTH] > self[MAX];) { const prev = w.prev; del(self, w); w = prev } }",
      { containers: ['cache'], bound: { name: 'max', max: 500, counted: { length: 100 } } },
    ],
    [
      'the same, minified, as Next.js brings it',
      'const n=Symbol("max");const l=Symbol("length");const trim=t=>{if(t[l]>t[n]){for(let e=t.tail;t[l]>t[n]&&e!==null;){const i=e.prev;del(t,e);e=i}}};',
      { containers: ['getItemsLru'], bound: { name: 'max', max: 500, counted: { length: 100 } } },
    ],
    [
      'any number of the object that has it, and what it will hold is counted by a method of it',
      reservoir,
      { containers: ['_elements', 'samples'], beside: { alpha: 15, most: 500 } },
    ],
    [
      'the same of a class',
      'class Recent { add(x) { const next = this.kept.size() - 1; if (next >= this.most) this.kept.removeFirst(); this.kept.add(x); } }',
      { containers: ['kept'], beside: { most: 500 } },
    ],
    [
      'a method that exchanges one when it is full, as New Relic keeps events in a heap of linked objects',
      `function Events(limit) { this.limit = limit; this._data = new Heap(); }
Events.prototype.add = function (value, priority) {
  if (this.length === this.limit) return this._replace(value, priority);
  this._data.insert(priority, value);
};
Events.prototype._replace = function (value, priority) {
  this._data.insert(priority, value);
  this._data.extractMinimum();
};`,
      { containers: ['_minNode', '_data', '_items'], bound: { name: 'limit', max: 500 } },
    ],
    [
      'a batch that is begun anew when it is full',
      'let cache = [];\nfunction keep(x) { cache.push(x); if (cache.length >= 500) { send(cache); cache = []; } }',
      {},
    ],
    [
      'an array that is cut to nothing',
      'const cache = [];\nfunction keep(x) { if (cache.push(x) && cache.length >= 500) cache.length = 0; }',
      {},
    ],
    [
      'a private method that takes the oldest out',
      'class Recent { add(x) { this.kept.push(x); if (this.kept.length > this.most) this.#trim(); } #trim() { this.kept.shift(); } }',
      { containers: ['kept'], beside: { most: 500 } },
    ],
    ['a parameter of the function that makes it, as TanStack Router has it', closure, { variables: { max: 500, other: 7 } }],
    [
      'a setting that is read when the module is loaded',
      'const most = Number(process.env.MOST);\nconst cache = new Map();\nfunction keep(k, v) { if (cache.size >= most) cache.clear(); cache.set(k, v); }',
      { variables: { most: 500 } },
    ],
    ['the most places that it gets', ring, { containers: ['ring'] }],
    ['the most places that its class gives it', ringOfClass, { containers: ['ring'], beside: { most: 500 } }],
  ])('limited by %s', async (_, code, heap) => expect(await ask(code, heap)).toMatchObject({ max: 500, size: 100, requests: 500 }));

  it('and becomes the old one of two when it is full, as quick-lru keeps them, until both are', async () => {
    const code =
      'let [cache, old] = [new Map(), new Map()];\nfunction keep(k, v) { cache.set(k, v); if (cache.size >= 500) { old = cache; cache = new Map(); } }';
    expect(await ask(code, {}, { grewBeyond: 900 })).toMatchObject({ max: 500, size: 100, requests: 1000 });
    expect(await ask(code, {}, { grewBeyond: 1100 })).toBeNull();
  });

  it('limited by the places that its array was made with, whatever its code', async () => {
    expect(await ask('not { JavaScript', { places: 500 })).toEqual({
      ...{ name: 'the length of its array', max: 500, size: 100, requests: 500, holders: [expect.anything()] },
      ...{ bytesPerRequest: 110, fullBytes: 55_000 },
    });
    expect(await ask('not { JavaScript', { places: 500 }, { grewBeyond: 500 })).toBeNull();
    expect(await ask('not { JavaScript', { places: 500 }, { growth: 1000 })).toBeNull();
  });

  it('is full after as many requests as it takes to fill it', async () => {
    expect(await ask(literal, { perRequest: 0.5 })).toMatchObject({ requests: 1000 });
  });
});

/** Beside `cache` of 500 entries, a queue of 200. */
const withQueue = `${literal}
const queue = [];
export function later(event) {
  if (queue.length < 200) queue.push(event);
}`;

describe('several bounded caches that fill together', () => {
  const queue = { bytes: 60, count: 100, perRequest: 1 };
  it('are as long in filling as the longest, and hold as much as all of them', async () => {
    const found = await ask(withQueue, { second: queue }, { growth: 320 });
    expect(found).toMatchObject({ name: '500', requests: 500, bytesPerRequest: 320, holders: [{}, {}] });
    expect(found?.fullBytes).toBeCloseTo((500 * 200 * 320) / 360 + (200 * 160 * 320) / 360);
    expect(await ask(withQueue, { second: queue }, { growth: 320, grewBeyond: 500 })).toBeNull();
    const rare = { ...queue, perRequest: 0.25 };
    expect(await ask(withQueue, { second: rare }, { growth: 245, grewBeyond: 500 })).toMatchObject({ requests: 800 });
  });

  it('are a leak where one of them has no limit', async () => {
    expect(await ask(withQueue.replace('queue.length < 200', 'event'), { second: queue }, { growth: 320 })).toBeNull();
  });

  it('are not explained by one that is full, which only exchanges what it has', async () => {
    const full = { ...queue, bytes: 900, count: 200 };
    expect(await ask(withQueue, { second: full })).toMatchObject({
      name: '500',
      bytesPerRequest: 110,
      holders: [{ containers: ['cache'] }],
    });
    expect(await ask(withQueue, { second: full, others: 80 })).toBeNull();
    expect(await ask(withQueue, { second: full }, { growth: 900 })).toBeNull();
  });
});

/** A module that keeps entries in `cache`, by a function with this body. */
const module_ = (body: string) => `const limit = 500;\nconst cache = new Map();\nexport function keep(key, value) {\n${body}\n}`;
const inClass = (body: string) => `class Pages { constructor(max) { this.max = max; this.cache = new Map(); } ${body} }`;
const ofClass: Heap = { containers: ['cache', 'pages'], bound: { name: 'max', max: 500 } };

describe('a container beside a number that is not its limit', () => {
  const heap: Heap = { containers: ['_elements', 'samples'], beside: { most: 500 } };
  it.each([
    ['is compared with one that the object has not', reservoir.replaceAll('most', 'least')],
    ['is compared by a variable of another value', reservoir.replace('this._elements.size() + 1', 'this.others.size() + 1')],
    ['is compared by a variable that changes', reservoir.replace('if (newSize', 'var newSize = 0;\n  if (newSize')],
    [
      'is compared, and only what is logged differs',
      'function keep(x) { if (this._elements.size() < this.most) log(x); this._elements.add(x); }',
    ],
    ['is compared with another object’s', reservoir.replaceAll('this.most', 'other.most')],
  ])('%s', async (_, code) => expect(await ask(code, heap)).toBeNull());

  const ofScope: Heap = { variables: { max: 500 } };
  it.each<[string, string, Heap]>([
    ['is a field of an object', closure, { beside: { max: 500 } }],
    ['is a variable of a function within', closure.replace('set(key, value) {', 'set(key, value, max) {'), ofScope],
    ['is a variable of the script around', closure.replace('(max)', '()').replace('function', 'const max = read();\nfunction'), ofScope],
    ['is compared and nothing is taken out', closure.replace('cache.delete(', 'log('), ofScope],
    ['is a variable of another name', closure, { variables: { most: 500 } }],
    [
      'limits an array that is written to beyond its length',
      ring.replaceAll(/\(from \+ size\+\+\) % ring\.length/g, 'size++'),
      { containers: ['ring'] },
    ],
    ['limits an array whose index goes on', ring.replace('(from + 1) % ring.length', 'from + 1'), { containers: ['ring'] }],
    ['limits an array that is made longer elsewhere, too', `${ring}\nfunction other() { ring = [...ring, 1]; }`, { containers: ['ring'] }],
    ['limits an array to which is pushed', `${ring}\nfunction other(x) { ring.push(x); }`, { containers: ['ring'] }],
    ['is compared the other way', ring.replace('ring.length < 500', 'ring.length > 500'), { containers: ['ring'] }],
  ])('%s', async (_, code, heap) => expect(await ask(code, heap, { grewBeyond: 130 })).toBeNull());

  it('and one that is, but was outgrown', async () => {
    expect(await ask(reservoir, heap, { grewBeyond: 600 })).toBeNull();
    expect(await ask(reservoir, { ...heap, count: 600 })).toBeNull();
  });
});

describe('a cache that stops adding at its limit', () => {
  it.each<[string, string, Heap]>([
    ['below it', module_('if (cache.size < limit) cache.set(key, value);'), {}],
    ['below it, written the other way round', module_('if (limit > cache.size) { cache.set(key, value); }'), {}],
    ['below it and when something else holds', module_('if (key && cache.size < limit && !cache.has(key)) cache.set(key, value);'), {}],
    ['unless it is full', module_('if (!(cache.size >= limit)) cache.set(key, value);'), {}],
    ['else', module_('if (cache.size >= limit) log(); else cache.set(key, value);'), {}],
    ['after it left when full', module_('if (cache.size >= limit) return value;\nconst made = value;\ncache.set(key, made);'), {}],
    [
      'after it left when full or known',
      module_('if (cache.has(key) || cache.size === limit) { log(); return; }\ncache.set(key, value);'),
      {},
    ],
    ['as minifiers write it', 'const e=new Map;function k(t,n){return e.size<500&&e.set(t,n),n}', { containers: ['e'] }],
    ['as minifiers write it, from the other side', 'const e=new Map;function k(t,n){e.size>=500||e.set(t,n)}', { containers: ['e'] }],
    ['an array', 'const cache = [];\nfunction keep(x) { if (cache.length < 500) cache.push(x); }', {}],
    ['an object', 'const cache = {};\nfunction keep(k, v) { if (Object.keys(cache).length < 500) cache[k] = v; }', {}],
    ['a property of the class', inClass('set(k, v) { if (this.cache.size < this.max) this.cache.set(k, v); }'), ofClass],
    [
      'while a variable of another scope has the same name',
      `${module_('if (cache.size < limit) cache.set(key, value);')}\nfunction other() { const cache = new Map(); cache.set(1, 1); }`,
      {},
    ],
  ])('%s', async (_, code, heap) => expect(await ask(code, heap)).toMatchObject({ max: 500, size: 100, requests: 500 }));

  it.each<[string, string, Heap]>([
    ['at a number and adds all the same', module_('if (cache.size < limit) log();\ncache.set(key, value);'), {}],
    ['above it', module_('if (cache.size > limit) cache.set(key, value);'), {}],
    ['when it is full', module_('if (cache.size < limit) return;\ncache.set(key, value);'), {}],
    ['or when something else holds', module_('if (value || cache.size < limit) cache.set(key, value);'), {}],
    ['in one place of two', module_('if (cache.size < limit) cache.set(key, value);\nelse if (value) cache.set(value, key);'), {}],
    ['only to warn', module_('if (cache.size >= limit) console.warn("many");\ncache.set(key, value);'), {}],
    ['for another container', module_('if (cache.size < limit) other.set(key, value);'), {}],
    [
      'in the class, beside another method',
      inClass('a(k) { if (this.cache.size < this.max) this.cache.set(k, k); } b(k) { this.cache.set(k, k); }'),
      ofClass,
    ],
  ])('is a leak where the code compares %s', async (_, code, heap) => expect(await ask(code, heap)).toBeNull());
});

describe('a cache that is full', () => {
  const full: Heap = { count: 500, perRequest: 2 };

  it('explains growth that was measured while it filled', async () => {
    expect(await ask(literal, full, { grewBeyond: 120 })).toMatchObject({ name: '500', max: 500, size: 500, requests: 250 });
  });

  it('does not where a process went on to grow when it must have been full', async () => {
    expect(await ask(literal, full, { grewBeyond: 250 })).toBeNull();
  });

  it('does not where less grew than it exchanges', async () => {
    expect(await ask(literal, full, { grewBeyond: 120, growth: 40 })).toBeNull();
  });

  it('is known by a limit that has as many entries as it allows, where no code is read', async () => {
    const bound = { name: '#max', max: 500, size: 500 };
    expect(await ask('not { JavaScript', { ...full, count: 250, bound }, { grewBeyond: 120 })).toMatchObject({ max: 500, size: 500 });
    expect(await ask('not { JavaScript', { ...full, bound: { ...bound, size: 499 } }, { grewBeyond: 120 })).toBeNull();
    expect(await ask('not { JavaScript', { ...full, bound: { ...bound, max: 8, size: 8 } }, { grewBeyond: 1 })).toBeNull();
  });

  it('is none where it has more entries than its limit', async () => {
    expect(await ask(literal, { ...full, count: 510 }, { grewBeyond: 120 })).toBeNull();
  });
});

describe('a limit in bytes', () => {
  const code =
    'class Pages { set(k, v) { this.cache.set(k, v); this.totalSize += v.length; if (this.totalSize > this.maxSize) this.cache.delete(k); } }';
  const heap = (counted: Readonly<Record<string, number>>): Heap => ({
    ...{ containers: ['cache', 'pages'], bytes: 85_000 },
    bound: { name: 'maxSize', max: 52_000_000, counted },
  });
  const growth = { growth: 85_000 };

  it('limits what is counted nearly as large as it is', async () => {
    expect(await ask(code, heap({ totalSize: 100 * 52_000 }), growth)).toMatchObject({
      name: 'maxSize',
      max: 1000,
      size: 100,
      requests: 1000,
    });
  });

  it('limits what it counts far too small, too, where the full cache is small: one that counts the letters of its keys', async () => {
    const letters = (max: number): Heap => ({ ...heap({ totalSize: 100 * 20 }), bytes: 165, bound: { ...ofKeys, max } });
    const ofKeys = { name: 'maxSize', counted: { totalSize: 100 * 20 } };
    expect(await ask(code, letters(2 ** 20), { growth: 165 })).toMatchObject({
      ...{ max: 52_429, size: 100, bytesPerRequest: 165, fullBytes: 52_429 * 165 },
    });
    expect(await ask(code, letters(2 ** 25), { growth: 165 })).toBeNull();
  });

  it('limits nothing where an entry keeps far more than is counted for it, or where nobody knows', async () => {
    expect(await ask(code, heap({ totalSize: 100 * 12_500 }), growth)).toBeNull();
    expect(await ask(code, heap({}), growth)).toBeNull();
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
      'a comparison beside a method that takes nothing out of it',
      class_('set(k, v) { this.cache.set(k, v); if (this.cache.size > this.max) this.warn(); } warn() { this.hits.clear(); }'),
      near,
    ],
    [
      'a comparison beside a method of which there are two',
      `class B { tell() { this.cache.clear(); } } ${class_('set(k, v) { this.cache.set(k, v); if (this.cache.size > this.max) this.tell(); } tell() {}')}`,
      near,
    ],
    [
      'a comparison beside which something else is emptied',
      class_('set(k, v) { this.cache.set(k, v); if (this.cache.size > this.max) this.hits.clear(); }'),
      near,
    ],
    [
      'a comparison beside which something else is begun anew',
      class_('set(k, v) { this.cache.set(k, v); if (this.cache.size > this.max) this.hits = new Map(); }'),
      near,
    ],
    [
      'a comparison beside which it is copied, and nothing is left out',
      'let cache = new Map();\nfunction keep(k, v) { cache.set(k, v); if (cache.size >= 500) cache = new Map(cache); }',
      {},
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
    [
      'the limit of a cache that it lies in, which counts its own entries',
      class_('set(k, v) { this.cache.set(k, v); while (this.size > this.max) this.delete(this.oldest.key); }'),
      { containers: ['parents', 'value', 'newest', 'cache'], bound: { name: 'max', max: 2000, size: 1, counted: { size: 1 } } },
    ],
  ])('with %s', async (_, code, heap) => expect(await ask(code, heap)).toBeNull());

  it('that the cache does not explain', async () => expect(await ask(literal, {}, { growth: 1000 })).toBeNull());
  it('beside handles that stay open', async () => expect(await ask(literal, {}, { leavesOpen: true })).toBeNull());
  it('whose code cannot be read', async () => expect(await ask('not { JavaScript')).toBeNull());
});
