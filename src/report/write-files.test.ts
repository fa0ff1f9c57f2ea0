import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { CheckError, wordsOf } from '../problems.ts';
import { writeFiles } from './write-files.ts';

test('writes what it can, then names all that it cannot', async () => {
  await using folder = await createFixture({ 'old.json': 'a longer text than the new one' });
  const stdout = new PassThrough();
  const wrote = writeFiles(
    [
      { option: '--html', file: folder.getPath('missing/r.html'), text: 'x' },
      { option: '--json', file: folder.getPath('old.json'), text: '{}' },
      { option: '--markdown', file: '-', text: '# r' },
      { option: '--other', file: folder.path, text: 'x' },
    ],
    stdout,
  );
  const error = await wrote.catch((e: unknown) => e);
  stdout.end();
  if (!(error instanceof CheckError)) throw error;
  expect(error.problems.map((p) => `${p.code} ${wordsOf(p).what}`)).toEqual([
    `file-not-writable The file ${folder.getPath('missing/r.html')} of --html cannot be written.`,
    `file-not-writable The file ${folder.path} of --other cannot be written.`,
  ]);
  expect(error.problems[0]?.args).toMatchObject({ error: expect.stringContaining('ENOENT') });
  expect(await readFile(folder.getPath('old.json'), 'utf8')).toBe('{}');
  expect(await text(stdout)).toBe('# r');
});
