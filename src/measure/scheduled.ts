/** What the system did with the time of a process. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { statAfterName } from '../process-stat.ts';

/** Since the process began, in milliseconds. */
export interface Scheduled {
  /** Its main thread ran. */
  readonly ranMs: number;
  /** Its main thread was ready to run, and waited for a processor. */
  readonly waitedMs: number;
  /** All other threads of it ran, added up. */
  readonly helpersMs: number;
}

const NANOSECONDS = 1e6;
/** Milliseconds: the time of all threads is told no more exactly. */
const CLOCK_TICK = 10;
/** Of what follows the name in `/proc/<pid>/stat`: user and system time of all threads. */
const [USER, SYSTEM] = [11, 12];

const nothing: Scheduled = { ranMs: 0, waitedMs: 0, helpersMs: 0 };

/**
 * Zeros where the system does not tell. Linux counts: https://docs.kernel.org/scheduler/sched-stats.html, `/proc/<pid>/schedstat`, first and
 * second field, of the main thread; proc_pid_stat(5), utime and stime, of all threads, in ticks of 10 ms.
 */
export function scheduled(pid: number): Scheduled {
  try {
    const [ran, waited] = readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ');
    const fields = statAfterName(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    const [ranMs, waitedMs] = [Number(ran) / NANOSECONDS || 0, Number(waited) / NANOSECONDS || 0];
    const allMs = (Number(fields[USER]) + Number(fields[SYSTEM])) * CLOCK_TICK || 0;
    return { ranMs, waitedMs, helpersMs: Math.max(0, allMs - ranMs) };
  } catch {
    return nothing;
  }
}

/**
 * Milliseconds for which other processes held up a main thread. The helpers of its own process, too, may have the processors while it
 * waits: V8 collects a heap of gigabytes with several threads, for seconds. That costs as much on a machine that does nothing else: as
 * much as they surely ran, spread over every processor, is no other's fault.
 */
export function heldUpMs(before: Scheduled, after: Scheduled, processors = availableParallelism()): number {
  const helpersMs = Math.max(0, after.helpersMs - before.helpersMs - CLOCK_TICK);
  return Math.max(0, after.waitedMs - before.waitedMs - helpersMs / processors);
}
