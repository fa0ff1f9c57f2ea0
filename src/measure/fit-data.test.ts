import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { head } from '../loads/data.ts';
import type { DataRequest } from '../loads/load.ts';
import { freePort } from '../server/free-port.ts';
import type { RunningServer } from '../server/server.ts';
import { fit } from './fit.ts';
import { fitData } from './fit-data.ts';
import { hammer } from './hammer.ts';
import { targetOf } from './target.ts';

/** Pages answer any path below them; one of them gives its data, others a page in its place, a refusal, or what a cache kept. */
const asked: string[] = [];
const server = createServer(({ method = '', url = '', headers }, response) => {
  asked.push(`${method} ${url}${headers.rsc ? ' rsc' : ''}`);
  if (method === 'HEAD' && url.startsWith('/refuses')) return void response.writeHead(405).end();
  const isData = url.startsWith('/gives') && (url.endsWith('.json') || headers.rsc !== undefined);
  const type = isData ? (headers.rsc ? 'text/x-component' : 'Application/JSON; charset=utf-8') : 'text/html';
  const kept = url.startsWith('/kept') && method === 'HEAD' ? { 'x-nextjs-cache': 'HIT' } : {};
  const status = url.startsWith('/missing') ? 404 : 200;
  response.writeHead(status, { 'content-type': type, ...kept }).end('page');
});
let origin = '';
beforeAll(async () => {
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${port}`;
});
beforeEach(() => asked.splice(0));
afterAll(() => server.close());

const json: DataRequest = { name: 'json', type: 'application/json', of: (path) => ({ path: `${path}/data.json` }) };
const rsc: DataRequest = { name: 'rsc', type: 'text/x-component', of: (path) => ({ path, headers: { rsc: '1' } }) };
const all = [json, rsc, head];

const settings = { ...settingsFrom({}, { cwd: '/' }), expectText: 'page' };
const { signal } = new AbortController();
const namesFor = async (path: string, own = settings) =>
  (await fitData(all, path, { origin, settings: own, signal })).map(({ name }) => name);

it('keeps what is answered with what was asked for, each asked once', async () => {
  expect(await namesFor('/gives')).toEqual(['json', 'rsc', 'HEAD']);
  expect(asked).toEqual(['GET /gives/data.json', 'GET /gives rsc', 'HEAD /gives']);
});

it('leaves out what is answered with a page, with a refusal, or from a cache', async () => {
  expect(await namesFor('/any')).toEqual(['HEAD']);
  expect(await namesFor('/refuses')).toEqual([]);
  expect(await namesFor('/kept')).toEqual([]);
  expect(await namesFor('/missing')).toEqual([]);
  expect(await namesFor('/missing', { ...settings, expectStatus: { text: '404', classes: [], codes: [404] } })).toEqual(['HEAD']);
});

it('asks where the page itself answers, and says what the load may ask', async () => {
  const running = { origin } as RunningServer;
  const fitted = async (path: string, dataRequests: readonly DataRequest[]) =>
    (await fit({ route: path, path, because: [] }, running, settings, { isLoose: false, dataRequests, signal })).route;
  expect((await fitted('/gives', all)).dataRequests).toEqual(all);
  expect((await fitted('/refuses', all)).dataRequests).toEqual([]);
  expect(await fitted('/gives', [])).not.toHaveProperty('dataRequests');
  expect(await fitted('/missing', all)).not.toHaveProperty('dataRequests');
});

it('asks in turns under the load, from volley to volley, whatever the page must contain', async () => {
  const own = { ...settings, method: 'POST', body: 'a=b', expectText: 'cart' } as const;
  const target = targetOf({ path: '/gives', dataRequests: all }, origin, own, 'data');
  const turns = ['GET /gives/data.json', 'GET /gives rsc', 'HEAD /gives'];
  for (const amount of [2, 2, 5]) {
    expect(await hammer(target, amount, signal, () => {})).toMatchObject({ expected: amount, failed: 0 });
  }
  expect(asked).toEqual([...turns, ...turns, ...turns]);
});
