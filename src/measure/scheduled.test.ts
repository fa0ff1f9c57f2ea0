import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { heldUpMs, scheduled } from './scheduled.ts';

describe('the time for which others held up a process', () => {
  const at = (waitedMs: number, helpersMs: number) => ({ ranMs: 0, waitedMs, helpersMs });

  it('is what it waited, where its main thread is all it runs', () => {
    expect(heldUpMs(at(100, 40), at(400, 40), 2)).toBe(300);
  });

  it('is none where its own threads had every processor meanwhile, as in a collection of a large heap', () => {
    // Measured on two processors, a heap of 1.5 GB, nothing else to do: of 8,100 ms the main thread waited 4,500.
    expect(heldUpMs(at(0, 0), at(4_500, 12_000), 2)).toBe(0);
  });

  it('is what its own threads do not explain', () => {
    expect(heldUpMs(at(0, 0), at(900, 410), 2)).toBe(700);
  });

  it('is not made less by threads of which the clock tells no more than that they may have run', () => {
    expect(heldUpMs(at(0, 0), at(3, 9), 2)).toBe(3);
  });
});

/** Begins its work at a line on standard input, says when the system has let it wait for 5 ms, and ends when its input does. */
const waiter = `
  const { readFileSync } = require('node:fs');
  const waited = () => Number(readFileSync('/proc/self/schedstat', 'latin1').split(' ')[1]) / 1e6;
  while (waited() < 5) for (let i = 0; i < 1e6; i += 1);
  process.stdout.write('waited');
  process.stdin.resume();
`;

/** A worker runs for 500 ms of processor time and says so, then waits; the main thread waits for it. */
const busyBeside = `
  const { Worker } = require('node:worker_threads');
  const work = () => {
    const { parentPort } = require('node:worker_threads');
    const { readdirSync, readFileSync } = require('node:fs');
    const ran = () => Math.max(...readdirSync('/proc/self/task').map((id) => Number(readFileSync('/proc/self/task/' + id + '/schedstat', 'latin1').split(' ')[0]) / 1e6));
    while (ran() < 600) for (let i = 0; i < 1e6; i += 1);
    parentPort.postMessage('ran');
  };
  new Worker('(' + work + ')()', { eval: true }).once('message', () => process.stdout.write('ran'));
  process.stdin.resume();
`;

describe.runIf(process.platform === 'linux')('what Linux says', () => {
  it('tells how long a process waited for a processor that another one had', async () => {
    const onOne = (script: string): ChildProcess =>
      spawn('taskset', ['-c', '0', process.execPath, '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const neighbour = onOne('for (;;);');
    const child = onOne(waiter);
    try {
      await once(child.stdout!, 'data');
      expect(scheduled(child.pid!).waitedMs).toBeGreaterThanOrEqual(5);
    } finally {
      for (const one of [neighbour, child]) one.kill('SIGKILL');
    }
    await once(child, 'close');
  });

  it('tells what the other threads of a process ran, apart from the main one', async () => {
    const child = spawn(process.execPath, ['-e', busyBeside], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      await once(child.stdout!, 'data');
      const { ranMs, helpersMs } = scheduled(child.pid!);
      expect(helpersMs).toBeGreaterThanOrEqual(500);
      expect(ranMs).toBeGreaterThan(0);
      expect(ranMs).toBeLessThan(helpersMs);
    } finally {
      child.kill('SIGKILL');
    }
    await once(child, 'close');
  });

  it('is silent about a process that is none', () => {
    expect(scheduled(2 ** 22 + 1)).toEqual({ ranMs: 0, waitedMs: 0, helpersMs: 0 });
  });
});
