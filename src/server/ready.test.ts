import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type ReadyOptions, untilReady } from './ready.ts';

let server: Server;
let sockets: Socket[];
let urls: string[];

async function listening(answer: RequestListener, host = '127.0.0.1'): Promise<number> {
  sockets = [];
  urls = [];
  server = createServer((request, response) => {
    urls.push(request.url as string);
    answer(request, response);
  });
  server.on('connection', (socket) => sockets.push(socket));
  server.listen(0, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const optionsOf = (port: number, isOwnPort = false, address = '127.0.0.1'): ReadyOptions => ({
  link: {
    listening: () => [{ type: 'listening', pid: 1, address, port, secure: false, isOwnPort, isHttp2Only: false }],
    listeningOnPath: () => [],
    tooOld: () => [],
    refused: () => [],
  },
  toldPort: port,
  paths: [],
  lost: new AbortController().signal,
  tail: () => [],
  usualPort: null,
  toldUntil: Number.POSITIVE_INFINITY,
  isQuiet: async () => false,
  unavailableUntil: Number.POSITIVE_INFINITY,
});
const wait = (port: number, { isOwnPort = false, ...more }: Partial<ReadyOptions> & { isOwnPort?: boolean } = {}, address = '127.0.0.1') =>
  untilReady({ ...optionsOf(port, isOwnPort, address), ...more });

const allClosed = () => Promise.all(sockets.map((socket) => socket.destroyed || once(socket, 'close')));

test('any status is an answer', async () => {
  const port = await listening((_, response) => response.writeHead(500).end());
  expect(await wait(port)).toEqual({ origin: `http://127.0.0.1:${port}`, host: '127.0.0.1', port });
  await allClosed();
  expect(urls).toEqual(['/']);
});

test('a server whose first page hangs is ready by another path, and what hangs is ended', async () => {
  const port = await listening(({ url }, response) => {
    if (url !== '/') response.end();
  });
  await wait(port);
  await allClosed();
  expect(urls[0]).toBe('/');
  expect(urls).toHaveLength(2);
});

test('a server that answers nothing but an example URL is ready by it', async () => {
  const port = await listening(({ url }, response) => {
    if (url === '/b') response.end();
  });
  await wait(port, { paths: ['/a', '/b'] });
  await allClosed();
  expect(urls).toContain('/a');
});

test('a server that comes late is asked for none of the routes: a page may start what goes on as long as its process', async () => {
  const port = await listening((_, response) => response.end());
  server.close();
  await once(server, 'close');
  const { link } = optionsOf(port);
  let [looks, sinceAnswer] = [0, 0];
  // As many looks as there are paths, and some more; and its agent is later than its first answer by as many.
  const listeningLater = () => {
    looks += 1;
    if (looks === 7) server.listen(port, '127.0.0.1');
    if (urls.length > 0) sinceAnswer += 1;
    return sinceAnswer > 7 ? link.listening() : [];
  };
  await wait(port, { paths: ['/a', '/b'], link: { ...link, listening: listeningLater } });
  await allClosed();
  expect(urls).toEqual(['/']);
});

test('an endless answer is an answer', async () => {
  const port = await listening((_, response) => response.write('event: tick\n\n'));
  await wait(port);
  await allClosed();
});

test('a server bound to one of two families is found at the one that answers', async () => {
  const port = await listening((_, response) => response.end(), '::1');
  expect(await wait(port, {}, '::')).toMatchObject({ origin: `http://[::1]:${port}` });
});

test('a lost race ends every request that is open', async () => {
  const port = await listening(() => lost.abort(new Error('it ended')));
  const lost = new AbortController();
  await expect(wait(port, { lost: lost.signal })).rejects.toThrow('it ended');
  await allClosed();
  expect(sockets).toHaveLength(1);
});

test('503 is the answer of a server that still boots, wherever it is asked', async () => {
  const port = await listening((_, response) => response.writeHead(urls.length < 4 ? 503 : 404).end());
  await wait(port);
  expect(urls.length).toBeGreaterThanOrEqual(4);
});

test('503 is an answer like others where it has been given for too long', async () => {
  const port = await listening((_, response) => response.writeHead(503).end());
  expect(await wait(port, { unavailableUntil: performance.now() })).toMatchObject({ port });
});

/** A port where nobody listens: the server takes no notice of what it was told. */
const toldPort = 1;
const html = { 'content-type': 'text/html' };

test.each<[string, RequestListener, Partial<ReadyOptions> & { isOwnPort?: boolean }]>([
  ['answers with a page', (_, response) => response.writeHead(200, html).end(), {}],
  [
    'answers an example URL with a page',
    ({ url }, response) => response.writeHead(url === '/a' ? 200 : 404, html).end(),
    { paths: ['/a'] },
  ],
  ['knows an example URL', ({ url }, response) => response.writeHead(url === '/a' ? 200 : 404).end(), { paths: ['/a'] }],
  ['redirects', (_, response) => response.writeHead(302, { location: '/login' }).end(), {}],
  ['was told that port by its script', (_, response) => response.end(), { isOwnPort: true }],
  ['is the only one that will', (_, response) => response.end(), { isQuiet: async () => true }],
  ['has been the only one for long', (_, response) => response.end(), { toldUntil: 0 }],
])('a server elsewhere that %s is the app', async (_, answer, more) => {
  const port = await listening(answer);
  expect(await wait(port, { toldPort, ...more })).toMatchObject({ port });
});

test.each<[string, RequestListener, readonly string[]]>([
  ['of metrics', (_, response) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(), ['/', '/a']],
  ['of health checks', ({ url }, response) => response.writeHead(url === '/' ? 200 : 404).end(), ['/']],
  ['of administration', ({ url }, response) => response.writeHead(url === '/' ? 200 : 404, html).end(), ['/', '/a']],
])('a server %s elsewhere may not be the app', async (_, answer, paths) => {
  const port = await listening(answer);
  const lost = new AbortController();
  let looks = 0;
  const isQuiet = async () => {
    looks += 1;
    if (looks === 10) lost.abort(new Error('still waiting'));
    // Never for long: something goes on.
    return looks % 3 !== 0;
  };
  await expect(wait(port, { toldPort, paths, isQuiet, lost: lost.signal })).rejects.toThrow('still waiting');
  // Each path once, and then it is left alone.
  expect(urls.length).toBe(new Set(urls).size);
});
