import { createFixture, type FsFixture } from 'fs-fixture';
import { afterEach, expect, test } from 'vitest';
import { CheckError, wordsOf } from '../problems.ts';
import { differences, readBaselineFile } from './baseline-file.ts';

const circumstances = { tool: '1.0.0', node: 'v22.0.0', v8Flags: ['--no-opt'], platform: 'linux', arch: 'x64', lockfile: 'aa' };
const growth = { js: { bytesPerRequest: 176, low: 173, high: 179 } };
const file = {
  ...{ schema: 1, kind: 'ssr-leak-check baseline', measuredAt: '2026-11-01T00:00:00.000Z', commit: null, circumstances },
  routes: [{ route: '/', verdict: 'leaking', fingerprint: '0123456789abcdef', growth, counts: {} }],
};

let folder: FsFixture;
afterEach(() => folder.rm());
const read = async (text: string) => {
  folder = await createFixture({ 'baseline.json': text });
  return readBaselineFile(folder.getPath('baseline.json'));
};

test('is read as it was written', async () => {
  expect(await read(JSON.stringify(file))).toEqual(file);
});

test('of a version that knew no fingerprints, has none', async () => {
  const { fingerprint: _, ...route } = file.routes[0]!;
  expect(await read(JSON.stringify({ ...file, routes: [route] }))).toEqual({ ...file, routes: [{ ...route, fingerprint: null }] });
});

test.each([
  ['not JSON', '{', 'It is not JSON.'],
  ['another file', '{"name":"app"}', 'At schema'],
  [
    'a number that is none',
    JSON.stringify({ ...file, routes: [{ ...file.routes[0], growth: { js: { ...growth.js, low: 'x' } } }] }),
    'routes.0.growth.js.low',
  ],
  [
    'a number beyond all memory',
    JSON.stringify({ ...file, routes: [{ ...file.routes[0], growth: { js: { ...growth.js, high: 1.7e308 } } }] }),
    'routes.0.growth.js.high',
  ],
  ['more than is known', JSON.stringify({ ...file, __proto__: null, more: 1 }), 'more'],
  ['a file of 9 MB', ' '.repeat(9e6), 'at most 8000000 are read'],
])('%s is refused', async (_, text, wrong) => {
  const error = await read(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CheckError);
  const [problem] = (error as CheckError).problems;
  expect(problem?.code).toBe('bad-baseline');
  expect(problem && wordsOf(problem).saw.join('\n')).toContain(wrong);
});

test.each([
  ['tool', '1.1.0'],
  ['node', 'v24.0.0'],
  ['v8Flags', []],
  ['platform', 'darwin'],
  ['arch', 'arm64'],
  ['lockfile', null],
])('another %s makes it stale', async (key, value) => {
  folder = await createFixture({});
  expect(differences(circumstances, circumstances)).toEqual([]);
  expect(differences(circumstances, { ...circumstances, [key]: value })).toHaveLength(1);
});
