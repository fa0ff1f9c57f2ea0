/** That a request is the same, whoever sends it: the one before the load, autocannon, a client that hangs up. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import type { LoadName } from '../loads/loads.ts';
import type { Method } from '../loads/method.ts';
import { freePort } from '../server/free-port.ts';
import type { RunningServer } from '../server/server.ts';
import { fit } from './fit.ts';
import { hammer } from './hammer.ts';
import { probe } from './probe.ts';
import { targetOf } from './target.ts';

interface Seen {
  readonly method: string | undefined;
  readonly body: string;
  readonly type: string | undefined;
  readonly length: string | undefined;
}
const seen: Seen[] = [];

async function note(request: IncomingMessage): Promise<void> {
  const { method, headers } = request;
  seen.push({ method, body: await text(request), type: headers['content-type'], length: headers['content-length'] });
}

const server = createServer(async (request, response) => {
  await note(request);
  const page = 'page'.repeat(100);
  if (request.url !== '/chunked') response.setHeader('content-length', page.length);
  if (request.url === '/kept') response.setHeader('x-nextjs-cache', 'HIT');
  response.end(page);
});
let origin = '';
beforeAll(async () => {
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${port}`;
});
beforeEach(() => seen.splice(0));
afterAll(() => server.close());

const plain = settingsFrom({}, { cwd: '/' });
const { signal } = new AbortController();
const fire = (settings: Settings, load: LoadName, amount: number, path = '/a') =>
  hammer(targetOf({ path }, origin, settings, load), amount, signal, () => {});

describe.each(['same', 'hang-ups', 'bursts'] as const)('under the load %s', (load) => {
  it('sends the method and the body, with a new number in each', async () => {
    const settings = { ...plain, method: 'PATCH', body: '{"név": {n}}' } as const;
    const volley = await fire(settings, load, 3);
    expect(volley).toMatchObject({ answered: 3, failed: 0 });
    const bodies = [1, 2, 3].map((n) => ({ method: 'PATCH', body: `{"név": ${n}}`, type: 'application/json', length: '11' }));
    expect(seen.toSorted((a, b) => a.body.localeCompare(b.body))).toEqual(bodies);
  });

  it.each<Method>(['HEAD', 'POST', 'PUT', 'DELETE'])('sends %s without a body', async (method) => {
    for (const path of ['/a', '/chunked'])
      expect(await fire({ ...plain, method }, load, 3, path)).toMatchObject({ answered: 3, failed: 0 });
    const length = method === 'HEAD' ? undefined : '0';
    expect(seen).toEqual(Array(6).fill({ method, body: '', type: undefined, length }));
  });
});

it('sends a DELETE with its body', async () => {
  const settings = { ...plain, method: 'DELETE', body: 'id=7' } as const;
  await fire(settings, 'same', 1);
  await fire(settings, 'hang-ups', 1);
  await probe({ ...settings, origin, request: { path: '/a' } }, signal);
  expect(seen).toEqual(Array(3).fill({ method: 'DELETE', body: 'id=7', type: 'application/x-www-form-urlencoded', length: '4' }));
});

it('asks once before the load, and believes no cache that answers a POST', async () => {
  const settings = { ...plain, method: 'POST', body: 'id={n}' } as const;
  const running = { origin } as RunningServer;
  const route = { route: '/kept', path: '/kept', because: [] };
  expect(await fit(route, running, settings, { isLoose: false, signal })).toMatchObject({ cachedBy: null, seen: { status: 200 } });
  expect(seen).toEqual([{ method: 'POST', body: 'id=0', type: 'application/x-www-form-urlencoded', length: '4' }]);
  expect(await fit(route, running, { ...plain, method: 'HEAD' }, { isLoose: false, signal })).toMatchObject({
    cachedBy: 'x-nextjs-cache: HIT',
  });
});

it('looks for no text in the answer to a HEAD', async () => {
  const settings = { ...plain, method: 'HEAD', expectText: 'cart' } as const;
  expect(await probe({ ...settings, origin, request: { path: '/a' } }, signal)).toMatchObject({ hasText: true });
  expect(await fire(settings, 'same', 2)).toMatchObject({ expected: 2, failed: 0 });
});
