/** The example that tests a route with Jest, as it is and with a leak, by the package's own name. Vitest's is in e2e/matchers.e2e.ts. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { beforeAll, expect, test } from 'vitest';
import { cached } from '../app-cache.ts';
import { plainEnvironment } from '../prepare-app.ts';
import { runQuietly } from '../run-quietly.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/jest');
const release = '30.4.2';
const kept = 'seen.push({ url: request.url, at: new Date() }); // <= leak';

let tool: string;
beforeAll(async () => {
  tool = await cached(`jest-${release}`, (folder) =>
    runQuietly('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `jest@${release}`], {
      cwd: folder,
      env: plainEnvironment(),
    }),
  );
});

/** What Jest says of the example, and how it ended. */
async function jest({ app = (text: string) => text, test: edited = (text: string) => text }) {
  const read = (name: string) => readFile(join(example, name), 'utf8');
  const text = app(await read('src/app.js'));
  await using folder = await createFixture({
    'package.json': await read('package.json'),
    'src/app.js': text,
    'src/app.test.js': edited(await read('src/app.test.js')),
    'node_modules/ssr-leak-check': ({ symlink }) => symlink(root),
  });
  const bin = join(tool, 'node_modules/jest/bin/jest.js');
  const done = await run(process.execPath, [bin, '--cacheDirectory', join(folder.path, '.jest')], {
    cwd: folder.path,
    env: plainEnvironment(),
  }).then(
    ({ stdout, stderr }) => ({ status: 0, said: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ status: error.code, said: error.stdout + error.stderr }),
  );
  return { ...done, line: text.split('\n').findIndex((one) => one.endsWith('// <= leak')) + 1 };
}

const leaking = (text: string) => `const seen = [];\n${text.replace('  const product = ', `  ${kept}\n  const product = `)}`;

test('a steady route passes', async () => {
  expect(await jest({})).toMatchObject({ status: 0, said: expect.stringContaining('1 passed') });
});

test('a leak fails, with the finding as the message', async () => {
  const { status, said, line } = await jest({ app: leaking });
  expect(status).toBe(1);
  expect(said).toContain('/product/1 leaks.');
  expect(said).toContain(`src/app.js:${line}`);
  expect(said).toContain('Each request adds to the array "seen", and nothing is ever removed.');
});

test('a leak that is expected passes, and what cannot be judged does not', async () => {
  const expected = (text: string) => text.replace('.toHaveSteadyRoute', '.not.toHaveSteadyRoute');
  expect(await jest({ app: leaking, test: expected })).toMatchObject({ status: 0 });
  const { status, said } = await jest({ test: (text) => expected(text).replace('/product/1', '/product/none') });
  expect(status).toBe(1);
  expect(said).toContain('/product/none could be called neither steady nor leaking.');
});
