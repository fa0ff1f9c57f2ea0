import { expect, it } from 'vitest';
import { hasRoomFor } from './room.ts';

it.each([
  ['two processors and memory to spare', 2, 8e9, true],
  ['one processor, which two servers would share', 1, 64e9, false],
  ['memory for two servers, and no more', 4, 1e9, false],
])('knows whether a server of 500 MB can run beside others: %s', (_, processors, available, expected) => {
  expect(hasRoomFor(500e6, { processors, available })).toBe(expected);
});
