import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { readInspector } from '../config/addresses.ts';
import type { InspectorAddress } from '../config/settings.ts';
import { CheckError, wordsOf } from '../problems.ts';
import { freePort } from '../server/free-port.ts';
import { openInspector } from './inspector.ts';

const node = { id: '1f0e-aa', type: 'node', title: 'server.mjs', webSocketDebuggerUrl: 'ws://elsewhere:1/1f0e-aa' };

async function offering(listener: RequestListener) {
  const server = createServer(listener);
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    server,
    address: readInspector(`127.0.0.1:${port}`) as InspectorAddress,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const listing = (list: unknown) => offering((_, response) => void response.end(JSON.stringify(list)));

async function problemAt(address: InspectorAddress) {
  try {
    await using _ = await openInspector(address);
    return null;
  } catch (error) {
    if (!(error instanceof CheckError) || !error.problems[0]) throw error;
    const { what, saw } = wordsOf(error.problems[0]);
    return [error.problems[0].code, [what, ...saw].join('\n')];
  }
}

it('nobody listens', async () => {
  const port = await freePort(null);
  expect(await problemAt(readInspector(`127.0.0.1:${port}`) as InspectorAddress)).toEqual([
    'no-inspector',
    expect.stringContaining('ECONNREFUSED'),
  ]);
});

it('what answers is no inspector', async () => {
  await using page = await offering((_, response) => void response.end('<p>shop</p>'));
  expect(await problemAt(page.address)).toEqual(['not-inspectable', expect.stringContaining('is no inspector')]);
  const plain = createPlainServer((socket) => void socket.end('SSH-2.0\r\n'));
  const port = await freePort(null);
  await once(plain.listen(port, '127.0.0.1'), 'listening');
  expect(await problemAt(readInspector(`127.0.0.1:${port}`) as InspectorAddress)).toEqual(['not-inspectable', expect.any(String)]);
  plain.close();
});

it('a worker and a page are no programs, and are named', async () => {
  await using browser = await listing([
    { ...node, type: 'worker', title: 'sw.js' },
    { ...node, id: '2f', type: 'page', title: 'Shop' },
  ]);
  const [code, words] = (await problemAt(browser.address)) ?? [];
  expect(code).toBe('not-inspectable');
  expect(words).toContain('worker sw.js (1f0e-aa)');
  expect(words).toContain('page Shop (2f)');
});

it('of several programs one must be named', async () => {
  const list = [node, { ...node, id: '2f0e-bb', title: 'worker.mjs' }];
  await using several = await listing(list);
  const [code, words] = (await problemAt(several.address)) ?? [];
  expect(code).toBe('several-targets');
  expect(words).toContain(`ws://${several.address.text}/2f0e-bb worker.mjs`);
  expect(await problemAt({ ...several.address, id: '2f0e-bb' })).toEqual(['inspector-refuses', expect.any(String)]);
  expect(await problemAt({ ...several.address, id: 'gone' })).toEqual(['not-inspectable', expect.any(String)]);
});

it('a session that is refused', async () => {
  await using one = await listing([node]);
  one.server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  expect(await problemAt(one.address)).toEqual(['inspector-refuses', expect.stringContaining('400')]);
});

it('is asked at the address that was given, by a name that inspectors take', async () => {
  await using one = await listing([node]);
  const sessions = new WebSocketServer({ server: one.server });
  const asked = once(sessions, 'connection');
  await using session = await openInspector(one.address);
  const [, request] = await asked;
  expect(request.url).toBe('/1f0e-aa');
  expect(request.headers.host).toMatch(/^localhost:/);
  expect(session.isOpen()).toBe(true);
});

it('what the other side sends is read as data, and what is none ends the session', async () => {
  await using one = await listing([node]);
  const sessions = new WebSocketServer({ server: one.server });
  sessions.on('connection', (socket) =>
    socket.on('message', (data) => socket.send(String(data).includes('good') ? '{"id":1,"result":{}}' : '[]')),
  );
  await using session = await openInspector(one.address);
  expect(await session.post('good')).toEqual({});
  await expect(session.post('bad')).rejects.toThrow('the session with the inspector ended');
  await expect(session.post('more')).rejects.toThrow('the session with the inspector ended');
});
