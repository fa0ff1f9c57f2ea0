import { afterEach, expect, it } from 'vitest';
import { forgetTimers, noteTimers, timersSince } from './timers-seen.ts';

const timers: NodeJS.Timeout[] = [];
const started = (timer: NodeJS.Timeout) => {
  timers.push(timer);
  return timer;
};
afterEach(() => {
  for (const timer of timers.splice(0)) clearTimeout(timer);
  forgetTimers();
});

it('tells those that came since and are pending: how long the longest runs once, and how many repeat', () => {
  const old = started(setTimeout(() => {}, 60_000));
  noteTimers([old]);
  const [short, long, over] = [3_000, 9_000, 99_000].map((ms) => started(setTimeout(() => {}, ms)));
  clearTimeout(over);
  const again = started(setInterval(() => {}, 50_000));
  expect(timersSince([old, short!, long!, over!, again])).toEqual({
    kinds: [{ kind: 'Timeout', open: 3, longestDelayMs: 9_000, repeating: 1, stacks: [] }],
  });
  noteTimers([old, short!, long!, again]);
  expect(timersSince([old, short!, long!, again])).toEqual({ kinds: [] });
});

it('leaves out what Node.js sets for itself, and what has no form of a timer', () => {
  function resetCache() {}
  const ofSocket = started(setTimeout((() => {}).bind({}), 5_000));
  const ofDate = started(setTimeout(resetCache, 900));
  expect(timersSince([ofSocket, ofDate, {}, { _destroyed: false, _onTimeout: 'x', _idleTimeout: 5 }])).toEqual({ kinds: [] });
});
