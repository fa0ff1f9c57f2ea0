import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { merged } from '../findings/merge.ts';
import type { Report } from '../findings/report.ts';
import { renderJson } from '../report/json.ts';
import { check } from './check.ts';
import { lent, type Pages, start, unheard } from './lent-servers.test-builder.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

const pages: Pages = {
  ...{ '/a': {}, '/b': { keeps: 1000 }, '/c': { status: 500 }, '/d': {} },
  ...{ '/e': { headers: { 'x-nextjs-cache': 'HIT' } } },
};
const built = {
  'package.json': '{ "dependencies": { "next": "*" } }',
  '.next/BUILD_ID': 'x',
  '.next/routes-manifest.json': '{}',
  '.next/required-server-files.json': '{ "config": {} }',
  '.next/prerender-manifest.json': '{ "routes": {}, "dynamicRoutes": {} }',
  '.next/app-path-routes-manifest.json': JSON.stringify(Object.fromEntries(Object.keys(pages).map((route) => [`${route}/page`, route]))),
};

/** Checks on as many machines as there are settings, each in its own folder. */
const checked = (all: readonly Partial<Settings>[], on: Pages = pages): Promise<readonly Report[]> =>
  Promise.all(
    all.map(async (settings) => {
      await using app = await createFixture(built);
      const loads = ['same'] as const;
      return await check({ ...settingsFrom({}, { cwd: app.path }), requests: 132, loads, start, ...settings }, unheard(), lent(on).lend);
    }),
  );
const shards = (of: number): Partial<Settings>[] => Array.from({ length: of }, (_, i) => ({ shard: { number: i + 1, of } }));
const verdicts = ({ routes }: Report) => routes.map(({ route, verdict, reason }) => [route, verdict, reason]);
const read = (reports: readonly Report[]) => reports.map((report, i) => ({ file: `${i}.json`, report }));

it('the shards of a run come to what one machine comes to, each route on one of them', async () => {
  const [unsplit, ...four] = await checked([{}, ...shards(4)]);
  expect(four.map((report) => verdicts(report).map(([route]) => route))).toEqual([['/a'], ['/b'], ['/c'], ['/d']]);
  expect(four[0]?.shard).toEqual({
    ...{ number: 1, of: 4, commit: null, asked: { loads: '["same"]', requests: '132', start: 'node server.js' } },
    routes: ['/a', '/b', '/c', '/d', '/e'].map((route, i) => ({ route, path: route, shard: (i % 4) + 1 })),
  });
  expect(four.map(({ exitCode }) => exitCode)).toEqual([0, 1, 2, 0]);
  const whole = merged(read(four));
  expect(verdicts(whole)).toEqual(verdicts(unsplit as Report));
  expect(whole).toMatchObject({ exitCode: 1, problems: [], skipped: unsplit?.skipped });
});

it('a share without a route is fine, and one that caches answer leaves it to the others to say so', async () => {
  const eight = await checked(shards(8));
  expect(eight.slice(5).map(({ routes, problems, exitCode }) => ({ routes, problems, exitCode }))).toEqual(
    Array.from({ length: 3 }, () => ({ routes: [], problems: [], exitCode: 0 })),
  );
  expect(eight[4]).toMatchObject({ routes: [], problems: [], exitCode: 0, skipped: [{ route: '/e', why: 'cached' }] });
  const cached = { headers: { 'x-nextjs-cache': 'HIT' } };
  const two = await checked(shards(2), Object.fromEntries(Object.keys(pages).map((route) => [route, cached])));
  expect(two.flatMap(({ problems }) => problems)).toEqual([]);
  expect(merged(read(two))).toMatchObject({ exitCode: 2, problems: [{ code: 'nothing-checked' }] });
});

it('is split by the times of an earlier run', async () => {
  const [unsplit] = await checked([{}]);
  const ms: Readonly<Record<string, number>> = { '/a': 1, '/b': 5, '/d': 100 };
  const routes = (unsplit as Report).routes.map((finding) => ({
    ...finding,
    arms: [],
    durationMs: ms[finding.route] ?? 0,
    attribution: undefined,
  }));
  await using folder = await createFixture({ 'last.json': renderJson({ ...(unsplit as Report), routes } as Report), 'other.json': '{}' });
  const shardTimes = folder.getPath('last.json');
  const two = await checked(shards(2).map((one) => ({ ...one, shardTimes })));
  // Nothing is known of the route that fails, nor of the one that a cache answers: each takes as long as half of the others.
  expect(two[0]?.shard?.routes?.flatMap(({ route, shard }) => (shard === 1 ? [route] : []))).toEqual(['/d']);
  const [refused] = await checked([{ ...shards(2)[0], shardTimes: folder.getPath('other.json') }]);
  expect(refused).toMatchObject({ exitCode: 2, problems: [{ code: 'bad-report' }], shard: { number: 1, of: 2, routes: null } });
});

it('a shard that ends before it knows its routes says which one it is', async () => {
  const build = { text: 'node -e 0;', env: {}, words: ['node', '-e', 'process.exit(3)'] } as const;
  const all = await checked(shards(2).map((one, i) => (i === 0 ? { ...one, build } : one)));
  expect(all[0]).toMatchObject({ problems: [{ code: 'build-failed' }], shard: { number: 1, of: 2, routes: null } });
  // The same options, and one machine on which the build fails.
  const alike = all.map((report) => ({ ...report, shard: { ...(report.shard as NonNullable<Report['shard']>), asked: {} } }));
  const report = merged(read(alike));
  expect(report.problems.map(({ code }) => code)).toEqual(['shard-failed', 'shard-missing']);
  expect(
    verdicts(report)
      .filter(([, , reason]) => reason === 'shard-missing')
      .map(([route]) => route),
  ).toEqual(['/a', '/c', '/e']);
});
