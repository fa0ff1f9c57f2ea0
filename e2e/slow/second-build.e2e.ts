import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainEnvironment } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';
import { runQuietly } from '../run-quietly.ts';

/** What a page keeps; of two files that say the same, minified code does not tell which it was. */
const keeper = (name: string) => `const pages: { at: string }[] = [];
export function ${name}(url: string) {
  pages.push({ at: 'visited '.repeat(40) + url + pages.length });${name === 'leaky' ? ' // <= leak' : ''}
  return pages.length;
}
`;

/** Minified, no maps, and a plugin that would send maps to a service. It notes each build beside the app. */
const configuration = `
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const noted = (name, file) => ({
  name,
  writeBundle: () => appendFileSync(path.join(process.env.NOTES, file), JSON.stringify([import.meta.dirname, process.env.SENTRY_AUTH_TOKEN]) + '\\n'),
});

export default defineConfig(() => ({
  plugins: [[Promise.resolve([noted('sentry-vite-plugin', 'uploads')])], noted('builds', 'builds')],
  build: { minify: true },
}));
`;

const files = {
  'package.json': JSON.stringify({
    type: 'module',
    scripts: { build: 'vite build --ssr src/entry-server.ts --outDir dist/server', start: 'node server.js' },
    dependencies: { express: '5', vite: '8' },
  }),
  'vite.config.js': configuration,
  'src/leaky.ts': keeper('leaky'),
  'src/alike.ts': keeper('alike'),
  'src/entry-server.ts': `import { alike } from './alike.ts';
import { leaky } from './leaky.ts';
alike('/');
export const render = (url: string) => '<main>' + leaky(url) + alike.name.length + '</main>';
`,
  'server.js': `import { createServer } from 'node:http';
import { render } from './dist/server/entry-server.js';
createServer((request, response) => response.setHeader('content-type', 'text/html').end(render(request.url))).listen(process.env.PORT);
`,
};

const vite = dirname(fileURLToPath(import.meta.resolve('vite/package.json')));
let folder: string;
let app: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'ssr-leak-check-second-build-')));
  app = join(folder, 'app');
  const temporary = await mkdtemp(join(folder, 'temporary-'));
  env = { ...plainEnvironment(), NOTES: folder, APP: app, SENTRY_AUTH_TOKEN: 'sntrys_1234', RUNNER_TEMP: temporary };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(app, name)), { recursive: true });
    await writeFile(join(app, name), text);
  }
  await mkdir(join(app, 'node_modules/.bin'), { recursive: true });
  await symlink(vite, join(app, 'node_modules/vite'));
  await symlink('../vite/bin/vite.js', join(app, 'node_modules/.bin/vite'));
  await runQuietly('npm', ['run', 'build'], { cwd: app, env });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = async (file: string): Promise<ReadonlyArray<readonly [from: string, token: string]>> =>
  (await readFile(join(folder, file), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const check = (...args: readonly string[]) => runCheck({ cwd: app, args: ['--route', '/', ...args], env });

it('names the own line behind a minified bundle, by a build of a copy that sends nothing anywhere and leaves nothing behind', async () => {
  const before = await readdir(app, { recursive: true });
  const { report, status, stdout } = await check();
  expect(status).toBe(1);
  const [{ suspects, attribution }] = report.routes as [(typeof report.routes)[number]];
  const [first] = suspects;
  const leaky = (await readFile(join(app, 'src/leaky.ts'), 'utf8')).split('\n');
  expect(first).toMatchObject({ file: 'src/leaky.ts', mappedBy: 'second-build' });
  expect(leaky[(first?.line ?? 0) - 1]).toContain('// <= leak');
  expect(attribution?.notes).toMatchObject([{ code: 'found-by-second-build' }]);
  expect(stdout.replace(/\s+/g, ' ')).toContain('building a copy of the project once more with source maps');

  const builds = await lines('builds');
  expect(builds.map(([from, token]) => [from === app, token])).toEqual([
    [true, 'sntrys_1234'],
    [false, ''],
  ]);
  expect((await lines('uploads')).map(([from]) => from)).toEqual([app]);
  expect(await readdir(app, { recursive: true })).toEqual(before);
  expect(await readdir(env.RUNNER_TEMP as string)).toEqual([]);
});

it('says in a sentence that the second build failed, and keeps the built line', async () => {
  const { report, stdout } = await check(
    '--build',
    'node -e "process.exitCode=Number(process.cwd()!==process.env.APP);console.error(\'error: no room\')" tsup',
  );
  const [{ suspects, attribution }] = report.routes as [(typeof report.routes)[number]];
  expect(suspects[0]).toMatchObject({ file: 'dist/server/entry-server.js', mappedBy: null });
  expect(attribution?.notes).toMatchObject([{ code: 'no-second-build' }, { code: 'no-source-map' }]);
  expect(stdout.replace(/\s+/g, ' ')).toContain('A second build with source maps, in a copy of the project, failed: error: no room');
});
