import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckError, wordsOf } from '../problems.ts';
import { readAction } from './from-action.ts';
import { readArgv } from './from-argv.ts';
import { optionEntries } from './options.ts';

let workspace: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  workspace = await createFixture({ 'app/package.json': '{}' });
});
afterAll(() => workspace.rm());

const read = (inputs: Record<string, string>, base: string | null = null, compares = true) =>
  readAction((name) => inputs[name] ?? '', { env: { GITHUB_WORKSPACE: workspace.path.replace(/\/$/, '') }, base, compares });

test('without inputs it is the check of the command line', async () => {
  const line = await readArgv([], { cwd: workspace.path.replace(/\/$/, '') });
  expect(await read({})).toEqual({
    ...('settings' in line && line.settings),
    githubToken: null,
    comment: 'always',
    name: null,
    report: null,
    merge: [],
  });
});

test('inputs are read like options; routes and headers one per line, paths from the workspace', async () => {
  expect(
    await read({
      route: '/\n\n  /product/1\r\n/a',
      header: 'authorization: Bearer x\nx-b: c',
      cwd: 'app',
      threshold: '1 kB',
      json: 'out.json',
      'github-token': 't',
      comment: 'on-leak',
      name: 'web app',
    }),
  ).toMatchObject({
    routes: ['/', '/product/1', '/a'],
    headers: [
      { name: 'authorization', value: 'Bearer x' },
      { name: 'x-b', value: 'c' },
    ],
    cwd: workspace.getPath('app'),
    threshold: 1000,
    json: workspace.getPath('out.json'),
    githubToken: 't',
    comment: 'on-leak',
    name: 'web app',
  });
});

test.each<[string, string | null, object | null]>([
  ['', null, null],
  ['', 'b4se', { ref: 'b4se', required: false }],
  ['true', 'b4se', { ref: 'b4se', required: true }],
  ['true', null, { ref: null, required: true }],
  ['main', 'b4se', { ref: 'main', required: true }],
  ['false', 'b4se', null],
])('changed: "%s" with the base %s', async (changed, base, expected) => {
  expect((await read({ changed }, base)).changed).toEqual(expected);
});

test('a push is checked where it changes something, and compared with nothing', async () => {
  const before = 'a'.repeat(40);
  expect(await read({}, before, false)).toMatchObject({ changed: { ref: before, required: false }, baseline: null });
  expect(await read({}, before)).toMatchObject({ baseline: { kind: 'ref', ref: before } });
  expect(await read({ baseline: 'main' }, before, false)).toMatchObject({ baseline: { kind: 'ref', ref: 'main' } });
});

test('all bad inputs at once, named as a workflow names them, secrets unseen', async () => {
  try {
    await read({
      route: '/\nproduct',
      header: 's3cret',
      budget: '60',
      json: '-',
      comment: 'sometimes',
      name: 'a-->b',
      start: 'a && b',
      cwd: 'missing',
    });
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    expect(error.problems.map((p) => `${p.code}: ${wordsOf(p).what}`)).toEqual([
      'start-needs-a-shell: The command "a && b" uses "&&", and commands run without a shell.',
      `no-folder: There is no folder ${workspace.getPath('missing')}.`,
      'bad-route: The route "product" does not start with a slash.',
      'bad-value: header does not accept "***".',
      'bad-value: budget does not accept "60".',
      'bad-value: json does not accept "-".',
      'bad-value: comment does not accept "sometimes".',
      'bad-value: name does not accept "a-->b".',
    ]);
  }
});

test('with a report of another job nothing is measured, and inputs that only a measurement uses are reported', async () => {
  await workspace.writeFile('ssr-leak-check.config.json', '{ "no such key": 1 }');
  const report = {
    report: 'artifact/report.json',
    'github-token': 't',
    budget: '60s',
    v8: 'quiet',
    comment: 'on-leak',
    html: 'again.html',
  };
  expect(await read(report)).toMatchObject({ report: workspace.getPath('artifact/report.json'), comment: 'on-leak' });
  const error: unknown = await read({ ...report, start: 'npm start', budget: '2 min' }).catch((thrown) => thrown);
  expect((error as CheckError).problems).toEqual([
    { code: 'nothing-measured', args: { input: 'report', option: 'start' } },
    { code: 'nothing-measured', args: { input: 'report', option: 'budget' } },
  ]);
  await expect(read({ ...report, 'github-token': '' })).rejects.toThrow('github-token has no value.');
  expect(await read({ ...report, 'github-token': '', comment: 'never' })).toMatchObject({ githubToken: null });
  await workspace.rm('ssr-leak-check.config.json');
});

test('reports of shards are joined and nothing is measured; a shard by itself does not comment', async () => {
  const merge = 'leak-shards\n one/report.json';
  expect(await read({ merge, comment: 'on-leak', name: 'web', html: 'all.html' })).toMatchObject({
    ...{ merge: [workspace.getPath('leak-shards'), workspace.getPath('one/report.json')], report: null, comment: 'on-leak' },
  });
  const error: unknown = await read({ merge, report: 'r.json', 'github-token': 't', shard: '1/2', budget: '2 min' }).catch(
    (thrown) => thrown,
  );
  expect((error as CheckError).problems).toEqual([
    { code: 'nothing-measured', args: { input: 'report', option: 'shard' } },
    { code: 'nothing-measured', args: { input: 'report', option: 'budget' } },
    { code: 'nothing-measured', args: { input: 'report', option: 'merge' } },
  ]);
  await expect(read({ merge, shard: '1/2' })).rejects.toMatchObject({ problems: [{ args: { input: 'merge', option: 'shard' } }] });
  // The joined run is one of many; a share is not all of it.
  expect(await read({ merge, history: 'h.json' })).toMatchObject({ history: workspace.getPath('h.json') });
  await expect(read({ shard: '2/4', history: 'h.json' })).rejects.toMatchObject({
    problems: [{ code: 'not-together', args: { option: 'history', other: 'shard', why: 'share' } }],
  });
  expect(await read({ shard: '2/4', comment: 'on-leak' })).toMatchObject({ shard: { number: 2, of: 4 }, comment: 'never' });
});

test('an input that the runner fills in with its default does not win over the configuration', async () => {
  await using folder = await createFixture({
    'ssr-leak-check.config.json': '{ "budget": "2 min", "expectStatus": "3xx", "perRoute": { "/a": { "requestTimeout": "5 s" } } }',
  });
  const defaults = Object.fromEntries(optionEntries.filter(([, o]) => o.inAction).map(([name, o]) => [name, o.default ?? '']));
  const read = (inputs: object) =>
    readAction((name) => ({ ...defaults, ...inputs })[name] ?? '', { env: { GITHUB_WORKSPACE: folder.path }, base: null, compares: true });
  expect(await read({})).toMatchObject({
    ...{ budgetMs: 120_000, expectStatus: { classes: [3] }, comment: 'always' },
    perRoute: [{ route: '/a', own: { requestTimeoutMs: 5000 } }],
  });
  expect(await read({ budget: '5 s' })).toMatchObject({ budgetMs: 5000 });
});

test('takes the folder of the app by the name that steps of a workflow have for it', async () => {
  await using folder = await createFixture({ 'apps/web/package.json': '{}' });
  const settings = (inputs: Record<string, string>) =>
    readAction((name) => inputs[name] ?? '', { env: { GITHUB_WORKSPACE: folder.path }, base: null, compares: true });
  expect((await settings({ 'working-directory': 'apps/web' })).cwd).toBe(folder.getPath('apps/web'));
  await expect(settings({ 'working-directory': 'apps/web', cwd: 'apps/web' })).rejects.toMatchObject({
    problems: [{ code: 'given-twice' }],
  });
  await expect(settings({ 'working-directory': 'apps/none' })).rejects.toMatchObject({ problems: [{ code: 'no-folder' }] });
});
