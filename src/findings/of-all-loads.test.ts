import { expect, it } from 'vitest';
import { aComparison, aFinding, aLeak, anArm, anUnproven } from './a-report.test-builder.ts';
import { ofAllLoads } from './of-all-loads.ts';

const armsOf = (load: string) => [{ ...anArm({ js: 1 }), load }];

it('is the finding of the only load, with what that load showed', () => {
  const finding = aLeak();
  const all = ofAllLoads([{ load: 'same', finding }]);
  expect(all).toMatchObject(finding);
  expect(all.loads).toMatchObject([
    { load: 'same', verdict: 'leaking', reason: 'grows', bytesPerRequest: 2412, limit: 64, requests: 3480 },
  ]);
});

it.each([
  ['a leak', [aFinding(), aLeak(), anUnproven()], 'leaking'],
  ['what could not be judged', [aFinding(), anUnproven()], 'unproven'],
  ['steady', [aFinding(), aFinding()], 'steady'],
])('is the worst of its loads: %s', (_, findings, verdict) => {
  const all = ofAllLoads(findings.map((finding, i) => ({ load: `load ${i}`, finding })));
  expect(all.verdict).toBe(verdict);
  expect(all.loads?.map((one) => one.verdict)).toEqual(findings.map((one) => one.verdict));
});

it('prefers, of two leaks, the one that fails the run, and then the larger one', () => {
  const tolerated = aLeak({ tolerated: 'base', bytesPerRequest: 9000, comparison: aComparison({ state: 'unchanged' }) });
  const small = aLeak({ bytesPerRequest: 100 });
  expect(ofAllLoads([tolerated, small].map((finding, i) => ({ load: String(i), finding }))).bytesPerRequest).toBe(100);
  const large = aLeak({ bytesPerRequest: 200 });
  expect(ofAllLoads([small, large].map((finding, i) => ({ load: String(i), finding }))).bytesPerRequest).toBe(200);
});

it('adds up what was done under all of them, the arms of the worst last', () => {
  const steady = aFinding({ arms: armsOf('a'), requests: 100, durationMs: 10 });
  const leak = aLeak({ arms: armsOf('b'), requests: 300, durationMs: 20 });
  const also = aFinding({ arms: armsOf('c'), requests: 500, durationMs: 40 });
  const all = ofAllLoads([
    { load: 'a', finding: steady },
    { load: 'b', finding: leak },
    { load: 'c', finding: also },
  ]);
  expect(all).toMatchObject({ verdict: 'leaking', requests: 900, durationMs: 70 });
  expect(all.arms.map(({ load }) => load)).toEqual(['a', 'c', 'b']);
});
