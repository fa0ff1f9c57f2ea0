import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/loads/', import.meta.url));
const routes = ['--start', 'node server.mjs', '--route', '/by-url', '--route', '/by-path'];

test('a page cached for every URL is steady as long as one URL is asked for, and leaks under new ones', async () => {
  const same = await runCheck({ cwd, args: routes });
  expect(same.report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/by-url', 'steady'],
    ['/by-path', 'steady'],
  ]);

  const both = await runCheck({ cwd, args: [...routes, '--loads', 'same,addresses'] });
  expect(both.status).toBe(1);
  expect(both.report.routes.map(({ route, loads }) => [route, loads?.map(({ load, verdict }) => `${load}: ${verdict}`)])).toEqual([
    ['/by-url', ['same: steady', 'addresses: leaking']],
    ['/by-path', ['same: steady', 'addresses: steady']],
  ]);
  expect(both.report.routes[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: 8 });
});
