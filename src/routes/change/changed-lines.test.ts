import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';
import { git } from './git.ts';

const lines = (...texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

async function repository() {
  const folder = await createFixture({ 'src/a [1].ts': lines('one', 'two', 'three', 'four', 'five'), 'b.ts': lines('one') });
  const run = (...args: readonly string[]) => git(folder.path, ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
  await run('init', '-q');
  await run('add', '.');
  await run('commit', '-q', '-m', 'before');
  const since = (await run('rev-parse', 'HEAD')).trim();
  return { folder, run, since };
}

test('lines that were added or changed, as they stand now', async () => {
  const { folder, run, since } = await repository();
  await using _ = folder;
  await folder.writeFile('src/a [1].ts', lines('one', 'new', 'two', 'three', 'FOUR', 'five'));
  await run('commit', '-qam', 'after');
  await folder.writeFile('src/a [1].ts', lines('one', 'new', 'two', 'three', 'FOUR', 'five', '@@ -1 +77 @@'));
  const ask = (uncommitted: boolean) => changedLines(folder.path, 'src/a [1].ts', { since, uncommitted });
  expect(await ask(false)).toEqual([
    [2, 2],
    [5, 5],
  ]);
  expect(await ask(true)).toEqual([
    [2, 2],
    [5, 5],
    [7, 7],
  ]);
});

test('lines that are gone are nowhere, and a new file is new as a whole', async () => {
  const { folder, since } = await repository();
  await using _ = folder;
  await folder.writeFile('src/a [1].ts', lines('one', 'five'));
  await folder.writeFile('new.ts', lines('one'));
  expect(await changedLines(folder.path, 'src/a [1].ts', { since, uncommitted: true })).toEqual([]);
  expect(await changedLines(folder.path, 'new.ts', { since, uncommitted: true })).toEqual([[1, Number.POSITIVE_INFINITY]]);
});

test('nothing is said where git cannot tell', async () => {
  const { folder } = await repository();
  await using _ = folder;
  expect(await changedLines(folder.path, 'b.ts', { since: 'no-such-commit', uncommitted: true })).toBeNull();
  expect(await changedLines(folder.path, '../b.ts', { since: 'HEAD', uncommitted: true })).toBeNull();
});
