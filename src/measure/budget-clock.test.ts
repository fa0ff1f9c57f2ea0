import { describe, expect, it } from 'vitest';
import type { ServingProcess } from '../server/server.ts';
import { inLane, lanesNow, startBudgetClock } from './budget-clock.ts';

const server = (...pids: readonly number[]) => ({ processes: () => pids.map((pid) => ({ pid }) as ServingProcess) });

/** A machine whose clock and whose processes' waits are set by hand. */
function machine() {
  const waits = new Map<number, number>();
  let clock = 5_000;
  let ranMs = 0;
  return {
    lanes: 1,
    scheduled: (pid: number) => ({ ranMs: pid === process.pid ? ranMs : 0, waitedMs: waits.get(pid) ?? 0, helpersMs: 0 }),
    now: () => clock,
    pass(ms: number, waiting: Readonly<Record<number, number>> = {}, running = 0) {
      clock += ms;
      ranMs += running;
      for (const [pid, more] of Object.entries(waiting)) waits.set(Number(pid), (waits.get(Number(pid)) ?? 0) + more);
    },
    ends: (pid: number) => waits.delete(pid),
  };
}

const of = (one: ReturnType<typeof machine>) => ({ scheduled: one.scheduled, now: one.now, lanes: () => one.lanes });

describe('the budget of a route', () => {
  it('is spent by the clock on a machine that does nothing else', () => {
    const idle = machine();
    const clock = startBudgetClock([server(1)], of(idle));
    idle.pass(1_000);
    expect(clock.spentMs()).toBe(1_000);
  });

  it('is not spent while other processes have the processors', () => {
    const busy = machine();
    busy.pass(0, { 1: 400, [process.pid]: 70 });
    const clock = startBudgetClock([server(1), server(2)], of(busy));
    busy.pass(1_000, { 1: 200, 2: 100, [process.pid]: 50 });
    expect(clock.spentMs()).toBe(650);
  });

  it('takes no process of this machine for one of a server that was found running: that may be on another', () => {
    const busy = machine();
    const found = { inspector: null, countsRequests: true, caveat: null, answersItself: async () => true };
    const clock = startBudgetClock([{ ...server(1), found }], of(busy));
    busy.pass(1_000, { 1: 400 });
    expect(clock.spentMs()).toBe(1_000);
  });

  it('counts what a process waited before it ended, and a process that came later from then on', () => {
    const busy = machine();
    const pids = [1];
    const clock = startBudgetClock([{ processes: () => server(...pids).processes() }], of(busy));
    busy.pass(1_000, { 1: 300 });
    expect(clock.spentMs()).toBe(700);
    pids.splice(0, 1, 2);
    busy.ends(1);
    busy.pass(0, { 2: 90 });
    expect(clock.spentMs()).toBe(700);
    busy.pass(1_000, { 2: 500 });
    expect(clock.spentMs()).toBe(1_200);
  });

  it('is not spent on what is left out', async () => {
    const busy = machine();
    const clock = startBudgetClock([server(1)], of(busy));
    busy.pass(100);
    await clock.leavingOut(async () => busy.pass(3_000, { 1: 1_000 }));
    busy.pass(100);
    expect(clock.spentMs()).toBe(200);
  });

  it.each([
    ['hardly busy: a wait holds up the lane that it is for, one of four', 0, 1_000 - 100 * (1 / 4 + (3 / 4) * 0.1)],
    ['busy all the time: a wait holds up every lane', 900, 900],
  ])('beside three others, with a client that is %s', (_, running, spent) => {
    const shared = machine();
    shared.lanes = 4;
    const clock = startBudgetClock([server(1)], of(shared));
    shared.pass(1_000, { [process.pid]: 100 }, running);
    expect(clock.spentMs()).toBeCloseTo(spent);
  });

  it('counts the lanes that there were at the time', () => {
    const shared = machine();
    const clock = startBudgetClock([server(1)], of(shared));
    shared.pass(1_000_000, { [process.pid]: 100 });
    expect(clock.spentMs()).toBeCloseTo(999_900);
    shared.lanes = 2;
    shared.pass(1_000_000, { [process.pid]: 100 });
    expect(clock.spentMs()).toBeCloseTo(1_999_850, 1);
  });

  it('of several servers of one lane is not shared with another', () => {
    const shared = machine();
    shared.lanes = 2;
    const clock = startBudgetClock([server(1)], of(shared));
    shared.pass(1_000, { 1: 300 });
    expect(clock.spentMs()).toBe(700);
  });

  it('is spent all the same, however busy the machine is', () => {
    const swamped = machine();
    const clock = startBudgetClock([server(1, 2)], of(swamped));
    swamped.pass(1_000, { 1: 900, 2: 900 });
    expect(clock.spentMs()).toBe(200);
  });
});

it('knows how many routes are measured side by side, those that fail included', async () => {
  let end: (error?: Error) => void = () => {};
  const first = inLane(() => new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve()))));
  expect(lanesNow()).toBe(1);
  expect(await inLane(async () => lanesNow())).toBe(2);
  end(new Error('it died'));
  await expect(first).rejects.toThrow('it died');
  expect(lanesNow()).toBe(1);
});
