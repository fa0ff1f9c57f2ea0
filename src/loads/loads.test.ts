import { expect, test } from 'vitest';
import { loads } from './loads.ts';

test.each(Object.entries(loads))('%s is listed under its own name, and says in one line what it does', (name, load) => {
  expect(load.name).toBe(name);
  expect(load.summary).toMatch(/^[A-Z][^\n]{10,100}\.$/);
});

/** The paths of the first requests that a load makes of one URL. */
function pathsOf(load: keyof typeof loads, url: string): readonly string[] {
  const { requests } = loads[load].traffic({ next: () => url, varies: false });
  return Array.from({ length: 3 }, () => requests.map((one) => (typeof one === 'function' ? one().path : one.path))).flat();
}

test('the same URL is the same', () => {
  expect(pathsOf('same', '/a?b=1')).toEqual(['/a?b=1', '/a?b=1', '/a?b=1']);
});

test('addresses are new each time, whatever query the URL has', () => {
  expect(pathsOf('addresses', '/a')).toEqual(['/a?ssr-leak-check=1', '/a?ssr-leak-check=2', '/a?ssr-leak-check=3']);
  expect(pathsOf('addresses', '/a?b=1')).toEqual(['/a?b=1&ssr-leak-check=1', '/a?b=1&ssr-leak-check=2', '/a?b=1&ssr-leak-check=3']);
});
