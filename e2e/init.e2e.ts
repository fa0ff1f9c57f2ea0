import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath } from './run-check.ts';

const built = {
  'package.json': '{ "dependencies": { "next": "*" }, "scripts": { "build": "next build", "start": "next start" } }',
  '.next/BUILD_ID': 'x',
  '.next/routes-manifest.json': '{}',
  '.next/app-path-routes-manifest.json': '{ "/live/page": "/live", "/product/[id]/page": "/product/[id]" }',
};

it('leads from a built app to a configuration that the next command reads', async () => {
  await using folder = await createFixture(built);
  execFileSync('git', ['init', '-q'], { cwd: folder.path });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [cliPath, ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const paths = () =>
    JSON.parse(run('routes', '--json', '-').stdout).map(({ path, sampleFrom }: Record<string, unknown>) => [path, sampleFrom]);

  const first = run('init');
  expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
  expect(first.stdout).toContain('✔ wrote .github/workflows/ssr-leak-check.yml');
  expect(first.stdout).toContain('Found 2 rendered routes of Next.js, 1 of them without an example URL.');
  expect(paths()).toEqual([
    ['/live', 'no parameters'],
    [null, null],
  ]);

  // A person takes the comment away, as the file says.
  const config = folder.getPath('ssr-leak-check.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace("// '/product", "'/product"));
  expect(paths()).toEqual([
    ['/live', 'no parameters'],
    ['/product/1', 'config'],
  ]);
  const second = run('init');
  expect(second.stdout).toContain('– kept ssr-leak-check.config.mjs');
  expect(readFileSync(config, 'utf8')).toContain("\n    '/product/[id]'");
  expect(run('init', '--yes').stdout).toContain('✔ replaced ssr-leak-check.config.mjs');
  expect(run('init', '--route', '/').stderr).toContain('The command init does not accept --route.');
});
