import { expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { limitOf } from '../judge/limits.ts';
import type { LoadName } from '../loads/loads.ts';
import { problem } from '../problems.ts';
import { namedRoutes, type Route } from '../routes/named-routes.ts';
import { type Examination, type Examined, screen } from './examine.ts';
import { lent, type Pages } from './lent-servers.test-builder.ts';
import { lookAhead, mayUseItsServer } from './look-ahead.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

const settings = { ...settingsFrom({}, { cwd: '/' }), requests: 132 };
const command = { text: 'node server.js', env: {}, words: ['node', 'server.js'] } as const;
const route = namedRoutes(['/page'])[0] as Route;
const examination: Examination = {
  ...{ settings, parts: ['same'], limit: limitOf(settings), signal: new AbortController().signal, onProgress: () => {} },
};
const leaking = { '/page': { keeps: 500 } };

/** A route that seems to leak, by its first look, and servers to look at it. */
async function suspected(pages: Pages = leaking) {
  const { lend, booted } = lent(pages);
  const servers = lend({ command, onServer: (facts) => facts });
  const suspect = await screen(route, await servers.shared(), examination);
  return { suspect, servers, booted, [Symbol.asyncDispose]: () => servers[Symbol.asyncDispose]() };
}

const growing = (examined: Examined, bytesPerRequest: number): Examined => ({
  ...examined,
  judgement: { ...examined.judgement, verdict: 'leaking', bytesPerRequest },
});

it('has seen the server of a leak by the time that it is confirmed, and ends it', async () => {
  await using all = await suspected();
  {
    await using ahead = lookAhead(all.suspect, all.servers, examination);
    const seen = await ahead.for(growing(all.suspect, 510));
    expect(seen?.on.server).toBe(all.booted[1]?.server);
    expect(all.booted[1]?.server.asked.length).toBeGreaterThan(100);
    expect(all.booted[1]?.server.isEnded()).toBe(false);
    // Who got it ends its server.
    expect(await ahead.for(growing(all.suspect, 510))).toBeNull();
  }
  expect(all.booted.map(({ as, server }) => [as, server.isEnded()])).toEqual([
    ['shared', false],
    ['beside', true],
  ]);
});

it('is of no use for a leak of another size, under another load, or of a server that ran out of memory', async () => {
  await using all = await suspected();
  await using ahead = lookAhead(all.suspect, all.servers, examination);
  const [arm] = all.suspect.measurement.arms;
  const ranOut = { ...arm!, exit: { code: null, signal: 'SIGABRT', outOfMemory: true } };
  const others: readonly Examined[] = [
    growing(all.suspect, 1_100),
    growing(all.suspect, 240),
    { ...growing(all.suspect, 500), load: 'addresses' },
    { ...growing(all.suspect, 500), measurement: { ...all.suspect.measurement, arms: [arm!, ranOut] } },
  ];
  expect(await Promise.all(others.map((other) => ahead.for(other)))).toEqual([null, null, null, null]);
});

it('ends a server that has not booted yet when it is not wanted any more', async () => {
  await using all = await suspected();
  await lookAhead(all.suspect, all.servers, examination)[Symbol.asyncDispose]();
  expect(all.booted.at(-1)).toMatchObject({ as: 'beside' });
  expect(all.booted.at(-1)?.server.isEnded()).toBe(true);
  expect(all.booted.at(-1)?.server.asked).toEqual([]);
});

it.each<[string, Partial<Examination>, Partial<Examined>, Pages?]>([
  ['whose clients go away, which tells by the moment', {}, { parts: ['hang-ups'] }],
  ['whose snapshots are kept', { settings: { ...settings, keepSnapshots: true } }, {}],
  ['that is steady', {}, {}, { '/page': {} }],
])('does not look at a route %s', async (_, look, examined, pages) => {
  await using all = await suspected(pages);
  await using ahead = lookAhead({ ...all.suspect, ...examined }, all.servers, { ...examination, ...look });
  expect(await ahead.for(growing(all.suspect, 500))).toBeNull();
  expect(all.booted.map(({ as }) => as)).toEqual(['shared']);
});

it('looks at the server of the first look where that was kept for the route, without a warm-up', async () => {
  await using all = await suspected();
  expect(all.servers.keepFor('/page', 0)).toBe(true);
  const before = all.booted[0]!.server.asked.length;
  await using ahead = lookAhead(all.suspect, all.servers, examination);
  const seen = await ahead.for(growing(all.suspect, 510));
  expect(seen?.on.server).toBe(all.booted[0]?.server);
  expect(seen?.on.leak).toMatchObject({ isWarm: true });
  expect(all.booted.map(({ as }) => as)).toEqual(['shared']);
  expect(all.booted[0]!.server.asked.length).toBeGreaterThan(before);
});

it('boots another where the kept one has answered another route', async () => {
  await using all = await suspected();
  all.servers.keepFor('/other', 0);
  await using ahead = lookAhead(all.suspect, all.servers, examination);
  expect((await ahead.for(growing(all.suspect, 510)))?.on.server).toBe(all.booted[1]?.server);
});

it.each<[string, boolean, (suspect: Examined) => Examined, LoadName[]?]>([
  ['may be used for a leak that is small so far', true, (suspect) => suspect],
  ['is not where its heap has grown by much', false, (suspect) => growing(suspect, 1_000_000)],
  ['is not under a load whose values begin anew', false, (suspect) => suspect, ['addresses']],
  ['is not for addresses that begin anew', false, (suspect) => ({ ...suspect, route: namedRoutes(['/page/{n}'])[0] as Route })],
  ['is not where nothing can be seen ahead', false, (suspect) => ({ ...suspect, trouble: problem('nothing-served') })],
])('the server of the first look %s', async (_, may, of, parts = ['same']) => {
  await using all = await suspected();
  expect(mayUseItsServer({ ...of(all.suspect), parts }, { ...examination, parts })).toBe(may);
});

it('leaves the look for later where no server can run beside others, or where it does not boot', async () => {
  await using all = await suspected();
  for (const beside of [() => null, () => Promise.reject(new Error('EADDRINUSE'))]) {
    await using ahead = lookAhead(all.suspect, { beside, takeKept: () => null }, examination);
    expect(await ahead.for(growing(all.suspect, 500))).toBeNull();
  }
});
