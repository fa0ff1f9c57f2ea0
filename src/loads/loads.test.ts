import { expect, test } from 'vitest';
import type { RequestShape } from './load.ts';
import { loads } from './loads.ts';

test.each(Object.entries(loads))('%s is listed under its own name, and says in one line what it does', (name, load) => {
  expect(load.name).toBe(name);
  expect(load.summary).toMatch(/^[A-Z][^\n]{10,100}\.$/);
});

/** The paths of the first requests that a load makes of one URL. */
function pathsOf(load: keyof typeof loads, url: string, pattern = url): readonly string[] {
  const { requests } = loads[load].traffic({ next: () => url, varies: false, pattern });
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
  const { requests } = loads.visitors.traffic({ next: () => '/a', varies: false, pattern: '/a' });
  const make = requests[0] as () => RequestShape;
  const made = Array.from({ length: 500 }, () => make().headers ?? {});
  for (const name of ['cookie', 'user-agent', 'accept-language', 'referer', 'x-forwarded-for', 'traceparent']) {
    expect(new Set(made.map((headers) => headers[name])).size, name).toBe(500);
  }
  for (const headers of made) expect(headers.connection).toBe('close');
});

test('hang-ups and bursts ask for what the route has', () => {
  for (const load of [loads['hang-ups'], loads.bursts]) {
    expect(load.traffic({ next: () => '/a', varies: false, pattern: '/a' }).requests).toEqual([{ path: '/a' }]);
  }
  expect(loads.bursts.traffic({ next: () => '/a', varies: false, pattern: '/a' }).connections).toBe(10);
});
