import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckError, wordsOf } from '../problems.ts';
import { readAction } from './from-action.ts';
import { readArgv } from './from-argv.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({ 'old.json': '' });
});
afterAll(() => folder.rm());

const read = (...argv: string[]) => readArgv(argv, { cwd: folder.path });

test('a reporter is a name and a file, or a name for standard output, as often as wanted', async () => {
  expect(await read('report', 'old.json', '--reporter', 'html=a=b.html', '--reporter', 'markdown')).toMatchObject({
    html: null,
    reporters: [
      { name: 'html', file: folder.getPath('a=b.html') },
      { name: 'markdown', file: '-' },
    ],
  });
  expect(await read('demo', '--reporter=json=d.json')).toEqual({
    command: 'demo',
    overrides: { reporters: [{ name: 'json', file: folder.getPath('d.json') }] },
  });
  expect(await read('--route', '/')).toMatchObject({ settings: { reporters: [] } });
});

test.each<[string, ...string[]]>([
  ['bad-value: --reporter does not accept "xml=r.xml".', '--reporter', 'xml=r.xml'],
  ['bad-value: --reporter does not accept "html=".', '--reporter', 'html='],
  ['bad-value: --reporter does not accept "toString=x".', '--reporter', 'toString=x'],
  ['missing-value: --reporter has no value.', '--reporter'],
  ['file-not-writable', '--reporter', 'html=missing/r.html'],
  ['bad-value: --reporter does not accept', '--html', 'r.html', '--reporter', 'markdown=./r.html'],
  ['bad-value: --reporter does not accept "-"', '--reporter', 'json', '--reporter', 'markdown'],
])('%s: %j', async (seen, ...argv) => {
  const error: unknown = await read(...argv).catch((thrown) => thrown);
  expect((error as CheckError).problems.map((one) => `${one.code}: ${wordsOf(one).what}`)).toEqual([expect.stringContaining(seen)]);
});

test('a workflow names one reporter per line, and none of them may be its log', async () => {
  const action = (reporter: string) =>
    readAction((name) => (name === 'reporter' ? reporter : ''), { env: { GITHUB_WORKSPACE: folder.path }, base: null, compares: true });
  expect(await action('html=r.html\n\n  markdown=r.md\n')).toMatchObject({
    reporters: [
      { name: 'html', file: folder.getPath('r.html') },
      { name: 'markdown', file: folder.getPath('r.md') },
    ],
  });
  await expect(action('html')).rejects.toThrow(CheckError);
});
