import { symlinkSync, writeFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { cacheSnapshot, snapshotText } from '../heap/a-snapshot.test-builder.ts';
import { readLastHeap } from './last-heap.ts';

const full = snapshotText(cacheSnapshot([300, 200]));

it('reads the last of several snapshots', async () => {
  await using folder = await createFixture({
    'Heap.20261101.101010.7.0.001.heapsnapshot': '{',
    'Heap.20261101.101011.7.0.002.heapsnapshot': full,
    'report.1.json': '{}',
  });
  expect(await readLastHeap(folder.path)).toMatchObject({ hungOn: { containers: ['cache'], containerClass: 'Map' } });
});

it.each([
  ['none', {}, { unread: 'none' }],
  ['a folder of that name', { 'Heap.1.heapsnapshot': {} }, { unread: 'none' }],
  [
    'one that is cut off',
    { 'Heap.1.heapsnapshot': full.slice(0, -40) },
    { unread: 'unreadable', message: expect.stringMatching(/incomplete/) },
  ],
  ['something else of that name', { 'Heap.1.heapsnapshot': '[]' }, { unread: 'unreadable', message: expect.any(String) }],
  ['one in which nothing stands out', { 'Heap.1.heapsnapshot': snapshotText(cacheSnapshot([0, 0])) }, { unread: 'spread' }],
])('%s: it says so', async (_, files, said) => {
  await using folder = await createFixture(files);
  expect(await readLastHeap(folder.path)).toEqual(said);
});

it('follows no link, and needs no folder', async () => {
  await using folder = await createFixture({ inside: {} });
  writeFileSync(folder.getPath('elsewhere'), full);
  symlinkSync(folder.getPath('elsewhere'), folder.getPath('inside/Heap.1.heapsnapshot'));
  expect(await readLastHeap(folder.getPath('inside'))).toEqual({ unread: 'none' });
  expect(await readLastHeap(folder.getPath('missing'))).toEqual({ unread: 'none' });
});
