import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { answerWaiter } from './wait-for-answer.ts';

const waitForAnswer = await answerWaiter();
const going = () => new AbortController().signal;

test('what refuses, and what cuts the connection, does not answer', async () => {
  const server = createServer((request) => request.socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect(await waitForAnswer(url, going())).toBeNull();
  server.close();
  await once(server, 'close');
  expect(await waitForAnswer(url, going())).toBe('refused');
});

test('only its own request is ended', async () => {
  await using server = createServer((request, response) => {
    if (request.url === '/hangs') cut.abort();
    else response.setHeader('content-type', 'text/HTML; charset=utf-8').end('whole');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cut = new AbortController();
  const [hanging, answered] = await Promise.all([
    waitForAnswer(`${origin}/hangs`, cut.signal),
    waitForAnswer(`${origin}/answers`, going()),
  ]);
  expect({ hanging, answered }).toEqual({ hanging: null, answered: { status: 200, type: 'text/html' } });
});

// A timer or a socket that lived on would keep the program for weeks, and an exit code would tell.
test('a program that gave up has nothing left to wait for', async () => {
  await using folder = await createFixture({
    'program.mts': `
      import { createServer } from 'node:http';
      import { answerWaiter } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'wait-for-answer.ts')).href)};
      const waitForAnswer = await answerWaiter();
      const cut = new AbortController();
      const server = createServer(() => cut.abort()).listen(0, '127.0.0.1', async () => {
        await waitForAnswer(\`http://127.0.0.1:\${server.address().port}/\`, cut.signal);
        await waitForAnswer('http://127.0.0.1:1/', new AbortController().signal);
        server.close();
        process.on('exit', () => console.log('nothing left'));
      });
    `,
  });
  const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx');
  const { stdout } = await promisify(execFile)(tsx, [folder.getPath('program.mts')], { timeout: 50_000 });
  expect(stdout).toBe('nothing left\n');
}, 60_000);
