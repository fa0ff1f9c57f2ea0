import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { collect, goesOn, takeSample } from './sample.ts';

const order = vi.hoisted<string[]>(() => []);
vi.mock('node:v8', async (original) => {
  const v8 = await original<typeof import('node:v8')>();
  const getHeapStatistics = () => {
    order.push('reading');
    return v8.getHeapStatistics();
  };
  return { ...v8, getHeapStatistics };
});

test('memory is read in the same call as its collection: nothing is allocated between', async () => {
  const collector = {
    name: 'gc()' as const,
    collect() {
      order.push('collection');
      queueMicrotask(() => order.push('microtask'));
    },
  };
  const { collections } = await collect(collector);
  expect(collections).toBeGreaterThanOrEqual(3);
  // One reading before the first collection.
  expect(order[0]).toBe('reading');
  for (const [i, step] of order.entries()) if (step === 'collection') expect(order[i + 1], order.join(' ')).toBe('reading');
  expect(order.filter((step) => step === 'microtask')).toHaveLength(collections);
});

const collector = { name: 'gc()' as const, collect() {} };

test('what is in flight lands before memory is read', async () => {
  let left = 20;
  const goOn = () => {
    left -= 1;
    if (left > 0) setImmediate(goOn);
  };
  setImmediate(goOn);
  let closed = false;
  const file = await open(import.meta.filename);
  const closing = file.close().then(() => {
    closed = true;
  });
  await collect(collector);
  expect({ left, closed }).toEqual({ left: 0, closed: true });
  await closing;
});

test('a server that is never at rest is read all the same', async () => {
  let goesOn = true;
  const spin = () => {
    if (goesOn) setImmediate(spin);
  };
  spin();
  const { collections } = await collect(collector);
  goesOn = false;
  expect(collections).toBeGreaterThanOrEqual(3);
});

test.runIf(process.platform === 'linux')('every open file is counted, and none that is closed', async () => {
  const descriptors = async () => (await takeSample(collector, { served: 0 })).fds ?? Number.NaN;
  const before = await descriptors();
  const files = [1, 2, 3].map(() => openSync(import.meta.filename, 'r'));
  const during = await descriptors();
  for (const file of files) closeSync(file);
  expect({ during: during - before, after: (await descriptors()) - before }).toEqual({ during: 3, after: 0 });
});

const collectionsOf = (heapUsed: number, findsMoreUntil: number): number => {
  let collections = 0;
  for (let without = 0; goesOn(collections, without, heapUsed); ) {
    collections += 1;
    without = collections <= findsMoreUntil ? 0 : without + 1;
  }
  return collections;
};

test.each([
  ['small', 200e6, [3, 3, 5, 10]],
  ['large', 1.5e9, [2, 2, 4, 4]],
])('a %s heap is collected until nothing more is found', (_, heapUsed, collections) => {
  expect([0, 1, 3, 99].map((findsMoreUntil) => collectionsOf(heapUsed, findsMoreUntil))).toEqual(collections);
});
