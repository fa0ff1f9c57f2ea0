import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { readArgv } from './from-argv.ts';
import type { Settings } from './settings.ts';
import { allHeaders, settingsOf } from './settings-of.ts';

const content = {
  threshold: '100 B',
  headers: { accept: 'text/html', authorization: 'Bearer everyone' },
  perRoute: {
    '/shop*': { threshold: '1 kB', budget: '2 min', headers: { authorization: 'Bearer shopper' } },
    '/shop/[id]': { threshold: 300, requests: 500, expectStatus: 404, requestTimeout: '3 s' },
  },
};

async function settings(...argv: string[]): Promise<Settings> {
  return settingsBy(content, argv);
}

async function settingsBy(content: object, argv: readonly string[]): Promise<Settings> {
  await using folder = await createFixture({ 'ssr-leak-check.config.json': JSON.stringify(content) });
  const read = await readArgv(argv, { cwd: folder.path });
  if (read.command !== 'check') throw new Error('no check');
  return read.settings;
}

it('gives a route what it has of its own, the later entry first', async () => {
  const all = await settings();
  expect(settingsOf('/other', all)).toEqual(all);
  expect(settingsOf('/shop', all)).toMatchObject({ threshold: 1000, budgetMs: 120_000, requests: null });
  expect(settingsOf('/shop/[id]', all)).toMatchObject({
    ...{ threshold: 300, budgetMs: 120_000, requests: 500, requestTimeoutMs: 3000, expectStatus: { codes: [404] } },
    headers: [
      { name: 'accept', value: 'text/html' },
      { name: 'authorization', value: 'Bearer shopper' },
    ],
  });
  expect(allHeaders(all).map(({ value }) => value)).toEqual(['text/html', 'Bearer everyone', 'Bearer shopper']);
});

it('lets the command line win over what the configuration has for a route', async () => {
  const all = await settings('--threshold', '5 B', '--header', 'Authorization: Bearer me', '--budget', '9 s');
  expect(settingsOf('/shop/[id]', all)).toMatchObject({
    ...{ threshold: 5, budgetMs: 9000, requests: 500 },
    headers: [{ name: 'Authorization', value: 'Bearer me' }],
  });
});

it('has loads of its own for a route, too', async () => {
  const all = await settingsBy({ perRoute: { '/a': { loads: ['same'] } } }, []);
  expect(all.perRoute).toEqual([{ route: '/a', own: { loads: ['same'] } }]);
});

describe('the threshold that holds in a channel of a route', () => {
  /** Where a figure may come from, the nearest first, and the bytes that each says. */
  const places = { lineChannel: 1, line: 2, routeChannel: 3, route: 4, allChannel: 5, all: 6 } as const;
  type Place = keyof typeof places;
  const names = Object.keys(places) as readonly Place[];
  const combinations = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, i) => bits & (1 << i)));

  const settingsWith = (given: readonly Place[]): Promise<Settings> => {
    const has = (place: Place) => given.includes(place);
    const own = {
      ...(has('route') ? { threshold: places.route } : {}),
      ...(has('routeChannel') ? { thresholds: { js: places.routeChannel } } : {}),
    };
    const content = {
      ...(has('all') ? { threshold: places.all } : {}),
      ...(has('allChannel') ? { thresholds: { js: places.allChannel, external: places.allChannel } } : {}),
      perRoute: { '/a': own },
    };
    const line = [
      ...(has('line') ? ['--threshold', String(places.line)] : []),
      ...(has('lineChannel') ? ['--channel-threshold', `js:${places.lineChannel}`] : []),
    ];
    return settingsBy(content, line);
  };
  const held = ({ threshold, channelThresholds }: Settings, channel: 'js' | 'external' | 'arrayBuffers') =>
    channelThresholds[channel] ?? threshold;
  /** The first of these that is given. */
  const first = (given: readonly Place[], order: readonly Place[]) => {
    const nearest = order.find((place) => given.includes(place));
    return nearest === undefined ? null : places[nearest];
  };

  it.each(combinations.map((given) => [given.join(' + ') || 'nothing', given] as const))('given %s', async (_, given) => {
    const all = await settingsWith(given);
    const own = settingsOf('/a', all);
    expect({ js: held(own, 'js'), external: held(own, 'external'), arrayBuffers: held(own, 'arrayBuffers') }).toEqual({
      js: first(given, names),
      // Named by the map of all alone.
      external: first(given, ['line', 'route', 'allChannel', 'all']),
      arrayBuffers: first(given, ['line', 'route', 'all']),
    });
    const other = settingsOf('/b', all);
    expect({ js: held(other, 'js'), external: held(other, 'external') }).toEqual({
      js: first(given, ['lineChannel', 'line', 'allChannel', 'all']),
      external: first(given, ['line', 'allChannel', 'all']),
    });
  });

  it('lets a later entry refine an earlier one, and its figure win over it', async () => {
    const perRoute = { '/a*': { thresholds: { js: 1, external: 2 } }, '/ab*': { thresholds: { js: 3 } }, '/abc': { threshold: 4 } };
    const all = await settingsBy({ perRoute }, []);
    expect(settingsOf('/ab', all).channelThresholds).toEqual({ js: 3, external: 2 });
    expect(settingsOf('/abc', all)).toMatchObject({ threshold: 4, channelThresholds: {} });
  });
});
