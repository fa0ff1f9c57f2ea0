import { describe, expect, it } from 'vitest';
import type { ArmJudgement } from './judge-arm.ts';
import { precisionWithoutCache } from './without-cache.ts';

const arm = {
  ...{ state: 'growing', over: ['js', 'objects'], containers: [] },
  growth: { js: { bytesPerRequest: 200, low: 196, high: 204 } },
} as unknown as ArmJudgement;
const set = { kind: 'Set', entriesPerRequest: 0.1 } as ArmJudgement['containers'][number];

describe('growth that no cache explains', () => {
  it('is objects that each request leaves while no container gains any, told as exactly as its interval is wide', () => {
    expect(precisionWithoutCache({ arm })).toBeCloseTo(0.02);
  });
  it.each<[string, Partial<ArmJudgement> | null]>([
    ['a container gains entries, however few', { containers: [set] }],
    ['no objects were counted', { over: ['js'] }],
    ['it does not grow for sure', { state: 'unclear' }],
    ['the heap may not grow', { growth: { js: { bytesPerRequest: 3, low: -1, high: 9 } } }],
    ['the heap was not judged', { growth: {} }],
    ['nothing was judged', null],
  ])('is none where %s', (_when, changed) => {
    expect(precisionWithoutCache({ arm: changed && { ...arm, ...changed } })).toBeNull();
  });
});
