import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppRepository } from '../app-repository.ts';
import { expectedChanges } from '../expected-changes.ts';
import { expected } from '../expected-routes.ts';
import { leakingFiles, repositoryWithExample } from '../leaking-files.ts';
import { type AppName, apps, environmentOf } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

// The first run installs and builds the app.
const INSTALL_AND_BUILD = 10 * 60_000;
// A verdict needs a number of requests, not of seconds: on a free machine it takes half a minute for each route.
const MEASURE = 15 * 60_000;

// All pages of that one are measured where routes are discovered, its changes where versions are compared.
const names = (Object.keys(apps) as AppName[]).filter((name) => name !== 'next-app');

describe.each(names)('in a built app of %s', (name) => {
  const leak = leakingFiles[name];
  let repository: AppRepository;
  beforeAll(async () => {
    repository = await repositoryWithExample(name);
  }, INSTALL_AND_BUILD);
  afterAll(async () => {
    await repository?.[Symbol.asyncDispose]();
  });

  it(
    'checks the routes that the change of a leaking file touches, says which file it was, and finds the leak',
    async () => {
      await repository.change({ [leak.leaky]: '' });
      const env = await environmentOf(name);
      const { status, report, stderr } = await runCheck({ cwd: repository.cwd, args: ['--changed', 'main'], env });
      const found = report.routes.map(({ route, path, verdict, because }) => ({ route, path, verdict, because }));
      expect(found, stderr).toContainEqual({ route: leak.route, path: leak.path, verdict: 'leaking', because: [leak.leaky] });
      const touched = expectedChanges[name].find(({ file }) => file === leak.leaky)?.touches;
      // Under one address alone nothing is rendered again that a cache answers.
      const live = expected[name].routes.flatMap(([route, kind]) => (kind === 'page' ? [route] : []));
      expect(found.map(({ route }) => route).sort()).toEqual(
        [...(touched as readonly string[])].filter((route) => live.includes(route)).sort(),
      );
      expect(status).toBe(1);
    },
    MEASURE,
  );
});
