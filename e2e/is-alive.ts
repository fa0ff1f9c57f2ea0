import { readFileSync } from 'node:fs';
import { signalTo } from '../src/server/process-group.ts';

/** Whether a process runs. A zombie has ended; nobody here may be there to reap it. */
export function isAlive(pid: number): boolean {
  if (!signalTo(pid, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
