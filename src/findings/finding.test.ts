import { expect, test } from 'vitest';
import type { Judgement } from '../judge/judge.ts';
import type { OpenChannel } from '../judge/open.ts';
import type { Arm, Measurement } from '../measure/measurement.ts';
import { wordsOf } from '../problems.ts';
import { anArm } from './a-report.test-builder.ts';
import { findingOf } from './finding.ts';

const arms: readonly Arm[] = [anArm({ js: 2, arrayBuffers: 1200 })];
const measurement: Measurement = {
  ...{ route: '/', path: '/', arms, durationMs: 1000 },
  time: { hammering: 1, collecting: 1, waiting: 1 },
};

const LIMIT = { bytesPerRequest: 16, from: 'default' } as const;

/** The problem of a route whose last process left these channels open. */
function problemOf(reason: Judgement['reason'], open: readonly OpenChannel[], of: Measurement = measurement) {
  const judgement: Judgement = {
    ...{ verdict: 'unproven', reason, wants: 'more-volleys', bytesPerRequest: 1200 },
    arm: {
      ...{
        state: 'unclear',
        levelledOff: false,
        timeDriven: false,
        released: false,
        growth: {},
        counts: {},
        containers: [],
        over: [],
        straight: [],
      },
      ...{ open, judgedRequests: 1200, judgedFrom: 0 },
    },
  };
  return findingOf(of, judgement, LIMIT, null).problem;
}

const buffers: OpenChannel = { channel: 'arrayBuffers', low: 800, high: 1700, limit: 1500, levelUntil: null };

test('a limit is said to lie between only where it does, and for the channel where it does', () => {
  const wider: OpenChannel = { channel: 'external', low: 5_665, high: 12_433, limit: 16, levelUntil: null };
  expect(problemOf('around-the-limit', [wider, buffers])).toMatchObject({
    code: 'around-the-limit',
    args: { channel: 'arrayBuffers', low: 800, high: 1700, limit: 1500 },
  });
  expect(problemOf('irregular-growth', [wider])).toMatchObject({ code: 'irregular-growth', args: { channel: 'external', low: 5_665 } });
});

test('what is level and may still double says until when it must stay level', () => {
  const level: OpenChannel = { channel: 'js', low: -1, high: 1, limit: 16, levelUntil: 1_400 };
  expect(problemOf('may-double-again', [level])).toMatchObject({ code: 'may-double-again', args: { channel: 'js', until: 1_400 } });
  const never = { ...level, levelUntil: Number.POSITIVE_INFINITY };
  expect(problemOf('may-double-again', [never])).toMatchObject({ args: { until: null } });
});

test('how long it was level is told of the process that was level, as the request is that it must reach', () => {
  const level: OpenChannel = { channel: 'js', low: -1, high: 1, limit: 16, levelUntil: 1_400 };
  const [arm] = arms as [Arm];
  const judgedOf = (one: Arm) => one.samples.filter(({ phase }) => phase === 'volley');
  const found = problemOf('may-double-again', [level], { ...measurement, arms: [arm, arm] });
  expect(found).toMatchObject({ args: { requests: judgedOf(arm).at(-1)?.requests } });
});

test('what stopped gaining entries is told of with the requests of the last count', () => {
  const stopped: OpenChannel = { channel: 'entries', low: 0, high: 0, limit: 0, levelUntil: 708 };
  const counted = { requests: [83, 322, 553], objects: [9_000, 9_000, 9_000], realms: 1, containers: [] };
  const [arm] = arms as [Arm];
  const found = problemOf('may-double-again', [stopped], { ...measurement, arms: [arm, { ...arm, counted }] });
  expect(found).toMatchObject({ args: { channel: 'entries', requests: 553, until: 708 } });
});

test('processes that contradict each other are named with the figures of both', () => {
  const of = { ...measurement, arms: [anArm({ js: 400 }), anArm({ js: 2 })] };
  const found = problemOf('not-reproduced', [], of);
  expect(found).toMatchObject({ code: 'not-reproduced', args: { channel: 'js' } });
  expect(found && wordsOf(found).what).toMatch(/ grew by -?\d(\.\d)? B per request, in another by (39|40)\d B\.$/);
});

test('a route is called slow only where it is: volleys that were asked for may be too large for any budget', () => {
  const [arm] = arms as [Arm];
  const time = { hammering: 64_000, collecting: 1, waiting: 1 };
  const few = (volleySize: number, answered: number): Measurement => {
    const samples = arm.samples.slice(0, 4).map((sample, i) => ({ ...sample, requests: answered - 3 + i }));
    return { ...measurement, time, arms: [{ ...arm, volleySize, answered, samples, volleys: arm.volleys.slice(0, 3) }] };
  };
  const asked = problemOf('too-few-requests', [], few(16_667, 100_000));
  expect(asked).toMatchObject({ code: 'too-few-requests', args: { asked: 16_667, budgetMs: 300_000, volleys: 3 } });
  expect(asked && wordsOf(asked).change).not.toContain('slow');
  const slow = problemOf('too-few-requests', [], few(11, 60));
  expect(slow).toMatchObject({ args: { asked: null } });
  expect(slow && wordsOf(slow).change).toContain('The route is slow');
});

test('the short form of a sample has every channel that the sample has', () => {
  const judgement: Judgement = { verdict: 'steady', reason: 'flat', wants: null, arm: null, bytesPerRequest: 0 };
  const { samples } = findingOf(measurement, judgement, { bytesPerRequest: 16, from: 'default' }, null);
  expect(samples).toHaveLength(12);
  expect(Object.keys(samples[0] ?? {})).toEqual(['requests', 'js', 'arrayBuffers', 'external', 'globalHandles', 'rss', 'contexts']);
  const { total } = arms[0]?.samples[1] ?? {};
  expect(samples[0]).toMatchObject({ requests: 400, js: (total?.heapUsed ?? 0) - (total?.codeSpaces ?? 0), contexts: 1 });
});
