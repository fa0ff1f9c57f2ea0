import { expect, test } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import { peakOf, sumOf } from './sum.ts';

const aSample = (changes: Partial<Sample> = {}): Sample => ({
  served: 10,
  atMs: 100,
  heapUsed: 1000,
  codeSpaces: 100,
  trustedSpaces: 10,
  arrayBuffers: 20,
  external: 30,
  rss: 5000,
  malloced: 40,
  globalHandles: 50,
  nativeContexts: 1,
  detachedContexts: 0,
  resources: { Timeout: 1 },
  collections: 2,
  collectMs: 7,
  ...changes,
});

test('bytes and counts of all processes are summed, times are the largest', () => {
  const total = sumOf([
    { pid: 7, sample: aSample() },
    { pid: 8, sample: aSample({ atMs: 90, collectMs: 9, rss: 6000, resources: { Timeout: 2, MessagePort: 3 } }) },
  ]);
  expect(total).toEqual({
    served: 20,
    atMs: 100,
    heapUsed: 2000,
    codeSpaces: 200,
    trustedSpaces: 20,
    arrayBuffers: 40,
    external: 60,
    rss: 11_000,
    malloced: 80,
    globalHandles: 100,
    nativeContexts: 2,
    detachedContexts: 0,
    resources: { Timeout: 3, MessagePort: 3 },
    collections: 4,
    collectMs: 9,
  });
});

test('threads of one process share its RSS', () => {
  const threads = [
    { pid: 7, sample: aSample({ rss: 5000 }) },
    { pid: 7, sample: aSample({ rss: 5100 }) },
  ];
  expect(sumOf(threads)).toMatchObject({ rss: 5100, heapUsed: 2000 });
});

test('one process is its own sum', () => {
  expect(sumOf([{ pid: 7, sample: aSample() }])).toEqual(aSample());
});

test('threads of one process share its file descriptors, and what one process does not say is not known of all', () => {
  const [one, same, other] = [
    { pid: 7, sample: aSample({ fds: 30 }) },
    { pid: 7, sample: aSample({ fds: 31 }) },
    { pid: 8, sample: aSample({ fds: 20 }) },
  ];
  expect(sumOf([one, same, other])).toMatchObject({ fds: 51 });
  expect(sumOf([one, { pid: 8, sample: aSample() }])).not.toHaveProperty('fds');
});

test('the peak of all is at most what each had, of a process with threads once; and unknown where one does not tell', () => {
  const thread = { pid: 7, peak: { heapUsed: 10, rss: 100 } };
  expect(peakOf([thread, thread, { pid: 8, peak: { heapUsed: 5, rss: 50 } }])).toEqual({ heapUsed: 25, rss: 150 });
  expect(peakOf([thread, { pid: 8, peak: { heapUsed: 5, rss: null } }])).toEqual({ heapUsed: 15, rss: null });
});
