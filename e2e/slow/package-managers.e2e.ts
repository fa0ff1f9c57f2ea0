/** The packed package in empty projects of other package managers than npm, which e2e/package.e2e.ts has. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { cached } from '../app-cache.ts';
import { plainEnvironment } from '../prepare-app.ts';
import { runQuietly } from '../run-quietly.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  ['pnpm', '10.34.9'],
  ['yarn', '1.22.22'],
] as const)('%s %s installs it alone, and it runs', async (manager, release) => {
  const env = plainEnvironment();
  const tool = await cached(`managers/${manager}-${release}`, (folder) =>
    runQuietly('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `${manager}@${release}`], {
      cwd: folder,
      env,
    }),
  );
  await using folder = await createFixture({ 'app/package.json': '{ "name": "app", "private": true }' });
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder.path], { cwd: root });
  const tarball = (await readdir(folder.path)).find((name) => name.endsWith('.tgz')) as string;
  const cwd = folder.getPath('app');
  await runQuietly(join(tool, 'node_modules', '.bin', manager), ['add', `../${tarball}`], { cwd, env: { ...env, HOME: folder.path } });
  expect((await readdir(join(cwd, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual(['ssr-leak-check']);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const { stdout } = await run(join(cwd, 'node_modules', '.bin', 'ssr-leak-check'), ['--version'], { cwd, env });
  expect(stdout).toBe(`${version}\n`);
});
