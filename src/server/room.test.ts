import { expect, it } from 'vitest';
import { hasRoomFor, processorsFor, roomForServers } from './room.ts';

it.each([
  ['two processors and memory to spare', 2, 8e9, true],
  ['one processor, which two servers would share', 1, 64e9, false],
  ['memory for two servers, and no more', 4, 1e9, false],
])('knows whether a server of 500 MB can run beside others: %s', (_, processors, available, expected) => {
  expect(hasRoomFor(500e6, { processors, available })).toBe(expected);
});

it.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [8, 5],
  [16, 10],
])('on %i processors there is room for %i servers', (processors, servers) => {
  expect(processorsFor(processors)).toBe(servers);
  expect(roomForServers(100e6, { processors, available: 64e9 })).toBe(servers);
});

it.each([
  [16e9, 5],
  [7e9, 4],
  [1.9e9, 1],
  [0, 1],
])('with %d bytes left there is room for %i servers of 500 MB on eight processors', (available, servers) => {
  expect(roomForServers(500e6, { processors: 8, available })).toBe(servers);
});
