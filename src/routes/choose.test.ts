import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import {
  type ChoosingSettings,
  changedWithoutExampleUrl,
  chooseRoutes,
  lackingExampleUrl,
  withFoundUrls,
  withoutCached,
  withServerRoutes,
} from './choose.ts';
import { routeOf } from './route-of.ts';

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

/** What a Next.js build leaves, cut down to what discovery reads. */
const built = {
  '.next/BUILD_ID': 'x',
  '.next/routes-manifest.json': '{}',
  '.next/required-server-files.json': '{ "config": {} }',
  '.next/prerender-manifest.json': '{ "routes": {}, "dynamicRoutes": {} }',
  '.next/app-path-routes-manifest.json': JSON.stringify({
    '/page': '/',
    '/live/page': '/live',
    '/product/[id]/page': '/product/[id]',
    '/api/hello/route': '/api/hello',
  }),
};
const source = {
  'app/page.tsx': 'export default () => 1;\n',
  'app/live/page.tsx': 'import { Badge } from "../../shared/badge";\nexport default () => Badge;\n',
  'app/product/[id]/page.tsx': 'export default () => 3;\n',
  'app/api/hello/route.ts': 'export const GET = () => 4;\n',
  'shared/badge.ts': 'export const Badge = 1;\n',
};

/** A Next.js app on branch `work`, which changes these files, in a repository of its own. */
const nextApp = '{ "dependencies": { "next": "*" }, "scripts": { "start": "next start" } }';
async function app(changed: readonly string[] = [], packageJson = nextApp) {
  const fixture = await createFixture({
    'package.json': packageJson,
    '.gitignore': '.next\naccess.log\n',
    ...built,
    ...source,
  });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: fixture.path, env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' }, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'begin');
  git('checkout', '-q', '-b', 'work');
  for (const file of changed) await fixture.writeFile(file, '// changed\n');
  git('add', '.');
  git('commit', '-q', '--allow-empty', '-m', 'work');
  return fixture;
}

const plain = {
  routes: [],
  loads: ['same'] as const,
  changed: null,
  maxRoutes: null,
  api: false,
  fromLog: null,
  params: {},
  ignore: [],
  perRoute: [],
  known: [],
};
const sinceMain = { changed: { ref: 'main', required: true } };
const committed = { uncommitted: false };
const choose = (cwd: string, settings: Partial<ChoosingSettings> = {}) => chooseRoutes({ ...plain, ...settings, cwd }, committed);
const choices = ({ rows }: Awaited<ReturnType<typeof choose>>) => Object.fromEntries(rows.map(({ route, choice }) => [route, choice]));

it('takes the pages that the build lists, and asks for example URLs of the others', async () => {
  await using fixture = await app();
  const chosen = await choose(fixture.path);
  expect(chosen).toMatchObject({ framework: 'next', start: null, changed: [], notes: [] });
  expect(chosen.routes).toEqual([
    { route: '/', path: '/', because: [] },
    { route: '/live', path: '/live', because: [] },
  ]);
  expect(choices(chosen)).toEqual({ '/': 'all', '/live': 'all', '/product/[id]': 'no-example-url', '/api/hello': 'api' });
  expect(lackingExampleUrl(chosen)).toEqual(['/product/[id]']);
});

it('goes on with the example URLs that a server gave', async () => {
  await using fixture = await app(['app/product/[id]/page.tsx']);
  const before = await choose(fixture.path, sinceMain);
  expect(before.routes).toEqual([]);
  const found = before.found.map(({ route }) =>
    route.path === null ? { ...route, path: '/product/7', urlFrom: 'crawl' as const } : route,
  );
  const after = withFoundUrls(before, found);
  expect(after.routes).toEqual([{ route: '/product/[id]', path: '/product/7', because: ['app/product/[id]/page.tsx'] }]);
  expect(lackingExampleUrl(after)).toEqual([]);
});

it('keeps apart routes without an example URL that a change reaches and those that it only might touch', async () => {
  await using reached = await app(['app/product/[id]/page.tsx']);
  expect(changedWithoutExampleUrl(await choose(reached.path, sinceMain))).toEqual(['/product/[id]']);
  expect(changedWithoutExampleUrl(await choose(reached.path))).toEqual([]);
  await using every = await app(['package-lock.json']);
  const chosen = await choose(every.path, sinceMain);
  expect(lackingExampleUrl(chosen)).toEqual(['/product/[id]']);
  expect(changedWithoutExampleUrl(chosen)).toEqual([]);
});

it('requests all URLs of the configuration in turn, and those of a log as often as it has them', async () => {
  await using fixture = await app();
  const logged = (path: string) => `::1 - - [24/Nov/2026:00:00:00 +0000] "GET ${path} HTTP/1.1" 200 12 "-" "-"\n`;
  await fixture.writeFile('access.log', [logged('/product/1'), logged('/product/2'), logged('/product/2')].join(''));
  const last = async (settings: Partial<ChoosingSettings>) => (await choose(fixture.path, settings)).routes.at(-1)?.paths;
  expect(await last({ fromLog: fixture.getPath('access.log') })).toEqual([
    { path: '/product/2', weight: 2 },
    { path: '/product/1', weight: 1 },
  ]);
  expect(await last({ params: { '/product/[id]': ['/product/9', '/product/{n}'] } })).toEqual([
    { path: '/product/9', weight: 1 },
    { path: '/product/{n}', weight: 1 },
  ]);
  expect(await last({ params: { '/product/[id]': ['/product/9'] } })).toBeUndefined();
});

it('skips a route that proved to answer from a cache', async () => {
  await using fixture = await app();
  const chosen = await choose(fixture.path);
  const without = withoutCached(chosen, chosen.routes[1]!);
  expect(without.routes.map(({ route }) => route)).toEqual(['/']);
  expect(choices(without)).toMatchObject({ '/': 'all', '/live': 'cached' });
});

it('takes example URLs from the configuration before those of a log', async () => {
  await using fixture = await app();
  const logged = (path: string) => `::1 - - [24/Nov/2026:00:00:00 +0000] "GET ${path} HTTP/1.1" 200 12 "-" "-"\n`;
  await fixture.writeFile('access.log', [logged('/product/1'), logged('/product/2'), logged('/product/2')].join(''));
  const fromLog = fixture.getPath('access.log');
  expect((await choose(fixture.path, { fromLog })).routes.at(-1)).toMatchObject({ route: '/product/[id]', path: '/product/2' });
  const params = { '/product/[id]': ['/product/9', '/product/10'] };
  expect((await choose(fixture.path, { fromLog, params })).routes.at(-1)).toMatchObject({ path: '/product/9' });
  expect((await choose(fixture.path, { fromLog, params })).rows.at(-1)).toMatchObject({ urlFrom: 'config' });
});

it('refuses example URLs for a route that is not there, and suggests one', async () => {
  await using fixture = await app();
  await expect(choose(fixture.path, { params: { '/product/[ID]': ['/product/1'] } })).rejects.toMatchObject({
    problems: [{ code: 'unknown-params', args: { meant: '/product/[id]' } }],
  });
});

it('reports entries of the configuration that fit no route', async () => {
  await using fixture = await app();
  const known = [{ route: '/product/*', reason: 'x', until: '2030-01-01' }];
  const perRoute = [{ route: '/liv', own: {} }];
  const { notes } = await choose(fixture.path, { known, perRoute, ignore: ['/admin*', '/live'] });
  expect(notes).toEqual([
    '"ignore" in the configuration names /admin*, but no route has that name.',
    '"perRoute" in the configuration names /liv, but no route has that name. Did you mean /live?',
  ]);
  expect((await choose(fixture.path, { routes: ['/live'], ignore: ['/admin*'] })).notes).toEqual([]);
});

it('takes what the change touches, nearest first when there is not room for all', async () => {
  await using fixture = await app(['shared/badge.ts', 'app/page.tsx']);
  const chosen = await choose(fixture.path, sinceMain);
  expect(chosen.changed).toEqual(['app/page.tsx', 'shared/badge.ts']);
  expect(choices(chosen)).toEqual({ '/': 'changed', '/live': 'changed', '/product/[id]': 'unchanged', '/api/hello': 'unchanged' });
  expect(choices(await choose(fixture.path, { ...sinceMain, maxRoutes: 1 }))).toMatchObject({ '/': 'changed', '/live': 'over-limit' });
});

it('takes named routes as they are, and skips those that the change does not touch', async () => {
  await using fixture = await app(['app/product/[id]/page.tsx']);
  const routes = ['/product/{n}', '/live?x=1', '/elsewhere'];
  expect((await choose(fixture.path, { routes })).routes.map(({ route, path }) => [route, path])).toEqual(routes.map((r) => [r, r]));
  // What a parameter is, the framework knows: a name does not look like one.
  const named = await choose(fixture.path, { routes: ['/product/shirt?x=1', '/elsewhere'] });
  expect(named.routes.map(({ pattern }) => pattern)).toEqual(['/product/[id]', undefined]);
  const chosen = await choose(fixture.path, { routes, ...sinceMain });
  expect(choices(chosen)).toEqual({ '/product/{n}': 'changed', '/live?x=1': 'unchanged', '/elsewhere': 'named' });
  expect(chosen.routes[0]?.because).toEqual(['app/product/[id]/page.tsx']);
});

it('takes named routes of an app that is not built, or unknown', async () => {
  await using fixture = await createFixture({ unbuilt: { 'package.json': '{ "dependencies": { "next": "*" } }' }, other: {} });
  for (const folder of ['unbuilt', 'other']) {
    const chosen = await choose(fixture.getPath(folder), { routes: ['/'] });
    expect(chosen).toMatchObject({ routes: [{ route: '/', path: '/' }], framework: null, start: null });
  }
  await expect(choose(fixture.getPath('unbuilt'))).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
  // Its server will be asked.
  expect(await choose(fixture.getPath('other'))).toMatchObject({ routes: [], asks: { discovery: { framework: 'other' } } });
});

it('takes all routes, and says so, when the change that an event names cannot be read', async () => {
  await using fixture = await app(['app/page.tsx']);
  const chosen = await choose(fixture.path, { changed: { ref: 'f'.repeat(40), required: false } });
  expect(choices(chosen)).toMatchObject({ '/': 'all', '/live': 'all' });
  expect(chosen.notes).toEqual([expect.stringMatching(/^All routes are checked\. "f+" is not a commit/)]);
  await expect(choose(fixture.path, { changed: { ref: 'f'.repeat(40), required: true } })).rejects.toMatchObject({
    problems: [{ code: 'bad-ref' }],
  });
});

it('has the server asked for its routes where no build lists them, but for a change that no server reads', async () => {
  await using code = await app(['server.js'], '{ "dependencies": { "express": "*" } }');
  expect((await choose(code.path, sinceMain)).asks).not.toBeNull();
  expect((await choose(code.path, { ...sinceMain, params: { '/only/:server': ['/only/1'] } })).asks).not.toBeNull();
  await using words = await app(['README.md'], '{ "dependencies": { "express": "*" } }');
  const kept = await choose(words.path, { ...sinceMain, ignore: ['/old'] });
  expect(kept).toMatchObject({ asks: null, routes: [], notes: [expect.stringContaining('/old')] });
  await using next = await app(['server.js']);
  expect((await choose(next.path, sinceMain)).asks).toBeNull();
});

it('chooses again among the routes that the server has, with what the configuration says of them', async () => {
  await using fixture = await app([], '{ "dependencies": { "express": "*" } }');
  const settings = { ...plain, cwd: fixture.path, params: { '/user/:id': ['/user/7'] } };
  const before = await chooseRoutes(settings, committed);
  const user = routeOf({ route: '/user/:id', kind: 'page' });
  const after = await withServerRoutes(before, [user, routeOf({ route: '/a', kind: 'api' })], settings);
  expect(after.routes).toEqual([{ route: '/user/:id', path: '/user/7', because: [] }]);
  expect(after.asks).toBeNull();
  await expect(withServerRoutes(before, [], settings)).rejects.toMatchObject({ problems: [{ code: 'unknown-params' }] });
});

it('takes API routes unasked where a server of one’s own has nothing else, and says so', async () => {
  await using fixture = await app([], '{ "dependencies": { "express": "*" } }');
  const settings = { ...plain, cwd: fixture.path };
  const before = await chooseRoutes(settings, committed);
  const after = async (...kinds: ReadonlyArray<'api' | 'page' | 'redirect' | 'client-rendered'>) => {
    const routes = kinds.map((kind, i) => routeOf({ route: `/${i}`, kind }));
    const { rows, notes } = await withServerRoutes(before, routes, settings);
    return [...rows.map(({ choice }) => choice), ...notes];
  };
  expect(await after('api', 'api')).toEqual(['all', 'all', 'The server has no page, so its API routes are checked.']);
  for (const other of ['page', 'redirect', 'client-rendered'] as const) expect((await after('api', other))[0]).toBe('api');
  await using next = await app();
  await next.rm('.next/app-path-routes-manifest.json');
  await next.writeFile('.next/app-path-routes-manifest.json', '{ "/api/hello/route": "/api/hello" }');
  expect(choices(await choose(next.path))).toEqual({ '/api/hello': 'api' });
});

it('takes all routes when an event names a change that is not checked out', async () => {
  await using fixture = await app();
  const chosen = await choose(fixture.path, { changed: { ref: 'main', required: false } });
  expect(choices(chosen)).toMatchObject({ '/': 'all', '/live': 'all' });
  expect(chosen.notes).toHaveLength(1);
  expect(choices(await choose(fixture.path, sinceMain))).toMatchObject({ '/': 'unchanged', '/live': 'unchanged' });
});
