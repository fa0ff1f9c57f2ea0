import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { aFinding, aReport } from '../findings/a-report.test-builder.ts';
import type { ProgressEvent } from '../findings/progress.ts';
import { CheckError, problem } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { check } from './check.ts';
import { type LentServer, lent, type Pages } from './lent-servers.test-builder.ts';
import type { Servers } from './servers.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

type Lend = ReturnType<typeof lent>['lend'];
/** Changes the servers of each lane; they are numbered from 0. */
const inLanes = (lend: Lend, change: (servers: Servers, lane: number) => Servers): Lend => {
  let lanes = 0;
  const changed = (servers: Servers): Servers => ({ ...change(servers, lanes++), another: () => changed(servers.another()) });
  return (lending) => changed(lend(lending));
};

interface Asked {
  readonly pages: Pages;
  readonly settings?: Partial<Settings>;
  readonly change?: (servers: Servers, lane: number) => Servers;
  readonly on?: (event: ProgressEvent, cut: () => void) => void;
}

async function checked({ pages, settings = {}, change = (servers) => servers, on }: Asked) {
  await using app = await createFixture({});
  const stop = new AbortController();
  const events: ProgressEvent[] = [];
  const around = {
    ...{ env: { CI: '1' }, signal: stop.signal, agentPath: '/agent.cjs', version: '1.0.0' },
    onProgress(event: ProgressEvent) {
      events.push(event);
      on?.(event, () => stop.abort('SIGINT'));
    },
  };
  const start = { text: 'node server.js', env: {}, words: ['node', 'server.js'] } as const;
  const { lend, booted } = lent(pages);
  const all = {
    ...settingsFrom({}, { cwd: app.path }),
    requests: 132,
    loads: ['same'],
    start,
    routes: Object.keys(pages),
    ...settings,
  } as const;
  const report = await check(all, around, inLanes(lend, change));
  const started = events.flatMap((event) => (event.type === 'route-started' ? [event.route] : []));
  const notes = events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
  const of = report.routes.map(({ route, verdict, reason }) => [route, verdict, reason]);
  return { report, events, booted, started, notes, verdicts: of, areEnded: booted.every(({ server }) => server.isEnded()) };
}

const pages: Pages = {
  ...{ '/a': {}, '/b': { keeps: 1000 }, '/c': { status: 302, headers: { location: '/login' } }, '/d': {} },
  ...{ '/e': { leaves: 1, adds: 1, keeps: 64 }, '/f': { keeps: 500, fullAt: 300 } },
};
const sharedOf = (booted: readonly { readonly as: string }[]) => booted.filter(({ as }) => as === 'shared').length;

it.each([2, 9])('%i servers side by side find what one finds, in the same order, and all of them end', async (jobs) => {
  const [one, many] = [await checked({ pages, settings: { jobs: 1 } }), await checked({ pages, settings: { jobs } })];
  expect(many.verdicts).toEqual(one.verdicts);
  expect(one.verdicts.map(([route, verdict]) => [route, verdict])).toEqual([
    ['/a', 'steady'],
    ['/b', 'leaking'],
    ['/c', 'unproven'],
    ['/d', 'steady'],
    ['/e', 'leaking'],
    ['/f', 'steady'],
  ]);
  expect(many.report.exitCode).toBe(one.report.exitCode);
  expect(many.areEnded).toBe(true);
  // No lane without a route.
  expect(sharedOf(many.booted)).toBeGreaterThanOrEqual(Math.min(jobs, 6));
  const done = many.events.flatMap((event) => (event.type === 'route-done' ? [event.finding.route] : []));
  expect([...done].sort()).toEqual(Object.keys(pages));
});

it('no two routes share a server at once', async () => {
  const { booted } = await checked({ pages: { '/a': {}, '/b': {}, '/c': {}, '/d': {} }, settings: { jobs: 2 } });
  for (const { server } of booted) {
    // Once another route is asked for, the one before is over.
    const turns = server.asked.filter((path, i, all) => path !== all[i - 1]);
    expect(turns.length).toBe(new Set(turns).size);
  }
  expect(booted.map(({ server }) => new Set(server.asked).size).reduce((sum, routes) => sum + routes, 0)).toBe(4);
});

it('a slow route holds up no other', async () => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: Pages = { '/slow': {}, '/b': {}, '/c': {}, '/d': {} };
  const done: string[] = [];
  const { verdicts } = await checked({
    pages: slow,
    settings: { jobs: 2 },
    // The first lane gets its server only when all other routes are done.
    change: (servers, lane) => {
      let asked = 0;
      return lane > 0
        ? servers
        : { ...servers, shared: async () => (asked++ === 0 ? servers.shared() : held.then(() => servers.shared())) };
    },
    on: (event) => {
      if (event.type === 'route-done') done.push(event.finding.route);
      if (done.length === 3) release();
    },
  });
  expect(done).toEqual(['/b', '/c', '/d', '/slow']);
  expect(verdicts.map(([, verdict]) => verdict)).toEqual(['steady', 'steady', 'steady', 'steady']);
});

it('a server that dies spoils no other', async () => {
  const { verdicts } = await checked({ pages: { '/a': {}, '/dies': { diesAt: 350 }, '/c': {}, '/d': {} }, settings: { jobs: 2 } });
  expect(verdicts).toEqual([
    ['/a', 'steady', 'flat'],
    ['/dies', 'unproven', 'server-died'],
    ['/c', 'steady', 'flat'],
    ['/d', 'steady', 'flat'],
  ]);
});

const refused = () => Promise.reject(new CheckError(problem('port-taken', { port: 4000 })));

it('where a further server does not start the others go on; where the first does not, there is no check', async () => {
  const fewer = await checked({
    pages,
    settings: { jobs: 3 },
    change: (servers, lane) => (lane === 2 ? { ...servers, shared: refused } : servers),
  });
  expect(fewer.verdicts).toHaveLength(6);
  expect(fewer.report.problems).toEqual([]);
  expect(fewer.notes.join()).toContain('Port 4000 is already in use.');
  const none = await checked({ pages, settings: { jobs: 3 }, change: (servers) => ({ ...servers, shared: refused }) });
  expect(none.report).toMatchObject({ exitCode: 2, problems: [{ code: 'port-taken' }] });
});

it('what fails in one lane ends the run once the others are over, and loses nothing', async () => {
  const fresh = await checked({
    pages: { '/a': { keeps: 1000 }, '/b': {}, '/c': {} },
    settings: { jobs: 2 },
    change: (servers) => ({ ...servers, fresh: refused }),
  });
  expect(fresh.report.problems).toMatchObject([{ code: 'port-taken' }]);
  expect(fresh.areEnded).toBe(true);
  expect(fresh.verdicts.map(([, verdict]) => verdict)).toContain('steady');
});

it('no route is begun once a lane has failed', async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`/${i}`, {}]));
  const { started, report, areEnded } = await checked({
    pages: many,
    settings: { jobs: 2 },
    change: (servers, lane) => {
      let asked = 0;
      // Once for the number of lanes, and twice for its first route.
      return lane > 0 ? servers : { ...servers, shared: () => (asked++ < 3 ? servers.shared() : refused()) };
    },
  });
  expect(report.problems).toMatchObject([{ code: 'port-taken' }]);
  expect(report.routes).toHaveLength(9);
  expect(started.length).toBeLessThan(9);
  expect(areEnded).toBe(true);
});

it('is ended at once in every lane when it is interrupted', async () => {
  const { report, areEnded, started } = await checked({
    pages,
    settings: { jobs: 3 },
    on: (event, cut) => event.type === 'route-started' && event.route === '/d' && cut(),
  });
  expect(report.problems).toMatchObject([{ code: 'interrupted', args: { signal: 'SIGINT' } }]);
  expect(areEnded).toBe(true);
  expect(started).not.toContain('/f');
});

it('a server that cannot run twice runs once, and who asked for more is told', async () => {
  const once = (server: LentServer): LentServer => ({ ...server, mayRunTwice: false });
  const change = (servers: Servers): Servers => ({ ...servers, shared: async () => once((await servers.shared()) as LentServer) });
  const { booted, notes, verdicts } = await checked({ pages: { '/a': {}, '/b': {} }, settings: { jobs: 2 }, change });
  expect(sharedOf(booted)).toBe(1);
  expect(notes.join()).toContain('only one runs at a time');
  expect(verdicts).toHaveLength(2);
});

it('begins with what took longest in an earlier run, and with what is new', async () => {
  const took = (route: string, durationMs: number) => aFinding({ route, path: route, durationMs });
  await using folder = await createFixture({
    'last.json': renderJson(aReport({ routes: [took('/a', 5), took('/b', 50), took('/c', 20)] })),
  });
  const own: Pages = { '/a': {}, '/b': {}, '/c': {}, '/new': {} };
  const shardTimes = folder.getPath('last.json');
  const { started, verdicts, events } = await checked({ pages: own, settings: { jobs: 2, shardTimes } });
  expect(started).toEqual(['/new', '/b', '/c', '/a']);
  expect(verdicts.map(([route]) => route)).toEqual(['/a', '/b', '/c', '/new']);
  const index = events.flatMap((event) => (event.type === 'route-started' && event.route === '/new' ? [event.index] : []));
  expect(index).toEqual([3]);
});
