import { readdir, readFile } from 'node:fs/promises';

/** Sends a signal to a process, or to a group by its negative id. False when there is nobody to receive it. */
export function signalTo(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    // ESRCH: gone. EPERM: only zombies are left of a group (macOS), or the id was given to somebody else.
    return false;
  }
}

/**
 * Which of the group's processes and the others still run. Zombies do not: in a container whose first process does not
 * reap, the orphans of npm and shells stay zombies for ever, and a signal to their group never fails.
 */
export async function stillRunning(group: number | null, others: readonly number[]): Promise<readonly number[]> {
  if (process.platform !== 'linux') {
    return [...(group !== null && signalTo(-group, 0) ? [-group] : []), ...others.filter((pid) => signalTo(pid, 0))];
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const states = await Promise.all(pids.map(async (pid) => ({ pid, ...(await stateOf(pid)) })));
  return states.filter((p) => p.running && (p.group === group || others.includes(p.pid))).map(({ pid }) => pid);
}

async function stateOf(pid: number): Promise<{ readonly running: boolean; readonly group: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // The name in parentheses may hold anything; the state, the parent and the group follow the last parenthesis.
  const [state = 'X', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { running: !['Z', 'X', ''].includes(state), group: Number(group) };
}
