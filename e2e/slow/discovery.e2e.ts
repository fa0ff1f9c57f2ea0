import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppRepository } from '../app-repository.ts';
import { expectedChanges } from '../expected-changes.ts';
import { expected } from '../expected-routes.ts';
import { leakingFiles, repositoryWithExample } from '../leaking-files.ts';
import { type AppName, apps, environmentOf } from '../prepare-app.ts';
import { cliPath, runCheck } from '../run-check.ts';

// The first run installs and builds the app.
const INSTALL_AND_BUILD = 10 * 60_000;
// A verdict needs a number of requests, not of seconds: on a free machine it takes half a minute for each route.
const MEASURE = 15 * 60_000;

/** Pages whose cache code of the app fills while the server runs: they can be rendered again in each request. */
const refilled: Partial<Record<AppName, readonly string[]>> = { 'next-app': ['/blog/[slug]', '/news'], 'next-pages': ['/post/[id]'] };

describe.each(Object.keys(apps) as AppName[])('in a built app of %s', (name) => {
  const leak = leakingFiles[name];
  let repository: AppRepository;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    repository = await repositoryWithExample(name);
    env = await environmentOf(name);
  }, INSTALL_AND_BUILD);
  afterAll(async () => {
    await repository?.[Symbol.asyncDispose]();
  });

  const isRendered = ({ route, kind }: Record<string, unknown>) => kind === 'page' || (refilled[name]?.includes(route as string) ?? false);

  const table = (...args: string[]) =>
    new Promise<ReadonlyArray<Record<string, unknown>>>((resolve, reject) => {
      execFile(process.execPath, [cliPath, 'routes', '--json', '-', ...args], { cwd: repository.cwd, env }, (error, stdout) =>
        error ? reject(error) : resolve(JSON.parse(stdout)),
      );
    });

  it('lists the routes of the build, with the example URLs of the configuration', async () => {
    const configured = expected[name].routes.map(([route, kind, path, urlFrom]) =>
      route === leak.route ? { route, kind, path: leak.path, sampleFrom: 'config' } : { route, kind, path, sampleFrom: urlFrom },
    );
    expect(await table()).toEqual(configured.map((row) => ({ ...row, chosen: isRendered(row) && row.path !== null, because: [] })));
  });

  it('chooses exactly the routes that import the file that a change touches', async () => {
    await repository.change({ [leak.badge]: '' });
    const rows = await table('--changed', 'main');
    const touched = expectedChanges[name].find(({ file }) => file === leak.badge)?.touches;
    expect(rows.filter(({ because }) => (because as string[]).includes(leak.badge)).map(({ route }) => route)).toEqual(touched);
    const chosen = rows.filter((row) => row.chosen);
    expect(chosen.map(({ route }) => route)).toEqual(
      rows.filter((row) => isRendered(row) && row.path !== null && touched?.includes(row.route as string)).map(({ route }) => route),
    );
    expect(chosen.map(({ because }) => because)).toEqual(chosen.map(() => [leak.badge]));
  });

  it('passes at once, without a server, when the change touches no route', async () => {
    await repository.change({ 'README.md': 'More words' });
    const { status, report, stdout } = await runCheck({ cwd: repository.cwd, args: ['--changed', 'main'], env });
    expect({ status, routes: report.routes, server: report.server }).toEqual({ status: 0, routes: [], server: null });
    expect(stdout).toContain('the change touches no route');
  });

  const file = expected[name].routes.find(([, kind, path]) => kind === 'prerendered' && path !== null)?.[2];
  it.runIf(file !== undefined && !name.startsWith('next'))('does not measure a file that the build rendered in advance', async () => {
    const { status, report } = await runCheck({ cwd: repository.cwd, args: ['--route', file as string], env });
    expect(report.routes).toMatchObject([{ route: file, verdict: 'unproven', reason: 'prerendered', requests: 0 }]);
    expect(status).toBe(2);
  });

  // Its build keeps pages in a cache, and it takes the longest: once is enough.
  if (name !== 'next-app') return;

  it('does not measure the cache that answers a named route', async () => {
    const { status, report } = await runCheck({ cwd: repository.cwd, args: ['--route', '/blog/hello', '--route', '/about'], env });
    expect(report.routes.map(({ route, verdict, reason }) => ({ route, verdict, reason }))).toEqual(
      ['/blog/hello', '/about'].map((route) => ({ route, verdict: 'unproven', reason: 'served-from-cache' })),
    );
    expect(status).toBe(2);
  });

  it(
    'checks every page without an option, and says what it does not check',
    async () => {
      const { status, report, stdout } = await runCheck({ cwd: repository.cwd, args: [], env });
      const verdicts = Object.fromEntries(report.routes.map(({ route, verdict }) => [route, verdict]));
      expect(Object.keys(verdicts)).toEqual(expect.arrayContaining(['/actions', '/live', '/product/[id]', '/shop/[[...opt]]']));
      expect(verdicts).toMatchObject({ '/live': 'steady', '/product/[id]': 'leaking' });
      expect(status).toBe(1);
      const skipped = Object.fromEntries((report.skipped ?? []).map(({ route, why }) => [route, why]));
      expect(skipped).toMatchObject({ '/': 'prerendered', '/blog/[slug]': 'prerendered', '/api/hello': 'api' });
      expect(Object.keys({ ...verdicts, ...skipped }).sort()).toEqual(expected[name].routes.map(([route]) => route).sort());
      expect(stdout).toContain('"/docs/[...path]": ["/docs/1"]');
    },
    MEASURE,
  );
});
