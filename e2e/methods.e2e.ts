import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/methods/', import.meta.url));
const lines = readFileSync(`${cwd}server.mjs`, 'utf8').split('\n');
const lineOf = (route: string) => lines.findIndex((line) => line.endsWith(`// <= leak ${route.slice(1)}`)) + 1;

async function checked(routes: readonly string[], ...args: readonly string[]) {
  const named = routes.flatMap((route) => ['--route', route]);
  return runCheck({ cwd, args: ['--start', 'node server.mjs', ...named, ...args], loads: 'same' });
}

type Found = Awaited<ReturnType<typeof checked>>['report']['routes'];
const said = (routes: Found) => routes.map(({ route, method, verdict }) => [route, method, verdict]);

test('what a POST leaves behind is a leak with its line, its twin is steady, and so are the pages of both', async () => {
  const body = '{"note":"hunter2hunter2"}';
  const { status, report, stdout } = await checked(['/orders', '/orders-of-today'], ...['--method', 'POST', '--body', body]);
  expect(status).toBe(1);
  expect(said(report.routes)).toEqual([
    ['/orders', 'POST', 'leaking'],
    ['/orders-of-today', 'POST', 'steady'],
  ]);
  expect(report.routes[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: lineOf('/orders') });
  expect(stdout).toContain('POST /orders');
  const brief = report.routes[0]?.attribution?.brief ?? '';
  expect(brief).toContain('--method POST --body="$BODY"');
  // It may be a secret.
  expect(JSON.stringify(report) + stdout).not.toContain('hunter2');

  const pages = await checked(['/orders', '/orders-of-today']);
  expect(pages.status).toBe(0);
  expect(said(pages.report.routes)).toEqual([
    ['/orders', undefined, 'steady'],
    ['/orders-of-today', undefined, 'steady'],
  ]);
});

test('what needs a new body in every request is found by a number in it', async () => {
  const same = await checked(['/login'], '--method', 'POST', '--body', '{"id":1}');
  expect(said(same.report.routes)).toEqual([['/login', 'POST', 'steady']]);
  const { report } = await checked(['/login', '/replay'], '--method', 'POST', '--body', '{"id":{n}}');
  expect(said(report.routes)).toEqual([
    ['/login', 'POST', 'leaking'],
    ['/replay', 'POST', 'steady'],
  ]);
  expect(report.routes[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: lineOf('/login') });
});

test('a route may have a method and a body of its own', async () => {
  const perRoute = { '/login': { method: 'PUT', body: 'no JSON', expectStatus: 400 }, '/replay': { method: 'POST', body: '{"id":{n}}' } };
  await using folder = await createFixture({ 'own.json': JSON.stringify({ perRoute }) });
  const { status, report } = await checked(['/orders', '/login', '/replay'], '--config', folder.getPath('own.json'));
  expect(status).toBe(0);
  expect(said(report.routes)).toEqual([
    ['/orders', undefined, 'steady'],
    ['/login', 'PUT', 'steady'],
    ['/replay', 'POST', 'steady'],
  ]);
});

test('a body without a method is a mistake, beside all others', async () => {
  const all = String(await checked(['/orders'], '--body', 'hunter2hunter2', '--budget', 'long').catch((error) => error));
  expect(all).toContain('exit status 2');
  expect(all).toContain('--body has no effect: a GET request has no body.');
  expect(all).toContain('Give a --method that has one, such as POST, or remove --body.');
  expect(all).toContain('--budget does not accept "long".');
  expect(all).not.toContain('hunter2');
});
