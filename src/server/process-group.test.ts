import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { signalTo, stillRunning } from './process-group.ts';

test('a group is seen while it runs, and not afterwards', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  const pid = child.pid as number;
  expect(await stillRunning(pid, [])).not.toEqual([]);
  expect(await stillRunning(2 ** 22 + 1, [pid])).toEqual([pid]);
  signalTo(-pid, 'SIGKILL');
  await once(child, 'exit');
  expect(await stillRunning(pid, [pid])).toEqual([]);
  expect(signalTo(-pid, 0)).toBe(false);
});
