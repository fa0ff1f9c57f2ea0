import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { signalTo, stillRunning } from './process-group.ts';

/** Milliseconds that a server may take to end by itself after TERM. */
const grace = 3000;
/** Milliseconds after KILL: only the kernel is at work. */
const afterKill = 2000;
/** Milliseconds between two looks. */
const interval = 25;

export interface StopOptions {
  /** The process group of the server's first process. */
  readonly group: number;
  /** Processes that the agents reported: they may have left the group. */
  readonly pids: readonly number[];
  /** Address that must be free afterwards; null when none was known. */
  readonly port: { readonly host: string; readonly port: number } | null;
}

/** Ends every process of the server: TERM, KILL after a grace period. Returns when they are gone and the port is free. */
export async function stopServer({ group, pids, port }: StopOptions): Promise<void> {
  const others = pids.filter((pid) => pid !== process.pid && pid !== process.ppid);
  if (process.platform === 'win32') await endTrees([group, ...others]);
  else await endGroup(group, others);
  if (port) await until(async () => !(await accepts(port)), afterKill);
}

/** At once, without a farewell: for the end of this process. */
export function killNow(group: number): void {
  if (process.platform !== 'win32') signalTo(-group, 'SIGKILL');
}

async function endGroup(group: number, others: readonly number[]): Promise<void> {
  signalTo(-group, 'SIGTERM');
  let left = await stillRunning(group, others);
  // Only those that left the group: a second TERM makes some servers skip their farewell.
  const gone = async () => {
    left = await stillRunning(group, others);
    return left.length === 0;
  };
  await until(gone, others.length > 0 ? grace / 2 : grace);
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
  const run = promisify(execFile);
  // There is no TERM on Windows that a console program without a window would get.
  for (const pid of pids) await run('taskkill', ['/pid', String(pid), '/T', '/F']).catch(() => {});
}

async function until(done: () => Promise<boolean>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!(await done()) && performance.now() < end) await sleep(interval);
}

function accepts(address: { readonly host: string; readonly port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
