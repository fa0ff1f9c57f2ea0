/** The example that tests a route with Vitest, as it is and with a leak, by the package's own name. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { plainEnvironment } from './prepare-app.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/vitest');

const kept = 'seen.push({ url: request.url, at: new Date() }); // <= leak';

/** What Vitest says of the example, and how it ended. */
async function vitest({ app = (text: string) => text, test: edited = (text: string) => text }) {
  const read = (name: string) => readFile(join(example, name), 'utf8');
  const text = app(await read('src/app.js'));
  await using folder = await createFixture({
    'package.json': await read('package.json'),
    'vitest.config.js': await read('vitest.config.js'),
    'src/app.js': text,
    'src/app.test.js': edited(await read('src/app.test.js')),
    'node_modules/ssr-leak-check': ({ symlink }) => symlink(root),
    'node_modules/vitest': ({ symlink }) => symlink(join(root, 'node_modules/vitest')),
  });
  const bin = join(root, 'node_modules/vitest/vitest.mjs');
  const done = await run(process.execPath, [bin, 'run'], { cwd: folder.path, env: { ...plainEnvironment(), NO_COLOR: '1' } }).then(
    ({ stdout }) => ({ status: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ status: error.code, said: error.stdout + error.stderr }),
  );
  return { ...done, line: text.split('\n').findIndex((one) => one.endsWith('// <= leak')) + 1 };
}

const leaking = (text: string) => `const seen = [];\n${text.replace('  const product = ', `  ${kept}\n  const product = `)}`;

test('a steady route passes', async () => {
  expect(await vitest({})).toMatchObject({ status: 0, said: expect.stringContaining('1 passed') });
});

test('a leak fails, with the finding as the message', async () => {
  const { status, said, line } = await vitest({ app: leaking });
  expect(status).toBe(1);
  expect(said).toContain('/product/1 leaks.');
  expect(said).toContain(`src/app.js:${line}`);
  expect(said).toContain('Each request adds to the array "seen", and nothing is ever removed.');
});

test('a leak that is expected passes', async () => {
  const expected = (text: string) => text.replace('.toHaveSteadyRoute', '.not.toHaveSteadyRoute');
  expect(await vitest({ app: leaking, test: expected })).toMatchObject({ status: 0 });
});

test.each(['', '.not'])('what cannot be judged fails: expect(…)%s', async (not) => {
  const absent = (text: string) => text.replace('.toHaveSteadyRoute', `${not}.toHaveSteadyRoute`).replace('/product/1', '/product/none');
  const { status, said } = await vitest({ test: absent });
  expect(status).toBe(1);
  expect(said).toContain('/product/none could be called neither steady nor leaking.');
  expect(said).toContain('404');
});

test('an object of the test is refused with what to give', async () => {
  const live = (text: string) => text.replace(/expect\(.*?\)\)/s, 'expect(() => {})');
  const { status, said } = await vitest({ test: live });
  expect(status).toBe(1);
  expect(said).toContain('an object of the test, which no other process can serve');
  expect(said).toContain("expect('./src/app.js')");
});
