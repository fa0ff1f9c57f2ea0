import { expect, it } from 'vitest';
import { bootedServers } from './booted.test-builder.ts';
import { leaseServer } from './lease.ts';

function lease() {
  const { boot, booted } = bootedServers();
  return { servers: leaseServer(boot), booted };
}

it('boots one server, and another after that ended by itself', async () => {
  const { servers, booted } = lease();
  expect(await servers.server()).toBe(await servers.server());
  booted[0]!.died = true;
  await servers.server();
  expect(booted).toEqual([
    { ended: true, died: true },
    { ended: false, died: false },
  ]);
});

it.each(['resolves', 'rejects'])('lets a server go on until what it is left for %s, and boots another meanwhile', async (how) => {
  const { servers, booted } = lease();
  const left = await servers.server();
  let settle: (error?: Error) => void = () => {};
  const until = new Promise<void>((resolve, reject) => {
    settle = (error) => (error ? reject(error) : resolve());
  });
  servers.leave(until);
  expect(await servers.server()).not.toBe(left);
  expect(booted.map(({ ended }) => ended)).toEqual([false, false]);
  settle(how === 'rejects' ? new Error('it died') : undefined);
  await expect.poll(() => booted.map(({ ended }) => ended)).toEqual([true, false]);
});

it('ends those that were left when it is disposed', async () => {
  const { servers, booted } = lease();
  await servers.server();
  servers.leave(new Promise(() => {}));
  await servers.server();
  await servers[Symbol.asyncDispose]();
  expect(booted.map(({ ended }) => ended)).toEqual([true, true]);
});

it('hands its server over, and boots another afterwards', async () => {
  const { servers, booted } = lease();
  expect(servers.handOver()).toBeNull();
  const handed = await servers.server();
  expect(servers.handOver()).toBe(handed);
  expect(await servers.server()).not.toBe(handed);
  await servers[Symbol.asyncDispose]();
  expect(booted.map(({ ended }) => ended)).toEqual([false, true]);
});
