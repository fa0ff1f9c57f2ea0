import { expect, test } from 'vitest';
import { ask, bootFixture } from './boot-server.ts';

type Told = {
  readonly clocks: Readonly<Record<string, number>>;
  readonly dates: readonly unknown[];
  readonly rang: readonly string[];
};

test('the clock of a server is moved on: its dates, its timers, and nothing else', async () => {
  await using server = await bootFixture(['tells-the-time.cjs']);
  const told = async (): Promise<Told> => JSON.parse((await ask(`${server.origin}/`)).body);
  const MOVED = 65_000;
  const untouched = [0, 2020, true, 0, 'string'];
  const [before, moved] = [await told(), await server.moveClock(MOVED)];
  const after = await told();

  expect(before).toMatchObject({ dates: untouched, rang: [] });
  expect(moved).toEqual({ timers: 2 });
  expect(after).toMatchObject({ dates: untouched, rang: ['in 50 s', 'every 60 s'] });
  for (const clock of ['date', 'now', 'text', 'performance', 'hrtime', 'bigint', 'uptime']) {
    // Never less, and nobody waits for a minute here; a date as text has no milliseconds.
    const passed = (after.clocks[clock] as number) - (before.clocks[clock] as number);
    expect({ clock, isMoved: passed >= MOVED - 1_000 && passed < 2 * MOVED - 1_000 }).toEqual({ clock, isMoved: true });
  }
  expect(after.clocks.since).toBe(0);
  // Taken aside before, and moved all the same: the wrapped function was there first. It is read between two that are moved.
  const { now, taken, later } = after.clocks;
  expect(taken).toBeGreaterThanOrEqual(now as number);
  expect(taken).toBeLessThanOrEqual(later as number);

  // Once is enough for a timer; one that fails ends nothing.
  expect(await server.moveClock(0)).toEqual({ timers: 0 });
  expect(await server.moveClock(1_000_000)).toMatchObject({ timers: 3 });
  expect((await told()).rang).toEqual(['in 50 s', 'every 60 s', 'in 70 s', 'every 60 s', 'and fails']);
});

test('one walk over the heap finds the timers of all moves, and those that come between them are heard of', async () => {
  await using server = await bootFixture(['tells-the-time.cjs']);
  await server.countEntries(true);
  // It starts a timer each time, due in half a minute.
  await ask(`${server.origin}/later`);
  expect(await server.moveClock(25_000)).toEqual({ timers: 0 });
  await ask(`${server.origin}/later`);
  expect(await server.moveClock(25_000)).toEqual({ timers: 2 });
  expect(await server.moveClock(25_000)).toEqual({ timers: 3 });
  expect(JSON.parse((await ask(`${server.origin}/`)).body)).toMatchObject({ rang: ['later', 'in 50 s', 'later', 'every 60 s', 'in 70 s'] });
});

test('connections to other servers that are closed after the walk are counted', async () => {
  await using other = await bootFixture(['tells-the-time.cjs']);
  await using server = await bootFixture(['tells-the-time.cjs']);
  for (const note of [() => server.countEntries(true), () => server.closedConnections(true)]) {
    await ask(`${server.origin}/connect?to=${other.port}`);
    await note();
    expect(await server.closedConnections()).toBe(0);
    await ask(`${server.origin}/disconnect`);
    expect(await server.closedConnections()).toBe(1);
  }
});

test('a timer that was started before a move has waited for as long as that', async () => {
  await using server = await bootFixture(['tells-the-time.cjs']);
  expect(await server.moveClock(40_000)).toEqual({ timers: 0 });
  expect(await server.moveClock(25_000)).toEqual({ timers: 2 });
  expect(await server.moveClock(40_000)).toEqual({ timers: 1 });
  expect(await server.moveClock(25_000)).toEqual({ timers: 1 });
  expect(JSON.parse((await ask(`${server.origin}/`)).body)).toMatchObject({
    rang: ['in 50 s', 'every 60 s', 'in 70 s', 'every 60 s'],
  });
});
