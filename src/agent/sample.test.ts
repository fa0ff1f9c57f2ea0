import { expect, test, vi } from 'vitest';
import { collect } from './sample.ts';

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
