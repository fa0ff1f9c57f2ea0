import { expect, it } from 'vitest';
import { startBill } from './bill.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A budget's clock that is set by hand, and a stopwatch that has other ideas of what anything takes. */
function billed() {
  let [spent, leftOut] = [0, 0];
  const bill = startBill({
    spentMs: () => spent - leftOut,
    async leavingOut(work) {
      const before = spent;
      await work();
      leftOut += spent - before;
    },
  });
  const wall: Stopwatch = { time: (_, work) => work(), spent: () => ({ hammering: 0, collecting: 1e9, waiting: 0 }) };
  const stopwatch = bill.timed(wall);
  const takes = (ms: number) => async () => {
    spent += ms;
  };
  return { bill, stopwatch, takes };
}

it('is for requests and samples, as long as samples are not spared', async () => {
  const { bill, stopwatch, takes } = billed();
  await stopwatch.time('hammering', takes(100));
  await stopwatch.time('collecting', takes(40));
  expect([bill.spentMs(), bill.sampledMs()]).toEqual([140, 40]);
});

it('is for the requests alone once samples are spared, by one clock: they cost what they take all the same', async () => {
  const { bill, stopwatch, takes } = billed();
  await stopwatch.time('collecting', takes(40));
  bill.sparesSamples();
  await stopwatch.time('hammering', takes(100));
  await stopwatch.time('collecting', takes(900));
  await stopwatch.time('hammering', takes(100));
  expect(bill.spentMs()).toBe(200);
});

it('is not made less by samples in what is left out', async () => {
  const { bill, stopwatch, takes } = billed();
  bill.sparesSamples();
  await stopwatch.time('hammering', takes(100));
  await bill.leavingOut(() => stopwatch.time('collecting', takes(5_000)));
  await stopwatch.time('hammering', takes(100));
  expect(bill.spentMs()).toBe(200);
});

it('is never less than nothing', async () => {
  const { bill, stopwatch, takes } = billed();
  bill.sparesSamples();
  await stopwatch.time('collecting', takes(40));
  await takes(-10)();
  expect(bill.spentMs()).toBe(0);
});

it('tells samples of one that failed as well', async () => {
  const { bill, stopwatch, takes } = billed();
  const fails = async () => {
    await takes(30)();
    throw new Error('it ended');
  };
  await expect(stopwatch.time('collecting', fails)).rejects.toThrow('it ended');
  expect(bill.sampledMs()).toBe(30);
});

it('keeps the stopwatch as it is for whoever asks it', () => {
  expect(billed().stopwatch.spent().collecting).toBe(1e9);
});
