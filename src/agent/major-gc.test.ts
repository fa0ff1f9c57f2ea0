import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { type Collector, findMajorGc, gcCandidates } from './major-gc.ts';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as (options?: object) => void;

const nothing: Collector = { name: 'gc()', collect: () => {} };
const scavenge: Collector = { name: 'gc()', collect: () => gc({ type: 'minor' }) };
const major: Collector = { name: 'gc(major)', collect: () => gc() };
const failing: Collector = {
  name: 'inspector',
  collect: () => {
    throw new Error('no inspector');
  },
};

test('the first way that performs a major collection is chosen', async () => {
  expect(await findMajorGc([nothing, scavenge, failing, major])).toBe(major);
});

test('none does: null', async () => {
  expect(await findMajorGc([nothing, scavenge, failing])).toBeNull();
});

test('a major collection before or after the call proves nothing', async () => {
  const late: Collector = { name: 'gc()', collect: () => void setImmediate(gc) };
  gc();
  expect(await findMajorGc([late])).toBeNull();
});

// V8 ends a process after four collections in a row that freed little of a heap that is four fifths full.
test('collections that are forced end no process whose heap is nearly full', async () => {
  await using folder = await createFixture({
    'program.mts': `
      import { getHeapStatistics } from 'node:v8';
      import { gcCandidates } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'major-gc.ts')).href)};
      const [{ collect }] = gcCandidates();
      const kept = [];
      const forOldObjects = getHeapStatistics().heap_size_limit - 48 * 1024 * 1024;
      while (getHeapStatistics().used_heap_size < forOldObjects * 0.93) kept.push(Array.from({ length: 500 }, (_, i) => ({ i })));
      for (let i = 0; i < 40; i++) collect();
      console.log('still there', kept.length > 0);
    `,
  });
  const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs');
  const words = ['--max-old-space-size=64', '--import', pathToFileURL(tsx).href, folder.getPath('program.mts')];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 50_000 });
  expect(stdout).toBe('still there true\n');
}, 60_000);

test('this Node.js has a way, the inspector is another', async () => {
  const candidates = gcCandidates();
  expect(candidates.map(({ name }) => name)).toEqual(['gc()', 'gc(major)', 'inspector']);
  expect(await findMajorGc(candidates.slice(2))).toMatchObject({ name: 'inspector' });
});
