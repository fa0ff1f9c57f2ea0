import { expect, it } from 'vitest';
import { availableMemory, tooLittleRoom } from './room.ts';

it.each([
  ['a small heap on a runner', 80e6, 12e9, null],
  ['a heap of 400 MB on a machine of 4 GB', 400e6, 3.5e9, { heap: 400e6, left: 3.5e9, needs: 5.2e9 }],
  ['what is left is not known', 400e6, null, null],
])('%s', (_, heap, left, room) => {
  expect(tooLittleRoom(heap, left)).toEqual(room);
});

it('asks the process, where its answer means something', () => {
  expect(availableMemory({ platform: 'linux', availableMemory: () => 5 })).toBe(5);
  expect(availableMemory({ platform: 'darwin', availableMemory: () => 5 })).toBeNull();
  expect(availableMemory({ platform: 'linux' })).toBeNull();
  expect(availableMemory()).toSatisfy((bytes) => bytes === null || bytes > 0);
});
