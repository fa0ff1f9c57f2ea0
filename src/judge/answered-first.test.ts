import { expect, it } from 'vitest';
import type { Arm } from '../measure/measurement.ts';
import { areAnsweredFirst } from './answered-first.ts';

/** @param counts of requests and of finished answers at the first sample and the last */
function arm(left: number | undefined, ...counts: readonly (readonly [served: number, finished: number | undefined])[]) {
  return {
    volleys: [{ left }],
    samples: counts.map(([served, finished]) => ({ total: { served, finished } })),
  } as unknown as Arm;
}

it.each<[string, readonly Arm[], boolean]>([
  ['every answer is finished', [arm(40, [10, 9], [60, 59])], true],
  ['one answer is not', [arm(40, [10, 9], [60, 58])], false],
  ['nobody meant to go away', [arm(undefined, [10, 9], [60, 59])], false],
  ['nobody counts finished answers', [arm(40, [10, undefined], [60, undefined])], false],
  ['nothing was served between the samples', [arm(40, [10, 9], [10, 9])], false],
  ['there is no sample', [arm(40)], false],
  ['another look saw an answer broken off', [arm(40, [10, 9], [60, 59]), arm(40, [10, 9], [60, 50])], false],
  ['the look at one address had no clients that go away', [arm(undefined, [0, 0], [10, 5]), arm(40, [10, 9], [60, 59])], true],
])('knows whether clients had their answer first where %s', (_, arms, are) => {
  expect(areAnsweredFirst(arms)).toBe(are);
});
