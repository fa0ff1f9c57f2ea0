import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error Types of it are not installed.
import untyped from 'express';
import { afterEach, expect, it } from 'vitest';
import { listRoutes } from './list-routes.ts';

interface Response {
  send(text: string): void;
  json(value: unknown): void;
}
type Handler = (request: unknown, response: Response, next?: unknown) => void;
type App = Handler & { get(path: string, handler: Handler): void; use(handler: Handler): void };
const express = untyped as () => App;

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listening(listener: Handler): Promise<number> {
  const server = createServer(listener as never);
  open.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** Paths with the ports at which they are, of routes that have this word in their name. */
const listed = async (word: string) =>
  (await listRoutes()).filter(({ path }) => path.includes(word)).map(({ path, ports }) => [path, ports] as const);

it('tells which server calls an app, also through functions around it, and an app that nobody calls', async () => {
  const [first, second, idle] = [express(), express(), express()];
  first.get('/one-first', (_, response) => response.send('1'));
  second.get('/one-second', (_, response) => response.send('2'));
  idle.get('/one-idle', (_, response) => response.send('3'));
  const around =
    (app: App): Handler =>
    (request, response, next) =>
      app(request, response, next);
  const ports = [await listening(first), await listening(around(second))];
  expect(new Map(await listed('one-'))).toEqual(
    new Map<string, readonly number[]>([
      ['/one-first', [ports[0]!]],
      ['/one-second', [ports[1]!]],
      ['/one-idle', []],
    ]),
  );
  expect([first, second, idle]).toHaveLength(3);
});

it('says where a handler stands, behind what a package wraps around it, and whether it answers with data', async () => {
  const app = express();
  app.get('/two-page', (_, response) => response.send('page'));
  app.get('/two-data', (_, response) => response.json({ ok: true }));
  app.get('/two-bound', ((_: unknown, response: Response) => response.send('page')).bind(null));
  await listening(app);
  const found = (await listRoutes()).filter(({ path }) => path.startsWith('/two-'));
  expect(found.map(({ path, json }) => [path, json])).toEqual([
    ['/two-page', false],
    ['/two-data', true],
    ['/two-bound', false],
  ]);
  for (const { places } of found) expect(places.at(-1)?.url).toContain('list-routes.test');
});

it('runs no code of the app: neither getters nor traps of proxies, nor what formats the stack of an error', async () => {
  const trap = (): never => {
    throw new Error('not to be run');
  };
  const app = express();
  app.get('/three', (_, response) => response.send('3'));
  const odd = {
    get stack() {
      return trap();
    },
    get routes() {
      return trap();
    },
    get middleware() {
      return trap();
    },
    get _basePath() {
      return trap();
    },
    get wares() {
      return trap();
    },
  };
  const proxy = new Proxy({}, { get: trap, getOwnPropertyDescriptor: trap, ownKeys: trap, getPrototypeOf: trap, has: trap });
  app.use(new Proxy<Handler>(() => {}, { apply: trap }));
  const error = new Error('kept');
  const { prepareStackTrace } = Error;
  let formatted = 0;
  Error.prepareStackTrace = (one) => {
    if (one === error) formatted += 1;
    return '';
  };
  try {
    await listening(app);
    expect((await listed('/three')).map(([path]) => path)).toEqual(['/three']);
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
  }
  expect([formatted, typeof odd, typeof proxy]).toEqual([0, 'object', 'object']);
});

it('leaves nothing on the global object', async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  const app = express();
  app.get('/four', (_, response) => response.send('4'));
  await listRoutes();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  expect(app).toBeTypeOf('function');
});
