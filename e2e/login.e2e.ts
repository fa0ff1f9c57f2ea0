import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { level } from './level.ts';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/login/', import.meta.url));
const lines = readFileSync(`${cwd}server.mjs`, 'utf8').split('\n');
const lineOf = (route: string) => lines.findIndex((line) => line.endsWith(`// <= leak ${route.slice(1)}`)) + 1;

const [email, password] = ['ada@example.com', 'lovelace-1843'];
const byForm = [{ path: '/login', form: { email, password } }];
const byToken = [{ path: '/api/login', body: { email, password }, token: 'data.token' }];

async function checked(config: object, routes: readonly string[], loads = 'same') {
  await using folder = await createFixture({ 'own.json': JSON.stringify(config) });
  const named = routes.flatMap((route) => ['--route', route]);
  const run = await runCheck({
    cwd,
    args: ['--start', 'node server.mjs', '--config', folder.getPath('own.json'), ...named],
    loads,
  });
  const said = run.report.routes.map(({ route, verdict, reason }) => [route, verdict, reason]);
  return { ...run, said, everything: JSON.stringify(run.report) + run.stdout + run.stderr };
}

test('a page behind a form is found to leak, with its line, and its twin is steady', async () => {
  const { status, report, said, everything } = await checked({ login: byForm }, ['/account', '/profile']);
  expect(said).toEqual([
    ['/account', 'leaking', 'grows'],
    ['/profile', 'steady', level],
  ]);
  expect(status).toBe(1);
  expect(report.routes[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: lineOf('/account') });
  for (const secret of [email, password]) expect(everything).not.toContain(secret);
});

test('what a page behind a form keeps for a minute is no leak: whoever moves the clock is logged in, too', async () => {
  const { status, said } = await checked({ login: byForm }, ['/recent']);
  expect(said).toEqual([['/recent', 'steady', 'forgotten-in-time']]);
  expect(status).toBe(0);
});

test('visitors, those who hang up and those who come all at once are logged in', async () => {
  const { status, said } = await checked({ login: byForm }, ['/profile'], 'same,visitors,hang-ups,bursts,data');
  expect(said).toEqual([['/profile', 'steady', level]]);
  expect(status).toBe(0);
});

test('a token of a JSON answer is sent with every request, and a route may have a login of its own', async () => {
  const { status, said } = await checked({ login: byForm, perRoute: { '/account': { login: byToken }, '/profile': { login: [] } } }, [
    '/account',
    '/profile',
  ]);
  expect(said).toEqual([
    ['/account', 'leaking', 'grows'],
    ['/profile', 'unproven', 'redirected'],
  ]);
  expect(status).toBe(1);
});

test('without a login the page cannot be measured, and the words say what to write', async () => {
  const { status, said, stdout } = await checked({}, ['/profile']);
  expect(said).toEqual([['/profile', 'unproven', 'redirected']]);
  expect(status).toBe(2);
  expect(stdout).toContain('"login" in the configuration');
});

test.each([
  ['shows its form again', [{ path: '/login', form: { email, password: 'babbage-1791' } }], 'login-page-again'],
  ['refuses', [{ path: '/api/login', body: { email, password: 'babbage-1791' }, token: 'data.token' }], 'login-refused'],
  ['has no such form', [{ path: '/login', form: { user: email, password } }], 'login-form-missing'],
  ['has no such token', [{ path: '/api/login', body: { email, password }, token: 'token' }], 'login-value-missing'],
  ['gives nothing to send', [{ path: '/api/login', body: { email, password } }], 'login-sets-nothing'],
])('nothing is measured where the login %s', async (_title, login, code) => {
  const { status, said, everything } = await checked({ login }, ['/profile']);
  expect(said).toEqual([['/profile', 'unproven', code]]);
  expect(status).toBe(2);
  for (const secret of [email, password, 'babbage-1791']) expect(everything).not.toContain(secret);
});

test('a variable that is not set is named before anything starts', async () => {
  const text = "export default { login: [{ path: '/login', form: { email: 'a', password: process.env.NOBODY_SETS_THIS } }] };";
  await using folder = await createFixture({ 'own.mjs': text });
  const args = ['--start', 'node server.mjs', '--route', '/profile', '--config', folder.getPath('own.mjs')];
  const all = String(await runCheck({ cwd, args }).catch((error) => error));
  expect(all).toContain('exit status 2');
  expect(all).toContain('login.0.form.password is undefined: is the variable set that it comes from?');
});

test('a session that ends while it is measured leaves the route inconclusive', async () => {
  const { status, said } = await checked({ login: byForm }, ['/short']);
  expect(said).toEqual([['/short', 'unproven', 'responses-fail']]);
  expect(status).toBe(2);
});

test('after a route that logs out the next one logs in again', async () => {
  const { said } = await checked({ login: byForm }, ['/logout', '/profile']);
  expect(said).toEqual([
    ['/logout', 'unproven', 'responses-fail'],
    ['/profile', 'steady', level],
  ]);
});

test('what a server prints of a session is masked', async () => {
  const { report, everything } = await checked({ login: byForm }, ['/crash']);
  const [crash] = report.routes;
  expect(crash).toMatchObject({ verdict: 'unproven', reason: 'unexpected-status' });
  expect(everything).toContain('session *** of ***, ***');
  expect(everything).toContain('asked with ***');
  expect(everything).not.toMatch(/[0-9a-f]{32}/);
});

test('what holds the memory is named without the session that it hangs on', async () => {
  const { report, everything } = await checked({ login: byForm }, ['/history']);
  const [history] = report.routes;
  expect(history).toMatchObject({ verdict: 'leaking' });
  expect(history?.suspects[0]).toMatchObject({ line: lineOf('/history') });
  expect(history?.attribution?.paths?.[0]?.steps).toContainEqual(expect.objectContaining({ name: '***' }));
  expect(everything).not.toMatch(/[0-9a-f]{32}/);
});
