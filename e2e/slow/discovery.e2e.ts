import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppRepository, appRepository } from '../app-repository.ts';
import { expectedChanges } from '../expected-changes.ts';
import { expected } from '../expected-routes.ts';
import { environmentOf } from '../prepare-app.ts';
import { cliPath, runCheck } from '../run-check.ts';

// The first run installs and builds the app.
const INSTALL_AND_BUILD = 10 * 60_000;

const badge = { 'next-app': 'shared/components/Badge.tsx', sveltekit: 'shared/components/Badge.svelte' } as const;

describe.each(['next-app', 'sveltekit'] as const)('in a built app of %s', (name) => {
  let repository: AppRepository;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    repository = await appRepository(name);
    env = await environmentOf(name);
    const config = { params: { '/product/[id]': ['/product/1'] }, budget: '30 s' };
    await repository.write('ssr-leak-check.config.json', JSON.stringify(config));
    repository.commitToMain();
  }, INSTALL_AND_BUILD);
  afterAll(async () => {
    await repository?.[Symbol.asyncDispose]();
  });

  const table = (...args: string[]) =>
    new Promise<ReadonlyArray<Record<string, unknown>>>((resolve, reject) => {
      execFile(process.execPath, [cliPath, 'routes', '--json', '-', ...args], { cwd: repository.cwd, env }, (error, stdout) =>
        error ? reject(error) : resolve(JSON.parse(stdout)),
      );
    });

  it('lists the routes of the build, with the addresses of the configuration', async () => {
    const configured = expected[name].routes.map(([route, kind, path, sampleFrom]) =>
      route === '/product/[id]' ? { route, kind, path: '/product/1', sampleFrom: 'config' } : { route, kind, path, sampleFrom },
    );
    expect(await table()).toEqual(configured.map((row) => ({ ...row, chosen: row.kind === 'page' && row.path !== null, because: [] })));
  });

  it('chooses exactly the routes that import the file that a change touches', async () => {
    const file = badge[name];
    await repository.change({ [file]: '' });
    const rows = await table('--changed', 'main');
    const touched = expectedChanges[name].find((change) => change.file === file)?.touches;
    expect(rows.filter(({ because }) => (because as string[]).includes(file)).map(({ route }) => route)).toEqual(touched);
    expect(rows.filter(({ chosen }) => chosen)).toMatchObject([{ route: '/live', because: [file] }]);
  });

  it('passes at once, without a server, when the change touches no route', async () => {
    await repository.change({ 'README.md': 'More words' });
    const { status, report, stdout } = await runCheck({ cwd: repository.cwd, args: ['--changed', 'main'], env });
    expect({ status, routes: report.routes, server: report.server }).toEqual({ status: 0, routes: [], server: null });
    expect(stdout).toContain('the change touches no route');
  });

  it('checks the one route that the change touches, says which file it was, and finds the leak', async () => {
    await repository.change({ [name === 'next-app' ? 'app/product/[id]/page.tsx' : 'shared/lib/leaky.ts']: '' });
    const { status, report, stderr } = await runCheck({ cwd: repository.cwd, args: ['--changed', 'main'], env });
    expect(
      report.routes.map(({ route, path, verdict, because }) => ({ route, path, verdict, because })),
      stderr,
    ).toEqual([
      {
        ...{ route: '/product/[id]', path: '/product/1', verdict: 'leaking' },
        because: [name === 'next-app' ? 'app/product/[id]/page.tsx' : 'shared/lib/leaky.ts'],
      },
    ]);
    expect(status).toBe(1);
  });

  it.runIf(name === 'next-app')('checks every page without an option, and says what it does not check', async () => {
    const { status, report, stdout } = await runCheck({ cwd: repository.cwd, args: [], env });
    const verdicts = Object.fromEntries(report.routes.map(({ route, verdict }) => [route, verdict]));
    expect(Object.keys(verdicts)).toEqual(expect.arrayContaining(['/actions', '/live', '/product/[id]', '/shop/[[...opt]]']));
    expect(verdicts).toMatchObject({ '/live': 'steady', '/product/[id]': 'leaking' });
    expect(status).toBe(1);
    const skipped = Object.fromEntries((report.skipped ?? []).map(({ route, why }) => [route, why]));
    expect(skipped).toMatchObject({ '/': 'prerendered', '/blog/[slug]': 'prerendered', '/api/hello': 'api' });
    expect(Object.keys({ ...verdicts, ...skipped }).sort()).toEqual(expected[name].routes.map(([route]) => route).sort());
    expect(stdout).toContain('"/docs/[...path]": ["/docs/1"]');
  });
});
