import { describe, expect, it } from 'vitest';
import type { CountedSizes } from '../measure/counting.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { countedGrowth, requestsToCount } from './counted.ts';

const LIMIT = 16;
const REQUESTS = [300, 1_300, 1_551];

/** @param heap bytes on the heap after so many requests */
function arm(
  containers: readonly Partial<CountedSizes>[],
  objects: readonly number[] = [9e3, 9e3, 9e3],
  heap = (_requests: number) => 0,
): Arm {
  const samples = Array.from({ length: 13 }, (_, i) => {
    const requests = 300 + 100 * (i + 1);
    const total = { heapUsed: 2e7 + heap(requests), codeSpaces: 0 };
    return { total, processes: [], requests, phase: 'volley' } as unknown as MeasuredSample;
  });
  const counted = {
    ...{ requests: REQUESTS, objects, realms: 1 },
    containers: containers.map((one, i): CountedSizes => ({ id: `${i}`, kind: 'Set', class: 'Set', sizes: [], ...one })),
  };
  return { samples, counted } as unknown as Arm;
}

const oneEach = { sizes: [300, 1_300, 1_551] };

describe('entries', () => {
  it('are over the limit where their own table is', () => {
    expect(countedGrowth(arm([oneEach]), LIMIT)).toMatchObject({ entries: 1, objects: 0 });
    expect(countedGrowth(arm([{ ...oneEach, kind: 'Array' }]), LIMIT)).toMatchObject({ entries: 0, containers: [{ gained: 1_251 }] });
    expect(countedGrowth(arm([oneEach]), 1_000)).toMatchObject({ entries: 0 });
    // The optimiser makes the heap noisy, and no count.
    expect(countedGrowth(arm([oneEach]), 1_000, LIMIT)).toMatchObject({ entries: 1, objects: 0 });
  });

  it('are over it where they are rare and hold much, which the heap shows', () => {
    const rare = { sizes: [3, 13, 16] };
    expect(
      countedGrowth(
        arm([rare], undefined, (n) => 40 * n),
        LIMIT,
      )?.entries,
    ).toBeCloseTo(13 / 1_251, 5);
    expect(
      countedGrowth(
        arm([rare], undefined, (n) => 2 * n),
        LIMIT,
      ),
    ).toMatchObject({ entries: 0 });
  });

  // A record of each new path, as Next.js keeps it: 52 B for every request, and what two doublings of their table add.
  it('hold no more where their table doubled, which has a bound of its own', () => {
    const records = { kind: 'Map' as const, sizes: [150, 650, 776] };
    const heap = (n: number) => 52 * n + (n > 600 ? 7_000 : 0) + (n > 1_100 ? 14_000 : 0);
    expect(countedGrowth(arm([records], undefined, heap), 64)).toMatchObject({ entries: 0, containers: [{ gained: 626 }] });
    expect(
      countedGrowth(
        arm([records], undefined, (n) => heap(n) + 40 * n),
        64,
      )?.entries,
    ).toBeCloseTo(0.5, 2);
  });

  it('are not taken for light while the heap falls', () => {
    const traces = { ...oneEach, kind: 'Array' as const };
    expect(
      countedGrowth(
        arm([traces], undefined, (n) => -7_000 * n),
        LIMIT,
      ),
    ).toMatchObject({ entries: 1 });
    expect(
      countedGrowth(
        arm([], undefined, (n) => -7_000 * n),
        LIMIT,
      ),
    ).toMatchObject({ entries: 0 });
  });
});

describe('objects', () => {
  it('are over the limit where the smallest there are would be', () => {
    const rising = (requests: number) => 40 * requests;
    expect(countedGrowth(arm([], [9_000, 10_000, 10_251], rising), LIMIT)).toMatchObject({ objects: 1 });
    expect(countedGrowth(arm([], [9_000, 9_500, 9_625], rising), LIMIT)).toMatchObject({ objects: 0 });
  });

  it('are not where the heap shows that they weigh nothing: they came in the warm-up, after the first count', () => {
    expect(countedGrowth(arm([], [58_209, 59_240, 59_357]), LIMIT)).toMatchObject({ objects: 0 });
  });

  it('are not where they stopped coming, or were made at once', () => {
    expect(countedGrowth(arm([], [9_000, 10_000, 10_000]), LIMIT)).toMatchObject({ objects: 0 });
    expect(countedGrowth(arm([], [9_000, 9_000, 12_000]), LIMIT)).toMatchObject({ objects: 0 });
  });
});

it('asks for as many requests as show whether growth goes on, and for none where nothing grew', () => {
  expect(requestsToCount(arm([oneEach]), LIMIT)).toBe(6);
  expect(
    requestsToCount(
      arm([{ sizes: [3, 13, 16] }], undefined, (n) => 40 * n),
      LIMIT,
    ),
  ).toBe(578);
  expect(requestsToCount(arm([]), LIMIT)).toBe(0);
  const light = (gained: number) => arm([{ kind: 'Map', sizes: [300, 300 + Math.round(gained * 0.8), 300 + gained] }]);
  expect(requestsToCount(light(100), LIMIT)).toBe(76);
  expect(requestsToCount(light(14), LIMIT)).toBe(0);
  expect(requestsToCount({ ...arm([]), counted: null }, LIMIT)).toBe(0);
});
