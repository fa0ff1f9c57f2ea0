import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';
import { openProbes } from './probes.ts';

it('many requests that nobody answers yet: no warning of a leak, and all end with the probes', async () => {
  const warned: string[] = [];
  const hear = ({ name }: Error) => warned.push(name);
  process.on('warning', hear);
  onTestFinished(() => void process.off('warning', hear));
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  onTestFinished(() => void silent.close());
  const port = await freePort(null);
  await once(silent.listen(port, '127.0.0.1'), 'listening');
  {
    await using probes = await openProbes();
    for (let i = 0; i < 15; i++) probes.ask(`http://127.0.0.1:${port}`, `/${i}`);
    await expect.poll(() => sockets.length).toBe(15);
    expect(probes.open()).toBe(15);
  }
  expect(warned).toEqual([]);
});
