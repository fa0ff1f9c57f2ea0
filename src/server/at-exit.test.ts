import { expect, test, vi } from 'vitest';
import { atExit } from './at-exit.ts';

test('all that is to be done at the end has one listener, which goes with the last of them', () => {
  const before = process.listenerCount('exit');
  const leaveOut = Array.from({ length: 20 }, () => atExit(() => {}));
  expect(process.listenerCount('exit')).toBe(before + 1);
  for (const one of leaveOut) one();
  expect(process.listenerCount('exit')).toBe(before);
});

test('what fails keeps nothing else from being done; what is left out is not done', () => {
  const [done, left] = [vi.fn(), vi.fn()];
  const others = process.listeners('exit');
  const leaveOut = [
    atExit(() => {
      throw new Error('nothing more can be opened');
    }),
    atExit(done),
    atExit(left),
  ];
  leaveOut[2]?.();
  const [own] = process.listeners('exit').filter((listener) => !others.includes(listener));
  own?.(0);
  expect([done.mock.calls.length, left.mock.calls.length]).toEqual([1, 0]);
  for (const one of leaveOut) one();
});
