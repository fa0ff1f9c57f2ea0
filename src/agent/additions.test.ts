import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAdditions, watchAdditions } from './additions.ts';
import { countEntries, stopCounting } from './entries.ts';

beforeEach(stopCounting);
afterEach(() => {
  readAdditions();
  stopCounting();
});

/** The id under which a container that gains 100 entries is counted. */
async function idOf(add: (n: number) => unknown, kind: string): Promise<number> {
  for (let i = 0; i < 20; i++) add(i);
  await countEntries();
  for (let i = 20; i < 120; i++) add(i);
  const { containers } = await countEntries();
  const found = containers.find((one) => one.kind === kind && one.before === 20 && one.size === 120);
  if (!found) throw new Error('It was not counted.');
  return found.id;
}

const containers = {
  Set: () => {
    const held = new Set<number>();
    return { held, add: (n: number) => addToSet(held, n), function: 'addToSet' };
  },
  Map: () => {
    const held = new Map<number, number>();
    return { held, add: (n: number) => addToMap(held, n), function: 'addToMap' };
  },
  Array: () => {
    const held: number[] = [];
    return { held, add: (n: number) => pushTo(held, n), function: 'pushTo' };
  },
  Object: () => {
    const held: Record<string, number> = {};
    return { held, add: (n: number) => assignTo(held, n), function: 'assignTo' };
  },
} as const;

function addToSet(set: Set<number>, n: number) {
  set.add(n);
}
function addToMap(map: Map<number, number>, n: number) {
  map.set(n, n);
}
function pushTo(list: number[], n: number) {
  list.push(n);
}
function assignTo(all: Record<string, number>, n: number) {
  all[`key ${n}`] = n;
}

it.each(Object.entries(containers))('hears who adds to a %s, once for each addition, and puts everything back', async (kind, make) => {
  const { held, add, function: name } = make();
  const before = { prototype: Object.getPrototypeOf(held), own: Object.getOwnPropertyNames(held).length };
  const id = await idOf(add, kind);
  expect(watchAdditions([id])).toBe(1);
  for (let i = 200; i < 223; i++) add(i);
  const [heard, ...others] = readAdditions();
  expect(others).toEqual([]);
  expect(heard).toMatchObject({ id, added: 23, removed: 0 });
  expect(heard?.stacks[0]).toMatchObject({ count: 23 });
  // V8's own functions, such as `push`, have no script.
  const nearest = heard?.stacks[0]?.frames.find(({ url }) => url !== '');
  expect(nearest).toMatchObject({ functionName: name, url: expect.stringContaining('additions.test.ts') });
  expect(Object.getPrototypeOf(held)).toBe(before.prototype);
  add(500);
  // 120 counted, 23 heard, one more; a dictionary and an array have them as own names, an array its length as well.
  const own = kind === 'Array' || kind === 'Object' ? before.own + 144 : before.own;
  expect(Object.getOwnPropertyNames(held)).toHaveLength(own);
});

it('tells what is taken out from what is added', async () => {
  const held = new Set<number>();
  const id = await idOf((n) => held.add(n), 'Set');
  watchAdditions([id]);
  held.add(1_000);
  held.add(1_000);
  held.delete(1_000);
  held.delete(3);
  expect(readAdditions()).toMatchObject([{ added: 1, removed: 2 }]);
});

it('cannot listen to what is gone, frozen or unknown', async () => {
  const held: number[] = [];
  const id = await idOf((n) => held.push(n), 'Array');
  Object.freeze(held);
  expect(watchAdditions([id, 123_456])).toBe(0);
  expect(readAdditions()).toEqual([]);
});

it('hears who adds to the environment of the process, and puts it back', async () => {
  const environment = process.env;
  const nameOf = (n: number) => `SSR_LEAK_CHECK_TEST_${n}`;
  const setVariable = (n: number) => {
    process.env[nameOf(n)] = 'x';
  };
  try {
    await countEntries();
    for (let i = 0; i < 50; i++) setVariable(i);
    const { containers: counted } = await countEntries();
    const found = counted.find((one) => one.class === 'process.env');
    expect(found).toMatchObject({ kind: 'Object', size: (found?.before ?? 0) + 50 });
    expect(watchAdditions([found?.id ?? 0])).toBe(1);
    for (let i = 0; i < 70; i++) setVariable(i);
    delete process.env[nameOf(3)];
    const [heard] = readAdditions();
    expect(heard).toMatchObject({ added: 20, removed: 1 });
    expect(heard?.stacks[0]).toMatchObject({
      count: 20,
      frames: [{ functionName: 'setVariable' }, ...(heard?.stacks[0]?.frames.slice(1) ?? [])],
    });
    expect(process.env).toBe(environment);
    expect(process.env[nameOf(69)]).toBe('x');
  } finally {
    for (let i = 0; i < 70; i++) delete process.env[nameOf(i)];
  }
});
