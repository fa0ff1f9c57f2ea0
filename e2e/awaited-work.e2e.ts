import { expect, test } from 'vitest';
import { keepConnection } from '../src/measure/kept-connection.ts';
import { ask, bootFixture } from './boot-server.ts';

test('what only somebody else can end is told from timers, channels and clients', async () => {
  await using server = await bootFixture(['waits-for.cjs']);
  await using _kept = await keepConnection(server.origin);
  for (const path of ['/', '/timer', '/channel']) await ask(server.origin + path);
  expect(await server.awaitedWork()).toEqual([]);

  // The end that was accepted is a client's; the one that leads out waits for an answer.
  await ask(`${server.origin}/backend`);
  await expect.poll(() => server.awaitedWork()).toEqual(['TCPSocketWrap']);

  // A thread may write to a channel at any time.
  await ask(`${server.origin}/thread`);
  await expect.poll(() => server.awaitedWork()).toEqual(expect.arrayContaining(['Worker', 'MessagePort']));
});
