import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { MARKER_HEADER } from '../agent/marker.ts';
import { settingsFrom } from '../config/settings-from.ts';
import type { Traffic } from '../loads/load.ts';
import { freePort } from '../server/free-port.ts';
import { hammer } from './hammer.ts';
import { type Target, targetOf } from './target.ts';

const asked: Array<{ readonly url: string; readonly headers: IncomingHttpHeaders }> = [];
const server = createServer(({ url = '', headers }, response) => {
  asked.push({ url, headers });
  const status = url.startsWith('/fails') ? 500 : url.startsWith('/gone') ? 404 : 200;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).write('pa');
  response.end(asked.length > 2 ? 'ge' : 'ge, the first');
});
let origin = '';
beforeAll(async () => {
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${port}`;
});
beforeEach(() => asked.splice(0));
afterAll(() => server.close());

const settings = { ...settingsFrom({}, { cwd: '/' }), headers: [{ name: 'x-common', value: 'c' }] };
const fire = (target: Target, amount: number) => hammer(target, amount, new AbortController().signal, () => {});
const urls = () => asked.map(({ url }) => url);

it('asks for one URL under the load "same", with the headers for every request', async () => {
  expect(await fire(targetOf({ path: '/a?x=1' }, origin, settings), 5)).toMatchObject({ expected: 5, answered: 5, failed: 0 });
  expect(urls()).toEqual(Array(5).fill('/a?x=1'));
  expect(asked[0]?.headers).toMatchObject({ 'x-common': 'c', [MARKER_HEADER]: '1' });
});

it('goes on counting {n} in the next volley, and mixes several URLs by their weight', async () => {
  const numbered = targetOf({ path: '/p/{n}' }, origin, settings);
  await fire(numbered, 2);
  await fire(numbered, 2);
  expect(urls()).toEqual(['/p/1', '/p/2', '/p/3', '/p/4']);
  asked.splice(0);
  const paths = [
    { path: '/often', weight: 2 },
    { path: '/rarely', weight: 1 },
  ];
  await fire(targetOf({ path: '/often', paths }, origin, settings), 6);
  expect(urls()).toEqual(['/often', '/rarely', '/often', '/often', '/rarely', '/often']);
});

it('fires what a load makes up: requests in turns, with headers of their own', async () => {
  let made = 0;
  const traffic: Traffic = {
    connections: 1,
    pipelining: 1,
    requests: [
      { path: '/still', headers: { cookie: 'a=1' } },
      () => {
        made += 1;
        return { path: `/made/${made}`, headers: { 'x-common': String(made) } };
      },
    ],
  };
  await fire({ ...targetOf({ path: '/' }, origin, settings), traffic }, 4);
  expect(urls()).toEqual(['/still', '/made/1', '/still', '/made/2']);
  expect(asked.map(({ headers }) => [headers.cookie, headers['x-common'], headers[MARKER_HEADER]])).toEqual([
    ['a=1', 'c', '1'],
    [undefined, '1', '1'],
    ['a=1', 'c', '1'],
    [undefined, '2', '1'],
  ]);
});

it('numbers {n} in headers as in URLs, for each request', async () => {
  const own = { ...settings, headers: [{ name: 'Cookie', value: 'sid=v{n}; of={n}' }, ...settings.headers] };
  const target = targetOf({ path: '/a' }, origin, own);
  await fire(target, 2);
  await fire(target, 1);
  expect(asked.map(({ headers }) => [headers.cookie, headers['x-common']])).toEqual([1, 2, 3].map((n) => [`sid=v${n}; of=${n}`, 'c']));
});

it('sends the headers of a request beside the common ones, whatever the case of their names, and cookies together', async () => {
  const common = [
    { name: 'Cookie', value: 'login=1' },
    { name: 'User-Agent', value: 'common' },
  ];
  const made = () => ({ path: '/a', headers: { cookie: 'sid=2', 'user-agent': 'own' } });
  const target = targetOf({ path: '/a' }, origin, { ...settings, headers: common });
  const own: Traffic = { connections: 1, pipelining: 1, requests: [made] };
  await fire({ ...target, traffic: own }, 2);
  await fire({ ...target, traffic: { ...own, hangsUp: () => 'in-body' } }, 2);
  expect(asked.map(({ headers }) => [headers.cookie, headers['user-agent'], headers[MARKER_HEADER]])).toEqual(
    Array(4).fill(['login=1; sid=2', 'own', '1']),
  );
});

it('hangs up where the load says so, and counts what it left as answered', async () => {
  const target = targetOf({ path: '/a' }, origin, settings, 'hang-ups');
  expect(await fire(target, 4)).toMatchObject({ expected: 4, answered: 4, failed: 0 });
  expect(urls()).toEqual(['/a', '/a', '/a', '/a']);
  expect(await fire(targetOf({ path: '/fails' }, origin, settings, 'hang-ups'), 4)).toMatchObject({ expected: 0, failed: 4 });
});

it('reads what was answered, but not where clients go away', async () => {
  const html = { status: 200, type: 'text/html' };
  const { read } = await fire(targetOf({ path: '/a' }, origin, settings, 'bursts'), 12);
  expect(read).toHaveLength(12);
  expect(read.filter(({ bytes }) => bytes === 4)).toEqual(Array(10).fill({ ...html, bytes: 4 }));
  expect((await fire(targetOf({ path: '/gone' }, origin, settings), 1)).read).toEqual([{ ...html, status: 404, bytes: 4 }]);
  expect((await fire(targetOf({ path: '/a' }, origin, settings, 'hang-ups'), 2)).read).toEqual([]);
});

it('counts answers without the text that each must contain as failed', async () => {
  const of = (expectText: string) => targetOf({ path: '/a' }, origin, { ...settings, expectText });
  expect(await fire(of('pag'), 3)).toMatchObject({ expected: 3, failed: 0 });
  // The first that fails ends the run, at the next tick of its clock.
  const { answered, failed } = await fire(of('cart'), 3);
  expect(answered).toBeGreaterThan(0);
  expect(failed).toBe(answered);
});

it('takes a made-up address that leads nowhere for an answer', async () => {
  const target = targetOf({ path: '/gone' }, origin, settings, 'addresses');
  expect(await fire(target, 3)).toMatchObject({ expected: 3, failed: 0 });
  expect(await fire(targetOf({ path: '/gone' }, origin, settings), 3)).toMatchObject({ expected: 0, failed: 3 });
});

it('counts answers of another status as failed', async () => {
  expect(await fire(targetOf({ path: '/fails' }, origin, settings), 3)).toMatchObject({ expected: 0, answered: 3, failed: 3 });
});

it('knows by its pattern which part of a URL is a parameter', async () => {
  await fire(targetOf({ route: '/p/shirt', pattern: '/p/[slug]', path: '/p/shirt' }, origin, settings, 'addresses'), 2);
  expect(urls()).toEqual(['/p/shirt?ssr-leak-check=1', '/p/shirt-2']);
});
