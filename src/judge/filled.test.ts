import { expect, it } from 'vitest';
import type { CountedSizes } from '../measure/counting.ts';
import { hasFilled, replacedBy } from './filled.ts';

const counts = (...sizes: CountedSizes['sizes'][]) => ({
  ...{ requests: [160, 620, 633], objects: [9_000, 9_000, 9_000], realms: 1 },
  containers: sizes.map((one, i): CountedSizes => ({ id: `${i}`, kind: 'Map', class: 'Map', sizes: one })),
});

it('is replaced after as many requests again as it took to fill', () => {
  // Two entries a request: full at request 250.
  expect(replacedBy({ counted: counts([320, 500, 500]) })).toBeCloseTo(550, 0);
  expect(replacedBy({ counted: counts([320, 500, 500], [160, 161, 161]) })).toBeCloseTo(550, 0);
});

it('is full at the latest when it was found full', () => {
  expect(replacedBy({ counted: counts([0, 500, 500]) })).toBeCloseTo(2.2 * 620, 0);
  expect(replacedBy({ counted: counts([3, 500, 500]) })).toBeCloseTo(2.2 * 620, 0);
});

it('is not what grows on, what hardly grew, what was made full, or what came only at last', () => {
  const kept = [counts([320, 1_240, 1_266]), counts([320, 330, 330]), counts([500, 500, 500])];
  const none = [...kept, counts([null, 80, 80]), counts([0, 0, 500]), counts()];
  for (const one of none) expect([hasFilled(one), replacedBy({ counted: one })]).toEqual([false, 0]);
  expect(replacedBy({ counted: null })).toBe(0);
  expect(replacedBy({ counted: { ...counts(), requests: [160], objects: [9_000] } })).toBe(0);
});
