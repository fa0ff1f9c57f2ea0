import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { afterEach, expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { inAll, type Narrowed } from '../loads/load.ts';
import { freePort } from '../server/free-port.ts';
import { startFiring, VolleyFailed } from './firing.ts';
import { keepConnection } from './kept-connection.ts';
import { newClients } from './new-clients.ts';
import { targetOf } from './target.ts';

const open: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const settings = { ...settingsFrom({}, { cwd: '/' }), requestTimeoutMs: 1_000 };
const pem = (name: string) => readFileSync(new URL(`../../e2e/fixtures/boot/self-signed.${name}.pem`, import.meta.url));
const page = (_: IncomingMessage, response: ServerResponse) => response.end('page');

/** A server, the addresses that its requests came from, and volleys of new visitors. */
async function serving(answer: (request: IncomingMessage, response: ServerResponse) => unknown = page, isSecure = false) {
  const addresses: string[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    addresses.push(request.socket.remoteAddress ?? '');
    answer(request, response);
  };
  const server = isSecure ? createSecureServer({ key: pem('key'), cert: pem('cert') }, listener) : createServer(listener);
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `${isSecure ? 'https' : 'http'}://localhost:${port}`;
  const kept = await keepConnection(origin);
  open.push(() => kept[Symbol.asyncDispose]());
  const volleys = (narrowed: Narrowed = inAll) => {
    const part = targetOf({ path: '/' }, origin, settings, 'visitors', narrowed);
    const { signal } = new AbortController();
    return startFiring({ targets: { origin, load: 'visitors', parts: [part] }, kept, signal, onRequests: () => {} });
  };
  return { addresses, volleys, origin, server };
}

// macOS has one address for itself.
const hasMany = process.platform !== 'darwin';

it.runIf(hasMany).each([false, true])('each new visitor comes from an IP address that none had before; over TLS: %s', async (isSecure) => {
  const { addresses, volleys } = await serving(page, isSecure);
  const { volley } = volleys();
  expect(await volley(7)).toMatchObject({ answered: 7, failed: 0 });
  expect(await volley(5)).toMatchObject({ answered: 5, failed: 0 });
  // Nor where the server is looked at anew.
  expect(await volleys().volley(4)).toMatchObject({ answered: 4, failed: 0 });
  expect(new Set(addresses).size).toBe(16);
  expect(addresses.every((address) => address.startsWith('127.') && address !== '127.0.0.1')).toBe(true);
});

it('all visitors come from one address where that is not what differs', async () => {
  const { addresses, volleys } = await serving();
  await volleys({ differs: ({ kind }) => kind !== 'ip', after: 0 }).volley(5);
  expect(new Set(addresses)).toEqual(new Set(['127.0.0.1']));
});

it('a server that breaks a connection has failed to answer', async () => {
  const { volleys } = await serving((_, response) => response.destroy());
  await expect(volleys().volley(3)).rejects.toThrow(VolleyFailed);
});

it('leaves nothing open', async () => {
  const { origin, server, volleys } = await serving();
  await volleys().volley(3);
  const relay = await newClients(origin);
  await relay?.[Symbol.asyncDispose]();
  if (relay) await expect(fetch(relay.origin)).rejects.toThrow('fetch failed');
  await expect.poll(() => new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(0);
});

it('is not possible where the server is elsewhere than at 127.0.0.1', async () => {
  expect(await newClients('http://[::1]:17400')).toBeNull();
  // Nobody listens there.
  expect(await newClients(`http://localhost:${await freePort(null)}`)).toBeNull();
  expect(await newClients('https://example.com')).toBeNull();
});
