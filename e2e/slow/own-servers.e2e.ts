import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { cached, hashOf } from '../app-cache.ts';
import { plainEnvironment } from '../prepare-app.ts';
import { cliPath } from '../run-check.ts';
import { runQuietly } from '../run-quietly.ts';

const source = fileURLToPath(new URL('../servers', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await cached(`servers-${await hashOf(source)}`, async (empty) => {
    await cp(source, empty, { recursive: true });
    const arguments_ = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await runQuietly('npm', arguments_, { cwd: empty, env: plainEnvironment() });
  });
});

type Row = readonly [route: string, kind: string, path: string | null];

/** What `ssr-leak-check routes` lists where no option says anything of routes. */
const listed = (start: string) =>
  new Promise<readonly Row[]>((resolve, reject) => {
    const options = ['routes', '--json', '-', '--start', start];
    execFile(process.execPath, [cliPath, ...options], { cwd: folder, env: plainEnvironment() }, (error, stdout, stderr) => {
      if (error) return reject(new Error(stderr));
      const rows = JSON.parse(stdout) as ReadonlyArray<Record<'route' | 'kind' | 'path', string>>;
      resolve(rows.map(({ route, kind, path }): Row => [route, kind, path]).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  });

const page = (route: string): Row => [route, 'page', route];
const hello: Row = ['/api/hello', 'api', '/api/hello'];
const express = [
  ...['/', '/admin'].map(page),
  ['/admin/of/:team/deep', 'page', null],
  page('/admin/users'),
  ['/admin/users/:id', 'page', '/admin/users/7'],
  hello,
  ...['/around/inside', '/book', '/everything'].map(page),
  ['/health', 'api', '/health'],
  ...['/list', '/lists'].map(page),
  ['/moved', 'redirect', '/moved'],
  ...['/shop/cart', '/store/cart'].map(page),
];
const fastify = [page('/'), page('/admin/users'), ['/admin/users/:id', 'page', null], page('/admin/v1/deep'), hello, page('/both')];
const hono = [
  ...[page('/'), page('/admin/users'), ['/admin/users/:id', 'page', null], hello],
  ...['/book/new', '/one', '/shop/cart/all', '/two', '/v1/list'].map(page),
];
const koa = [page('/'), page('/admin/users'), ['/admin/users/:id', 'page', null], hello, page('/mounted/inside')];
const nest = [page('/v1/cats'), ['/v1/cats/:id', 'page', null]];

it.each<[string, string, readonly unknown[]]>([
  ['Express 4', 'PACKAGE=express4 node express.mjs', express],
  ['Express 5.0, whose router keeps mounts in closures alone', 'PACKAGE=express50 node express.mjs', express],
  ['Express 5', 'PACKAGE=express node express.mjs', express],
  ['Fastify 4', 'PACKAGE=fastify4 node fastify.mjs', fastify],
  ['Fastify 5', 'PACKAGE=fastify node fastify.mjs', fastify],
  ['Hono 4.0, which marks what it wraps with a symbol', 'PACKAGE=hono40 node hono.mjs', hono],
  ['Hono 4.12', 'PACKAGE=hono412 node hono.mjs', hono],
  ['Hono', 'PACKAGE=hono node hono.mjs', hono],
  ['Koa 2', 'PACKAGE=koa2 ROUTER=koa-router13 node koa.mjs', koa],
  ['Koa 3', 'PACKAGE=koa ROUTER=@koa/router node koa.mjs', koa],
  ['NestJS on Express', 'PACKAGE=@nestjs/platform-express ADAPTER=ExpressAdapter node nest.mjs', nest],
  ['NestJS on Fastify', 'PACKAGE=@nestjs/platform-fastify ADAPTER=FastifyAdapter node nest.mjs', nest],
  ['Polka', 'node polka.mjs', [page('/'), page('/admin'), page('/admin/users'), ['/user/:id', 'page', null]]],
])('lists the routes of %s, those of sub-apps and plugins under their full paths', async (_, start, expected) => {
  expect(await listed(start)).toEqual(expected);
});
