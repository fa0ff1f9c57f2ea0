import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { fromProc, fromPs, signalTo, stillRunning } from './process-group.ts';

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

test.runIf(process.platform === 'linux')('ps tells of a group what Linux itself tells', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  const pid = child.pid as number;
  const ofChild = { pid, parent: process.pid, group: pid };
  expect(await fromProc()).toContainEqual(ofChild);
  expect(await fromPs()).toContainEqual(ofChild);
  signalTo(-pid, 'SIGKILL');
  await once(child, 'exit');
  expect(await fromPs()).not.toContainEqual(ofChild);
});
