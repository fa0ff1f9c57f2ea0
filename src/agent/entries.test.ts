import { createContext, runInContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import { countEntries, stopCounting } from './entries.ts';

afterEach(() => {
  stopCounting();
  for (const name of Object.keys(process.env)) if (name.startsWith('SSR_LEAK_CHECK_TEST_')) delete process.env[name];
});

/** Entries gained between two counts by what `add` changes, for the container of that class and kind. */
async function gained(kind: string, add: (request: number) => unknown, requests = 100): Promise<number> {
  for (let i = 0; i < 50; i++) add(i);
  await countEntries();
  for (let i = 0; i < requests; i++) add(50 + i);
  const { containers } = await countEntries();
  return Math.max(
    0,
    ...containers.filter((one) => one.kind === kind && one.before !== null).map(({ size, before }) => size - (before ?? 0)),
  );
}

/** Containers that gain `entries` in 100 requests, each with what one request adds. */
const growing = {
  'a Set of one new number': () => {
    const set = new Set<number>();
    return { kind: 'Set', entries: 100, held: set, add: (n: number) => set.add(n) };
  },
  'a Set of forty new numbers': () => {
    const set = new Set<number>();
    const add = (n: number) => Array.from({ length: 40 }, (_, i) => set.add(n * 40 + i));
    return { kind: 'Set', entries: 4_000, held: set, add };
  },
  'a Map from number to number': () => {
    const map = new Map<number, number>();
    return { kind: 'Map', entries: 100, held: map, add: (n: number) => map.set(n, n) };
  },
  'a subclass of Map with a size of its own': () => {
    class Odd extends Map<number, number> {
      override get size(): number {
        throw new Error('not to be run');
      }
    }
    const map = new Odd();
    return { kind: 'Map', entries: 100, held: map, add: (n: number) => map.set(n, n) };
  },
  'an array': () => {
    const list: number[] = [];
    return { kind: 'Array', entries: 100, held: list, add: (n: number) => list.push(n) };
  },
  'a sparse array': () => {
    const list: number[] = [];
    const add = (n: number) => {
      list[n * 1_000] = n;
    };
    return { kind: 'SparseArray', entries: 100, held: list, add };
  },
  'the environment of the process': () => {
    const add = (n: number) => {
      process.env[`SSR_LEAK_CHECK_TEST_${n}`] = 'x';
    };
    return { kind: 'Object', entries: 100, held: process.env, add };
  },
  'an object as a dictionary': () => {
    const all: Record<string, number> = {};
    const add = (n: number) => {
      all[`key ${n}`] = n;
    };
    return { kind: 'Object', entries: 100, held: all, add };
  },
  'symbols as keys': () => {
    const all: Record<symbol, number> = {};
    const add = (n: number) => {
      all[Symbol(n)] = n;
    };
    return { kind: 'Object', entries: 100, held: all, add };
  },
} as const;

it.each(Object.entries(growing))('counts what %s gains', async (_, make) => {
  const { kind, entries, held, add } = make();
  expect(await gained(kind, add)).toBe(entries);
  // What nobody refers to any more is not counted.
  expect(held).toBeTypeOf('object');
});

it('sees nothing where as much is taken out as is put in', async () => {
  const recent: number[] = [];
  const cache = new Map<number, number>();
  const turn = (n: number) => {
    recent.push(n);
    cache.set(n, n);
    if (recent.length > 20) cache.delete(recent.shift() as number);
  };
  expect(await gained('Map', turn)).toBe(0);
  expect(cache.size).toBe(20);
});

it('reports a container that grows also beside hundreds of new ones that are larger', async () => {
  const seen = new Set<number>();
  const kept: number[][] = [];
  const turn = (n: number) => {
    seen.add(n);
    for (let i = 0; i < 3; i++) kept.push(Array.from({ length: 1_000 }, () => n));
  };
  expect(await gained('Set', turn)).toBe(100);
  expect([seen.size, kept.length]).toEqual([150, 450]);
});

it('counts objects, and names the class of a container', async () => {
  class Tracker extends Set<number> {}
  const tracker = new Tracker();
  const kept: object[] = [];
  const { objects } = await countEntries();
  for (let i = 0; i < 5_000; i++) kept.push({ i });
  tracker.add(1);
  const after = await countEntries();
  // A few of the test runner's own go meanwhile.
  expect(after.objects - objects).toBeGreaterThanOrEqual(4_990);
  expect(after.containers).toContainEqual({ id: expect.any(Number), kind: 'Set', class: 'Tracker', before: 0, size: 1 });
  expect(kept.length + tracker.size).toBe(5_001);
});

it('does not count what it notes itself', async () => {
  const lists: number[][] = [];
  const add = () => lists.push(...Array.from({ length: 1_000 }, (_, i) => Array.from({ length: 20 }, () => i)));
  await countEntries();
  add();
  const noted = await countEntries();
  const after = await countEntries();
  expect(lists).toHaveLength(1_000);
  // Each of a thousand new arrays is noted at the first count that finds it.
  expect(Math.abs(after.objects - noted.objects)).toBeLessThan(500);
});

it('runs no code of the app: neither traps of a proxy nor getters', async () => {
  const trap = () => {
    throw new Error('not to be run');
  };
  const proxies = [new Proxy([], { get: trap, ownKeys: trap }), new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap })];
  const odd = Object.create({
    get constructor() {
      return trap();
    },
  });
  await expect(countEntries()).resolves.toMatchObject({ objects: expect.any(Number) });
  expect([proxies.length, typeof odd]).toEqual([2, 'object']);
});

it('counts containers and objects of a vm context as it does its own', async () => {
  const sandbox = createContext({});
  const foreign = runInContext('globalThis.seen = new Set()', sandbox) as Set<number>;
  expect(await gained('Set', (n) => foreign.add(n))).toBe(100);
  const dictionary = runInContext('globalThis.table = {}', sandbox) as Record<string, number>;
  expect(await gained('Object', (n) => Object.assign(dictionary, { [`key-${n}`]: n }))).toBe(100);
  const { objects, realms } = await countEntries();
  expect(realms).toBeGreaterThanOrEqual(2);
  runInContext('globalThis.kept = Array.from({ length: 5000 }, (_, i) => ({ i }))', sandbox);
  expect((await countEntries()).objects - objects).toBeGreaterThanOrEqual(4_990);
  // Nothing of the counting stays in it.
  expect(Object.getOwnPropertyNames(sandbox).sort()).toEqual(['kept', 'seen', 'table']);
});

it('keeps away from a sandbox that runs code when it is touched', async () => {
  const trap = () => {
    throw new Error('not to be run');
  };
  const before = (await countEntries()).realms;
  const kept = createContext(new Proxy({}, { get: trap, defineProperty: trap, deleteProperty: trap, set: trap }));
  await expect(countEntries()).resolves.toMatchObject({ realms: before });
  expect(typeof kept).toBe('object');
});

it('knows a frozen vm context without a walk: it is data', async () => {
  const { realms, objects } = await countEntries();
  const frozen = createContext({});
  runInContext('globalThis.list = Array.from({ length: 2000 }, (_, i) => ({ i }))', frozen);
  Object.freeze(frozen);
  const after = await countEntries();
  expect(after.realms).toBe(realms + 1);
  expect(after.objects - objects).toBeLessThan(1_000);
});

it('counts what a vm context holds that cannot be extended, or calls something else Object', async () => {
  const closed = createContext({ list: null });
  const list = runInContext('globalThis.list = Array.from({ length: 20 }, (_, i) => i)', closed) as number[];
  Object.preventExtensions(closed);
  expect(await gained('Array', (n) => list.push(n))).toBe(100);
  const odd = createContext({ Object: { prototype: null } });
  const map = runInContext('globalThis.map = new Map()', odd) as Map<number, number>;
  expect(await gained('Map', (n) => map.set(n, n))).toBe(100);
});

it('does not report what it notes itself', async () => {
  const grow = new Set<number>();
  const sizes: number[] = [];
  await countEntries();
  for (let i = 0; i < 3; i++) {
    grow.add(i);
    sizes.push((await countEntries()).containers.length);
  }
  expect(sizes).toEqual([1, 1, 1]);
});

it('leaves nothing on the global object', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  await countEntries();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});
