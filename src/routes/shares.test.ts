import { describe, expect, it } from 'vitest';
import { type Expected, sharesOf } from './shares.ts';

const named = (...names: readonly string[]): Expected[] => names.map((route) => ({ route, ms: null }));
const timed = (times: Readonly<Record<string, number | null>>): Expected[] => Object.entries(times).map(([route, ms]) => ({ route, ms }));

/** Routes of each share, by name. */
const split = (routes: readonly Expected[], of: number) => {
  const shares = sharesOf(routes, of);
  return Array.from({ length: of }, (_, i) => routes.filter((_, at) => shares[at] === i + 1).map(({ route }) => route));
};
const time = (routes: readonly Expected[], of: number) =>
  split(routes, of).map((share) => share.reduce((sum, name) => sum + (routes.find(({ route }) => route === name)?.ms ?? 0), 0));

describe('where nothing is known', () => {
  it('shares differ by one route at most', () => {
    expect(split(named('/a', '/b', '/c', '/d', '/e'), 3)).toEqual([['/a', '/d'], ['/b', '/e'], ['/c']]);
  });

  it('the order in which routes were found has no say', () => {
    const shares = (routes: readonly Expected[]) => split(routes, 2).map((share) => share.sort());
    expect(shares(named('/c', '/ä', '/a', '/B'))).toEqual(shares(named('/a', '/B', '/c', '/ä')));
  });

  it('there may be more shares than routes', () => {
    expect(split(named('/a'), 3)).toEqual([['/a'], [], []]);
    expect(split([], 2)).toEqual([[], []]);
  });
});

describe('by the times of an earlier run', () => {
  it('what takes longest comes first, each to the share with least to do', () => {
    const routes = timed({ '/a': 5, '/b': 60, '/c': 10, '/d': 20, '/e': 30, '/f': 4 });
    expect(split(routes, 2)).toEqual([
      ['/a', '/b'],
      ['/c', '/d', '/e', '/f'],
    ]);
  });

  it('a new route takes as long as half of the others', () => {
    expect(split(timed({ '/new': null, '/a': 1, '/b': 30, '/c': 60 }), 2)).toEqual([
      ['/a', '/c'],
      ['/new', '/b'],
    ]);
  });

  it('routes that take no time at all are shared out too', () => {
    expect(split(timed({ '/a': 0, '/b': 0, '/c': 0, '/d': 0 }), 2)).toEqual([
      ['/a', '/c'],
      ['/b', '/d'],
    ]);
  });

  it('no share takes more than a third longer than it must', () => {
    // Park and Miller's generator: the same in every run.
    let state = 42;
    const next = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    for (let round = 0; round < 200; round++) {
      const routes = timed(Object.fromEntries(Array.from({ length: 3 + Math.floor(next() * 40) }, (_, i) => [`/${i}`, 1 + next() * 100])));
      const of = 2 + Math.floor(next() * 6);
      const all = routes.map(({ ms }) => ms ?? 0);
      const least = Math.max(Math.max(...all), all.reduce((sum, ms) => sum + ms, 0) / of);
      // Of three routes in two shares, two must share one.
      const pairs = [...all].sort((a, b) => b - a);
      const atLeast = Math.max(least, (pairs[of - 1] ?? 0) + (pairs[of] ?? 0));
      expect(Math.max(...time(routes, of))).toBeLessThanOrEqual(atLeast * (4 / 3 - 1 / (3 * of)) + 1e-9);
    }
  });
});

it('keeps two routes of one name apart', () => {
  expect(sharesOf(named('/a', '/a'), 2)).toEqual([1, 2]);
});
