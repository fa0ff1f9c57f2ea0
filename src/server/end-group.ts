import { descending, type Family, isGivenAway, markedBy, signalTo, stillRunning } from './process-group.ts';
import { outputOf } from './system-command.ts';
import { until } from './until.ts';

/** Milliseconds that processes may take to end by themselves after TERM. */
const grace = 3000;
/** Milliseconds after KILL: only the kernel is at work. */
const afterKill = 2000;
/** A daemon starts its server again when that ends, and may do so just before it ends itself. */
const rounds = 3;

/** Ends every process of a family: TERM, KILL after a grace period. Returns when they are gone. */
export async function endGroup(family: Family): Promise<void> {
  // Those that left the tree are not known there; the agent ends its process when the check is gone.
  if (process.platform === 'win32') await endTree(family.group);
  // Before the first signal: who loses its parent is nobody's child any more.
  else await end({ ...family, others: process.platform === 'linux' ? [] : await descending(family.group, family.others) });
}

/** At once, without a farewell: for the end of this process. */
export function killNow({ group, began, marker }: Omit<Family, 'others'>): void {
  if (process.platform === 'win32') return;
  if (!isGivenAway({ group, began })) signalTo(-group, 'SIGKILL');
  for (const pid of markedBy(marker) ?? []) signalTo(pid, 'SIGKILL');
}

async function end(family: Family): Promise<void> {
  const { group } = family;
  let left = await stillRunning(family);
  const gone = async () => {
    left = await stillRunning(family);
    return left.length === 0;
  };
  const strays = () => left.filter(({ isInGroup }) => !isInGroup);
  // Nobody is signalled by an id that may have been given away since.
  if (left.length > strays().length) {
    signalTo(-group, 'SIGTERM');
    await until(gone, strays().length > 0 ? grace / 2 : grace);
  }
  // Only those that left the group: a second TERM makes some servers skip their farewell.
  if (strays().length > 0) {
    for (const { pid } of strays()) signalTo(pid, 'SIGTERM');
    await until(gone, grace / 2);
  }
  for (let round = 0; left.length > 0 && round < rounds; round++) {
    if (left.length > strays().length) signalTo(-group, 'SIGKILL');
    for (const { pid } of left) signalTo(pid, 'SIGKILL');
    await until(gone, afterKill);
  }
}

async function endTree(pid: number): Promise<void> {
  // There is no TERM on Windows that a console program without a window would get.
  await outputOf('taskkill', ['/pid', String(pid), '/T', '/F']);
}
