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

/**
 * Milliseconds for which the main thread of a process was ready to run and waited for a processor, since the process began; 0 where the
 * system does not tell. Linux counts it: https://docs.kernel.org/scheduler/sched-stats.html, `/proc/<pid>/schedstat`, second field.
 */
export function waitedForProcessorMs(pid: number): number {
  try {
    const [, waited] = readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ');
    return Number(waited) / NANOSECONDS || 0;
  } catch {
    return 0;
  }
}

/**
 * A budget is a promise about a machine that runs the check alone: on a busy one the same requests are sent, and only take longer.
 * A wait for a backend or a timer counts, as it would there.
 * @param servers those that answer; requests go from this process to them and back, so of these only one waits at a time
 * @param waitedMs milliseconds that a process has waited for a processor
 * @param now milliseconds of a clock that never goes back
 */
export function startBudgetClock(
  servers: ReadonlyArray<Pick<RunningServer, 'processes' | 'found'>>,
  waitedMs = waitedForProcessorMs,
  now = () => performance.now(),
): BudgetClock {
  const started = now();
  const before = new Map<number, number>();
  /** A process that is new has waited for this route alone, one that is gone waits no more: what it had waited stays. */
  const latest = new Map<number, number>();
  const look = () => {
    // The processes of a server that was found may be those of another machine.
    const own = servers.filter(({ found }) => !found);
    for (const pid of new Set([process.pid, ...own.flatMap((server) => server.processes().map((one) => one.pid))])) {
      const waited = waitedMs(pid);
      if (!before.has(pid)) before.set(pid, waited);
      latest.set(pid, Math.max(waited, latest.get(pid) ?? 0));
    }
  };
  look();
  let leftOutMs = 0;
  const allMs = () => {
    look();
    const elapsed = now() - started;
    const waited = [...latest].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
    return Math.max(elapsed - waited, elapsed * LEAST_SHARE);
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
