import { expect, test } from 'vitest';
import type { Judgement } from '../judge/judge.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { anArm } from './a-report.test-builder.ts';
import { findingOf } from './finding.ts';

const arms: readonly Arm[] = [anArm({ js: 2, arrayBuffers: 1200 })];
const measurement: Measurement = {
  ...{ route: '/', path: '/', arms, durationMs: 1000 },
  time: { hammering: 1, collecting: 1, waiting: 1 },
};

test('what is undecided is held to the limit of the channel that it is undecided for', () => {
  const judgement: Judgement = {
    ...{ verdict: 'unproven', reason: 'undecided', wants: 'more-volleys', bytesPerRequest: 1200 },
    arm: {
      ...{
        state: 'unclear',
        levelledOff: false,
        timeDriven: false,
        released: false,
        counts: {},
        containers: [],
        over: [],
        judgedRequests: 1200,
      },
      growth: {
        js: { bytesPerRequest: 2, low: 1, high: 3 },
        arrayBuffers: { bytesPerRequest: 1200, low: 800, high: 1700 },
        // Wider, and below its limit for certain.
        external: { bytesPerRequest: 3000, low: 1000, high: 4000 },
      },
    },
  };
  const limit = { bytesPerRequest: 16, from: 'default', channels: { arrayBuffers: 1500, external: 5000 } } as const;
  const { problem } = findingOf(measurement, judgement, limit, null);
  expect(problem).toMatchObject({ code: 'undecided', args: { low: 800, high: 1700, limit: 1500 } });
});

test('the short form of a sample has every channel that the sample has', () => {
  const judgement: Judgement = { verdict: 'steady', reason: 'flat', wants: null, arm: null, bytesPerRequest: 0 };
  const { samples } = findingOf(measurement, judgement, { bytesPerRequest: 16, from: 'default' }, null);
  expect(samples).toHaveLength(12);
  expect(Object.keys(samples[0] ?? {})).toEqual(['requests', 'js', 'arrayBuffers', 'external', 'globalHandles', 'rss', 'contexts']);
  const { total } = arms[0]?.samples[1] ?? {};
  expect(samples[0]).toMatchObject({ requests: 400, js: (total?.heapUsed ?? 0) - (total?.codeSpaces ?? 0), contexts: 1 });
});
