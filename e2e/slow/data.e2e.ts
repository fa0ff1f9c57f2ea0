import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/config/settings-from.ts';
import { head } from '../../src/loads/data.ts';
import type { DataRequest } from '../../src/loads/load.ts';
import { fitData } from '../../src/measure/fit-data.ts';
import { probe } from '../../src/measure/probe.ts';
import { discoverRoutes } from '../../src/routes/discover.ts';
import { boot } from '../../src/server/boot.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { bootOptions } from '../boot-server.ts';
import { type AppName, environmentOf, prepareApp } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

interface Case {
  readonly name: AppName;
  readonly page: string;
  /** What the app answers beside the page: what its own client asks for, by its name, with the path and the type of the answer. */
  readonly answered: ReadonlyArray<readonly [name: string, path: RegExp, type: string]>;
}

const cases: readonly Case[] = [
  {
    name: 'next-app',
    page: '/live',
    answered: [
      ['RSC', /^\/live\?_rsc$/, 'text/x-component'],
      ['RSC prefetch', /^\/live\?_rsc=\w+$/, 'text/x-component'],
    ],
  },
  { name: 'next-pages', page: '/plain', answered: [['_next/data', /^\/_next\/data\/[\w-]+\/plain\.json$/, 'application/json']] },
  { name: 'sveltekit', page: '/live', answered: [['__data.json', /^\/live\/__data\.json$/, 'application/json']] },
  // Payloads are extracted of routes that are cached, and of no other.
  { name: 'nuxt', page: '/live', answered: [] },
  { name: 'react-router', page: '/live', answered: [['.data', /^\/live\.data$/, 'text/x-script']] },
  { name: 'astro', page: '/live', answered: [] },
];

const INSTALL_AND_BUILD = 10 * 60_000;
const { signal } = new AbortController();
const settings = settingsFrom({}, { cwd: '/' });

describe.each(cases)('the page $page of $name', ({ name, page, answered }) => {
  let server: RunningServer;
  let known: readonly DataRequest[] = [];
  let cwd = '';
  beforeAll(async () => {
    cwd = await prepareApp(name);
    const { start, dataRequests = [] } = await discoverRoutes(cwd);
    known = dataRequests;
    server = await boot(bootOptions(start!, { cwd, env: await environmentOf(name) }));
  }, INSTALL_AND_BUILD);
  afterAll(async () => await server?.[Symbol.asyncDispose]());

  it("answers what the framework's client asks for, and HEAD", async () => {
    const of = await fitData([...known, head], page, { origin: server.origin, settings, signal });
    expect(of.map((one) => one.name)).toEqual([...answered.map(([label]) => label), 'HEAD']);
    for (const [i, [, path, type]] of answered.entries()) {
      const request = of[i]!.of(page);
      expect(request.path).toMatch(path);
      const seen = await probe({ ...settings, origin: server.origin, request }, signal);
      expect(seen).toMatchObject({ status: 200, headers: { 'content-type': expect.stringContaining(type) } });
    }
  });

  it('is steady under it', async () => {
    const { report, status } = await runCheck({ cwd, args: ['--route', page], env: await environmentOf(name), loads: 'data' });
    expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([[page, 'steady']]);
    expect(report.routes[0]?.loads).toMatchObject([{ load: 'data', verdict: 'steady' }]);
    expect(status).toBe(0);
  });
});
