import { type ChildProcess, spawn } from 'node:child_process';
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
