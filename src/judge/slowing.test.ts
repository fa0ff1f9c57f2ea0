import { describe, expect, it } from 'vitest';
import type { Arm } from '../measure/measurement.ts';
import { random } from './scatter.test-builder.ts';
import { slowingOf } from './slowing.ts';

const SIZE = 100;
/** Twelve volleys, each request of which takes so many milliseconds. */
const arm = (msAt: (requests: number) => number, volleys = 12): Arm =>
  ({
    volleySize: SIZE,
    volleys: Array.from({ length: volleys }, (_, i) => ({ expected: SIZE, durationMs: SIZE * msAt((i + 0.5) * SIZE) })),
  }) as unknown as Arm;
const noisy = (seed: number, msAt: (requests: number) => number, share = 0.3) => {
  const next = random(seed);
  return arm((requests) => msAt(requests) * (1 + share * next()));
};
const searches = (requests: number) => 0.7 + requests / 100;

describe('a page that gets slower', () => {
  it('is told by two processes that do, of which the second starts fast again', () => {
    expect(slowingOf([arm(searches), arm(searches)])).toEqual({
      fromMs: expect.closeTo(1.2),
      toMs: expect.closeTo(12.2),
      requests: 1_100,
    });
    for (let seed = 1; seed < 200; seed++) expect(slowingOf([noisy(seed, searches), noisy(seed + 500, searches)])).not.toBeNull();
  });

  it('is told by one, if it gets three times as slow', () => {
    expect(slowingOf([arm(searches)])).not.toBeNull();
    expect(slowingOf([arm((requests) => 2 + requests / 500)])).toBeNull();
    expect(slowingOf([arm((requests) => 2 + requests / 500), arm((requests) => 2 + requests / 500)])).not.toBeNull();
  });
});

describe('a machine that is busy', () => {
  const waiting = (waitedMs: (requests: number) => number) => {
    const one = arm((n) => 2 + waitedMs(n));
    return { ...one, volleys: one.volleys.map((volley, i) => ({ ...volley, waitedMs: SIZE * waitedMs((i + 0.5) * SIZE) })) };
  };
  it('more and more, is no page that gets slower where it is known for how long a processor was waited for', () => {
    const busier = (n: number) => n / 100;
    expect(slowingOf([waiting(busier)])).toBeNull();
    expect(
      slowingOf([{ ...waiting(busier), volleys: waiting(busier).volleys.map(({ waitedMs: _, ...volley }) => volley) }]),
    ).not.toBeNull();
  });

  const lasting = (from: number) => (requests: number) => (requests > from ? 8 : 2);
  it.each<[string, readonly Arm[]]>([
    ['for the second half', [arm(lasting(600))]],
    ['from some time on in each process', [arm(lasting(600)), arm(lasting(300))]],
    ['more and more, through both', [arm((n) => 1 + n / 200), arm((n) => 7 + n / 200)]],
    ['at first', [arm((n) => 8 - n / 200), arm((n) => 8 - n / 200)]],
    ['in one of two', [arm(searches), arm(() => 2)]],
    ['for too few volleys to tell', [arm(searches, 5)]],
    ['not at all', [arm(() => 2), arm(() => 2)]],
    ['where nothing was measured', []],
  ])('%s, is no page that gets slower', (_when, arms) => {
    expect(slowingOf(arms)).toBeNull();
  });

  it('is not taken for one by its noise', () => {
    const steady = Array.from({ length: 2_000 }, (_, seed) => [noisy(seed, () => 3, 2), noisy(seed + 5_000, () => 3, 2)]);
    const short = steady.map((arms) => arms.map((one) => ({ ...one, volleys: one.volleys.slice(0, 6) })));
    for (const all of [steady, short]) {
      expect(all.filter((arms) => slowingOf(arms) !== null)).toHaveLength(0);
      expect(all.filter(([one]) => one && slowingOf([one]) !== null)).toHaveLength(0);
    }
  });
});
