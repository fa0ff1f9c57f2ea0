import { expect, test } from 'vitest';
import type { Sample } from '../agent/readings.ts';
import { isNearlyFull, roomIn } from './room.ts';

const MiB = 1024 * 1024;

test.each([
  // Node.js says 148 MiB with --max-old-space-size=100.
  [70, 148, false],
  [76, 148, true],
  [2_000, 4_144, false],
  [3_100, 4_144, true],
  // A limit below what new objects take.
  [10, 40, false],
  [16, 40, true],
])('%s of %s MiB is nearly full: %s', (used, limit, expected) => {
  expect(isNearlyFull({ heapUsed: used * MiB, heapLimit: limit * MiB })).toBe(expected);
});

test('the fullest heap counts, each with the limit of its own process or thread', () => {
  const sample = (heapUsed: number) => ({ heapUsed }) as Sample;
  const processes = [
    { pid: 7, sample: sample(100e6) },
    { pid: 7, sample: sample(90e6) },
    { pid: 8, sample: sample(50e6) },
  ];
  const serving = [
    { pid: 7, heapLimit: 4e9 },
    { pid: 7, heapLimit: 155e6 },
    { pid: 8, heapLimit: 4e9 },
  ];
  expect(roomIn({ total: sample(0), processes }, serving)).toEqual({ heapUsed: 90e6, heapLimit: 155e6 });
  expect(roomIn({ total: sample(0), processes }, [])).toBeUndefined();
});
