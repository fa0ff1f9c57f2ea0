import { describe, expect, it } from 'vitest';
import { discoverRoutes } from '../src/routes/discover.ts';
import { expected } from './expected-routes.ts';
import { type AppName, apps, prepareApp } from './prepare-app.ts';

const names = Object.keys(apps) as AppName[];

// The first run installs and builds all apps.
const INSTALL_AND_BUILD = 20 * 60_000;

describe.each(names)('the routes of %s', (name) => {
  it(
    'are those of the table',
    async () => {
      const found = await discoverRoutes(await prepareApp(name));
      expect(found.framework).toBe(expected[name].framework);
      expect(found.routes.map((r) => [r.route, r.kind, r.path, r.sampleFrom, r.sourceFile])).toEqual(expected[name].routes);
    },
    INSTALL_AND_BUILD,
  );
});
