import { describe, expect, it } from 'vitest';
import { exactnessOfCounted, UNKNOWN } from './exactness.ts';
import type { ArmJudgement } from './judge-arm.ts';

const arm = {
  ...{ state: 'growing', over: ['js', 'objects'], containers: [] },
  growth: { js: { bytesPerRequest: 200, low: 196, high: 204 } },
} as unknown as ArmJudgement;
const set = { kind: 'Set', entriesPerRequest: 0.1 } as ArmJudgement['containers'][number];

describe('growth that was counted', () => {
  it('is told as exactly as the interval of its bytes is wide', () => {
    expect(exactnessOfCounted({ arm })).toEqual({ precision: expect.closeTo(0.02), mayFill: false });
  });
  it('may be a cache that fills where some container gains entries, however few', () => {
    expect(exactnessOfCounted({ arm: { ...arm, containers: [set] } })).toEqual({ precision: expect.closeTo(0.02), mayFill: true });
    const ofEntries = { ...arm, over: ['js', 'entries'], containers: [set] };
    expect(exactnessOfCounted({ arm: ofEntries })).toEqual({ precision: expect.closeTo(0.02), mayFill: true });
  });
  it.each<[string, Partial<ArmJudgement> | null]>([
    ['nothing was counted', { over: ['js'] }],
    ['it does not grow for sure', { state: 'unclear' }],
    ['the heap may not grow', { growth: { js: { bytesPerRequest: 3, low: -1, high: 9 } } }],
    ['the heap was not judged', { growth: {} }],
    ['nothing was judged', null],
  ])('is unknown where %s', (_when, changed) => {
    expect(exactnessOfCounted({ arm: changed && { ...arm, ...changed } })).toBe(UNKNOWN);
  });
});
