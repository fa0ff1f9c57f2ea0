import { afterEach, expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { limitOf } from '../judge/limits.ts';
import { namedRoutes, type Route } from '../routes/named-routes.ts';
import { confirm, type Examination, screen, wantsConfirmation } from './examine.ts';
import { type LentServer, lentServer, type Page, type Pages } from './lent-servers.test-builder.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

const settings = { ...settingsFrom({}, { cwd: '/' }), requests: 132 };
const route = namedRoutes(['/page'])[0] as Route;
const examination = (more: Partial<Examination> = {}): Examination => ({
  ...{ settings, parts: ['same'], limit: limitOf(settings), signal: new AbortController().signal, onProgress: () => {} },
  ...more,
});

const running: LentServer[] = [];
const serving = async (page: Page | Pages, isPages = false): Promise<LentServer> => {
  const server = await lentServer(isPages ? (page as Pages) : { '/page': page as Page });
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server[Symbol.asyncDispose]()));
});

it('calls a page that keeps nothing steady after one look, under the load that was asked for', async () => {
  const examined = await screen(route, await serving({}), examination());
  expect(examined).toMatchObject({ load: 'same', trouble: null, judgement: { verdict: 'steady', reason: 'flat' } });
  expect(examined.measurement.arms).toMatchObject([{ purpose: 'screen', load: 'same', volleySize: 11 }]);
  expect(wantsConfirmation(examined)).toBe(false);
});

it('calls a page that keeps 1,000 B of each request leaking once a fresh process has shown it again', async () => {
  const first = await screen(route, await serving({ keeps: 1000 }), examination());
  expect(first.judgement).toMatchObject({ verdict: 'unproven', wants: 'confirmation' });
  const examined = await confirm(first, await serving({ keeps: 1000 }), examination());
  expect(examined.judgement).toMatchObject({ verdict: 'leaking', reason: 'grows' });
  expect(examined.judgement.bytesPerRequest).toBeCloseTo(1000);
  expect(examined.measurement.arms.map(({ purpose }) => purpose)).toEqual(['screen', 'confirm']);
  expect(examined.against).toBeNull();
});

const asManyAsItTakes = { ...settings, requests: null };

it.each<[string, Page, number, boolean]>([
  ['counts early what surely rises, and confirms no more than its figure, where each request leaves objects', { leaves: 3 }, 6, false],
  ['confirms it farther where a container gains entries, which a cache does that fills', { leaves: 3, adds: 1 }, 6, true],
  ['takes all volleys, and goes farther, where only bytes show growth', {}, 12, true],
])('%s', async (_title, page, volleysOfFirst, isFarther) => {
  const pages = () => serving({ keeps: 1000, ...page });
  const first = await screen(route, await pages(), examination({ settings: asManyAsItTakes }));
  const { measurement, judgement } = await confirm(first, await pages(), examination({ settings: asManyAsItTakes }));
  const [one = 0, other = 0] = measurement.arms.map(({ volleys }) => volleys.length);
  expect(judgement).toMatchObject({ verdict: 'leaking', reason: 'grows' });
  expect(one).toBe(volleysOfFirst);
  expect(other > 12, `${other} volleys`).toBe(isFarther);
});

it('goes on where an early count met a cache that was about to be full', async () => {
  const page = { keeps: 1000, leaves: 3, adds: 1, fullAt: 365 };
  const examined = await screen(route, await serving(page), examination({ settings: asManyAsItTakes }));
  expect(examined.measurement.arms[0]?.volleys.length).toBeGreaterThan(8);
  expect(examined.judgement).toMatchObject({ verdict: 'steady' });
});

it('hammers nothing where the page does not answer as it should', async () => {
  const server = await serving({ status: 302, headers: { location: '/login' } });
  const examined = await screen(route, server, examination());
  expect(examined).toMatchObject({ trouble: { code: 'redirected' }, measurement: { arms: [] } });
  expect(server.asked).toHaveLength(1);
});

it('hammers nothing where the answer lacks the text that it must contain', async () => {
  const server = await serving({ keeps: 1000 });
  const asking = (expectText: string) => screen(route, server, examination({ settings: { ...settings, expectText } }));
  expect(await asking('Add to cart')).toMatchObject({
    trouble: { code: 'text-missing', args: { text: 'Add to cart' } },
    measurement: { arms: [] },
  });
  expect((await asking('page')).trouble).toBeNull();
});

it('hammers nothing where the text is asked of a stream of events, of which nothing is read', async () => {
  const server = await serving({ headers: { 'content-type': 'text/event-stream' }, isEndless: true });
  const asking = await screen(route, server, examination({ settings: { ...settings, expectText: 'Add to cart' } }));
  expect(asking).toMatchObject({ trouble: { code: 'text-in-stream', args: { text: 'Add to cart' } }, measurement: { arms: [] } });
});

it('notes the one answer before the load, where all answers are to the same URL', async () => {
  const server = await serving({ headers: { 'content-type': 'text/html; charset=utf-8' }, bytes: 480 });
  const probedOf = async (of: Route) => (await screen(of, server, examination())).measurement.arms[0]?.probed;
  expect(await probedOf(route)).toEqual({ status: 200, type: 'text/html', bytes: 480 });
  const paths = [
    { path: '/page', weight: 2 },
    { path: '/page', weight: 1 },
  ];
  expect(await probedOf({ ...route, paths })).toBeUndefined();
});

it('keeps what was measured of a server that ends, with the reason', async () => {
  const examined = await screen(route, await serving({ diesAt: 400 }), examination());
  expect(examined.trouble).toMatchObject({ code: 'server-died' });
  expect(examined.measurement.arms[0]).toMatchObject({ exit: { code: 3 }, answered: expect.any(Number) });
  expect(examined.measurement.arms[0]?.volleys.length).toBeGreaterThan(0);
  expect(wantsConfirmation(examined)).toBe(false);
});

it('throws the reason of the signal when it is aborted between two volleys', async () => {
  const stop = new AbortController();
  const look = screen(
    route,
    await serving({}),
    examination({
      signal: stop.signal,
      onProgress: (event) => event.type === 'sampled' && event.sample.phase === 'volley' && stop.abort('SIGINT'),
    }),
  );
  await expect(look).rejects.toBe('SIGINT');
});

it('fires each volley at the base as well, and compares with it', async () => {
  const first = await screen(route, await serving({ keeps: 1000 }), examination());
  const base = await serving({ keeps: 400 });
  const { against } = await confirm(first, await serving({ keeps: 1000 }), examination(), { server: base, asks: {} });
  expect(against).toMatchObject({ from: 'measured', problem: null, base: { purpose: 'confirm', load: 'same' } });
  const volleys = against?.from === 'measured' ? [against.head.volleys.length, against.base.volleys.length] : [];
  expect(volleys[0]).toBeGreaterThanOrEqual(12);
  expect(volleys[1]).toBe(volleys[0]);
});

it.each<[string, Page, object]>([
  ['does not have the route', { status: 404 }, { from: 'not-in-base' }],
  ['fails on the route', { status: 500 }, { from: 'not-possible', problem: { code: 'unexpected-status' } }],
  ['ends under load', { diesAt: 330 }, { from: 'measured', problem: { code: 'server-died' } }],
])('measures this version to its end where the base %s', async (_, page, against) => {
  const first = await screen(route, await serving({ keeps: 1000 }), examination());
  const examined = await confirm(first, await serving({ keeps: 1000 }), examination(), { server: await serving(page), asks: {} });
  expect(examined).toMatchObject({ against, trouble: null, judgement: { verdict: 'leaking' } });
});

it('asks the base with the keys of its own build', async () => {
  const cached: Route = { ...route, revalidation: { 'x-again': 'ours' } };
  const under = examination({ parts: ['revalidate'] });
  const pages = () => serving({ keeps: 1000, renderedWith: 'ours' });
  const first = await screen(cached, await pages(), under);
  const base = await serving({ keeps: 1000, renderedWith: 'theirs' });
  const side = { server: base, asks: { revalidation: { 'x-again': 'theirs' } } };
  const { against, judgement } = await confirm(first, await pages(), under, side);
  expect(judgement).toMatchObject({ verdict: 'leaking' });
  const kept = (samples: readonly { readonly total: { readonly heapUsed: number } }[] = []) =>
    samples.at(-1)!.total.heapUsed - samples[0]!.total.heapUsed;
  expect(against?.from === 'measured' && kept(against.base.samples)).toBeGreaterThan(100_000);
});

const membersOnly = { ...settings, login: [{ path: '/in' }] };
const members = (page: Page): Pages => ({ '/in': { headers: { 'set-cookie': 'sid=1' } }, '/page': { for: 'sid=1', ...page } });
const logins = ({ asked }: LentServer) => asked.filter((path) => path === '/in').length;

it('logs in once at each server, the base too', async () => {
  const servers = await Promise.all([members({ keeps: 1000 }), members({ keeps: 1000 }), members({})].map((pages) => serving(pages, true)));
  const [one, other, base] = servers as [LentServer, LentServer, LentServer];
  const first = await screen(route, one, examination({ settings: membersOnly }));
  const { judgement, against } = await confirm(first, other, examination({ settings: membersOnly }), { server: base, asks: {} });
  expect(judgement).toMatchObject({ verdict: 'leaking', reason: 'grows' });
  expect(against).toMatchObject({ from: 'measured', problem: null });
  expect(servers.map(logins)).toEqual([1, 1, 1]);
});

it('measures nothing where the login fails, and this version alone where that of the base does', async () => {
  const nobody = await serving({ '/page': {} }, true);
  const closed = await screen(route, nobody, examination({ settings: membersOnly }));
  expect(closed).toMatchObject({ trouble: { code: 'login-refused', args: { request: 'GET /in', at: '/in' } }, measurement: { arms: [] } });
  expect(nobody.asked).toEqual(['/in']);

  const first = await screen(route, await serving(members({ keeps: 1000 }), true), examination({ settings: membersOnly }));
  const open = await serving(members({ keeps: 1000 }), true);
  const examined = await confirm(first, open, examination({ settings: membersOnly }), { server: nobody, asks: {} });
  expect(examined).toMatchObject({ trouble: null, judgement: { verdict: 'leaking' }, against: { from: 'not-possible' } });
  expect(examined.against).toMatchObject({ problem: { code: 'login-refused' } });
  expect(await confirm(first, nobody, examination({ settings: membersOnly }))).toMatchObject({ trouble: { code: 'login-refused' } });
});
