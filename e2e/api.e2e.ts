/** `check()` as programs call it: by the name of the package, from the build. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createFixture, type FileTree } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath } from './run-check.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

const app = `const seen = [];
export const app = (request, response) => {
  if (request.url === '/leak') seen.push({ at: Date.now(), text: String(Math.random()).repeat(20) }); // <= leak
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>' + process.env.NODE_ENV + '</h1>');
};
`;

const files: FileTree = {
  'package.json': '{ "type": "module" }',
  'app.js': app,
  'node_modules/ssr-leak-check': ({ symlink }) => symlink(root),
};

/** What a program prints as JSON, with its standard error. */
async function printed(program: string, more: FileTree = {}) {
  await using folder = await createFixture({ ...files, ...more, 'program.mjs': program });
  const { stdout, stderr } = await run(process.execPath, [folder.getPath('program.mjs'), '--not-ours'], {
    cwd: folder.path,
    env: { ...plainEnvironment(), NODE_ENV: 'test', VITEST: 'true', INPUT_ROUTE: '/not-ours' },
  });
  return { said: JSON.parse(stdout), stderr };
}

test('two calls at once find the leak with its line, and what is steady, and leave the process as it was', async () => {
  const { said, stderr } = await printed(`
    import { check } from 'ssr-leak-check';
    const handlers = () => process.eventNames().map((name) => [name, process.listenerCount(name)]);
    const before = JSON.stringify(handlers());
    const told = [];
    const both = await Promise.all([
      check({ handler: './app.js', export: 'app', routes: ['/leak'], loads: ['same'], onProgress: (event) => told.push(event) }),
      check({ handler: new URL('./app.js', import.meta.url), routes: ['/ok'], loads: ['same'], expectText: 'production' }),
    ]);
    console.log(JSON.stringify({ both, types: [...new Set(told.map(({ type }) => type))], done: told.at(-1), left: before === JSON.stringify(handlers()) }));
  `);
  const [leaking, steady] = said.both;
  const line = app.split('\n').findIndex((text) => text.endsWith('// <= leak')) + 1;
  expect(leaking).toMatchObject({
    schema: 1,
    exitCode: 1,
    server: { nodeEnv: 'production' },
    routes: [
      {
        route: '/leak',
        verdict: 'leaking',
        sentence: expect.stringContaining('gained exactly 1 entry'),
        suspects: [{ file: 'app.js', line }],
      },
    ],
  });
  expect(steady).toMatchObject({ exitCode: 0, routes: [{ route: '/ok', verdict: 'steady' }], problems: [] });
  expect(said.types).toEqual(expect.arrayContaining(['booting', 'booted', 'route-started', 'phase', 'requests', 'sampled', 'route-done']));
  expect(said.left).toBe(true);
  expect(stderr).toBe('');
});

test('options that cannot be used throw, all at once, and nothing is started', async () => {
  const { said } = await printed(`
    import { check, OptionsError } from 'ssr-leak-check';
    const of = (options) => check(options).catch((error) => ({ typed: error instanceof OptionsError, name: error.name, message: error.message, problems: error.problems }));
    console.log(JSON.stringify([await of({ treshold: 1, cwd: 3 }), await of({ handler: () => {} }), await of({ threshold: () => 1 })]));
  `);
  const [misspelt, live, typed] = said;
  expect(misspelt).toMatchObject({ typed: true, name: 'OptionsError', problems: [{ code: 'bad-options' }] });
  expect(misspelt.problems[0].saw).toEqual([expect.stringMatching(/^cwd: /), 'There is no key "treshold". Did you mean "threshold"?']);
  expect(live).toMatchObject({ typed: true, message: expect.stringContaining('Give the module that exports it') });
  expect(typed).toMatchObject({ typed: true, message: expect.stringContaining('[function]') });
});

/** Answers with its own id, and its grandchild lives as long as the group. */
const withChild = `import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e9)'], { stdio: 'ignore' });
process.stderr.write('');
createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>' + process.pid + ' ' + child.pid))
  .listen(process.env.PORT, '127.0.0.1');
`;

/** Nobody tells when the processes of others end, and one that ended stays as a zombie until it is reaped. */
async function untilGone(pids: readonly number[]): Promise<void> {
  const isAlive = async (pid: number) =>
    ((await run('ps', ['-o', 'stat=', '-p', String(pid)]).catch(() => null))?.stdout ?? 'Z').trim()[0] !== 'Z';
  while ((await Promise.all(pids.map(isAlive))).includes(true)) await sleep(20);
}

/** Asks the server that a check started who it is. */
const asking = `const ids = async ({ type, origin }) => (type === 'booted' ? (await (await fetch(origin)).text()).match(/\\d+/g).map(Number) : null);`;

test('a signal ends every process of the server, and what was measured is reported', async () => {
  const { said } = await printed(
    `
    import { check } from 'ssr-leak-check';
    ${asking}
    const stop = new AbortController();
    let pids = [];
    const report = await check({ start: 'node server.js', routes: ['/'], signal: stop.signal, onProgress: async (event) => {
      const found = await ids(event);
      if (found) { pids = found; stop.abort(new Error('enough')); }
    } });
    const { exitCode, problems: [{ code, what }] } = report;
    const late = await check({ start: 'node server.js', routes: ['/'], signal: AbortSignal.abort('before it began') });
    console.log(JSON.stringify({ exitCode, code, what, pids, late: late.problems[0].what }));
  `,
    { 'server.js': withChild },
  );
  expect(said).toMatchObject({
    exitCode: 2,
    code: 'interrupted',
    what: 'The check was interrupted (enough).',
    late: 'The check was interrupted (before it began).',
  });
  expect(said.pids).toHaveLength(2);
  await untilGone(said.pids);
});

test('an error that onProgress throws ends the check and is thrown', async () => {
  const { said } = await printed(`
    import { check } from 'ssr-leak-check';
    const thrown = await check({ handler: './app.js', routes: ['/ok'], onProgress: () => { throw new Error('mine'); } }).catch((error) => error.message);
    console.log(JSON.stringify({ thrown }));
  `);
  expect(said).toEqual({ thrown: 'mine' });
});

test('a program that is killed leaves no server behind', async () => {
  await using folder = await createFixture({
    ...files,
    'server.js': withChild,
    'program.mjs': `import { check } from 'ssr-leak-check';
      ${asking}
      await check({ start: 'node server.js', routes: ['/'], onProgress: async (event) => {
        const found = await ids(event);
        if (found) console.log(JSON.stringify(found));
      } });`,
  });
  const child = spawn(process.execPath, [folder.getPath('program.mjs')], { cwd: folder.path, env: plainEnvironment() });
  const [text] = await once(child.stdout, 'data');
  const pids = JSON.parse(String(text)) as number[];
  child.kill('SIGKILL');
  await once(child, 'close');
  await untilGone(pids);
});

describe('the types that the package exports', () => {
  test('know options, progress and the report', async () => {
    const uses = `
      import { check, type CheckOptions, type Finding, OptionsError, type Report } from 'ssr-leak-check';
      const options: CheckOptions = { handler: new URL('./app.js', import.meta.url), routes: ['/a'], signal: AbortSignal.timeout(1), onProgress: (event) => { if (event.type === 'booted') event.origin.length; } };
      const report: Report = await check(options);
      const leaking: Finding[] = report.routes.filter(({ verdict }) => verdict === 'leaking');
      leaking[0]?.suspects[0]?.line.toFixed();
      if (new Error() instanceof OptionsError) report.exitCode satisfies 0 | 1 | 2;
    `;
    const wrong = "import { check } from 'ssr-leak-check';\nawait check({ treshold: 1 });\n";
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    await using folder = await createFixture({
      'package.json': '{ "type": "module" }',
      'node_modules/ssr-leak-check/package.json': JSON.stringify({ name: 'ssr-leak-check', type: 'module', exports }),
      'node_modules/ssr-leak-check/dist/index.d.cts': readFileSync(join(dirname(cliPath), 'index.d.cts'), 'utf8'),
      'node_modules/@types/node': ({ symlink }) => symlink(join(root, 'node_modules/@types/node')),
      'node_modules/undici-types': ({ symlink }) => symlink(join(root, 'node_modules/undici-types')),
      'uses.ts': uses,
      'wrong.ts': wrong,
    });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', 'uses.ts', 'wrong.ts'];
    const { stdout } = await run(process.execPath, args, { cwd: folder.path }).catch((failed: { readonly stdout: string }) => failed);
    expect(stdout.split('\n').filter((line) => /^\w/.test(line))).toEqual([
      expect.stringMatching(/^wrong\.ts\(2,.*'treshold' does not exist/),
    ]);
  });

  test('CommonJS can load it, and it loads nothing of the check', async () => {
    const script = `const { check } = require(${JSON.stringify(join(dirname(cliPath), 'index.cjs'))}); console.log(typeof check, Object.keys(require.cache).length);`;
    expect((await run(process.execPath, ['-e', script])).stdout).toBe('function 2\n');
    const { check, defineConfig } = await import(pathToFileURL(join(dirname(cliPath), 'index.cjs')).href);
    expect([typeof check, typeof defineConfig]).toEqual(['function', 'function']);
  });
});
