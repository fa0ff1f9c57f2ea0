import { readdir } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import type { ProgressEvent } from '../findings/progress.ts';
import { check } from './check.ts';
import { lent, type Page, type Pages } from './lent-servers.test-builder.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

/** What a Next.js build leaves, cut down to what discovery reads. What begins with /api is a route of its own. */
const builtWith = (routes: readonly string[]) => ({
  'package.json': '{ "dependencies": { "next": "*" } }',
  '.next/BUILD_ID': 'x',
  '.next/routes-manifest.json': '{}',
  '.next/required-server-files.json': '{ "config": {} }',
  '.next/prerender-manifest.json': '{ "routes": {}, "dynamicRoutes": {} }',
  '.next/app-path-routes-manifest.json': JSON.stringify(
    Object.fromEntries(routes.map((route) => [`${route}/${route.startsWith('/api') ? 'route' : 'page'}`, route])),
  ),
});

interface Checked {
  readonly pages: Pages;
  /** The routes that the build lists; none: no framework. */
  readonly built?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** Whether files about leaks are wanted. */
  readonly writes?: boolean;
  /** Sees each event, and may cut the run. */
  readonly on?: (event: ProgressEvent, cut: () => void) => void;
}

async function checked({ pages, built, settings = {}, writes = false, on }: Checked) {
  await using app = await createFixture(built ? builtWith(built) : {});
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
  const { lend, booted, prepared } = lent(pages);
  const artifacts = writes ? app.getPath('artifacts') : null;
  const report = await check({ ...settingsFrom({}, { cwd: app.path }), requests: 132, start, artifacts, ...settings }, around, lend);
  const written = artifacts === null ? [] : await readdir(artifacts);
  return {
    report,
    events,
    booted,
    prepared,
    written,
    verdicts: report.routes.map(({ route, verdict, reason }) => [route, verdict, reason]),
  };
}

const cached = { headers: { 'x-nextjs-cache': 'HIT' } };
const isStartOf = (route: string) => (event: ProgressEvent) => event.type === 'route-started' && event.route === route;

it('gives each route its verdict: steady, leaking, or why it could not be measured', async () => {
  const pages = { '/steady': {}, '/leaking': { keeps: 1000 }, '/moved': { status: 302, headers: { location: '/login' } } };
  const { report, verdicts, booted, events } = await checked({ pages, settings: { routes: Object.keys(pages) } });
  expect(verdicts).toEqual([
    ['/steady', 'steady', 'flat'],
    ['/leaking', 'leaking', 'grows'],
    ['/moved', 'unproven', 'redirected'],
  ]);
  expect(report).toMatchObject({ exitCode: 1, problems: [], server: { command: ['node', 'server.js'] } });
  // Each route has a fresh server; one more confirms the leak, and one is looked at for the line meanwhile: another was asked since the
  // leak was first seen.
  expect(booted.map(({ as }) => as)).toEqual(['shared', 'shared', 'shared', 'beside', 'fresh']);
  expect(booted.every(({ server }) => server.isEnded())).toBe(true);
  const done = events.flatMap((event) => (event.type === 'route-done' ? [event.finding.route] : []));
  expect(done).toEqual(['/steady', '/moved', '/leaking']);
});

it('says of a route under which loads it was examined, and what each showed', async () => {
  const { report } = await checked({ pages: { '/': { keeps: 1000 } }, settings: { routes: ['/'] } });
  const [finding] = report.routes;
  expect(finding?.arms.map(({ load }) => load)).toEqual(['same', 'same']);
  const { verdict, reason, bytesPerRequest, requests } = finding!;
  const further = ['addresses', 'visitors', 'hang-ups', 'bursts', 'data'];
  const notRun = further.map((load) => ({ load, verdict: 'not-run', reason: 'not-steady-before' }));
  expect(finding?.loads).toEqual([
    { load: 'same', verdict, reason, bytesPerRequest, requests, limit: 16, low: 1000, high: 1000 },
    ...notRun,
  ]);
});

it('boots the server that will confirm a leak while the first look still counts, and none for a steady page', async () => {
  const pages = { '/steady': {}, '/leaking': { keeps: 1000 } };
  const { verdicts, prepared } = await checked({ pages, settings: { routes: Object.keys(pages), requests: null, loads: ['same'] } });
  expect(verdicts.map(([, verdict]) => verdict)).toEqual(['steady', 'leaking']);
  // The one of the second route is the second that is booted.
  expect(prepared).toEqual([2]);
});

it('looks for the line of the last route in the server of its first look', async () => {
  const { booted, verdicts } = await checked({ pages: { '/leaking': { keeps: 1000 } }, settings: { routes: ['/leaking'] } });
  expect(verdicts).toEqual([['/leaking', 'leaking', 'grows']]);
  expect(booted.map(({ as }) => as)).toEqual(['shared', 'fresh']);
  expect(booted.every(({ server }) => server.isEnded())).toBe(true);
});

it('looks for the line before the clock of the confirming server is moved on', async () => {
  let isLookedFor: () => void = () => {};
  const clockFrom = new Promise<void>((resolve) => {
    isLookedFor = resolve;
  });
  const { verdicts } = await checked({
    pages: { '/leaking': { keeps: 1000, clockFrom } },
    settings: { routes: ['/leaking'] },
    on: (event) => event.type === 'phase' && event.phase === 'attributing' && isLookedFor(),
  });
  expect(verdicts).toEqual([['/leaking', 'leaking', 'grows']]);
});

it('goes on with another server after one that ended', async () => {
  const { verdicts, booted } = await checked({
    pages: { '/before': {}, '/dies': { diesAt: 350 }, '/after': {} },
    settings: { routes: ['/before', '/dies', '/after'] },
  });
  expect(verdicts).toEqual([
    ['/before', 'steady', 'flat'],
    ['/dies', 'unproven', 'server-died'],
    ['/after', 'steady', 'flat'],
  ]);
  expect(booted.map(({ server }) => server.asked[0])).toEqual(['/before', '/dies', '/after']);
});

it('keeps the own reason of a named route that answers from a cache when the run is cut after it', async () => {
  const { report, verdicts } = await checked({
    pages: { '/cached': cached, '/next': {} },
    settings: { routes: ['/cached', '/next'] },
    on: (event, cut) => isStartOf('/next')(event) && cut(),
  });
  expect(verdicts).toEqual([
    ['/cached', 'unproven', 'served-from-cache'],
    ['/next', 'unproven', 'interrupted'],
  ]);
  expect(report.problems).toMatchObject([{ code: 'interrupted' }]);
});

it('keeps a listed route skipped as cached, and every other reason, when the run is cut', async () => {
  const { report, verdicts } = await checked({
    pages: { '/a': {}, '/b': cached, '/c': { status: 500 }, '/d': { keeps: 1000 }, '/e': {} },
    built: ['/a', '/b', '/c', '/d', '/e'],
    on: (event, cut) => isStartOf('/e')(event) && cut(),
  });
  expect(verdicts).toEqual([
    ['/a', 'steady', 'flat'],
    ['/c', 'unproven', 'unexpected-status'],
    ['/d', 'unproven', 'interrupted'],
    ['/e', 'unproven', 'interrupted'],
  ]);
  // What was measured of the route that had to be confirmed is there.
  expect(report.routes[2]).toMatchObject({ bytesPerRequest: expect.closeTo(1000), arms: [{ purpose: 'screen' }] });
  expect(report.skipped).toEqual([{ route: '/b', kind: 'page', why: 'cached' }]);
});

it('says how often a route was asked that was under way when the run was cut, and nothing of one whose turn had not come', async () => {
  const { report, events } = await checked({
    pages: { '/first': {}, '/second': {} },
    settings: { routes: ['/first', '/second'] },
    on: (event, cut) => event.type === 'requests' && event.requests >= 40 && cut(),
  });
  const told = Math.max(...events.flatMap((event) => (event.type === 'requests' ? [event.requests] : [])));
  const [first, second] = report.routes;
  expect(first).toMatchObject({ verdict: 'unproven', reason: 'interrupted', requests: told, judgedRequests: 0 });
  expect(told).toBeGreaterThanOrEqual(40);
  expect(second).toMatchObject({ verdict: 'unproven', reason: 'interrupted', requests: 0, durationMs: 0 });
});

it('numbers routes in the list that was chosen, whatever is left out on the way', async () => {
  const { events, verdicts } = await checked({ pages: { '/a': cached, '/b': cached, '/c': {} }, built: ['/a', '/b', '/c'] });
  expect(verdicts).toEqual([['/c', 'steady', 'flat']]);
  const started = events.flatMap((event) => (event.type === 'route-started' ? [[event.route, event.index + 1, event.of]] : []));
  expect(started).toEqual([
    ['/a', 1, 3],
    ['/b', 2, 3],
    ['/c', 3, 3],
  ]);
});

it('writes about a leak and about nothing else', async () => {
  const { report, written } = await checked({
    writes: true,
    pages: { '/steady': {}, '/leaking': { keeps: 1000 }, '/broken': { status: 500 } },
    settings: { routes: ['/steady', '/leaking', '/broken'] },
  });
  expect(written).toEqual(['leaking.md']);
  expect(report.routes[1]?.attribution?.files).toMatchObject([expect.stringMatching(/artifacts.leaking\.md$/)]);
  expect(report.routes.map(({ attribution }) => typeof attribution?.brief)).toEqual(['undefined', 'string', 'undefined']);
});

it('reports what ends the run before any server runs', async () => {
  const { report } = await checked({ pages: {}, settings: { changed: { ref: 'main', required: true } } });
  expect(report).toMatchObject({ routes: [], problems: [{ code: 'no-git' }], server: null, exitCode: 2 });
});

it('asks a server that nobody knows the routes of, and says what its front page answered where that leads nowhere', async () => {
  const { report } = await checked({ pages: {} });
  expect(report).toMatchObject({ routes: [], problems: [{ code: 'no-routes', args: { front: '404', asked: 1 } }], exitCode: 2 });
});

it('checks pages that links lead to where nobody knows the routes', async () => {
  const pages = { '/': { headers: { 'content-type': 'text/html' } } };
  const { verdicts, events } = await checked({ pages });
  expect(verdicts).toEqual([['/', 'steady', 'flat']]);
  expect(events).toContainEqual({ type: 'note', text: 'Links from / and sitemap.xml lead to 1 more route.' });
});

it.each([
  ['only API routes exist', { built: ['/api/a', '/api/b'] }, { code: 'nothing-checked', args: { api: ['/api/a', '/api/b'] } }],
  [
    'every page answers from a cache',
    { pages: { '/a': cached }, built: ['/a', '/api/b'] },
    { code: 'nothing-checked', args: { cached: ['/a'], api: ['/api/b'] } },
  ],
  [
    'the others have no example URL',
    { pages: { '/a': cached }, built: ['/a', '/b/[id]'] },
    { code: 'no-example-url', args: { routes: ['/b/[id]'] } },
  ],
  ['the build lists nothing', { built: [] }, { code: 'nothing-checked', args: { framework: 'Next.js', api: [] } }],
])('is no success where %s: it says what was found', async (_, { pages = {}, built }: Partial<Checked>, trouble) => {
  const { report } = await checked({ pages, built: built! });
  expect(report).toMatchObject({ routes: [], problems: [trouble], exitCode: 2 });
});

it.each([
  ['the only page is ignored', { built: ['/a', '/api/b'], settings: { ignore: ['/a'] } }],
  ['the other page answers from a cache', { pages: { '/a': cached }, built: ['/a', '/b'], settings: { ignore: ['/b'] } }],
])('is a success where nobody wants more: %s', async (_, { pages = {}, built, settings }: Partial<Checked>) => {
  const { report } = await checked({ pages, built: built!, settings: settings! });
  expect(report).toMatchObject({ routes: [], problems: [], exitCode: 0 });
});

it('asks for example URLs as who logged in, and asks for nothing where nobody can', async () => {
  const settings = { login: [{ path: '/in' }] };
  const open = await checked({ pages: { '/in': { headers: { 'set-cookie': 'sid=1' } } }, built: ['/b/[id]'], settings });
  expect(open.booted.flatMap(({ server }) => server.asked.slice(0, 2))).toEqual(['/in', '/sitemap.xml']);
  const closed = await checked({ pages: { '/in': { status: 403 } }, built: ['/b/[id]'], settings });
  expect(closed.report).toMatchObject({ routes: [], problems: [{ code: 'login-refused' }], exitCode: 2 });
  expect(closed.booted.flatMap(({ server }) => server.asked)).toEqual(['/in']);
});

/** Pages of Angular: rendered for the request, by the build, or left to the browser. */
const angularPage = (root: string) => ({
  html: `<!doctype html><body>${root}<script src="main-DSF2B5OY.js" type="module"></script></body>`,
});
const [rendered, written, shell] = [
  '<app-root ng-server-context="ssr">Hi</app-root>',
  '<app-root ng-server-context="ssg">Hi</app-root>',
  '<app-root></app-root>',
].map(angularPage) as [Page, Page, Page];

it('never calls a page steady that the browser renders, or that the build wrote', async () => {
  const pages = { '/rendered': rendered, '/written': written, '/shell': shell };
  const { report, verdicts, booted } = await checked({ pages, settings: { routes: Object.keys(pages), loads: ['same'] } });
  expect(verdicts).toEqual([
    ['/rendered', 'steady', 'flat'],
    ['/written', 'unproven', 'served-from-cache'],
    ['/shell', 'unproven', 'client-rendered'],
  ]);
  expect(report.exitCode).toBe(2);
  expect(booted.flatMap(({ server }) => server.asked).filter((path) => path === '/shell')).toHaveLength(1);
});

it('does not check a page of the build that was written in advance, and leaves one open that turns out to be a shell', async () => {
  const pages = { '/written': written, '/shell': shell };
  const { report, verdicts } = await checked({ pages, built: ['/written', '/shell'], settings: { loads: ['same'] } });
  expect(verdicts).toEqual([['/shell', 'unproven', 'client-rendered']]);
  expect(report.skipped).toMatchObject([{ route: '/written', why: 'cached' }]);
});

it('gives the server what its framework needs in its environment', async () => {
  await using app = await createFixture({
    'package.json': '{ "dependencies": { "@angular/ssr": "*" } }',
    ...{ 'dist/x/server/server.mjs': '', 'dist/x/server/main.server.mjs': '' },
    'dist/x/server/angular-app-manifest.mjs': "export default { baseHref: '/', routes: [{ renderMode: 0, route: '/' }] };",
  });
  const { lend } = lent({ '/': rendered });
  const given: unknown[] = [];
  const around = { env: {}, signal: new AbortController().signal, agentPath: '/agent.cjs', version: '1.0.0', onProgress: () => {} };
  const settings = { ...settingsFrom({}, { cwd: app.path }), requests: 132, loads: ['same'] as const };
  const report = await check(settings, around, (lending) => {
    given.push([lending.command.text, lending.defaultEnv]);
    return lend(lending);
  });
  expect(given).toEqual([['node dist/x/server/server.mjs', { NG_ALLOWED_HOSTS: '127.0.0.1' }]]);
  expect(report.routes.map(({ route, verdict }) => [route, verdict])).toEqual([['/', 'steady']]);
});
