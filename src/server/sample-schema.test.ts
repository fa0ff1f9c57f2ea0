import { expect, test } from 'vitest';
import { type Reading, readings } from '../agent/readings.ts';
import { sample } from './sample-schema.ts';

const names = Object.keys(readings);
const needed = Object.entries<Reading>(readings).flatMap(([name, { optional }]) => (optional ? [] : [name]));
const whole: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(names.map((name, i) => [name, i])),
  resources: { Timeout: 1, TCPSocketWrap: 2 },
};

test('a sample is read with every figure, and nothing else is kept of it', () => {
  expect(sample.parse({ ...whole, password: 'x' })).toEqual(whole);
});

test.each(names)('%s is refused as a text and below zero', (name) => {
  expect(sample.safeParse({ ...whole, [name]: '1' }).success).toBe(false);
  expect(sample.safeParse({ ...whole, [name]: name === 'resources' ? { Timeout: -1 } : -1 }).success).toBe(false);
});

test.each(needed)('%s may not be missing', (name) => {
  const { [name]: _, ...rest } = whole;
  expect(sample.safeParse(rest).success).toBe(false);
});
