import { expect, it } from 'vitest';
import type { ArmRecord } from './record.ts';
import { leftAlone } from './rest.ts';

async function stepsOf(grows: boolean, comesAlone: boolean): Promise<readonly string[]> {
  const steps: string[] = [];
  const record = {
    count: async () => void steps.push('count'),
    untilStill: async () => void steps.push('until still'),
    rest: async (ms: number) => void steps.push(`${ms} ms`),
    sample: async (phase: string) => void steps.push(phase),
  } as unknown as ArmRecord;
  await leftAlone(record, { grows, isStale: false, both: async (step) => void (await step(record)), comesAlone: () => comesAlone });
  return steps;
}

const times = (count: number, ...steps: readonly string[]) => Array.from({ length: count }, () => steps).flat();
const once = ['until still', ...times(5, '250 ms', 'idle')];

it('looks at a server that is left alone', async () => {
  expect(await stepsOf(false, false)).toEqual(once);
  expect(await stepsOf(true, false)).toEqual([...once, 'count']);
});

it('looks for longer where something seems to come by the clock', async () => {
  const again = times(10, '500 ms', 'idle-again');
  expect(await stepsOf(false, true)).toEqual([...once, ...again]);
  expect(await stepsOf(true, true)).toEqual([...once, 'count', ...again, 'count']);
});
