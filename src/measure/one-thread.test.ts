import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { byTheMoment, keepingBusy } from './one-thread.ts';

/** Work that is done when it is told, and what became of it in which order. */
function works() {
  const said: string[] = [];
  const work = (name: string) => {
    let end: () => void = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    return {
      end,
      do: async () => {
        said.push(`${name} begins`);
        await ended;
        said.push(`${name} ends`);
        return name;
      },
    };
  };
  return { said, work };
}
/** Whatever can go on has gone on. */
const turns = async () => {
  for (let i = 0; i < 5; i++) await setImmediate();
};

it('moments are waited for side by side, and nothing is read until the last is over', async () => {
  const { said, work } = works();
  const [one, other, read] = [work('one'), work('other'), work('read')];
  const all = [byTheMoment(one.do), byTheMoment(other.do), keepingBusy(read.do)];
  await turns();
  expect(said).toEqual(['one begins', 'other begins']);
  one.end();
  await turns();
  expect(said.at(-1)).toBe('one ends');
  other.end();
  await turns();
  expect(said.at(-1)).toBe('read begins');
  read.end();
  expect(await Promise.all(all)).toEqual(['one', 'other', 'read']);
});

it('no moment begins while a heap is read; one that begins before that has no fear of who only waits', async () => {
  const { said, work } = works();
  const [first, read, second, third] = [work('first'), work('read'), work('second'), work('third')];
  const all = [byTheMoment(first.do), keepingBusy(read.do)];
  await turns();
  all.push(byTheMoment(second.do));
  await turns();
  expect(said).toEqual(['first begins', 'second begins']);
  first.end();
  second.end();
  await turns();
  all.push(byTheMoment(third.do));
  await turns();
  expect(said.at(-1)).toBe('read begins');
  read.end();
  third.end();
  await Promise.all(all);
  expect(said.slice(-4)).toEqual(['read begins', 'read ends', 'third begins', 'third ends']);
});

it('heaps are read one after another', async () => {
  const { said, work } = works();
  const [one, other] = [work('one'), work('other')];
  const all = [keepingBusy(one.do), keepingBusy(other.do)];
  await turns();
  expect(said).toEqual(['one begins']);
  one.end();
  other.end();
  await Promise.all(all);
  expect(said).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
});

it('a heap that cannot be read keeps nobody from reading the next', async () => {
  const { said, work } = works();
  const next = work('next');
  const fails = keepingBusy(async () => {
    said.push('fails');
    throw new Error('no snapshot');
  });
  const reads = keepingBusy(next.do);
  await expect(fails).rejects.toThrow('no snapshot');
  next.end();
  expect(await reads).toBe('next');
  expect(said).toEqual(['fails', 'next begins', 'next ends']);
});

it('who has waited long enough reads', async () => {
  const { said, work } = works();
  const [moment, read] = [work('moment'), work('read')];
  const all = [byTheMoment(moment.do), keepingBusy(read.do, 1)];
  read.end();
  await all[1];
  expect(said).toEqual(['moment begins', 'read begins', 'read ends']);
  moment.end();
  await Promise.all(all);
});

it('a moment within another is waited for while nobody reads', async () => {
  expect(await byTheMoment(() => byTheMoment(async () => 7))).toBe(7);
});
