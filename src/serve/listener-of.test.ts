import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { servable } from './listener-of.ts';

/** What a listener answers to one request. */
async function answered(listener: RequestListener, path = '/', init: RequestInit = {}) {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
    return { status: response.status, body: await response.text(), cookies: response.headers.getSetCookie() };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function listenerOf(value: unknown): RequestListener {
  const found = servable(value);
  if (found?.kind !== 'listener') throw new Error(`It is served as ${found?.kind ?? 'nothing'}.`);
  return found.listener;
}

type Sent = Parameters<RequestListener>[1];

describe('what can be served', () => {
  it.each<[string, unknown]>([
    ['a handler of Node.js', (_: unknown, response: Sent) => response.end('hello')],
    [
      'an app like that of Express, a function',
      Object.assign((_: unknown, response: Sent, _next: unknown) => response.end('hello'), { handle() {} }),
    ],
    ['an app like that of Koa', { middleware: [], callback: () => (_: unknown, response: Sent) => response.end('hello'), listen() {} }],
    ['an app like that of Hono', { fetch: () => new Response('hello') }],
    ['a fetch handler', (_: Request) => new Response('hello')],
    ['an app like that of Polka', { listen() {}, handler: (_: unknown, response: Sent) => response.end('hello') }],
  ])('%s', async (_, value) => expect(await answered(listenerOf(value))).toMatchObject({ status: 200, body: 'hello' }));

  it('a server of its own, and apps that start theirs', async () => {
    expect(servable(createServer())?.kind).toBe('server');
    const asked: unknown[] = [];
    const listen = (...args: unknown[]) => Promise.resolve(asked.push(args));
    const fastify = servable({ ready() {}, inject() {}, listen });
    const nest = servable({ getHttpAdapter() {}, listen });
    if (fastify?.kind !== 'listens' || nest?.kind !== 'listens') throw new Error('They do not listen.');
    await fastify.listen(28_000, '127.0.0.1');
    await nest.listen(28_000, '127.0.0.1');
    expect(asked).toEqual([[{ port: 28_000, host: '127.0.0.1' }], [28_000, '127.0.0.1']]);
  });

  it.each([null, 1, 'text', {}, { listen() {} }])('%j is none of them', (value) => expect(servable(value)).toBeNull());
});

describe('middleware', () => {
  it('that passes a request on leaves 404, and one that fails 500', async () => {
    const pass = (_: unknown, __: unknown, next: (error?: Error) => void) => next();
    const fail = (_: unknown, __: unknown, next: (error?: Error) => void) => next(new Error('expected by a test'));
    expect(await answered(listenerOf(pass))).toMatchObject({ status: 404 });
    expect(await answered(listenerOf(fail))).toMatchObject({ status: 500 });
  });
});

describe('a fetch handler', () => {
  it('gets method, path, headers and body, and sends several cookies', async () => {
    const fetch = async (request: Request) => {
      const { pathname } = new URL(request.url);
      const headers = new Headers([
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ]);
      return new Response(`${request.method} ${pathname} ${request.headers.get('x-a')} ${await request.text()}`, { status: 201, headers });
    };
    const asked = { method: 'POST', body: 'body', headers: { 'x-a': 'a' } };
    expect(await answered(listenerOf({ fetch }), '/path', asked)).toEqual({
      status: 201,
      body: 'POST /path a body',
      cookies: ['a=1', 'b=2'],
    });
  });

  it('that throws answers 500', async () => {
    const fetch = () => {
      throw new Error('expected by a test');
    };
    expect(await answered(listenerOf({ fetch }))).toMatchObject({ status: 500 });
  });

  it('hears that nobody waits for its answer any more', async () => {
    const stop = new AbortController();
    let hears = () => {};
    const gone = new Promise<void>((resolve) => {
      hears = resolve;
    });
    const fetch = (request: Request) => {
      request.signal.addEventListener('abort', () => hears());
      stop.abort();
      return new Promise<Response>(() => {});
    };
    await expect(answered(listenerOf({ fetch }), '/', { signal: stop.signal })).rejects.toThrow('abort');
    await gone;
  });
});
