import { expect, test } from 'vitest';
import { environmentOf, prepareApp } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

test('a Next app started by npm: the leaking route is told from the steady one', async () => {
  const cwd = await prepareApp('next-app');
  const { report, status } = await runCheck({
    loads: null,
    cwd,
    args: ['--start', 'npm start', '--route', '/product/1', '--route', '/live'],
    env: await environmentOf('next-app'),
  });
  expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/product/1', 'leaking'],
    ['/live', 'steady'],
  ]);
  expect(status).toBe(1);
});
