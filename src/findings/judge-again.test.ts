import { expect, test } from 'vitest';
import { judge } from '../judge/judge.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { anArm, anAttribution, aReport } from './a-report.test-builder.ts';
import type { Attributed } from './attributed.ts';
import { findingOf } from './finding.ts';
import { judgeAgain } from './judge-again.ts';
import { ofAllLoads } from './of-all-loads.ts';

const perAddress: Limit = { bytesPerRequest: 64, from: 'default' };

const measured = (load: string, js: number): Measurement => ({
  ...{ route: '/', path: '/', durationMs: 1000, time: { hammering: 1, collecting: 1, waiting: 1 } },
  arms: [anArm({ js }), anArm({ js, seed: 2, purpose: 'confirm', volleySize: 140 })].map((arm): Arm => ({ ...arm, load })),
});

const cacheOfNext: Attributed = {
  suspects: [],
  attribution: anAttribution({
    cause: { code: 'cache-filling', args: { size: 400, max: 50_000 } },
    bound: {
      ...{ name: 'max', max: 50_000, size: 400, requestsToFill: 100_000, bytesPerRequest: 88, fullBytes: 8_800_000 },
      package: { name: 'next', version: '14.2.8' },
    },
  }),
};

const of = (load: string, js: number, attributed: Attributed | null = null) => {
  const measurement = measured(load, js);
  return { parts: [load], finding: findingOf(measurement, judge(measurement.arms, perAddress), perAddress, null, [], attributed) };
};

test('a load that a bounded cache of a package acquitted stays so, whichever load spoke for the route', () => {
  const alone = aReport({ routes: [ofAllLoads([of('addresses', 90, cacheOfNext)], ['addresses'])] });
  const beside = aReport({ routes: [ofAllLoads([of('addresses', 90, cacheOfNext), of('visitors', 5000)], ['addresses', 'visitors'])] });
  const verdicts = (report: typeof alone) => report.routes[0]?.loads?.map(({ load, verdict }) => [load, verdict]);
  expect(verdicts(judgeAgain(alone, null))).toEqual([['addresses', 'steady']]);
  expect(verdicts(beside)).toEqual([
    ['addresses', 'steady'],
    ['visitors', 'leaking'],
  ]);
  expect(verdicts(judgeAgain(beside, null))).toEqual(verdicts(beside));
  expect(verdicts(judgeAgain(beside, 16))).toEqual([
    ['addresses', 'leaking'],
    ['visitors', 'leaking'],
  ]);
});

test('each load has its own limit for tables again, and one that is asked for holds for tables too', () => {
  // A number for each visitor in a Set: 20 B in its table.
  const counted = (arm: Arm): Arm => {
    const { requests = [], ...counts } = arm.counted ?? {};
    return {
      ...arm,
      counted: { ...counts, requests, containers: [{ id: '1', kind: 'Set', class: 'Set', sizes: [...requests] }] } as Arm['counted'],
    };
  };
  const limitOf = { addresses: perAddress, visitors: { ...perAddress, containers: 16 } };
  const finding = ofAllLoads(
    (['addresses', 'visitors'] as const).map((load) => {
      const measurement = { ...measured(load, 20), arms: measured(load, 20).arms.map(counted) };
      return { parts: [load], finding: findingOf(measurement, judge(measurement.arms, limitOf[load]), limitOf[load], null, []) };
    }),
    ['addresses', 'visitors'],
  );
  const verdicts = ({ routes: [first] }: { readonly routes: readonly (typeof finding)[] }) => first?.loads?.map(({ verdict }) => verdict);
  const report = aReport({ routes: [finding] });
  expect(verdicts(report)).toEqual(['steady', 'leaking']);
  expect(report.routes[0]?.loads).toMatchObject([{ limit: 64 }, { limit: 64, tables: 16 }]);
  expect(verdicts(judgeAgain(report, null))).toEqual(['steady', 'leaking']);
  expect(verdicts(judgeAgain(report, 200))).toEqual(['steady', 'steady']);
});

test('against a higher limit, a process that was plain too soon is said to be too short, with what to run', () => {
  // One entry more in a set per request is plain at once; the bytes that each keeps are not.
  const [short, long] = [anArm({ js: 138, volleys: 6 }), anArm({ js: 138, volleys: 40, seed: 2, purpose: 'confirm', volleySize: 140 })];
  const measurement: Measurement = {
    ...{ route: '/', path: '/', durationMs: 1000, time: { hammering: 1, collecting: 1, waiting: 1 } },
    arms: [short, long],
  };
  const finding = findingOf(measurement, judge(measurement.arms, perAddress), perAddress, null, []);
  const [again] = judgeAgain(aReport({ routes: [finding] }), 120).routes;
  expect(again).toMatchObject({ verdict: 'unproven', problem: { code: 'cut-short', args: { limit: 120 } } });
});
