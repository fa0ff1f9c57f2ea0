import { signalTo, stillRunning } from './process-group.ts';
import { outputOf } from './system-command.ts';
import { until } from './until.ts';

/** Milliseconds that processes may take to end by themselves after TERM. */
const grace = 3000;
/** Milliseconds after KILL: only the kernel is at work. */
const afterKill = 2000;

/**
 * Ends every process of a group: TERM, KILL after a grace period. Returns when they are gone.
 * @param others processes known to belong to it that may have left the group
 */
export async function endGroup(group: number, others: readonly number[]): Promise<void> {
  const strays = others.filter((pid) => pid !== process.pid && pid !== process.ppid);
  if (process.platform === 'win32') await endTrees([group, ...strays]);
  else await end(group, strays);
}

/** At once, without a farewell: for the end of this process. */
export function killNow(group: number): void {
  if (process.platform !== 'win32') signalTo(-group, 'SIGKILL');
}

async function end(group: number, others: readonly number[]): Promise<void> {
  let left = await stillRunning(group, others);
  const gone = async () => {
    left = await stillRunning(group, others);
    return left.length === 0;
  };
  // Nobody is signalled by an id that may have been given away since.
  if (left.length === 0) return;
  signalTo(-group, 'SIGTERM');
  await until(gone, others.length > 0 ? grace / 2 : grace);
  // Only those that left the group: a second TERM makes some servers skip their farewell.
  if (left.length > 0 && others.length > 0) {
    for (const pid of left.filter((pid) => others.includes(pid))) signalTo(pid, 'SIGTERM');
    await until(gone, grace / 2);
  }
  if (left.length === 0) return;
  signalTo(-group, 'SIGKILL');
  for (const pid of left) signalTo(pid, 'SIGKILL');
  await until(gone, afterKill);
}

async function endTrees(pids: readonly number[]): Promise<void> {
  // There is no TERM on Windows that a console program without a window would get.
  for (const pid of pids) await outputOf('taskkill', ['/pid', String(pid), '/T', '/F']);
}
