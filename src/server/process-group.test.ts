import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { endGroup, killNow } from './end-group.ts';
import { guardianScript } from './guardian.ts';
import { beganAt, descending, fromProc, fromPs, isDescendant, markedBy, runsBeside, signalTo, stillRunning } from './process-group.ts';

/** A group that nobody has: above the highest id that Linux gives by default. */
const noGroup = 2 ** 22 + 1;

const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
});

async function waiting(env: NodeJS.ProcessEnv = {}): Promise<{ readonly child: ChildProcess; readonly pid: number }> {
  const script = 'console.log("up"); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ['-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  started.push(child);
  await once(child.stdout!, 'data');
  return { child, pid: child.pid as number };
}

/** Those of them that run: one that was just ended gets signals until it is waited for. */
const alive = async (pids: readonly number[]) => {
  const running = (await fromProc())?.map(({ pid }) => pid);
  return pids.filter((pid) => running?.includes(pid));
};

test('a group is seen while it runs, and not afterwards', async () => {
  const { child, pid } = await waiting({ FAMILY: 'a' });
  expect(await stillRunning({ group: pid, began: null, marker: null, others: [] })).toEqual([{ pid, isInGroup: true }]);
  expect(await stillRunning({ group: noGroup, began: null, marker: 'FAMILY=a', others: [pid] })).toEqual([{ pid, isInGroup: false }]);
  signalTo(-pid, 'SIGKILL');
  await once(child, 'exit');
  expect(await stillRunning({ group: pid, began: null, marker: 'FAMILY=a', others: [pid] })).toEqual([]);
  expect(signalTo(-pid, 0)).toBe(false);
});

test.runIf(process.platform === 'linux')('who left the group is known by what only the family has, and nobody else is ended', async () => {
  const [ours, alike, another] = [await waiting({ FAMILY: 'ours' }), await waiting({ FAMILY: 'ours-too' }), await waiting()];
  expect(markedBy('FAMILY=ours')).toEqual([ours.pid]);
  const gone = once(ours.child, 'exit');
  // A server may say anything of itself.
  await endGroup({ group: noGroup, began: null, marker: 'FAMILY=ours', others: [another.pid] });
  expect(await gone).toEqual([null, 'SIGTERM']);
  expect(await alive([alike.pid, another.pid])).toEqual([alike.pid, another.pid]);
});

describe.runIf(process.platform === 'linux')('a group', () => {
  /** What the guardian does after the end of who started it. */
  const guardian = async (group: number, began: number) => {
    const child = spawn('/bin/sh', ['-c', guardianScript, 'sh', String(group), '', '', String(began)], { stdio: 'ignore' });
    await once(child, 'exit');
  };

  test('whose id somebody else has by now is nobody of ours, and is not signalled', async () => {
    const { pid } = await waiting();
    // As that of one which had the id before.
    const [group, began] = [pid, (beganAt(pid) as number) - 1];
    expect(await stillRunning({ group, began, marker: null, others: [] })).toEqual([]);
    await endGroup({ group, began, marker: null, others: [] });
    killNow({ group, began, marker: null });
    await guardian(group, began);
    expect(await alive([pid])).toEqual([pid]);
  });

  test('that is still ours is ended', async () => {
    for (const end of [
      (group: number, began: number) => endGroup({ group, began, marker: null, others: [] }),
      (group: number, began: number) => killNow({ group, began, marker: null }),
      guardian,
    ]) {
      const { child, pid } = await waiting();
      const gone = once(child, 'exit');
      await end(pid, beganAt(pid) as number);
      expect(await gone).toEqual([null, expect.stringMatching(/^SIG(TERM|KILL)$/)]);
    }
  });

  test('whose first process has ended is ended with the others in it', async () => {
    const child = spawn('/bin/sh', ['-c', 'sleep 300 & echo $!'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const [group, began] = [child.pid as number, beganAt(child.pid as number) as number];
    // It may have ended before anything that it said is read.
    const gone = once(child, 'exit');
    const [said] = await once(child.stdout, 'data');
    await gone;
    expect(await stillRunning({ group, began, marker: null, others: [] })).toEqual([{ pid: Number(said), isInGroup: true }]);
    await guardian(group, began);
    await expect.poll(() => stillRunning({ group, began, marker: null, others: [] })).toEqual([]);
  });
});

test('who descends is known by its parents, whatever it says', async () => {
  const [{ pid }, other] = [await waiting(), await waiting()];
  expect(await descending(pid, [pid, other.pid, process.pid, process.ppid, 1])).toEqual([pid]);
  expect(await descending(process.pid, [pid, other.pid, process.ppid, noGroup])).toEqual([pid, other.pid]);
});

test.runIf(process.platform === 'linux')('a descendant is known by what only the family has, too', async () => {
  const { pid } = await waiting();
  expect([pid, process.pid, process.ppid, 1, noGroup].map((one) => isDescendant(one, 'FAMILY=none'))).toEqual([
    true,
    ...[false, false, false, false],
  ]);
});

test('a group has others beside those that serve and those above them', async () => {
  const { pid } = await waiting();
  expect(await runsBeside(pid, [pid])).toBe(false);
  expect(await runsBeside(pid, [])).toBe(true);
});

test.runIf(process.platform === 'linux')('ps tells of a group what Linux itself tells', async () => {
  const { child, pid } = await waiting();
  const ofChild = { pid, parent: process.pid, group: pid, began: null };
  expect(await fromProc()).toContainEqual({ ...ofChild, began: beganAt(pid) });
  expect(await fromPs()).toContainEqual(ofChild);
  signalTo(-pid, 'SIGKILL');
  await once(child, 'exit');
  expect(await fromPs()).not.toContainEqual(ofChild);
});
