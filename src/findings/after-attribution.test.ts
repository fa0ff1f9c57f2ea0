import { describe, expect, test } from 'vitest';
import { type Judgement, judge } from '../judge/judge.ts';
import { type ArmJudgement, judgeArm } from '../judge/judge-arm.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { anArm, anAttribution } from './a-report.test-builder.ts';
import type { Attributed } from './attributed.ts';
import { findingOf } from './finding.ts';
import type { ReportedAttribution } from './report.ts';

const limit: Limit = { bytesPerRequest: 16, from: 'default' };
const growing: readonly Arm[] = [anArm({ js: 4400 }), anArm({ js: 4400, seed: 2, purpose: 'confirm', volleySize: 140 })];

const measured = (arms: readonly Arm[]): Measurement => ({
  ...{ route: '/', path: '/', arms, durationMs: 1000 },
  time: { hammering: 1, collecting: 1, waiting: 1 },
});

const found = (given: Partial<ReportedAttribution>): Attributed => ({
  suspects: [],
  attribution: anAttribution({ handles: [], ...given }),
});

describe('growth beside timers that we cannot wait for', () => {
  const watched: Arm['watched'] = {
    requests: 50,
    open: { kinds: [{ kind: 'Timeout', open: 50, longestDelayMs: 60_000, repeating: 0, stacks: [] }] },
  };
  const arms = growing.map((arm) => ({ ...arm, watched, settledMs: 30_250 }));
  const judged = judge(arms, limit);
  const finding = (given: Partial<ReportedAttribution> | null) => findingOf(measured(arms), judged, limit, null, [], given && found(given));

  test('is open until it is known what holds it', () => {
    expect(judged).toMatchObject({ verdict: 'unproven', reason: 'held-by-long-timers', wants: 'attribution' });
    expect(finding(null)).toMatchObject({ verdict: 'unproven', reason: 'held-by-long-timers' });
    expect(finding({ timers: null })).toMatchObject({ verdict: 'unproven', reason: 'held-by-long-timers' });
  });

  test('is a leak where more than the limit is held by something else', () => {
    expect(finding({ timers: { only: 260, otherwise: 4100 } })).toMatchObject({ verdict: 'leaking', reason: 'grows', problem: null });
    expect(finding({ timers: { only: 0, otherwise: 17 } })).toMatchObject({ verdict: 'leaking' });
  });

  test('waits for them where they alone hold it, and the line that starts them is named', () => {
    const handles = [{ kind: 'timer', perRequest: 1, file: 'src/session.ts', line: 12 }];
    for (const timers of [
      { only: 4300, otherwise: 15 },
      { only: 4300, otherwise: 90 },
    ])
      expect(finding({ timers, handles }).problem).toMatchObject({
        ...{ code: 'held-by-long-timers', args: { file: 'src/session.ts', line: 12 } },
      });
  });

  test('that fills a cache is no leak so far', () => {
    const filling = { cause: { code: 'cache-filling', args: {} }, bound: { name: 'max', max: 5000, size: 900, requestsToFill: 5000 } };
    expect(finding({ timers: { only: 260, otherwise: 4100 }, ...filling })).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
  });
});

describe('a cache of a package', () => {
  const [one, other] = [anArm({ js: 90 }), anArm({ js: 90, seed: 2, purpose: 'confirm', volleySize: 140 })] as const;
  const perAddress: Limit = { ...limit, bytesPerRequest: 64, warn: 16 };
  const judged = judge([one, other], perAddress);
  const bound = {
    ...{ name: 'max', max: 50_000, size: 400, requestsToFill: 100_000, bytesPerRequest: 88, fullBytes: 8_800_000 },
    package: { name: 'next', version: '14.2.8' },
  };
  const finding = (given: Partial<NonNullable<ReportedAttribution['bound']>>, judgement = judged) => {
    const attribution = { cause: { code: 'cache-filling', args: {} }, bound: { ...bound, ...given } };
    return findingOf(measured([one, other]), judgement, perAddress, null, [], found(attribution));
  };

  test('is no leak of the app, and is warned of with what it takes when it is full', () => {
    expect(judged).toMatchObject({ verdict: 'leaking' });
    expect(finding({})).toMatchObject({ verdict: 'steady', reason: 'bounded-by-package', problem: null, over: [] });
    expect(finding({}).warnings).toMatchObject([
      { code: 'package-cache', args: { package: 'next', version: '14.2.8', bytesPerRequest: 88, max: 50_000, fullBytes: 8_800_000 } },
    ]);
  });

  test('is open where it is the app’s own, large when it is full, or not all that grows', () => {
    for (const given of [{ package: null }, { package: undefined }, { fullBytes: 300e6 }, { bytesPerRequest: 20 }])
      expect(finding(given)).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
  });

  test('acquits what is as large as its limit, too', () => {
    const arm = { ...(judged.arm as ArmJudgement), state: 'unclear' as const, over: [] };
    const open = [{ channel: 'js', low: 50, high: 120, limit: 64, levelUntil: null }];
    const containers = [
      { id: '1', kind: 'Map' as const, class: 'Map', entriesPerRequest: 0.5, gained: 400, requests: 800, bytesPerRequest: 12 },
    ];
    const around: Judgement = {
      ...judged,
      verdict: 'unproven',
      reason: 'around-the-limit',
      wants: null,
      arm: { ...arm, open, containers },
    };
    expect(finding({}, around)).toMatchObject({ verdict: 'steady', reason: 'bounded-by-package' });
    expect(finding({ package: null }, around)).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
    const elsewhere = { ...around, arm: { ...arm, open: [{ ...open[0]!, channel: 'sockets' }], containers } };
    expect(finding({}, elsewhere)).toMatchObject({ verdict: 'unproven', reason: 'around-the-limit' });
  });
});

describe('a cache that holds what grows', () => {
  const filled = { cause: { code: 'cache-filling', args: {} }, bound: { name: 'max', max: 1200, size: 1200, requestsToFill: 600 } };
  /** Grows up to so many requests. */
  const upTo = (end: number, arm: Arm): Arm => ({
    ...arm,
    samples: arm.samples.map((one) => {
      const over = 4400 * Math.max(0, one.requests - end);
      return { ...one, total: { ...one.total, heapUsed: one.total.heapUsed - over } };
    }),
  });
  const leaking = (arms: readonly Arm[]): Judgement => ({
    ...{ verdict: 'leaking', reason: 'grows', wants: null, bytesPerRequest: 4400 },
    arm: { ...judgeArm(arms.at(-1) as Arm, limit), state: 'growing', over: ['js'] } satisfies ArmJudgement,
  });
  const finding = (arms: readonly Arm[], given: Partial<ReportedAttribution>) =>
    findingOf(measured(arms), leaking(arms), limit, null, [], found(given));

  test('and has room left is unproven', () => {
    expect(finding(growing, { ...filled, bound: { ...filled.bound, size: 900 } })).toMatchObject({ reason: 'cache-filling' });
  });

  test('is steady when it is full and the process that went farthest was flat from then on', () => {
    const arms = [anArm({ js: 4400 }), upTo(600, anArm({ js: 4400, volleys: 24 }))];
    const { verdict, reason, over, bytesPerRequest } = finding(arms, filled);
    expect({ verdict, reason, over }).toEqual({ verdict: 'steady', reason: 'levelled-off', over: [] });
    expect(Math.abs(bytesPerRequest ?? Number.NaN)).toBeLessThan(16);
  });

  test('is unproven when it is full and no process showed what comes then', () => {
    expect(finding(growing, filled)).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
    const early = [upTo(400, anArm({ js: 4400, volleys: 24, volleySize: 20 })), anArm({ js: 4400, volleys: 24 })];
    expect(finding(early, filled)).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
  });

  test('explains processes that disagree; what does not is left as it is', () => {
    const disagree: Judgement = { ...leaking(growing), verdict: 'unproven', reason: 'not-reproduced', wants: 'attribution' };
    const of = (given: Partial<ReportedAttribution>) => findingOf(measured(growing), disagree, limit, null, [], found(given));
    expect(of(filled)).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
    expect(of({ cause: null, timers: { only: 0, otherwise: 4100 } })).toMatchObject({ verdict: 'unproven', reason: 'not-reproduced' });
  });

  test('does not explain what grows elsewhere', () => {
    const judgement = leaking(growing);
    const both = { ...judgement, arm: { ...judgement.arm!, over: ['js', 'arrayBuffers'] } };
    expect(findingOf(measured(growing), both, limit, null, [], found(filled))).toMatchObject({ verdict: 'leaking' });
  });
});
