import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import type { Route, WeightedPath } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';
import { fit } from './fit.ts';

/** Answers by the path: a status, a cache that is filled by the first request, an address written with a slash at its end. */
const asked: string[] = [];
const server = createServer(({ url = '/', headers }: IncomingMessage, response) => {
  asked.push(url);
  const isFirst = asked.filter((path) => path === url).length === 1;
  if (url.startsWith('/status/')) response.statusCode = Number(url.slice(-3));
  if (/^\/slashed(\?|$)/.test(url)) response.writeHead(308, { location: url.replace('/slashed', '/slashed/') });
  if (url === '/login') response.writeHead(302, { location: '/login/form' });
  if (url.startsWith('/to?')) response.writeHead(302, { location: decodeURIComponent(url.slice(4)) });
  const isAgain = url.startsWith('/kept/again') && headers['x-again'] === 'key';
  if (url.startsWith('/kept')) response.setHeader('x-nextjs-cache', isAgain ? 'REVALIDATED' : isFirst ? 'MISS' : 'HIT');
  // A server that is busy renders it again behind several answers.
  if (url === '/old') response.setHeader('x-nextjs-cache', 'STALE');
  const context = /^\/(ssr|ssg|shell)\b/.exec(url)?.[1];
  if (context) {
    const root = context === 'shell' ? '<a-b></a-b>' : `<a-b ng-server-context="${context}"></a-b>`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return void response.end(`${root}<script src="main.js" type="module"></script>`);
  }
  if (url === '/session') response.setHeader('set-cookie', 'sid=1; Path=/');
  if (url === '/events') return void response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' }).write('data: 1\n\n');
  response.end('page');
});

let running: RunningServer;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } as RunningServer;
});
afterAll(() => server.close());

const settings = settingsFrom({}, { cwd: '/' });

/** What is left of a route with these addresses. */
async function fitted(paths: readonly string[], isLoose = false) {
  asked.length = 0;
  const weighted: readonly WeightedPath[] = paths.map((path, i) => ({ path, weight: i + 1 }));
  const route: Route = { route: '/x', path: paths[0]!, because: [], ...(paths.length > 1 ? { paths: weighted } : {}) };
  const { seen, ...rest } = await fit(route, running, settings, { isLoose, signal: new AbortController().signal });
  return { ...rest, status: seen?.status ?? null };
}

it('leaves addresses that answer as they are, asked once', async () => {
  const several = [
    { path: '/a?x=1', weight: 1 },
    { path: '/b', weight: 2 },
  ];
  expect(await fitted(['/a?x=1', '/b'])).toEqual({
    route: { route: '/x', path: '/a?x=1', because: [], paths: several },
    cachedBy: null,
    status: 200,
  });
  expect(asked).toEqual(['/a?x=1', '/b']);
});

it('points at the one that does not answer, unless it comes from a log and others do', async () => {
  expect(await fitted(['/a', '/status/404'])).toEqual({
    route: { route: '/x', path: '/status/404', because: [] },
    cachedBy: null,
    status: 404,
  });
  expect(await fitted(['/status/500', '/a'], true)).toMatchObject({ route: { path: '/a' }, status: 200 });
  expect(await fitted(['/status/500', '/status/404'], true)).toEqual({
    route: { route: '/x', path: '/status/500', because: [] },
    cachedBy: null,
    status: 500,
  });
});

it('writes an address as the app does, and follows no other redirect', async () => {
  expect(await fitted(['/slashed?x=1'])).toMatchObject({ route: { path: '/slashed/?x=1' } });
  expect(await fitted(['/login'])).toMatchObject({ route: { path: '/login' }, status: 302 });
  expect(asked).toEqual(['/login']);
});

it('knows a cache by the second answer, and leaves out the addresses that it answers', async () => {
  expect(await fitted(['/kept'])).toEqual({
    route: { route: '/x', path: '/kept', because: [] },
    cachedBy: 'x-nextjs-cache: HIT',
    status: null,
  });
  expect(await fitted(['/kept', '/a'])).toEqual({ route: { route: '/x', path: '/a', because: [] }, cachedBy: null, status: 200 });
  // Every request of this one is the first of its address.
  expect(await fitted(['/kept/{n}'])).toEqual({ route: { route: '/x', path: '/kept/{n}', because: [] }, cachedBy: null, status: 200 });
});

it('knows a stream of events at once, by its type', async () => {
  const { signal } = new AbortController();
  const { route, seen } = await fit({ route: '/events', path: '/events', because: [] }, running, settings, { isLoose: false, signal });
  expect(route).toMatchObject({ path: '/events', endless: true });
  expect(seen).toMatchObject({ status: 200, endless: true });
  const page = await fit({ route: '/page', path: '/page', because: [] }, running, settings, { isLoose: false, signal });
  expect([page.route.endless, page.seen?.endless]).toEqual([undefined, false]);
});

const again = { isLoose: false, revalidation: { 'x-again': 'key' }, signal: new AbortController().signal };

it('has a page rendered again that a cache answers, where its build has a key for that', async () => {
  const route: Route = { route: '/x', path: '/kept/again', because: [] };
  const { route: fitting, cachedBy, seen } = await fit(route, running, settings, again);
  expect({ fitting, cachedBy }).toEqual({ fitting: { ...route, revalidation: { 'x-again': 'key' } }, cachedBy: null });
  expect(seen?.headers['x-nextjs-cache']).toBe('REVALIDATED');
});

it('leaves a page to its cache where the key does not help, and one that no cache answers as it is', async () => {
  const kept = await fit({ route: '/x', path: '/kept/anyway', because: [] }, running, settings, again);
  expect(kept).toMatchObject({ cachedBy: 'x-nextjs-cache: HIT' });
  expect(kept.route).not.toHaveProperty('revalidation');
  expect((await fit({ route: '/x', path: '/a', because: [] }, running, settings, again)).route).toEqual({
    route: '/x',
    path: '/a',
    because: [],
  });
});

it('knows whether an answer sets a cookie', async () => {
  expect(await fitted(['/session'])).toMatchObject({ route: { setsCookies: true } });
});

it.each([
  ['/en', '/en'],
  ['/en?x=1#top', '/en?x=1'],
  ['en/start', '/en/start'],
])('measures the page that a URL leads to: %s', async (location, path) => {
  const from = `/to?${encodeURIComponent(location)}`;
  expect(await fitted([from])).toMatchObject({ route: { route: '/x', path, redirectedFrom: from }, status: 200 });
});

it.each([
  ['a login', '/login/form'],
  ['a login by another name', '/account/sign-in'],
  ['a page that comes back here', '/welcome?returnTo=%2Fx'],
  ['another server', 'https://shop.example/'],
  ['a page that does not answer', '/status/404'],
  ['a page that redirects once more', '/to?%2Fen'],
])('does not take for the page what a URL leads to: %s', async (_, location) => {
  const from = `/to?${encodeURIComponent(location)}`;
  const { route, status } = await fitted([from]);
  expect([route, status]).toEqual([{ route: '/x', path: from, because: [] }, 302]);
});

it('takes an old answer for one of the cache, too: code may make a new one behind it, and the next answers are of the cache again', async () => {
  expect(await fitted(['/old'])).toMatchObject({ cachedBy: 'x-nextjs-cache: STALE', status: null });
});

it('leaves out URLs that a file of the build answers, and stops at one that the browser renders', async () => {
  expect(await fitted(['/ssg', '/ssr'])).toMatchObject({ route: { path: '/ssr' }, cachedBy: null, status: 200 });
  expect(await fitted(['/ssg'])).toMatchObject({ cachedBy: 'ng-server-context="ssg"', status: null });
  const { route, seen } = await fit(
    { route: '/x', path: '/ssr', because: [], paths: ['/ssr', '/shell', '/ssr?2'].map((path) => ({ path, weight: 1 })) },
    running,
    settings,
    { isLoose: false, signal: new AbortController().signal },
  );
  expect({ path: route.path, as: seen?.unrendered?.as }).toEqual({ path: '/shell', as: 'shell' });
});
