import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { freePort } from '../server/free-port.ts';
import { hammer } from './hammer.ts';
import { keepConnection } from './kept-connection.ts';
import { targetOf } from './target.ts';

const open: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const settings = { ...settingsFrom({}, { cwd: '/' }), requestTimeoutMs: 1_000 };
const pem = (name: string) => readFileSync(new URL(`../../e2e/fixtures/boot/self-signed.${name}.pem`, import.meta.url));
const page = (_: IncomingMessage, response: ServerResponse) => response.end('page');

/** A server, what connected to it and whom it was asked as; and volleys over kept connections. */
async function serving(answer: (request: IncomingMessage, response: ServerResponse) => unknown = page, isSecure = false) {
  const connections: Socket[] = [];
  const hosts = new Set<string>();
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    hosts.add(request.headers.host ?? '');
    answer(request, response);
  };
  const server = isSecure ? createSecureServer({ key: pem('key'), cert: pem('cert') }, listener) : createServer(listener);
  server.on(isSecure ? 'secureConnection' : 'connection', (socket: Socket) => connections.push(socket));
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const origin = `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`;
  const kept = await keepConnection(origin);
  open.push(() => kept[Symbol.asyncDispose]());
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const target = { ...targetOf({ path: '/' }, origin, settings), kept };
  const volley = (amount: number) => hammer(target, amount, new AbortController().signal, () => {});
  return { server, kept, connections, hosts, port, volley };
}

it.each([false, true])('keeps one connection for all volleys, and the name of the host; over TLS: %s', async (isSecure) => {
  const { kept, connections, hosts, port, volley } = await serving(page, isSecure);
  expect(await volley(5)).toMatchObject({ answered: 5, failed: 0, keptIdleMs: 5_000 });
  expect(kept.used()).toBe(5);
  expect(await volley(7)).toMatchObject({ answered: 7, failed: 0 });
  expect(kept.used()).toBe(12);
  expect(connections).toHaveLength(1);
  expect([...hosts]).toEqual([`127.0.0.1:${port}`]);
});

it('opens another where the server closed it between two volleys', async () => {
  const { kept, connections, volley } = await serving();
  await volley(3);
  connections[0]?.destroy();
  await expect.poll(() => kept.used() === 0).toBe(true);
  expect(await volley(3)).toMatchObject({ answered: 3, failed: 0 });
  expect(connections).toHaveLength(2);
});

it('passes on that the server closes a connection after an answer', async () => {
  const { connections, kept, volley } = await serving((_, response) => response.writeHead(200, { connection: 'close' }).end('page'));
  const { answered, failed } = await volley(6);
  expect(failed).toBe(0);
  expect(answered).toBeLessThan(6);
  expect(connections.length).toBeGreaterThan(1);
  expect(kept.used()).toBe(0);
});

it('keeps none that may still carry an answer', async () => {
  const { connections, kept, volley } = await serving((_, response) => (connections.length > 1 ? response.end('page') : undefined));
  expect((await volley(2)).failed).toBeGreaterThan(0);
  expect(kept.used()).toBe(0);
  await expect.poll(() => connections[0]?.destroyed).toBe(true);
});

it('fails, and ends, where nobody listens any more', async () => {
  const { server, connections, volley } = await serving();
  await volley(2);
  server.close();
  for (const connection of connections) connection.destroy();
  expect((await volley(2)).failed).toBeGreaterThan(0);
});

it('closes what it kept', async () => {
  const { connections, kept, volley } = await serving();
  await volley(2);
  await kept[Symbol.asyncDispose]();
  await expect.poll(() => connections[0]?.destroyed).toBe(true);
});
