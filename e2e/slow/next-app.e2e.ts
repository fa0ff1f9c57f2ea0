import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environmentOf, prepareApp } from '../prepare-app.ts';
import { cliPath, runCheck } from '../run-check.ts';

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

test('pages that a cache answers are rendered again in each request, and what fills the cache is found to leak', async () => {
  const cwd = await prepareApp('next-app');
  const { report, status, stdout } = await runCheck({
    loads: null,
    cwd,
    args: ['--route', '/news', '--route', '/blog/hello'],
    env: await environmentOf('next-app'),
  });
  const [news, blog] = report.routes;
  expect(news).toMatchObject({ route: '/news', verdict: 'leaking' });
  expect(news?.suspects[0]).toMatchObject({ file: expect.stringMatching(/shared\/lib\/leaky\.ts$/), line: 8 });
  expect(blog).toMatchObject({ route: '/blog/hello', verdict: 'steady' });
  for (const { loads } of [news, blog].flatMap((one) => one ?? [])) {
    expect(loads?.filter(({ verdict }) => verdict !== 'not-run').map(({ load }) => load)).toEqual(['revalidate']);
    expect(loads).toContainEqual({ load: 'same', verdict: 'not-run', reason: 'answered-from-cache' });
  }
  expect(stdout).toContain('revalidation at each request');
  expect(status).toBe(1);
});

test('without a name, those are chosen whose cache is filled while the server runs', async () => {
  const cwd = await prepareApp('next-app');
  const { stdout } = await promisify(execFile)(process.execPath, [cliPath, 'routes', '--json', '-'], {
    cwd,
    env: await environmentOf('next-app'),
  });
  const chosen = JSON.parse(stdout).filter((row: { chosen: boolean }) => row.chosen);
  expect(chosen.map(({ route }: { route: string }) => route)).toEqual(expect.arrayContaining(['/live', '/news', '/blog/[slug]']));
  expect(chosen.map(({ route }: { route: string }) => route)).not.toContain('/about');
});
