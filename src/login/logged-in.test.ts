import { afterEach, expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import type { RunningServer } from '../server/server.ts';
import { endLogin, isLoggedIn, loggedIn } from './logged-in.ts';

const { logIn } = vi.hoisted(() => ({ logIn: vi.fn() }));
vi.mock('./log-in.ts', () => ({ logIn }));

const { signal } = new AbortController();
const aServer = () => ({}) as RunningServer;
const settings = {
  ...settingsFrom({}, { cwd: '/' }),
  login: [{ path: '/in', method: 'POST' }] as const,
  headers: [
    { name: 'Cookie', value: 'lang=de' },
    { name: 'x-own', value: '1' },
  ],
};

let clock = 0;
const at = (ms: number) => {
  clock = ms;
};
logIn.mockImplementation(async () => [{ name: 'cookie', value: `lang=de; sid=${logIn.mock.calls.length}` }]);
vi.spyOn(performance, 'now').mockImplementation(() => clock);
afterEach(() => {
  logIn.mockClear();
  at(0);
});

const cookies = async (server: RunningServer, asked: typeof settings = settings) =>
  (await loggedIn(asked, server, signal)).headers.map(({ name, value }) => `${name}: ${value}`);

it('logs in once at each server, and once for each login that a route has, and asks as who logged in there', async () => {
  const [one, other] = [aServer(), aServer()];
  expect(isLoggedIn(settings, one)).toBe(false);
  expect(await cookies(one)).toEqual(['x-own: 1', 'cookie: lang=de; sid=1']);
  expect(isLoggedIn(settings, one)).toBe(true);
  expect(await cookies(one)).toEqual(['x-own: 1', 'cookie: lang=de; sid=1']);
  expect(await cookies(other)).toEqual(['x-own: 1', 'cookie: lang=de; sid=2']);
  expect(await cookies(one, { ...settings, login: [...settings.login, ...settings.login] as never })).toContain('cookie: lang=de; sid=3');
});

it('asks as anybody where there is no login', async () => {
  expect(await loggedIn({ ...settings, login: [] }, aServer(), signal)).toMatchObject({ headers: settings.headers });
  expect(logIn).not.toHaveBeenCalled();
});

it('logs in again after five minutes, and where the login was ended, at most three times', async () => {
  const server = aServer();
  await cookies(server);
  at(299_000);
  expect(await cookies(server)).toContain('cookie: lang=de; sid=1');
  at(301_000);
  expect(await cookies(server)).toContain('cookie: lang=de; sid=2');
  for (const sid of [3, 4, 5]) {
    expect(endLogin(settings, server)).toBe(true);
    expect(await cookies(server)).toContain(`cookie: lang=de; sid=${sid}`);
  }
  expect(endLogin(settings, server)).toBe(false);
  expect(await cookies(server)).toContain('cookie: lang=de; sid=5');
});

it('does not try a login again that failed', async () => {
  const server = aServer();
  logIn.mockRejectedValueOnce(new Error('wrong'));
  await expect(cookies(server)).rejects.toThrow('wrong');
  at(3_600_000);
  await expect(cookies(server)).rejects.toThrow('wrong');
  expect(logIn).toHaveBeenCalledTimes(1);
});
