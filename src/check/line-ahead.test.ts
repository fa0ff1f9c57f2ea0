import { expect, it } from 'vitest';
import type { Examined } from './examine.ts';
import { lineAhead } from './line-ahead.ts';

const [leak, other] = [{} as Examined, {} as Examined];

it('gives the line of just what it was begun for, once named', async () => {
  const asked: Examined[] = [];
  await using ahead = lineAhead(async (of) => {
    asked.push(of);
    return 'app.js:4';
  });
  expect(await ahead.for(leak)).toBeNull();
  ahead.begin(leak);
  expect([await ahead.for(leak), await ahead.for(leak), await ahead.for(other)]).toEqual(['app.js:4', 'app.js:4', null]);
  expect(asked).toEqual([leak]);
});

it('tells who asks why it failed, and nobody else', async () => {
  const failing = lineAhead(() => Promise.reject(new Error('interrupted')));
  failing.begin(leak);
  expect(await failing.for(other)).toBeNull();
  await expect(failing.for(leak)).rejects.toThrow('interrupted');
  await failing[Symbol.asyncDispose]();
});

it('leaves nothing behind that goes on', async () => {
  let isDone = false;
  let name: () => void = () => {};
  const ahead = lineAhead(async () => {
    await new Promise<void>((resolve) => {
      name = resolve;
    });
    isDone = true;
    return null;
  });
  ahead.begin(leak);
  const ended = ahead[Symbol.asyncDispose]();
  name();
  await ended;
  expect(isDone).toBe(true);
});
