import { symlink, truncate } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CheckError, wordsOf } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { aFinding, aReport } from './a-report.test-builder.ts';
import { largestReport } from './read-report-file.ts';
import { readShards } from './read-shards.ts';

const routes = [1, 2, 3].map((shard) => ({ route: `/${shard}`, path: `/${shard}`, shard }));
const of = (number: number) =>
  renderJson(
    aReport({
      routes: [aFinding({ route: `/${number}`, path: `/${number}` })],
      shard: { number, of: 3, commit: null, asked: {}, routes },
    }),
  );

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({
    '1.json': of(1),
    '2.json': of(2),
    '3.json': of(3),
    'cut.json': of(2).slice(0, 500),
    'artifacts/shard-1/report.json': of(1),
    'artifacts/shard-1/leaks/a.heapprofile': '{}',
    'artifacts/shard-1/leaks/a.md': '# A leak',
    'artifacts/shard-2/report.json': of(2),
    'artifacts/shard-3/a/too/deep.json': '{',
    'empty/': {},
    'large/0.json': '',
  });
  await symlink(folder.getPath('3.json'), folder.getPath('artifacts/link.json'));
  await symlink(folder.getPath('.'), folder.getPath('artifacts/all'));
});
afterAll(() => folder.rm());

const read = (...names: readonly string[]) => readShards(names.map((name) => folder.getPath(name)));
const problems = async (...names: readonly string[]) =>
  (await read(...names)).problems.map((one) => wordsOf(one).what.replace(folder.getPath('/'), ''));

it('joins files by name', async () => {
  expect(await read('3.json', '1.json', '2.json')).toMatchObject({
    exitCode: 0,
    problems: [],
    routes: routes.map(({ route }) => ({ route })),
  });
});

it('takes the JSON files below a folder, and follows no link in it', async () => {
  expect(await problems('artifacts')).toEqual(['There is no report of shard 3 of 3, which was to check 1 route.']);
  expect(await problems('artifacts', '3.json')).toEqual([]);
});

it('a file that is missing, cut off, or empty is one problem, and its shard another', async () => {
  const missing = 'There is no report of shard 2 of 3, which was to check 1 route.';
  expect(await problems('1.json', 'cut.json', '3.json')).toEqual(['cut.json is not a readable report.', missing]);
  expect(await problems('1.json', 'gone.json', '3.json')).toEqual(['gone.json is not a readable report.', missing]);
  expect(await problems('1.json', 'empty', '3.json')).toEqual(['empty is not a readable report.', missing]);
});

it('nothing that can be read is no run', async () => {
  await expect(read('cut.json', 'gone.json')).rejects.toMatchObject({ problems: [{ code: 'bad-report' }, { code: 'bad-report' }] });
  await expect(read('empty')).rejects.toThrow(CheckError);
});

it('does not fill the memory', async () => {
  await truncate(folder.getPath('large/0.json'), largestReport + 1);
  expect(await problems('1.json', '2.json', '3.json', 'large')).toEqual(['large/0.json is not a readable report.']);
  const many = await createFixture(Object.fromEntries(Array.from({ length: 257 }, (_, i) => [`${i}.json`, ''])));
  await expect(readShards([many.path])).rejects.toMatchObject({ problems: [{ code: 'bad-shards' }] });
  await many.rm();
});

it('all together may not be too large, either', async () => {
  const files = ['1.json', '2.json', '3.json'].map((name) => folder.getPath(name));
  const report = await readShards(files, 2.5 * of(1).length);
  expect(report.problems).toMatchObject([
    { code: 'bad-report', args: { file: files[2] } },
    { code: 'shard-missing', args: { shard: 3 } },
  ]);
});
