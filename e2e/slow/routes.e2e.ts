import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { affectedRoutes } from '../../src/routes/change/affected.ts';
import { changedFiles } from '../../src/routes/change/changed-files.ts';
import { discoverRoutes } from '../../src/routes/discover.ts';
import type { Discovery } from '../../src/routes/discovery.ts';
import { type AppRepository, appRepository } from '../app-repository.ts';
import { expectedChanges } from '../expected-changes.ts';
import { expected } from '../expected-routes.ts';
import { type AppName, apps, prepareApp } from '../prepare-app.ts';

const names = Object.keys(apps) as AppName[];

// The first run installs and builds the app.
const INSTALL_AND_BUILD = 10 * 60_000;

describe.each(names)('the routes of %s', (name) => {
  it(
    'are those of the table',
    async () => {
      const found = await discoverRoutes(await prepareApp(name));
      expect(found.framework).toBe(expected[name].framework);
      expect(found.routes.map((r) => [r.route, r.kind, r.path, r.urlFrom, r.sourceFile])).toEqual(expected[name].routes);
    },
    INSTALL_AND_BUILD,
  );
});

const touchedBy = async (repository: AppRepository, discovery: Discovery) =>
  (await affectedRoutes(repository.cwd, discovery, await changedFiles(repository.cwd, { ref: 'main', uncommitted: false }))).filter(
    ({ because }) => because.length > 0,
  );

describe.each(names)('a change in %s', (name) => {
  let repository: AppRepository;
  beforeAll(async () => {
    repository = await appRepository(name);
  }, INSTALL_AND_BUILD);
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
  });

  it.each(expectedChanges[name])('of $file touches $touches', async ({ file, touches }) => {
    await repository.change({ [file]: '' });
    const discovery = await discoverRoutes(repository.cwd);
    const touched = await touchedBy(repository, discovery);
    const named = Array.isArray(touches) ? null : discovery.routes.filter(({ kind }) => touches === 'all' || kind !== 'api');
    expect(touched.map(({ route }) => route.route)).toEqual(named ? named.map(({ route }) => route) : touches);
    for (const { because } of touched) expect(because.map((reason) => reason.file)).toEqual([file]);
  });
});

describe('an app below the root of its repository', () => {
  it(
    'is touched by the files of the root that concern it, and by no other app',
    async () => {
      await using repository = await appRepository('react-router', 'apps/shop');
      const discovery = await discoverRoutes(repository.cwd);
      const routesFor = async (file: string) => {
        await repository.change({ [file]: '' });
        return (await touchedBy(repository, discovery)).map(({ route }) => route.route);
      };
      expect(await routesFor('apps/shop/shared/components/Badge.tsx')).toEqual(['/live']);
      expect(await routesFor('pnpm-lock.yaml')).toEqual(discovery.routes.map(({ route }) => route));
      expect(await routesFor('apps/other/app/routes/live.tsx')).toEqual([]);
      expect(await routesFor('README.md')).toEqual([]);
    },
    INSTALL_AND_BUILD,
  );

  it(
    'is touched by a sibling package that it imports',
    async () => {
      await using repository = await appRepository('react-router', 'apps/shop');
      // As a package manager would: the shared code as a package of its own, linked beside the app.
      await mkdir(join(repository.root, 'packages'));
      await rename(join(repository.cwd, 'shared'), join(repository.root, 'packages/shared'));
      await repository.link('packages/shared', 'node_modules/@shop/shared');
      await repository.write('packages/shared/package.json', '{ "name": "@shop/shared", "exports": { "./*": "./*.ts" } }');
      await repository.write(
        'apps/shop/app/routes/live.tsx',
        'import { label } from "@shop/shared/lib/label";\nexport default () => label("x");\n',
      );
      repository.commitToMain();
      const discovery = await discoverRoutes(repository.cwd);
      await repository.change({ 'packages/shared/lib/label.ts': '' });
      const touched = await touchedBy(repository, discovery);
      const live = touched.find(({ route }) => route.route === '/live');
      expect(live?.because).toEqual([
        { file: 'packages/shared/lib/label.ts', by: 'imported', chain: ['apps/shop/app/routes/live.tsx', 'packages/shared/lib/label.ts'] },
      ]);
    },
    INSTALL_AND_BUILD,
  );
});
