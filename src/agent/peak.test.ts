import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readPeak, watchPeak } from './peak.ts';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

const MB = 1_000_000;

it('knows how full the heap and the process were, though it is gone by the time it is asked', async () => {
  gc();
  const before = process.memoryUsage();
  watchPeak();
  let held: unknown = Array.from({ length: 400_000 }, (_, i) => ({ i, text: `${i}` }));
  held = null;
  gc();
  await setImmediate();
  const now = process.memoryUsage();
  const { heapUsed, rss } = readPeak();
  expect(held).toBeNull();
  expect((heapUsed ?? 0) - now.heapUsed).toBeGreaterThan(10 * MB);
  expect((heapUsed ?? 0) - before.heapUsed).toBeGreaterThan(10 * MB);
  if (process.platform === 'linux') expect(rss ?? 0).toBeGreaterThan(now.heapUsed);
});

it('forgets what came before it was asked to watch', () => {
  watchPeak();
  gc();
  const { heapUsed } = readPeak();
  watchPeak();
  const again = readPeak();
  expect(again.heapUsed ?? 0).toBeLessThanOrEqual((heapUsed ?? 0) + 5 * MB);
});

it('says nothing where it was not asked to watch', () => {
  expect(readPeak().heapUsed).toBeNull();
});
