/** How much of a route's budget is spent: the clock, less the time for which other processes had the processors. */
import type { RunningServer } from '../server/server.ts';
import { heldUpMs, type Scheduled, scheduled } from './scheduled.ts';

export interface BudgetClock {
  /** Milliseconds of the budget that are spent since it was started. */
  spentMs(): number;
  /** Does what the budget is not for. */
  leavingOut(work: () => Promise<unknown>): Promise<void>;
}

/** However busy the machine is, this share of the clock counts, so that a check ends. */
const LEAST_SHARE = 0.2;

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
    const busy = (latest.waitedMs - before.waitedMs + latest.ranMs - before.ranMs) / Math.max(1, clock - at);
    sum += heldUpMs(before, latest) * shareOfWaits(lanesAt(), busy);
    [before, at] = [latest, clock];
    return sum;
  };
}

/** Milliseconds for which others held up processes of these servers, since this was called. */
function waitsOf(servers: ReadonlyArray<Pick<RunningServer, 'processes' | 'found'>>, of: BusyMachine['scheduled']): () => number {
  const latest = new Map<number, Scheduled>();
  // The processes of a server that was found may be those of another machine.
  const own = servers.filter(({ found }) => !found);
  let sum = 0;
  const look = () => {
    for (const pid of new Set(own.flatMap((server) => server.processes().map((one) => one.pid)))) {
      const [before, now] = [latest.get(pid), of(pid)];
      // Of a process that is gone the system knows nothing: what it had waited stays.
      if (before && now.waitedMs > before.waitedMs) sum += heldUpMs(before, now);
      latest.set(pid, now);
    }
    return sum;
  };
  look();
  return look;
}
