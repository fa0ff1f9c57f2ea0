import { expect, it } from 'vitest';
import { bootedServers } from './booted.test-builder.ts';
import { spareServer } from './spare.ts';

function spare(whileBooting: (signal: AbortSignal) => Promise<void> = async () => {}) {
  const { boot, booted } = bootedServers();
  const one = spareServer(async (signal) => {
    await whileBooting(signal);
    return boot();
  });
  return { one, booted };
}

it('boots once, however often it is prepared, and is taken once', async () => {
  const { one, booted } = spare();
  expect(await one.take()).toBeNull();
  one.prepare();
  one.prepare();
  expect(await one.take()).not.toBeNull();
  expect(await one.take()).toBeNull();
  expect(booted).toEqual([{ ended: false, died: false }]);
  one.prepare();
  await expect.poll(() => booted.length).toBe(2);
  await one[Symbol.asyncDispose]();
  expect(booted.map(({ ended }) => ended)).toEqual([false, true]);
});

it('ends one that died before it was taken', async () => {
  const { one, booted } = spare();
  one.prepare();
  await expect.poll(() => booted.length).toBe(1);
  booted[0]!.died = true;
  expect(await one.take()).toBeNull();
  expect(booted).toEqual([{ ended: true, died: true }]);
});

it('is none where it does not boot', async () => {
  const { one } = spare(() => Promise.reject(new Error('its port was taken')));
  one.prepare();
  expect(await one.take()).toBeNull();
});

it.each(['gives up', 'boots all the same'])('leaves no server behind that %s when it is not wanted any more', async (how) => {
  let isStopped = false;
  const { one, booted } = spare(
    (signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => {
          isStopped = true;
          if (how === 'gives up') reject(signal.reason);
          else resolve();
        });
      }),
  );
  one.prepare();
  await one[Symbol.asyncDispose]();
  expect(isStopped).toBe(true);
  expect(booted).toEqual(how === 'gives up' ? [] : [{ ended: true, died: false }]);
});
