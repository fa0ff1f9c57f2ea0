import { describe, expect, test } from 'vitest';
import { random, twoLevels } from './scatter.test-builder.ts';
import type { Point } from './slope.ts';
import { type Trend, trendOf } from './trend.ts';

/** Bytes per request and channel. */
const LIMIT = 16;

/** Entries that an array of so many has room for: 1.5 × and 16 at each growth. */
function roomOf(entries: number): number {
  let room = 4;
  while (room < entries) room = room + 1 + ((room + 1) >> 1) + 16;
  return room;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, least)));

/** Bytes of V8's tables with so many entries, and the fewest entries per request that keep more than the limit. */
const tables = {
  // One word of value, one of chain, half a word of bucket.
  set: { bytes: (entries: number) => 20 * powerOfTwo(entries), fewest: 1, entryBytes: 20 },
  map: { bytes: (entries: number) => 28 * powerOfTwo(entries), fewest: 1, entryBytes: 28 },
  array: { bytes: (entries: number) => 8 * roomOf(entries), fewest: 3, entryBytes: 8 },
  // Key, value and details; a third stays empty.
  dictionary: { bytes: (entries: number) => 24 * powerOfTwo(entries + (entries >> 1)), fewest: 1, entryBytes: 36 },
} as const;

const scatters = {
  'a few hundred bytes': (next: () => number) => (next() - 0.5) * 600,
  '3 kB': (next: () => number) => (next() - 0.5) * 3_000,
  'two levels': twoLevels,
} as const;

const sizes = [11, 23, 47, 71, 97, 151, 251] as const;
const lengths = [8, 12, 16, 24, 48] as const;
const seeds = Array.from({ length: 250 }, (_, i) => i + 1);

interface Run {
  readonly points: readonly Point[];
  readonly size: number;
}

/** 48 volleys of some size after a warm-up of 20 to 300 requests. */
function run(seed: number, at: (requests: number, next: () => number) => number, scatter: (next: () => number) => number): Run {
  const next = random(seed);
  const warmUp = 20 + Math.floor(next() * 281);
  const size = sizes[Math.floor(next() * sizes.length)] as number;
  const points = Array.from({ length: 48 }, (_, i) => {
    const x = warmUp + (i + 1) * size;
    return { x, y: 20e6 + at(x, next) + scatter(next) };
  });
  return { points, size };
}

const judged = (points: readonly Point[]): Trend => trendOf(points, LIMIT, { law: 'always' });
const lastX = (points: readonly Point[]): number => points.at(-1)?.x ?? 0;

describe.each(Object.entries(scatters))('with scatter of %s', (_, scatter) => {
  test.each(Object.entries(tables))('a %s that gains from every request is flat at no time', (__, { bytes, fewest }) => {
    const states = seeds.flatMap((seed) => {
      const entries = [fewest, fewest + 1, fewest + 7, 100, 1_000][seed % 5] as number;
      const { points } = run(seed, (x) => bytes(entries * x), scatter);
      return lengths.map((length) => judged(points.slice(0, length)).state);
    });
    expect(states.filter((state) => state === 'flat')).toHaveLength(0);
  });

  const innocents = {
    'nothing at all': { at: () => 0, stopsAt: 0 },
    'a table made once at request 420': { at: (x: number) => (x > 420 ? 50_000 : 0), stopsAt: 420 },
    'modules loaded late': { at: (x: number) => (x > 150 ? 60_000 : 0) + (x > 420 ? 20_000 : 0), stopsAt: 420 },
    'a Set that fills to 256': { at: (x: number) => tables.set.bytes(Math.min(x, 256)), stopsAt: 256 },
    'a Map that fills to 1,000, two in each request': { at: (x: number) => tables.map.bytes(Math.min(2 * x, 1_000)), stopsAt: 500 },
  };

  test.each(Object.entries(innocents))('%s is flat once outlived, and never growing then', (__, { at, stopsAt }) => {
    const outlived = seeds.flatMap((seed) => {
      const { points, size } = run(seed, at, scatter);
      // Five samples after its end make a level, which must last for 2.2 times the requests; four more for a low one.
      const from = Math.max(stopsAt + 5 * size, points[4]?.x ?? 0);
      const enough = lengths.filter((length) => length >= 12 && lastX(points.slice(0, length - 4)) >= 2.2 * from);
      return enough.map((length) => judged(points.slice(0, length)).state);
    });
    expect(outlived.length).toBeGreaterThan(250);
    expect(outlived.filter((state) => state === 'growing')).toHaveLength(0);
    expect(outlived.filter((state) => state === 'flat').length / outlived.length).toBeGreaterThan(0.95);
  });
});

describe('growth by ever rarer steps', () => {
  test.each(Object.entries(tables))(
    'of a %s is growing after three doublings, by what its entries need or up to twice that',
    (_, table) => {
      const far = seeds.flatMap((seed) => {
        const { points } = run(seed, (x) => table.bytes(40 * x), scatters['3 kB']);
        return lastX(points.slice(0, -5)) >= 10 * (points[0]?.x ?? 0) ? [judged(points)] : [];
      });
      expect(far.length).toBeGreaterThan(100);
      const growing = far.filter(({ state }) => state === 'growing');
      // An array grows once or twice in a doubling: at times it seems to slow down.
      expect(growing.length / far.length).toBeGreaterThan(0.9);
      for (const { growth } of growing) {
        expect(growth.slope).toBeGreaterThan(40 * table.entryBytes * 0.7);
        expect(growth.slope).toBeLessThan(40 * table.entryBytes * 2.2);
        expect(growth.low).toBeLessThanOrEqual(growth.slope);
        expect(growth.high).toBeGreaterThanOrEqual(growth.slope);
      }
    },
  );

  test('is not growth that fades', () => {
    for (const of of [200, 500, 1_000, 1_500]) {
      const runs = seeds.map((seed) => run(seed, (x) => 400_000 * (1 - Math.exp(-x / of)), scatters['3 kB']).points);
      // Before that it has hardly begun to fade.
      const faded = runs.filter((points) => lastX(points) >= 3 * of);
      expect(faded.length).toBeGreaterThan(50);
      expect(faded.map((points) => judged(points).state)).not.toContain('growing');
    }
  });
});

describe('what is level', () => {
  /** Two levels in turns: no heap that hardly moves. */
  const moves = (x: number) => (x % 2) * 1_500;
  const level = (from: number, size: number, count: number, at: (x: number) => number = () => 0): readonly Point[] =>
    Array.from({ length: count }, (_, i) => ({ x: from + (i + 1) * size, y: 20e6 + at(from + (i + 1) * size) }));

  test('must be so for 2.2 times the requests of its first five samples where it moves, and says until when', () => {
    expect(judged(level(300, 71, 12, moves))).toMatchObject({ state: 'unclear', straight: false, levelUntil: 2.2 * (300 + 5 * 71) });
    expect(judged(level(300, 71, 17, moves))).toMatchObject({ state: 'flat', levelUntil: null });
  });

  test('must be so for 2.2 times the requests of its first sample where it hardly moves, and says until when', () => {
    expect(judged(level(700, 71, 12))).toMatchObject({ state: 'unclear', levelUntil: 2.2 * 771 });
    expect(judged(level(300, 71, 12))).toMatchObject({ state: 'flat', levelUntil: null });
  });

  // A heap of 1.4 GB that could not be counted, of which a sample took three seconds: requests of the process, and bytes since the first.
  test('is level with eight samples of a heap of a gigabyte that hardly moves', () => {
    const gigabyte = [0, 16, 5_992, 5_904, 7_432, 7_432, 7_432, 7_432].map((y, i) => ({ x: 1_189 + 839 * i, y: 1_448_170_096 + y }));
    expect(judged(gigabyte)).toMatchObject({ state: 'flat' });
  });

  test('has no end in sight where the last sample was a step, and it moves', () => {
    const stepped = level(300, 71, 17, (x) => moves(x) + (x > 300 + 16 * 71 ? 60_000 : 0));
    expect(judged(stepped)).toMatchObject({ state: 'unclear', levelUntil: Number.POSITIVE_INFINITY });
  });

  test('is not called so where a fall may hide a step, until the fall is outlived', () => {
    const falls = (x: number) => (x > 1_000 ? -30_000 : 0);
    expect(judged(level(300, 71, 17, falls))).toMatchObject({ state: 'unclear' });
    expect(judged(level(300, 71, 48, falls))).toMatchObject({ state: 'flat' });
    const risesAgain = (x: number) => falls(x) + (x > 1_040 ? 28_000 : 0);
    expect(judged(level(300, 71, 17, risesAgain))).toMatchObject({ state: 'unclear' });
  });

  test('is flat as ever where something was counted', () => {
    const set = level(300, 71, 16, (x) => tables.set.bytes(Math.round(1.4 * x)));
    expect(trendOf(set, LIMIT).state).toBe('flat');
    expect(judged(set).state).toBe('unclear');
  });
});

describe('where containers are counted, and the heap is quiet', () => {
  const counted = (points: readonly Point[]): Trend => trendOf(points, LIMIT, { law: 'where-quiet' });
  const quiet = (next: () => number) => (next() - 0.5) * 600;

  test.each(Object.entries(tables))('a %s that cannot be counted is flat at no time once two of its steps lie in the run', (__, table) => {
    const states = seeds.flatMap((seed) => {
      const { points } = run(seed, (x) => table.bytes(5 * x), quiet);
      return lastX(points) >= 3 * (points[0]?.x ?? 0) ? [counted(points).state] : [];
    });
    expect(states.length).toBeGreaterThan(200);
    expect(states.filter((state) => state === 'flat')).toHaveLength(0);
  });

  test('growth below the limit that comes little by little is flat, however long it is watched', () => {
    for (const perRequest of [4, 8, 12]) {
      const runs = seeds.map(
        (seed) =>
          run(
            seed,
            (x) => perRequest * x,
            (next) => (next() - 0.5) * 60,
          ).points,
      );
      expect(runs.filter((points) => counted(points).state === 'flat').length / runs.length).toBeGreaterThan(0.99);
    }
  });

  test('a dictionary that cannot be counted is flat at no time for a fall of the heap that is small beside its steps', () => {
    const states = seeds.flatMap((seed) => {
      const falls = 200 + 4 * seed;
      const fallen = 2_500 + 10 * seed;
      const { points } = run(seed, (x) => tables.dictionary.bytes(x) - (x > falls ? fallen : 0), quiet);
      const some = points.filter(({ x }) => x < 1_300);
      // Its steps after requests 341 and 682 keep 12 and 24 kB.
      const seesBoth = (some[0]?.x ?? 0) < 341 && lastX(some) > 683 && some.length >= 8;
      return seesBoth ? [counted(some).state] : [];
    });
    expect(states.length).toBeGreaterThan(100);
    expect(states.filter((state) => state === 'flat')).toHaveLength(0);
  });

  test('what comes and goes, by as much as such a table would gain, is told by counts alone', () => {
    const seen = seeds.flatMap((seed) => lengths.map((length) => run(seed, () => 0, twoLevels).points.slice(0, length)));
    const fall = seen.filter((points) => points.some(({ y }, i) => y < (points[i - 1]?.y ?? y) - 40_000));
    // Where such a fall is more than twice what a table over the limit must gain.
    const early = fall.filter((points) => lastX(points) * LIMIT < 80_000);
    expect(early.length).toBeGreaterThan(200);
    for (const points of early) expect(counted(points)).toEqual(trendOf(points, LIMIT));
  });
});

describe('blocks outside the heap', () => {
  const judgedBlocks = (points: readonly Point[]): Trend => trendOf(points, LIMIT, { law: 'by-blocks' });
  const quiet = () => 0;
  /** A typed array that takes twice the room where there is none left. */
  const typed = (bytes: number) => (x: number) => powerOfTwo(bytes * x);
  const pool = 65_536;

  test.each([400, 1_000, 8_000])(
    'one that doubles, for %s B of each request, is flat at no time once two of its steps lie in the run',
    (bytes) => {
      const states = seeds.flatMap((seed) => {
        const { points } = run(seed, typed(bytes), quiet);
        const isLarge = powerOfTwo((bytes * lastX(points)) / 3) >= 3 * pool;
        return isLarge && lastX(points) >= 3 * (points[0]?.x ?? 0) ? [judgedBlocks(points).state] : [];
      });
      expect(states.length).toBeGreaterThan(50);
      expect(states.filter((state) => state === 'flat')).toHaveLength(0);
    },
  );

  test('one that doubles is growing after three doublings', () => {
    const far = seeds.flatMap((seed) => {
      const { points } = run(seed, typed(300), quiet);
      return lastX(points.slice(0, -5)) >= 10 * (points[0]?.x ?? 0) ? [judgedBlocks(points)] : [];
    });
    const growing = far.filter(({ state }) => state === 'growing');
    expect(far.length).toBeGreaterThan(100);
    expect(growing.length / far.length).toBeGreaterThan(0.8);
    for (const { growth } of growing) {
      expect(growth.slope).toBeGreaterThan(300 * 0.5);
      expect(growth.slope).toBeLessThan(300 * 2.2);
    }
  });

  test.each<[string, (x: number) => number]>([
    ['pools, one after another until some are held', (x) => pool * Math.min(6, Math.floor(x / 150))],
    ['two pools at once', (x) => (x > 900 ? 2 * pool : 0)],
    ['pools that become rare', (x) => pool * Math.floor(Math.log2(Math.max(1, x / 100)))],
    ['small pools', (x) => 8_192 * Math.floor(Math.log2(Math.max(1, x / 10)))],
    ['one of a megabyte, made once at the start', () => 1e6],
  ])('%s are judged by their slope alone', (_, at) => {
    const seen = seeds.flatMap((seed) => lengths.map((length) => run(seed, at, quiet).points.slice(0, length)));
    for (const points of seen) expect(judgedBlocks(points)).toEqual(trendOf(points, LIMIT));
  });

  test('one that was made late is flat once it is outlived', () => {
    const late = (x: number) => (x > 700 ? 400_000 : 0);
    const runs = seeds.map((seed) => run(seed, late, quiet)).filter(({ points }) => (points[0]?.x ?? 0) < 500);
    for (const { points, size } of runs) {
      const from = (points.find(({ x }) => x > 700)?.x ?? 0) * 2.2;
      for (const length of lengths.filter((one) => one >= 16)) {
        const some = points.slice(0, length);
        if (lastX(some) < 700 + size) continue;
        expect(judgedBlocks(some).state, `${size}, ${lastX(some)}`).not.toBe('growing');
        if (lastX(some) < from) expect(judgedBlocks(some)).toMatchObject({ state: 'unclear' });
      }
    }
  });
});
