import { describe, expect, test } from 'vitest';
import type { Arm } from '../measure/measurement.ts';
import { stateAgainst } from './against-base.ts';
import { compareArms } from './compare.ts';
import { judgeArm } from './judge-arm.ts';
import { compareHeap } from './steady-heap.ts';

const LIMIT = 64;
const bounds = { bytesPerRequest: LIMIT };

/** Deterministic noise: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bytes after so many requests, and after so many milliseconds. */
type Held = (requests: number, atMs: number) => number;
type Noise = (next: () => number) => number;

const quiet: Noise = (next) => (next() - 0.5) * 1_000;
/** What a healthy Next page shows: two levels some 50 kB apart, a few hundred bytes of scatter. */
const twoLevels: Noise = (next) => (next() < 0.4 ? 47_500 : 0) + (next() - 0.5) * 800;

interface Shape {
  readonly js?: Held;
  readonly arrayBuffers?: Held;
  readonly sockets?: Held;
  readonly noise?: Noise;
  readonly volleys?: number;
  readonly level?: number;
  /** Live objects at four counts, the last two of them without requests in between. */
  readonly objects?: readonly number[];
}

const SIZE = 97;

function arm({ js, arrayBuffers, sockets, noise = quiet, volleys = 24, level = 20e6, objects }: Shape, seed: number): Arm {
  const next = random(seed);
  const sample = (requests: number, atMs: number, phase: 'idle-again' | 'volley') => {
    const buffers = arrayBuffers?.(requests, atMs) ?? 0;
    const total = {
      ...{ served: requests, atMs, codeSpaces: 0, trustedSpaces: 0, rss: 0, malloced: 0, globalHandles: 8192 },
      ...{ nativeContexts: 1, detachedContexts: 0, collections: 2, collectMs: 20 },
      heapUsed: level + (js?.(requests, atMs) ?? 0) + noise(next),
      arrayBuffers: buffers,
      external: 2e6 + buffers,
      resources: { TCPSocketWrap: sockets?.(requests, atMs) ?? 0 },
    };
    return { total, processes: [], requests, phase };
  };
  const warm = 350;
  return {
    ...{ purpose: 'confirm', warmUpRequests: warm, answered: warm + volleys * SIZE, volleySize: SIZE, settledMs: 0 },
    ...{
      load: 'same',
      volleys: [],
      watched: null,
      counted: objects
        ? { requests: [160, 791, 814, 814], objects: [...objects], realms: 1, containers: [] }
        : { requests: [1, 2], objects: [9_000, 9_000], realms: 1, containers: [] },
      exit: null,
    },
    samples: [
      ...[1, 2, 3, 4, 5].map((i) => sample(warm, 600 + i * 250, 'idle-again')),
      ...Array.from({ length: volleys }, (_, i) => sample(warm + (i + 1) * SIZE, 2_000 + (i + 1) * 200, 'volley')),
    ],
  };
}

const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
/** Independent noise in each process. */
const compared = (head: Shape, base: Shape, seed: number) => compareArms(arm(head, seed), arm(base, seed + 10_000), bounds);
const states = (head: Shape, base: Shape) => new Set(seeds.map((seed) => compared(head, base, seed).state));
const leak =
  (bytes: number): Held =>
  (requests) =>
    bytes * requests;

describe('a version compared with itself', () => {
  const table: ReadonlyArray<readonly [string, Shape]> = [
    ['healthy', {}],
    ['leaking 176 B', { js: leak(176) }],
    ['leaking 1 kB', { js: leak(1_000) }],
    ['leaking 36 kB', { js: leak(36_000) }],
    ['a page with two levels of garbage', { noise: twoLevels }],
    ['a page with two levels that leaks', { noise: twoLevels, js: leak(1_000) }],
    ['a cache that fills', { js: (requests) => 1_100 * Math.min(requests, 1_400) }],
    ['a Map that doubles', { js: (requests) => 40 * requests + 2 ** Math.ceil(Math.log2(requests)) * 16 }],
    ['a clock', { js: (_, ms) => 50 * ms }],
    ['sockets left open', { sockets: (requests) => Math.floor(requests / 3) }],
  ];
  test.each(table)('%s: never worse, never better', (_, shape) => {
    const seen = states(shape, shape);
    expect(seen).not.toContain('worse');
    expect(seen).not.toContain('better');
    expect(seen).toContain('alike');
  });

  test('a large leak that differs by a hundredth between processes is alike', () => {
    expect(states({ js: leak(36_360) }, { js: leak(36_000) })).toEqual(new Set(['alike']));
  });
});

describe('two versions', () => {
  test('that differ in objects differ in bytes, or else the count of one was disturbed', () => {
    const [steadily, disturbed] = [
      [8_804, 9_444, 9_466, 9_466],
      [8_813, 9_427, 9_430, 9_430],
    ];
    const against = (head: Shape, base: Shape) => compareArms(arm(head, 1), arm(base, 2), { bytesPerRequest: 16 });
    const [told, untold] = [
      { js: leak(1_056), objects: steadily },
      { js: leak(1_056), objects: disturbed },
    ];
    expect(against(untold, told)).toMatchObject({ state: 'alike', better: [] });
    expect(against(told, untold)).toMatchObject({ state: 'alike', worse: [] });
    expect(against({ ...untold, js: leak(900) }, told)).toMatchObject({ state: 'better', better: ['js', 'objects'] });
  });

  test('a new leak is worse', () => {
    expect(states({ js: leak(128) }, {})).toEqual(new Set(['worse']));
  });

  test('a leak on top of a leak of 1 kB is worse, and of its own size', () => {
    expect(states({ js: leak(1_128) }, { js: leak(1_000) })).toEqual(new Set(['worse']));
    const { total } = compared({ js: leak(1_128) }, { js: leak(1_000) }, 1);
    expect(Math.abs((total?.difference.bytesPerRequest ?? 0) - 128)).toBeLessThan(3);
    expect(Math.abs((total?.base.bytesPerRequest ?? 0) - 1_000)).toBeLessThan(3);
  });

  test('a leak that hides in another channel behind an old one is worse', () => {
    const judged = compared({ js: leak(1_000), arrayBuffers: leak(1_024) }, { js: leak(1_000) }, 1);
    expect(judged).toMatchObject({ state: 'worse', worse: ['arrayBuffers'] });
  });

  test('a socket more for every third request is worse', () => {
    expect(compared({ sockets: (requests) => Math.floor(requests / 3) }, {}, 1)).toMatchObject({
      state: 'worse',
      worse: ['TCPSocketWrap'],
    });
  });

  test('a smaller leak is better', () => {
    expect(states({ js: leak(400) }, { js: leak(1_000) })).toEqual(new Set(['better']));
  });

  test('a difference at the limit is not told', () => {
    expect(states({ js: leak(LIMIT), noise: twoLevels }, { noise: twoLevels })).toContain('unclear');
  });

  test('what two processes share narrows the interval: pairs beat the difference of two slopes', () => {
    // Both hold a table that doubles: each slope by itself is uncertain, their difference is not.
    const doubling = (requests: number) => 2 ** Math.ceil(Math.log2(requests)) * 64;
    const { total } = compared({ js: (x) => doubling(x) + 128 * x }, { js: doubling }, 3);
    const width = (growth?: { low: number; high: number }) => (growth ? growth.high - growth.low : Number.NaN);
    expect(width(total?.difference)).toBeLessThan(width(total?.base) / 10);
  });

  test('seven pairs tell nothing', () => {
    expect(states({ js: leak(5_000), volleys: 7 }, { volleys: 7 })).toEqual(new Set(['unclear']));
  });
});

describe('the state', () => {
  const against = (head: Shape, base: Shape) => {
    const comparison = compared(head, base, 5);
    const verdict = judgeArm(arm(head, 5), bounds).state === 'growing' ? 'leaking' : 'steady';
    return stateAgainst(verdict, comparison);
  };
  test.each([
    ['new', { js: leak(200) }, {}],
    ['worse', { js: leak(1_200) }, { js: leak(1_000) }],
    ['unchanged', { js: leak(1_000) }, { js: leak(1_000) }],
    ['unchanged', { js: leak(90) }, { js: leak(50) }],
    ['improved', { js: leak(200) }, { js: leak(1_000) }],
    ['fixed', {}, { js: leak(176) }],
    ['steady', {}, {}],
  ] as const)('is %s', (state, head, base) => {
    expect(against(head, base)).toBe(state);
  });

  test('is unclear where the verdict is', () => {
    expect(stateAgainst('unproven', { state: 'alike', base: judgeArm(arm({}, 1), bounds), total: null })).toBe('unclear');
  });

  test.each([
    ['new', 40, 'may grow by a little beside it'],
    ['worse', 400, 'may grow by much of it'],
  ] as const)('is %s where the base, by %d B at most, %s', (state, high, _why) => {
    const growth = (bytesPerRequest: number) => ({ bytesPerRequest, low: bytesPerRequest - 10, high: bytesPerRequest + 10 });
    const total = { base: { bytesPerRequest: high / 2, low: -high, high }, head: growth(1_100), difference: growth(1_080) };
    expect(stateAgainst('leaking', { state: 'worse', base: { state: 'unclear' }, total })).toBe(state);
  });
});

describe('the heap after the warm-up', () => {
  test('that keeps 12 MB more is worse, whether or not both leak', () => {
    const heap = compareHeap(arm({ level: 32e6, js: leak(300) }, 1), arm({ level: 20e6, js: leak(300) }, 2), 5e6);
    expect(heap?.worse).toBe(true);
    expect(Math.abs((heap?.difference ?? 0) - 12e6)).toBeLessThan(5_000);
  });

  test('does not count what a leak adds after it', () => {
    const heap = compareHeap(arm({ js: leak(5_000), volleys: 40 }, 1), arm({ volleys: 40 }, 2), 5e6);
    // The warm-up's 447 requests leaked too.
    expect(heap?.difference).toBeLessThan(3e6);
    expect(heap?.worse).toBe(false);
  });
});
