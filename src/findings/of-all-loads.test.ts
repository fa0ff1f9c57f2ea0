import { expect, it } from 'vitest';
import { problem } from '../problems.ts';
import { aComparison, aFinding, aLeak, anArm, anUnproven } from './a-report.test-builder.ts';
import { ofAllLoads } from './of-all-loads.ts';
import type { Finding } from './report.ts';

const armsOf = (load: string) => [{ ...anArm({ js: 1 }), load }];

it('is the finding of the only load, with what that load showed', () => {
  const finding = aLeak();
  const all = ofAllLoads([{ parts: ['same'], finding }], ['same']);
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
  const all = ofAllLoads(
    findings.map((finding, i) => ({ parts: [`load ${i}`], finding })),
    ['load 0', 'load 1', 'load 2'],
  );
  expect(all.verdict).toBe(verdict);
  expect(all.loads?.map((one) => one.verdict)).toEqual(findings.map((one) => one.verdict));
});

it('prefers, of two leaks, the one that fails the run, and then the larger one', () => {
  const one = (finding: Finding, i: number) => ({ parts: [String(i)], finding });
  const tolerated = aLeak({ tolerated: 'base', bytesPerRequest: 9000, comparison: aComparison({ state: 'unchanged' }) });
  const small = aLeak({ bytesPerRequest: 100 });
  expect(ofAllLoads([tolerated, small].map(one), ['0', '1']).bytesPerRequest).toBe(100);
  const large = aLeak({ bytesPerRequest: 200 });
  expect(ofAllLoads([small, large].map(one), ['0', '1']).bytesPerRequest).toBe(200);
});

it('adds up what was done under all of them, the arms of the worst last', () => {
  const steady = aFinding({ arms: armsOf('a'), requests: 100, durationMs: 10 });
  const leak = aLeak({ arms: armsOf('b'), requests: 300, durationMs: 20 });
  const also = aFinding({ arms: armsOf('c'), requests: 500, durationMs: 40 });
  const all = ofAllLoads(
    [
      { parts: ['a'], finding: steady },
      { parts: ['b'], finding: leak },
      { parts: ['c'], finding: also },
    ],
    ['a', 'b', 'c'],
  );
  expect(all).toMatchObject({ verdict: 'leaking', requests: 900, durationMs: 70 });
  expect(all.arms.map(({ load }) => load)).toEqual(['a', 'c', 'b']);
});

it('shows each part of a mix with the figures of the mix', () => {
  const mix = aFinding({ arms: armsOf('mix'), bytesPerRequest: 2, requests: 700 });
  const { loads } = ofAllLoads(
    [
      { parts: ['bursts', 'addresses'], finding: mix },
      { parts: ['same'], finding: aFinding() },
    ],
    ['same', 'addresses', 'bursts'],
  );
  expect(loads?.map(({ load }) => load)).toEqual(['same', 'addresses', 'bursts']);
  expect(loads?.slice(1)).toMatchObject(Array(2).fill({ verdict: 'steady', bytesPerRequest: 2, requests: 700, mixed: true }));
});

it('has the warnings of each load, those that several have once', () => {
  const slow = (fromMs: number) => ({ code: 'slows-down', args: { fromMs, toMs: 9, requests: 500 } }) as const;
  const shrunk = { code: 'answers-shrink', args: { fromBytes: 4_800, toBytes: 20 } } as const;
  const same = aFinding({ bytesPerRequest: 1, warnings: [shrunk, slow(1)] });
  const mix = aFinding({ bytesPerRequest: 2, warnings: [slow(2)] });
  const parts = [
    { parts: ['same'], finding: same },
    { parts: ['bursts'], finding: mix },
  ];
  expect(ofAllLoads(parts, ['same', 'bursts']).warnings).toEqual([slow(2), shrunk]);
  const none = parts.map((one) => ({ ...one, finding: aFinding() }));
  expect(ofAllLoads(none, ['same', 'bursts'])).not.toHaveProperty('warnings');
});

it('names what was not measured, and judges nothing by it', () => {
  const refused = aFinding({ verdict: 'unproven', problem: problem('responses-fail', { failed: 3, of: 11, tail: [] }) });
  const all = (of: readonly Parameters<typeof ofAllLoads>[0][number][]) => ofAllLoads(of, ['same', 'bursts', 'visitors']);
  const { verdict, loads } = all([
    { parts: ['same'], finding: aFinding() },
    { parts: ['bursts'], finding: refused },
  ]);
  expect(verdict).toBe('steady');
  expect(loads?.[1]).toEqual({ load: 'bursts', verdict: 'not-run', reason: 'requests-fail' });
  // Where it is all there is, or what every other load builds on, nothing is known of the route.
  expect(all([{ parts: ['bursts'], finding: refused }]).verdict).toBe('unproven');
  expect(
    all([
      { parts: ['same'], finding: refused },
      { parts: ['visitors'], finding: aFinding() },
    ]).verdict,
  ).toBe('unproven');
  expect(
    all([
      { parts: ['same'], finding: aLeak() },
      { parts: ['bursts'], notRun: 'not-steady-before' },
    ]).loads?.[1],
  ).toEqual({
    load: 'bursts',
    verdict: 'not-run',
    reason: 'not-steady-before',
  });
});
