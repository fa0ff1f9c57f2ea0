import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Link, openLink } from './link.ts';

let link: Link;
beforeEach(async () => {
  link = await openLink();
});
afterEach(() => link[Symbol.asyncDispose]());

const hello = (pid: number, more: object = {}) => ({
  type: 'hello',
  pid,
  ppid: 1,
  threadId: 0,
  node: 'v20.0.0',
  argv: [],
  nodeEnv: null,
  v8Flags: [],
  heapLimit: 1e9,
  gc: 'gc()',
  ...more,
});

async function says(...messages: readonly unknown[]) {
  const socket = connect(link.socketPath);
  await once(socket, 'connect');
  for (const message of messages) socket.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
  return socket;
}

/** A process that descends from this one, by its parent alone. */
async function child(): Promise<{ readonly pid: number } & Disposable> {
  const started = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(started, 'spawn');
  return { pid: started.pid as number, [Symbol.dispose]: () => void started.kill('SIGKILL') };
}

test('a process that was started is believed, and one that says it is the same process is not', async () => {
  using ours = await child();
  await says(hello(ours.pid));
  await expect.poll(() => link.agents().map((agent) => agent.hello.pid)).toEqual([ours.pid]);
  await says(hello(ours.pid, { threadId: 1 }));
  await expect.poll(() => link.agents().length).toBe(2);
  const second = await says(hello(ours.pid));
  await expect.poll(() => link.refused()).toEqual([{ pid: ours.pid, why: 'twice' }]);
  expect(link.agents()).toHaveLength(2);
  second.destroy();
  await expect.poll(() => link.refused()).toEqual([]);
});

test.runIf(process.platform === 'linux').each([
  ['the process above this one', process.ppid],
  ['this one', process.pid],
  ['the first of the system', 1],
  ['an id that nobody has', 2 ** 22 + 1],
])('who says it is %s is refused, with all it says', async (_, pid) => {
  await says(hello(pid), { type: 'listening', pid, port: 80, address: '::', secure: false, isOwnPort: true, isHttp2Only: false });
  await expect.poll(() => link.refused()).toEqual([{ pid, why: 'foreign' }]);
  expect([link.agents(), link.listening()]).toEqual([[], []]);
});

test('what listens is what said hello', async () => {
  using ours = await child();
  const listening = { type: 'listening', port: 80, address: '::', secure: false, isOwnPort: true, isHttp2Only: false };
  await says(hello(ours.pid), { ...listening, pid: ours.pid });
  await expect.poll(() => link.listening()).toMatchObject([{ pid: ours.pid }]);
  await says({ ...listening, pid: ours.pid });
  await expect.poll(() => link.refused()).toEqual([{ pid: ours.pid, why: 'foreign' }]);
});

test.each([
  ['no JSON', '{'],
  ['no message', '[]'],
  ['no number', hello(1.5)],
  ['too much', hello(process.pid, { heapLimit: 1e300 })],
  ['too long', hello(process.pid, { node: 'v'.repeat(5_000) })],
])('%s is refused', async (_, message) => {
  await says(message);
  await expect.poll(() => link.refused()).toEqual([{ pid: 0, why: 'malformed' }]);
});

test('a question to one that is refused is answered by its end', async () => {
  using ours = await child();
  const socket = await says(hello(ours.pid));
  await expect.poll(() => link.agents().length).toBe(1);
  const answer = link.agents()[0]?.ask({ ask: 'sample' });
  socket.write('nonsense\n');
  await expect(answer).rejects.toThrow('not believed');
});
