import { expect, it } from 'vitest';
import { timeOfTest } from './time-of-test.ts';

const noJest = {};

it('Vitest says when a test began and how long it may take', () => {
  expect(timeOfTest({ task: { timeout: 60_000, result: { startTime: 1000 } } }, 5000, noJest)).toEqual({ ms: 60_000, until: 59_500 });
  expect(timeOfTest({ task: { timeout: 300, result: { startTime: 1000 } } }, 1000, noJest)).toEqual({ ms: 300, until: 1200 });
});

it('Jest keeps it in the realm of the test', () => {
  const realm = (state: object) => ({ [Symbol('JEST_STATE_SYMBOL')]: state });
  const test = { startedAt: 1000 };
  expect(timeOfTest({}, 5000, realm({ testTimeout: 5000, currentlyRunningTest: test }))).toEqual({ ms: 5000, until: 4500 });
  expect(timeOfTest({}, 5000, realm({ testTimeout: 5000, currentlyRunningTest: { ...test, timeout: 9000 } }))).toEqual({
    ms: 9000,
    until: 8500,
  });
});

it.each([[{}], [{ task: {} }], [{ task: { timeout: 0 } }], [{ task: { timeout: Infinity } }]])('%j says nothing of an end', (matcher) =>
  expect(timeOfTest(matcher, 0, noJest)).toBeNull(),
);

it('this very runner says it', (context) => {
  expect(timeOfTest({ task: context.task as { timeout: number } }, 0)?.ms).toBe(60_000);
});
