import { describe, expect, test } from 'vitest';
import { random, twoLevels } from './scatter.test-builder.ts';
import type { Point } from './slope.ts';
import { theilSen } from './slope.ts';
import { trendOf } from './trend.ts';

interface Shape {
  readonly volleys: number;
  readonly size: number;
  /** Bytes after so many requests. */
  readonly at: (requests: number) => number;
  readonly noise?: (next: () => number) => number;
}

function series({ volleys, size, at, noise = (next) => (next() - 0.5) * 1_000 }: Shape, seed: number): readonly Point[] {
  const next = random(seed);
  return Array.from({ length: volleys }, (_, i) => ({ x: (i + 1) * size, y: 20e6 + at((i + 1) * size) + noise(next) }));
}

const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
const states = (shape: Shape) => new Set(seeds.map((seed) => trendOf(series(shape, seed), 64).state));

describe('a trend', () => {
  test('of a flat series is flat after eight volleys', () => {
    expect(states({ volleys: 8, size: 71, at: () => 0 })).toEqual(new Set(['flat']));
  });

  test('is not told from seven samples', () => {
    expect(states({ volleys: 7, size: 71, at: (x) => 5_000 * x })).toEqual(new Set(['unclear']));
  });

  test('of a heap that falls after the start is not told before twelve volleys, and then is flat', () => {
    const falling = { size: 71, at: (x: number) => -400 * Math.min(x, 600), noise: () => 0 };
    expect(states({ ...falling, volleys: 11 })).toEqual(new Set(['unclear']));
    expect(states({ ...falling, volleys: 16 })).toEqual(new Set(['flat']));
  });

  test('of a heap that falls to the end is never flat: what grows meanwhile is not seen', () => {
    for (const volleys of [8, 11, 12, 16, 24, 48]) {
      expect(states({ volleys, size: 71, at: (x) => -150 * x })).toEqual(new Set(['unclear']));
    }
  });

  test('of a heap that fell while what 122 B per request leaves grew is not flat', () => {
    // Kilobytes after volleys of 251 requests, in a server in which other routes had left what went now.
    const seen = [71_822, 71_782, 71_718, 71_653, 71_556, 71_493, 71_429, 71_365, 71_384, 71_498, 71_516, 71_534];
    const points = seen.map((kilobytes, i) => ({ x: 551 + 251 * i, y: 1_000 * kilobytes }));
    for (const law of [null, 'always', 'where-quiet'] as const) expect(trendOf(points, 16, { law })).toMatchObject({ state: 'unclear' });
  });

  test('of a heap that fell and then was level did not level off: it never grew', () => {
    const fell = { volleys: 24, size: 71, at: (x: number) => -400 * Math.min(x, 600), noise: () => 0 };
    expect(trendOf(series(fell, 1), 64)).toMatchObject({ state: 'flat', levelledOff: false });
  });

  test('of a series that fell for long and grows at last is not flat', () => {
    expect(states({ volleys: 24, size: 71, at: (x) => 128 * x - 400 * Math.min(x, 800) })).toEqual(new Set(['unclear']));
  });

  test('of a leak of 256 B per request is growing after twelve volleys', () => {
    expect(states({ volleys: 12, size: 71, at: (x) => 256 * x })).toEqual(new Set(['growing']));
  });

  test('keeps two levels of garbage apart from growth', () => {
    const flat = states({ volleys: 24, size: 53, at: () => 0, noise: twoLevels });
    expect(flat).not.toContain('growing');
    const leak = states({ volleys: 24, size: 53, at: (x) => 512 * x, noise: twoLevels });
    expect(leak).toEqual(new Set(['growing']));
  });

  test('of one large step is never growing, wherever it comes', () => {
    for (let at = 1; at <= 20; at += 1) {
      expect(states({ volleys: 20, size: 71, at: (x) => (x > at * 71 ? 5e6 : 0) })).not.toContain('growing');
    }
  });

  test('of one large step in the early half is flat', () => {
    const [state] = states({ volleys: 20, size: 71, at: (x) => (x > 400 ? 5e6 : 0) });
    expect(state).toBe('flat');
  });

  test('of a cache that fills within the run is flat once the late half is', () => {
    const shape = { size: 71, at: (x: number) => 1_100 * Math.min(x, 500) };
    expect(states({ ...shape, volleys: 16 })).toEqual(new Set(['flat']));
    expect(trendOf(series({ ...shape, volleys: 16 }, 1), 64).levelledOff).toBe(true);
  });

  test('of a warm-up that fades is never growing', () => {
    expect(states({ volleys: 16, size: 71, at: (x) => 400_000 * (1 - Math.exp(-x / 250)) })).not.toContain('growing');
  });

  test('of entries in a table that doubles is growing, wherever it doubles', () => {
    // A new object for each entry, and 36 B for its place: the table has between one and two places for each.
    const doubling = (before: number) => (x: number) => 24 * x + 36 * 2 ** Math.ceil(Math.log2(x + before));
    const all = seeds.map((seed) => trendOf(series({ volleys: 48, size: 211, at: doubling(40 * seed) }, seed), 16).state);
    expect(all.filter((state) => state !== 'growing')).toEqual([]);
  });

  test('of a warm-up that fades is never growing, whatever modules are loaded meanwhile', () => {
    const fading = (lasts: number, modules: readonly number[]) => (x: number) =>
      400_000 * (1 - Math.exp(-x / lasts)) + 30_000 * modules.filter((at) => x >= at).length;
    const lasting = [100, 250, 400].flatMap((lasts) => [[], [150], [150, 300], [700], [200, 900]].map((modules) => fading(lasts, modules)));
    for (const at of lasting)
      for (const noise of [undefined, twoLevels]) {
        const shape = { volleys: 24, size: 71, at, ...(noise ? { noise } : {}) };
        expect(states(shape)).not.toContain('growing');
      }
  });

  test('of a sawtooth is never growing', () => {
    for (const period of [90, 150, 333, 500]) {
      expect(states({ volleys: 24, size: 71, at: (x) => 2_000 * (x % period) })).not.toContain('growing');
    }
  });

  test('of a leak in one request of ten is growing', () => {
    const shape = { volleys: 16, size: 71, at: (x: number) => 3_000 * Math.floor(x / 10) };
    expect(states(shape)).toEqual(new Set(['growing']));
  });

  test('reports the growth of a leak to within two per cent', () => {
    for (const seed of seeds) {
      const { growth } = trendOf(series({ volleys: 12, size: 97, at: (x) => 300 * x }, seed), 64);
      expect(Math.abs(growth.slope - 300)).toBeLessThan(6);
      expect(growth.low).toBeLessThanOrEqual(growth.slope);
      expect(growth.high).toBeGreaterThanOrEqual(growth.slope);
    }
  });

  test("Sen's interval holds the true slope in about 95 of 100 series", () => {
    const held = seeds.filter((seed) => {
      const { low, high } = theilSen(series({ volleys: 14, size: 71, at: (x) => 100 * x }, seed));
      return low <= 100 && high >= 100;
    });
    expect(held.length / seeds.length).toBeGreaterThan(0.9);
  });
});

describe('a straight rise', () => {
  const straight = (shape: Shape) => new Set(seeds.map((seed) => trendOf(series(shape, seed), 64).straight));

  test('is known from eight volleys, and from no fewer', () => {
    expect(straight({ volleys: 8, size: 53, at: (x) => 600 * x })).toEqual(new Set([true]));
    expect(straight({ volleys: 11, size: 53, at: (x) => 600 * x })).toEqual(new Set([true]));
    expect(straight({ volleys: 7, size: 53, at: (x) => 600 * x })).toEqual(new Set([false]));
  });

  test('is below the limit nowhere, and is no growing series twice over', () => {
    expect(straight({ volleys: 10, size: 53, at: (x) => 30 * x })).toEqual(new Set([false]));
    expect(straight({ volleys: 12, size: 53, at: (x) => 600 * x })).toEqual(new Set([false]));
  });

  test('is no step, no two steps, no cache that fills and no warm-up that fades', () => {
    for (let volleys = 8; volleys <= 16; volleys += 1) {
      for (let at = 1; at < volleys; at += 1) {
        expect(straight({ volleys, size: 71, at: (x) => (x > at * 71 ? 5e6 : 0) })).toEqual(new Set([false]));
        expect(straight({ volleys, size: 71, at: (x) => (x > at * 71 ? 5e6 : 0) + (x > (at + 4) * 71 ? 5e6 : 0) })).toEqual(
          new Set([false]),
        );
      }
      expect(straight({ volleys, size: 71, at: (x) => 1_100 * Math.min(x, volleys * 50) })).toEqual(new Set([false]));
      expect(straight({ volleys, size: 71, at: (x) => 400_000 * (1 - Math.exp(-x / 150)) })).toEqual(new Set([false]));
    }
  });
});

describe('pages of 64 kB outside the heap', () => {
  const page = 65_536;
  const quiet = { size: 13, noise: () => 0 };
  const seen = (shape: Shape, law: 'by-pages' | null = 'by-pages') => trendOf(series(shape, 1), 16, { law }).state;

  test('that come one after another are growth', () => {
    const paged = { ...quiet, volleys: 160, at: (x: number) => page * Math.floor(x / 256) };
    expect(seen(paged)).toBe('growing');
    // Of the heap a table or two would look like that: it takes no pages.
    expect(seen(paged, null)).toBe('unclear');
  });

  test.each<[string, (x: number) => number]>([
    ['stop', (x) => page * Math.min(4, Math.floor(x / 256))],
    ['are few', (x) => page * Math.floor(x / 600)],
    ['become rare', (x) => page * Math.floor(Math.sqrt(x / 20))],
    ['become small', (x) => (x < 1_000 ? page * Math.floor(x / 200) : 5 * page + 8_192 * Math.floor((x - 1_000) / 100))],
    ['are given back now and then', (x) => page * Math.floor(x / 256) - (Math.floor(x / 13) % 40 === 39 ? page : 0)],
  ])('that %s are not', (_, at) => {
    expect(seen({ ...quiet, volleys: 160, at })).not.toBe('growing');
  });
});
