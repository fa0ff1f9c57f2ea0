/** How much of a route's budget is spent: the clock, less the time for which other processes had the processors. */
import { readFileSync } from 'node:fs';
import type { RunningServer } from '../server/server.ts';

export interface BudgetClock {
  /** Milliseconds of the budget that are spent since it was started. */
  spentMs(): number;
  /** Does what the budget is not for. */
  leavingOut(work: () => Promise<unknown>): Promise<void>;
}

/** However busy the machine is, this share of the clock counts, so that a check ends. */
const LEAST_SHARE = 0.2;

const NANOSECONDS = 1e6;

/** What the main thread of a process did with its time since the process began, in milliseconds. */
export interface Scheduled {
  readonly ranMs: number;
  /** It was ready to run, and waited for a processor. */
  readonly waitedMs: number;
}

/**
 * Zeros where the system does not tell. Linux counts both: https://docs.kernel.org/scheduler/sched-stats.html, `/proc/<pid>/schedstat`,
 * first and second field.
 */
export function scheduled(pid: number): Scheduled {
  try {
    const [ran, waited] = readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ');
    return { ranMs: Number(ran) / NANOSECONDS || 0, waitedMs: Number(waited) / NANOSECONDS || 0 };
  } catch {
    return { ranMs: 0, waitedMs: 0 };
  }
}

/** Routes that are measured side by side now, each by a lane of its own. All lanes share the one thread of this process. */
let lanes = 0;
export const lanesNow = (): number => Math.max(1, lanes);

/** Measures as one lane among those that are under way. */
export async function inLane<T>(work: () => Promise<T>): Promise<T> {
  lanes += 1;
  try {
    return await work();
  } finally {
    lanes -= 1;
  }
}

/**
 * Share of this thread's waits that held up one of several lanes: those in which something of it was to be done. Who woke the thread is one
 * of them; another had something to be done as well as likely as this thread is busy at all.
 * @param busy share of the clock for which this thread ran or was ready to
 */
const shareOfWaits = (count: number, busy: number): number => 1 / count + (1 - 1 / count) * Math.min(1, Math.max(0, busy));

/** The machine, for tests. */
export interface BusyMachine {
  readonly scheduled: (pid: number) => Scheduled;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly lanes: () => number;
}

const thisMachine: BusyMachine = { scheduled, now: () => performance.now(), lanes: lanesNow };

/**
 * A budget is a promise about a machine that runs the check alone: on a busy one the same requests are sent, and only take longer.
 * A wait for a backend or a timer counts, as it would there.
 * @param servers those that answer; requests go from this process to them and back, so of these only one waits at a time
 */
export function startBudgetClock(
  servers: ReadonlyArray<Pick<RunningServer, 'processes' | 'found'>>,
  { scheduled: of, now, lanes: lanesAt } = thisMachine,
): BudgetClock {
  const started = now();
  const own = clientWaits(of, now, lanesAt);
  const others = waitsOf(servers, of);
  let leftOutMs = 0;
  const allMs = () => {
    const elapsed = now() - started;
    return Math.max(elapsed - own() - others(), elapsed * LEAST_SHARE);
  };
  return {
    spentMs: () => allMs() - leftOutMs,
    async leavingOut(work) {
      const beforeWork = allMs();
      await work();
      leftOutMs += allMs() - beforeWork;
    },
  };
}

/** Milliseconds for which waits of this process held up one lane, since this was called; lanes come and go meanwhile. */
function clientWaits(of: BusyMachine['scheduled'], now: () => number, lanesAt: () => number): () => number {
  let [before, at] = [of(process.pid), now()];
  let sum = 0;
  return () => {
    const [latest, clock] = [of(process.pid), now()];
    const waited = latest.waitedMs - before.waitedMs;
    const busy = (waited + latest.ranMs - before.ranMs) / Math.max(1, clock - at);
    sum += waited * shareOfWaits(lanesAt(), busy);
    [before, at] = [latest, clock];
    return sum;
  };
}

/** Milliseconds for which processes of these servers waited, since this was called. */
function waitsOf(servers: ReadonlyArray<Pick<RunningServer, 'processes' | 'found'>>, of: BusyMachine['scheduled']): () => number {
  const before = new Map<number, number>();
  /** A process that is new has waited for this route alone, one that is gone waits no more: what it had waited stays. */
  const latest = new Map<number, number>();
  // The processes of a server that was found may be those of another machine.
  const own = servers.filter(({ found }) => !found);
  const look = () => {
    for (const pid of new Set(own.flatMap((server) => server.processes().map((one) => one.pid)))) {
      const waited = of(pid).waitedMs;
      if (!before.has(pid)) before.set(pid, waited);
      latest.set(pid, Math.max(waited, latest.get(pid) ?? 0));
    }
  };
  look();
  return () => {
    look();
    return [...latest].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
  };
}
