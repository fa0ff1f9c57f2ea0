import { describe, expect, test } from 'vitest';
import { alone, besideWords, together } from './beside.ts';

describe('together', () => {
  test('so many at a time, in the order of the list', async () => {
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    await together([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    });
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  test('an error waits for what had begun', async () => {
    const ended: number[] = [];
    const run = together([1, 2, 3], 2, async (item) => {
      if (item === 1) throw new Error('over');
      await new Promise(setImmediate);
      ended.push(item);
    });
    await expect(run).rejects.toThrow('over');
    expect(ended).toEqual([2, 3]);
  });
});

test('words', () => {
  expect(besideWords(alone)).toBe('alone');
  expect(besideWords({ atOnce: 4, busy: 2 })).toBe('4 at once, 2 busy neighbours');
  expect(besideWords({ atOnce: 1, busy: 1 })).toBe('alone, 1 busy neighbour');
});
