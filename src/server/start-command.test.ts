import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { startCommandOf } from './start-command.ts';

const scripts = { start: 'node server.js' };
const started = async (files: Record<string, string>, below = '.') => {
  await using folder = await createFixture({ '.git/HEAD': '', ...files });
  return startCommandOf(folder.getPath(below)).words;
};

test.each([
  ['nothing', {}, ['npm', 'start']],
  ['package-lock.json', { 'package-lock.json': '{}' }, ['npm', 'start']],
  ['pnpm-lock.yaml', { 'pnpm-lock.yaml': '' }, ['pnpm', 'start']],
  ['yarn.lock', { 'yarn.lock': '' }, ['yarn', 'start']],
  ['bun.lock', { 'bun.lock': '' }, ['bun', 'run', 'start']],
])('beside %s', async (_, files, words) => {
  expect(await started({ 'package.json': JSON.stringify({ scripts }), ...files })).toEqual(words);
});

test('packageManager says more than a lockfile', async () => {
  const file = JSON.stringify({ scripts, packageManager: 'pnpm@9.1.0+sha512.abc' });
  expect(await started({ 'package.json': file, 'package-lock.json': '{}' })).toEqual(['pnpm', 'start']);
});

test('in a workspace the lockfile lies above, but not above the repository', async () => {
  const app = { 'repo/apps/web/package.json': JSON.stringify({ scripts }) };
  expect(await started({ ...app, 'repo/pnpm-lock.yaml': '' }, 'repo/apps/web')).toEqual(['pnpm', 'start']);
  expect(await started({ ...app, 'repo/.git/HEAD': '', 'yarn.lock': '' }, 'repo/apps/web')).toEqual(['npm', 'start']);
});

test.each([
  ['no package.json', {}, false],
  ['no start script', { 'package.json': '{"scripts":{"build":"x"}}' }, true],
  ['broken JSON', { 'package.json': '{' }, true],
])('%s', async (_, files, sawPackage) => {
  await using folder = await createFixture(files);
  const words = sawPackage ? 'has no "start" script' : 'There is no package.json';
  expect(() => startCommandOf(folder.path)).toThrow(words);
});
