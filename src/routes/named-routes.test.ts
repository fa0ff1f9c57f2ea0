import { expect, it } from 'vitest';
import { urlsOf, varies } from './named-routes.ts';

const taken = (next: () => string, many: number) => Array.from({ length: many }, () => next());

it('requests one address again and again, and counts in the place of {n}', () => {
  expect(taken(urlsOf('/a'), 2)).toEqual(['/a', '/a']);
  expect(taken(urlsOf('/a/{n}?x={n}'), 2)).toEqual(['/a/1?x=1', '/a/2?x=2']);
  expect(taken(urlsOf([{ path: '/a', weight: 7 }]), 2)).toEqual(['/a', '/a']);
  expect([varies('/a'), varies('/{n}'), varies([{ path: '/a', weight: 1 }]), varies([{ path: '/{n}', weight: 1 }])]).toEqual([
    ...[false, true, false, true],
  ]);
});

it('takes several addresses in turn, as often as their weights say, and evenly', () => {
  const even = ['/a', '/b', '/c'].map((path) => ({ path, weight: 1 }));
  expect(taken(urlsOf(even), 4)).toEqual(['/a', '/b', '/c', '/a']);
  const weighted = [
    { path: '/often', weight: 50 },
    { path: '/seldom', weight: 10 },
    { path: '/{n}', weight: 20 },
  ];
  const volley = taken(urlsOf(weighted), 8);
  expect(volley.filter((path) => path === '/often')).toHaveLength(5);
  expect(volley.filter((path) => path === '/seldom')).toHaveLength(1);
  // Never five of a kind in a row, as taking them by turns of their weight would have it.
  expect(volley.join(' ')).not.toContain('/often /often /often');
  // Every volley of that length is like the first.
  const next = urlsOf(weighted.map(({ path, weight }) => ({ path: path.replace('{n}', 'x'), weight })));
  expect(taken(next, 8)).toEqual(taken(next, 8));
});
