/** The package as npm gives it to people: packed, and installed where nothing else is. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnvironment, prepareNode } from './prepare-app.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({ 'app/package.json': '{ "name": "app", "private": true }', 'packed/.keep': '', 'cache/.keep': '' });
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder.getPath('packed')], { cwd: root });
  const tarball = (await readdir(folder.getPath('packed'))).find((name) => name.endsWith('.tgz')) as string;
  // A cache of its own and no network: whatever is not in the tarball is missing.
  const offline = ['--offline', '--no-audit', '--no-fund', '--cache', folder.getPath('cache')];
  await run('npm', ['install', ...offline, join(folder.getPath('packed'), tarball)], {
    cwd: folder.getPath('app'),
    env: plainEnvironment(),
  });
});
afterAll(() => folder.rm());

const inApp = (...words: string[]) => run('npx', ['--no-install', ...words], { cwd: folder.getPath('app'), env: plainEnvironment() });

test('the package comes alone', async () => {
  const installed = (await readdir(folder.getPath('app/node_modules'))).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['ssr-leak-check']);
});

test('it says its version, its help, and checks its demo', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  expect((await inApp('ssr-leak-check', '--version')).stdout).toBe(`${version}\n`);
  expect((await inApp('ssr-leak-check', '--help')).stdout).toContain('--threshold');
  expect((await inApp('ssr-leak-check', 'demo')).stdout).toContain('opens a BroadcastChannel that is never closed');
});

test('a configuration gets its function from it', async () => {
  const text = "import { defineConfig } from 'ssr-leak-check';\nconsole.log(JSON.stringify(defineConfig({ threshold: '1 kB' })));\n";
  await folder.writeFile('app/config.mjs', text);
  expect((await run(process.execPath, [folder.getPath('app/config.mjs')])).stdout).toBe('{"threshold":"1 kB"}\n');
});

test('the documents that its messages name are in it', async () => {
  const there = await readdir(folder.getPath('app/node_modules/ssr-leak-check/docs'));
  expect(there).toEqual(expect.arrayContaining(['reasons.md', 'recipes.md', 'options.md', 'baseline.md', 'assistants.md']));
});

test.each([16, 18] as const)('on Node.js %s it says what it needs, and ends with 2', async (major) => {
  const node = await prepareNode(major);
  const cli = folder.getPath('app/node_modules/ssr-leak-check/dist/cli.js');
  const ended = await run(node, [cli, '--version']).catch((error: unknown) => error);
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
  expect(ended).toMatchObject({
    ...{ code: 2, stdout: '' },
    stderr: expect.stringContaining(`ssr-leak-check needs Node.js ${engines.node.replace('>=', '')} or later, and this is v${major}.`),
  });
});
