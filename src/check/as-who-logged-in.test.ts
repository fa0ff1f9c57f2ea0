import { afterEach, expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { namedRoutes, type Route } from '../routes/named-routes.ts';
import { fitAsWhoLoggedIn } from './as-who-logged-in.ts';
import { type LentServer, lentServer, type Pages } from './lent-servers.test-builder.ts';

const settings = { ...settingsFrom({}, { cwd: '/' }), login: [{ path: '/in' }] };
const signal = new AbortController().signal;

const running: LentServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server[Symbol.asyncDispose]()));
});

/** What the routes answer, one after the other, and what was asked for that. */
async function fitted(pages: Pages, ...paths: readonly string[]) {
  const server = await lentServer({ '/in': { headers: { 'set-cookie': 'sid=1' } }, ...pages });
  running.push(server);
  const seen: unknown[] = [];
  for (const route of namedRoutes(paths)) {
    const fit = await fitAsWhoLoggedIn(route as Route, server, settings, { isLoose: false, signal });
    seen.push('code' in fit ? fit.code : fit.seen?.status);
  }
  return { seen, asked: server.asked };
}

it('asks each route as who logged in, once', async () => {
  const { seen, asked } = await fitted({ '/a': { for: 'sid=1' }, '/b': { for: 'sid=1' } }, '/a', '/b');
  expect(seen).toEqual([200, 200]);
  expect(asked).toEqual(['/in', '/a', '/b']);
});

it.each([302, 401, 403])('logs in again where a later route is answered with %i, and where it still is, believes it', async (status) => {
  const { seen, asked } = await fitted({ '/a': {}, '/b': { status } }, '/a', '/b');
  expect(seen).toEqual([200, status]);
  expect(asked).toEqual(['/in', '/a', '/b', '/in', '/b']);
});

it.each([404, 500])('does not where it is answered with %i, nor for the first', async (status) => {
  expect((await fitted({ '/a': { status: 302 }, '/b': { status } }, '/a', '/b')).asked).toEqual(['/in', '/a', '/b']);
});

it('says why nobody can log in, asks nothing, and does not try it again', async () => {
  const { seen, asked } = await fitted({ '/in': { status: 401 } }, '/a', '/b');
  expect(seen).toEqual(['login-refused', 'login-refused']);
  expect(asked).toEqual(['/in']);
});
