import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { isAlive } from './is-alive.ts';
import { plainEnvironment } from './prepare-app.ts';
import { cliPath } from './run-check.ts';

const server = (page: string) => `import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
writeFileSync(new URL('../pids/' + process.pid, import.meta.url), '');
const seen = [];
createServer((req, res) => {
  ${page}
  res.end('<html>page</html>');
}).listen(process.env.PORT);
`;
const [steady, leaking] = [server(''), server("seen.push({ page: 'x'.repeat(300) + seen.length });")];

/** An app that is built by copying its one source. */
const anApp = () =>
  createFixture({
    'package.json': JSON.stringify({ name: 'app', private: true, type: 'module', scripts: { start: 'node dist/server.js' } }),
    'src/server.js': steady,
    'dist/server.js': steady,
    'pids/readme.txt': '',
  });

/** The command, and its output line by line. */
function watching(cwd: string) {
  const child: ChildProcess = spawn(process.execPath, [cliPath, 'watch', '--route', '/', '--loads', 'same'], {
    cwd,
    env: plainEnvironment(),
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const ended = once(child, 'exit');
  return {
    press: () => child.stdin!.write(' '),
    ended: async () => ((await ended) as [number])[0],
    async line(wanted: RegExp) {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`It ended without a line like ${wanted}.`);
        if (wanted.test(value)) return value as string;
      }
    },
  };
}

const pidsIn = (cwd: string) =>
  readdirSync(join(cwd, 'pids'))
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

it('checks after each build what it touches, one line each, and ends everything at a key', async () => {
  await using app = await anApp();
  const watch = watching(app.path);
  await watch.line(/^Watching dist\./);
  await app.writeFile('src/server.js', leaking);
  await app.writeFile('dist/server.js', leaking);
  expect(await watch.line(/^Changed/)).toBe('Changed: src/server.js.');
  expect(await watch.line(/^[✖✔?]/)).toMatch(
    /^✖ \/ leaks \d+ B per request: dist\/server\.js:6 adds to the array "seen", and nothing is ever removed/,
  );
  await app.writeFile('src/server.js', steady);
  await app.writeFile('dist/server.js', steady);
  expect(await watch.line(/^[✖✔?]/)).toMatch(/^✔ \/ {2}steady: /);
  watch.press();
  expect(await watch.ended()).toBe(0);
  expect(pidsIn(app.path).length).toBeGreaterThan(1);
  expect(pidsIn(app.path).filter(isAlive)).toEqual([]);
});

it('sees the code of a sibling that the app imports, and not what git ignores', async () => {
  const lib = (page: string) => `const seen = [];\nexport const page = () => {\n  ${page}\n  return '<html>page</html>';\n};\n`;
  await using repository = await createFixture({
    '.gitignore': 'node_modules\n/libs/*/built\npids\n',
    'libs/pages/index.js': lib(''),
    'libs/pages/built/index.js': lib(''),
    'libs/pages/package.json': JSON.stringify({ name: 'pages', type: 'module', exports: './index.js' }),
    'apps/web/package.json': JSON.stringify({ name: 'web', private: true, type: 'module', scripts: { start: 'node server.js' } }),
    'apps/web/server.js': `import { page } from '../../libs/pages/index.js';
import { createServer } from 'node:http';
createServer((req, res) => res.end(page())).listen(process.env.PORT);
`,
  });
  execFileSync('git', ['init', '--quiet'], { cwd: repository.path });
  const watch = watching(repository.getPath('apps/web'));
  await watch.line(/^Watching the sources\./);
  await repository.writeFile('libs/pages/built/index.js', lib('seen.push(0);'));
  await repository.writeFile('libs/pages/index.js', lib("seen.push({ page: 'x'.repeat(300) + seen.length });"));
  expect(await watch.line(/^Changed/)).toBe('Changed: ../../libs/pages/index.js.');
  expect(await watch.line(/^[✖✔?]/)).toMatch(/^✖ \/ leaks \d+ B per request: libs\/pages\/index\.js:3 adds to the array "seen"/);
  watch.press();
  expect(await watch.ended()).toBe(0);
});

it('ends a check that a key interrupts, with its server', async () => {
  await using app = await anApp();
  const watch = watching(app.path);
  await watch.line(/^Watching/);
  await app.writeFile('dist/server.js', leaking);
  await watch.line(/^Built again; no source was seen to change/);
  watch.press();
  expect(await watch.ended()).toBe(0);
  expect(pidsIn(app.path).filter(isAlive)).toEqual([]);
});

it('says at once where no build would make an app of a folder', async () => {
  await using empty = await createFixture({ 'notes.txt': '' });
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliPath, 'watch'], {
    ...{ cwd: empty.path, encoding: 'utf8', env: plainEnvironment(), timeout: 60_000 },
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^✖ .+\n( {2}│ .+\n)* {2}→ .*--start/);
});
