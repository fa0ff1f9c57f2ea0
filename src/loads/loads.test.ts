import { describe, expect, test } from 'vitest';
import { head } from './data.ts';
import { type DataRequest, inAll, type Load, madeNow, type Requested, type RequestShape, type Trait, type Urls } from './load.ts';
import { loads } from './loads.ts';

test.each(Object.entries(loads))('%s is listed under its own name, and says in one line what it does', (name, load) => {
  expect(load.name).toBe(name);
  expect(load.summary).toMatch(/^[A-Z][^\n]{10,100}\.$/);
});

/** The paths of the first requests that a load makes of one URL. */
function pathsOf(load: keyof typeof loads, url: string, pattern = url): readonly string[] {
  const { requests } = loads[load].traffic({ next: () => url, varies: false, pattern }, inAll);
  return Array.from({ length: 3 }, () => requests.map((one) => (typeof one === 'function' ? one().path : one.path))).flat();
}

test('the same URL is the same', () => {
  expect(pathsOf('same', '/a?b=1')).toEqual(['/a?b=1', '/a?b=1', '/a?b=1']);
});

test('addresses are new each time, whatever query the URL has', () => {
  expect(pathsOf('addresses', '/a')).toEqual(['/a?ssr-leak-check=1', '/a?ssr-leak-check=2', '/a?ssr-leak-check=3']);
  expect(pathsOf('addresses', '/a?b=1', '/a')).toEqual(['/a?b=1&ssr-leak-check=1', '/a?b=1000000002', '/a?b=1&ssr-leak-check=3']);
});

test('addresses have new parameters in each second request, so that the page that is meant is asked for as well', () => {
  expect(pathsOf('addresses', '/shop/red-shirt', '/shop/[slug]')).toEqual([
    '/shop/red-shirt?ssr-leak-check=1',
    '/shop/red-shirt-2',
    '/shop/red-shirt?ssr-leak-check=3',
  ]);
  const kinds = (url: string, pattern: string) => loads.addresses.kinds?.({ next: () => url, varies: false, pattern });
  expect([kinds('/shop/red-shirt', '/shop/[slug]'), kinds('/shop', '/shop')]).toEqual([2, 1]);
});

test('visitors share no header that tells one from another', () => {
  const { requests } = loads.visitors.traffic({ next: () => '/a', varies: false, pattern: '/a' }, inAll);
  const make = requests[0] as () => RequestShape;
  const made = Array.from({ length: 500 }, () => make().headers ?? {});
  const ofVisitors = ['cookie', 'user-agent', 'accept-language', 'referer', 'x-forwarded-for', 'x-real-ip', 'cf-connecting-ip'];
  const ofRequests = [
    'x-request-id',
    'x-correlation-id',
    'traceparent',
    'x-b3-traceid',
    'x-amzn-trace-id',
    'x-cloud-trace-context',
    'cf-ray',
  ];
  for (const name of [...ofVisitors, ...ofRequests]) {
    expect(new Set(made.map((headers) => headers[name])).size, name).toBe(500);
  }
  for (const headers of made) expect(headers.connection).toBe('close');
});

test('hang-ups and bursts ask for what the route has, and every other client that goes away takes it compressed, as browsers do', () => {
  const { bursts, 'hang-ups': hangUps } = loads;
  const asked = (load: Load, varies: boolean) =>
    load.traffic({ next: () => '/a', varies, pattern: '/a' }, inAll).requests.map((requested) => madeNow(requested));
  for (const varies of [false, true]) {
    expect(asked(bursts, varies)).toEqual([{ path: '/a' }]);
    expect(asked(hangUps, varies)).toEqual([{ path: '/a' }, { path: '/a', headers: { 'accept-encoding': 'gzip, deflate, br' } }]);
  }
  expect(bursts.traffic({ next: () => '/a', varies: false, pattern: '/a' }, inAll).connections).toBe(10);
});

describe.each([
  ['visitors', 25],
  ['addresses', 3],
] as const)('%s', (name, amount) => {
  const urls = { next: () => '/shop/red-shirt?page=2', varies: false, pattern: '/shop/[slug]' };
  const load: Load = loads[name];
  const traits = load.traits?.(urls) ?? [];
  /** What differs between many requests, each as text. */
  const made = (differs: (trait: Trait) => boolean, after = 0) => {
    const [make] = load.traffic(urls, { differs, after }).requests as [() => RequestShape];
    return Array.from({ length: 6 }, () => JSON.stringify(make()));
  };

  test('can be told to differ in one trait alone, in each request, and in values that none had before', () => {
    expect(traits).toHaveLength(amount);
    for (const trait of traits.filter(({ kind }) => kind !== 'connection' && kind !== 'ip')) {
      const only = (one: Trait) => one.kind === trait.kind && one.name === trait.name;
      const all = [...made(only), ...made(only, 6)];
      expect(new Set(all).size, trait.name).toBe(12);
      const places = all.map((text) => text.split(/(?<=[;"?&/])/));
      const differing = places[0]!.filter((part, i) => places.some((other) => other[i] !== part));
      expect(differing, trait.name).toHaveLength(1);
    }
  });

  test('differs in nothing where no trait does', () => {
    expect(new Set(made(() => false)).size).toBe(1);
  });
});

test('visitors keep their connection where that is not what differs, and clients go away at the moment that is asked for', () => {
  const urls = { next: () => '/a', varies: false, pattern: '/a' };
  const { requests, anew } = loads.visitors.traffic(urls, { differs: ({ kind }) => kind === 'cookie', after: 0 });
  expect([anew, (requests[0] as () => RequestShape)().headers?.connection]).toEqual([false, undefined]);
  // Who comes from another address comes on another connection.
  const elsewhere = loads.visitors.traffic(urls, { differs: ({ kind }) => kind === 'ip', after: 0 });
  expect(elsewhere).toMatchObject({ anew: true, newClients: true });
  expect((elsewhere.requests[0] as () => RequestShape)().headers?.connection).toBe('close');
  const { hangsUp } = loads['hang-ups'].traffic(urls, { differs: ({ name }) => name === 'in-body', after: 0 });
  expect([hangsUp?.(), hangsUp?.()]).toEqual(['in-body', 'in-body']);
});

describe('data', () => {
  const of = (suffix: string): DataRequest => ({ name: suffix, type: null, of: (path) => ({ path: `${path}.${suffix}` }) });
  const urls = { next: () => '/a', varies: false, pattern: '/a', dataRequests: [of('json'), of('rsc'), head] };
  const made = (differs: (trait: Trait) => boolean, own: Urls = urls) => {
    const [request] = loads.data.traffic(own, { differs, after: 0 }).requests;
    return Array.from({ length: 3 }, () => madeNow(request as Requested));
  };

  test('is asked for in turns, and HEAD alone where nothing else is known', () => {
    expect(made(() => true)).toEqual([
      { method: 'GET', path: '/a.json' },
      { method: 'GET', path: '/a.rsc' },
      { method: 'HEAD', path: '/a' },
    ]);
    expect(made(() => true, { next: () => '/a', varies: false, pattern: '/a' })).toEqual(Array(3).fill({ method: 'HEAD', path: '/a' }));
  });

  test('can be told to be one kind alone, of which there are as many more, or none but the page', () => {
    const load: Load = loads.data;
    const traits = load.traits?.(urls) ?? [];
    expect(traits.map(({ name }) => name)).toEqual(['json', 'rsc', 'HEAD']);
    expect(made(({ name }) => name === 'rsc')).toEqual(Array(3).fill({ method: 'GET', path: '/a.rsc' }));
    expect(load.share?.([traits[0] as Trait], urls)).toBe(1 / 3);
    expect(made(() => false)).toEqual(Array(3).fill({ path: '/a' }));
  });
});

test('visitors who return are someone new, the same one again, and a regular, each with what was set for them', () => {
  const { requests, onCookies } = loads.returning.traffic({ next: () => '/a', varies: false, pattern: '/a', setsCookies: true }, inAll);
  const [make] = requests as [() => RequestShape];
  let visits = 0;
  const sent = Array.from({ length: 9 }, () => {
    const { headers } = make();
    visits += 1;
    if (headers?.cookie === undefined) onCookies?.([`sid=${visits}; Path=/`]);
    return headers?.cookie ?? 'nobody';
  });
  expect(sent).toEqual(['nobody', 'sid=1', 'nobody', 'nobody', 'sid=4', 'sid=3', 'nobody', 'sid=7', 'sid=3']);
});

test('revalidation sends the key of the build with each request', () => {
  const urls: Urls = { next: () => '/a', varies: false, pattern: '/a', revalidation: { 'x-key': 'k' } };
  const [make] = loads.revalidate.traffic(urls, inAll).requests as [() => RequestShape];
  expect([make(), make()]).toEqual(Array(2).fill({ path: '/a', headers: { 'x-key': 'k' } }));
});

test('a load says what a route must have for it', () => {
  const plain: Urls = { next: () => '/a', varies: false, pattern: '/a' };
  const met = (urls: Urls) => Object.values<Load>(loads).flatMap(({ name, needs }) => (needs?.met(urls) === false ? [name] : []));
  expect(met(plain)).toEqual(['returning', 'revalidate']);
  expect(met({ ...plain, setsCookies: true, revalidation: {}, dataRequests: [] })).toEqual(['data']);
});
