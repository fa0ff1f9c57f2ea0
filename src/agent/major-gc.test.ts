import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('this Node.js has a way, the inspector is another', async () => {
  const candidates = gcCandidates();
  expect(candidates.map(({ name }) => name)).toEqual(['gc()', 'gc(major)', 'inspector']);
  expect(await findMajorGc(candidates.slice(2))).toMatchObject({ name: 'inspector' });
});
