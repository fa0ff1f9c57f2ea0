import { lstat, readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture, type FsFixture } from 'fs-fixture';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyEnvironmentFiles, copyPackages, type Places, packagePlan } from './packages.ts';

let folder: FsFixture;
afterEach(() => folder.rm());

const places = (cwd = '.'): Places => ({
  head: { root: join(folder.path, 'head'), cwd: join(folder.path, 'head', cwd) },
  base: { root: join(folder.path, 'base'), cwd: join(folder.path, 'base', cwd) },
});
const npmRunCi = { text: 'npm run ci', env: {}, words: ['npm', 'run', 'ci'] } as const;

describe('how the packages of the base come into being', () => {
  const lock = (version: string) => `{"packages":{"node_modules/a":{"version":"${version}"}}}`;
  const app = (version: string) => ({ 'package.json': '{"dependencies":{"a":"1"}}', 'package-lock.json': lock(version) });
  const installed = { 'node_modules/a/index.js': 'a' };

  test.each([
    ['copied with the same lockfile', { ...app('1.0.0'), ...installed }, app('1.0.0'), null, { how: 'copy' }],
    ['copied whatever command was given', { ...app('1.0.0'), ...installed }, app('1.0.0'), npmRunCi, { how: 'copy' }],
    [
      'installed with another lockfile',
      { ...app('1.1.0'), ...installed },
      app('1.0.0'),
      null,
      { how: 'install', command: { text: 'npm ci' } },
    ],
    ['installed as was said', { ...app('1.1.0'), ...installed }, app('1.0.0'), npmRunCi, { how: 'install', command: npmRunCi }],
    ['not needed where head has none', app('1.0.0'), app('1.0.0'), null, { how: 'none' }],
    [
      'copied without lockfiles for the same dependencies',
      { 'package.json': '{"version":"2.0.0","dependencies":{"a":"1"}}', ...installed },
      { 'package.json': '{"version":"1.0.0","dependencies":{"a":"1"}}' },
      null,
      { how: 'copy' },
    ],
  ])('%s', async (_, head, base, given, plan) => {
    folder = await createFixture({ head, base });
    expect(await packagePlan(places(), given)).toMatchObject(plan);
  });

  test('a workspace is installed where its lockfile lies', async () => {
    const app = { 'apps/web/package.json': '{}' };
    folder = await createFixture({
      head: { ...app, 'pnpm-lock.yaml': 'now', 'node_modules/a/index.js': '' },
      base: { ...app, 'pnpm-lock.yaml': 'then' },
    });
    expect(await packagePlan(places('apps/web'), null)).toMatchObject({
      ...{ how: 'install', command: { words: ['pnpm', 'install', '--frozen-lockfile'] } },
      cwd: join(folder.path, 'base'),
    });
  });
});

describe('a copy of the packages', () => {
  beforeEach(async () => {
    folder = await createFixture({
      'head/node_modules/a/index.js': 'a',
      'head/node_modules/.cache/built': 'from the head',
      'head/apps/web/node_modules/b/index.js': 'b',
      'head/packages/ui/index.js': 'head',
      'base/apps/web/package.json': '{}',
      'base/packages/ui/index.js': 'base',
    });
    const { symlink } = await import('node:fs/promises');
    await symlink('../packages/ui', join(folder.path, 'head/node_modules/ui'));
    await copyPackages(places('apps/web'));
  });

  test('has those of every workspace, and no caches', async () => {
    expect(await folder.readFile('base/node_modules/a/index.js', 'utf8')).toBe('a');
    expect(await folder.readFile('base/apps/web/node_modules/b/index.js', 'utf8')).toBe('b');
    expect(await folder.exists('base/node_modules/.cache')).toBe(false);
  });

  test("leads to the base's own packages of the workspace", async () => {
    expect(await readlink(join(folder.path, 'base/node_modules/ui'))).toBe('../packages/ui');
    expect(await readFile(join(folder.path, 'base/node_modules/ui/index.js'), 'utf8')).toBe('base');
  });

  test('can be written to without harm to the head', async () => {
    await writeFile(join(folder.path, 'base/node_modules/a/index.js'), 'rewritten');
    expect(await folder.readFile('head/node_modules/a/index.js', 'utf8')).toBe('a');
  });
});

test('packages that are linked from elsewhere are linked again', async () => {
  folder = await createFixture({ 'elsewhere/a/index.js': 'a', 'head/package.json': '{}', 'base/package.json': '{}' });
  const { symlink } = await import('node:fs/promises');
  await symlink('../elsewhere', join(folder.path, 'head/node_modules'));
  await copyPackages(places());
  const copied = join(folder.path, 'base/node_modules');
  expect((await lstat(copied)).isSymbolicLink()).toBe(true);
  expect(await realpath(copied)).toBe(await realpath(join(folder.path, 'elsewhere')));
});

test('settings that are not committed are copied, and none is replaced', async () => {
  folder = await createFixture({ head: { '.env': 'A=head', '.env.production': 'B=head' }, base: { '.env': 'A=base' } });
  await copyEnvironmentFiles(places());
  expect(await folder.readFile('base/.env', 'utf8')).toBe('A=base');
  expect(await folder.readFile('base/.env.production', 'utf8')).toBe('B=head');
});
