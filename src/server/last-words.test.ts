import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { readLastWords } from './last-words.ts';

/** As Node.js 20 writes it, with what a check has no use for. */
const aReport = (more: object = {}, at = 1_000) => ({
  header: { trigger: 'OOMError', event: 'Allocation failed', dumpEventTimeStamp: String(at), commandLine: ['node'], cwd: '/app' },
  javascriptHeap: {
    ...{ usedMemory: 90e6, memoryLimit: 100e6, externalMemory: 2e6, totalMemory: 95e6 },
    heapSpaces: { new_space: { used: 1e6, capacity: 1 }, old_space: { used: 88e6, capacity: 1 }, code_space: { used: 1, capacity: 1 } },
  },
  resourceUsage: { rss: 160e6 },
  libuv: [
    ...Array.from({ length: 3 }, () => ({ type: 'tcp', is_active: true })),
    { type: 'timer', is_active: true },
    { type: 'tcp', is_active: false },
  ],
  environmentVariables: { TOKEN: 'secret' },
  ...more,
});

const wordsIn = async (files: Readonly<Record<string, string>>) => {
  await using folder = await createFixture(files);
  return await readLastWords(folder.path);
};

it('reads the figures that are of use, of the last report, and nothing else', async () => {
  const words = await wordsIn({
    'report.1.json': JSON.stringify(aReport({}, 1_000)),
    'report.2.json': JSON.stringify(aReport({ resourceUsage: { rss: 170e6 } }, 2_000)),
    agent: 'x',
  });
  expect(words).toEqual({
    ...{ heapUsed: 90e6, heapLimit: 100e6, rss: 170e6, external: 2e6, fullestSpace: { name: 'old_space', used: 88e6 } },
    handles: [
      { kind: 'tcp', open: 3 },
      { kind: 'timer', open: 1 },
    ],
  });
});

it.each<[string, string]>([
  ['none', ''],
  ['no JSON', '{"header":'],
  ['a report of another kind', JSON.stringify(aReport({ header: { trigger: 'Signal', dumpEventTimeStamp: '1' } }))],
  ['amounts that are none', JSON.stringify(aReport({ resourceUsage: { rss: -1 } }))],
  ['texts for amounts', JSON.stringify(aReport({ javascriptHeap: { usedMemory: '90' } }))],
])('%s is nothing', async (_, text) => {
  expect(await wordsIn(text === '' ? {} : { 'report.1.json': text })).toBeNull();
});

it('names that are no names are left out', async () => {
  const heap = { ...aReport().javascriptHeap, heapSpaces: { '::error::x': { used: 99e6 } } };
  const words = await wordsIn({
    'report.1.json': JSON.stringify(aReport({ javascriptHeap: heap, libuv: [{ type: '<b>', is_active: true }] })),
  });
  expect(words).toMatchObject({ fullestSpace: null, handles: [] });
});

it('nothing is waited for that is no file, and no folder is none', async () => {
  await using folder = await createFixture({});
  execFileSync('mkfifo', [folder.getPath('report.pipe.json')]);
  symlinkSync('/dev/zero', folder.getPath('report.link.json'));
  expect(await readLastWords(folder.path)).toBeNull();
  expect(await readLastWords(folder.getPath('missing'))).toBeNull();
});
