import { chmodSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import type { CheckError } from '../problems.ts';
import { startCommand } from './start-command.ts';

const scripts = { start: 'node server.js' };
const managers = ['npm', 'pnpm', 'yarn', 'bun'];

/** How an app starts where these package managers are installed. */
async function command(files: Record<string, string>, { below = '.', installed = managers, given = '' } = {}) {
  await using folder = await createFixture({ 'repo/.git/HEAD': '', ...files });
  await folder.mkdir('bin');
  for (const name of installed) {
    await folder.writeFile(`bin/${name}`, '');
    chmodSync(folder.getPath(`bin/${name}`), 0o755);
  }
  const words = given.split(' ') as [string, ...string[]];
  return startCommand({
    cwd: folder.getPath('repo', below),
    given: given === '' ? null : { text: given, env: {}, words },
    built: null,
    env: { PATH: folder.getPath('bin') },
  });
}

const started = async (...args: Parameters<typeof command>) => (await command(...args)).words;

const problemOf = (...args: Parameters<typeof command>) =>
  command(...args).then(
    ({ text }) => ({ code: `none: ${text}`, args: {} }),
    (error: CheckError) => error.problems[0],
  );

const json = (more: object = {}) => ({ 'repo/package.json': JSON.stringify({ scripts, ...more }) });

test.each([
  ['nothing', {}, ['npm', 'start']],
  ['package-lock.json', { 'repo/package-lock.json': '{}' }, ['npm', 'start']],
  ['pnpm-lock.yaml', { 'repo/pnpm-lock.yaml': '' }, ['pnpm', 'start']],
  ['yarn.lock', { 'repo/yarn.lock': '' }, ['yarn', 'start']],
  ['bun.lock', { 'repo/bun.lock': '' }, ['bun', 'run', 'start']],
])('beside %s', async (_, files, words) => {
  expect(await started({ ...json(), ...files })).toEqual(words);
});

test.each([
  { packageManager: 'pnpm@9.1.0+sha512.abc' },
  { devEngines: { packageManager: { name: 'pnpm', onFail: 'error' } } },
  { devEngines: { packageManager: [{ name: 'pnpm', version: '^10' }, { name: 'npm' }] } },
  { packageManager: 'pnpm@10.1.0', devEngines: { packageManager: { name: 'npm', onFail: 'warn' } } },
])('%j says more than a lockfile', async (more) => {
  expect(await started({ ...json(more), 'repo/package-lock.json': '{}' })).toEqual(['pnpm', 'start']);
});

test('in a workspace the lockfile lies above, but not above the repository', async () => {
  const app = { 'repo/apps/web/package.json': JSON.stringify({ scripts }) };
  const below = 'apps/web';
  expect(await started({ ...app, 'repo/pnpm-lock.yaml': '' }, { below })).toEqual(['pnpm', 'start']);
  expect(await started({ ...app, 'repo/package.json': '{"packageManager":"yarn@4.1.0"}' }, { below })).toEqual(['yarn', 'start']);
  expect(await started({ ...app, 'yarn.lock': '' }, { below })).toEqual(['npm', 'start']);
});

describe('a package manager that is not installed', () => {
  test('is replaced by npm, which is told not to mind', async () => {
    const files = { ...json({ devEngines: { packageManager: { name: 'pnpm' } } }), 'repo/pnpm-lock.yaml': '' };
    expect(await command(files, { installed: ['npm'] })).toEqual({
      text: 'npm start',
      env: { npm_config_force: 'true' },
      words: ['npm', 'start'],
    });
  });

  test.each([
    ["cannot be where packages are Plug'n'Play", 'yarn', { ...json(), 'repo/yarn.lock': '', 'repo/.pnp.cjs': '' }],
    ['cannot be where the script calls it', 'pnpm', { ...json({ scripts: { start: 'pnpm run serve' } }), 'repo/pnpm-lock.yaml': '' }],
  ])('%s', async (_, manager, files) => {
    expect(await problemOf(files, { installed: ['npm'] })).toEqual({ code: 'no-package-manager', args: { manager } });
  });
});

test('Yarn would start Node.js by its path where the script replaces NODE_OPTIONS', async () => {
  const files = { ...json({ scripts: { start: 'NODE_OPTIONS=--no-warnings node server.js' } }), 'repo/yarn.lock': '' };
  expect(await started(files)).toEqual(['npm', 'start']);
  expect(await started({ ...files, 'repo/.pnp.cjs': '' })).toEqual(['yarn', 'start']);
  expect(await started({ ...json(), 'repo/yarn.lock': '' })).toEqual(['yarn', 'start']);
});

test.each([
  ['starts-development', { start: 'next dev' }, '', { command: 'next dev', script: 'next dev', instead: 'npx next start' }],
  ['starts-development', { start: 'x', dev: 'vite' }, 'npm run dev', { command: 'vite', script: null, instead: null }],
  ['starts-development', {}, 'nodemon server.js', { command: 'nodemon server.js', script: null, instead: 'node server.js' }],
  ['runs-in-background', { start: 'node a.js &' }, '', { command: 'node a.js &', script: 'node a.js &', instead: 'node a.js', tail: null }],
])('%s: %j %s', async (code, own, given, args) => {
  expect(await problemOf(json({ scripts: own }), { given })).toEqual({ code, args });
});

test('what the user names needs no package.json', async () => {
  expect(await started({}, { given: 'node server.js' })).toEqual(['node', 'server.js']);
});

test.each([
  ['no package.json', {}, false],
  ['no start script', { 'repo/package.json': '{"scripts":{"build":"x"}}' }, true],
  ['no start script that is text', { 'repo/package.json': '{"scripts":{"start":1}}' }, true],
  ['broken JSON', { 'repo/package.json': '{' }, true],
])('%s', async (_, files, sawPackage) => {
  expect(await problemOf(files)).toMatchObject({ code: 'no-start-command', args: { sawPackage } });
});
