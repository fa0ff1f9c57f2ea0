import { truncate, writeFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { largestSnapshot } from '../heap/snapshot-file.ts';
import type { RunningServer } from '../server/server.ts';
import { retentionOf } from './snapshots.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A server of that heap whose snapshots take so many bytes. */
function aServer(heapUsed: number, snapshotBytes: number) {
  const written: string[] = [];
  const server = {
    processes: () => [{ pid: 1 }],
    sample: async () => ({ total: { heapUsed, codeSpaces: 0, served: 1 }, processes: [] }),
    async ask(question: { readonly ask: string; readonly path: string }) {
      written.push(question.ask);
      await writeFile(question.path, '');
      await truncate(question.path, snapshotBytes);
    },
  };
  return { server: server as unknown as RunningServer, written };
}

const plan = { requests: [53, 47], keepIn: null, name: 'heap' } as const;
const hammer = async () => ({ served: 50 });

it('takes no second snapshot where the first is too large to be read', async () => {
  const { server, written } = aServer(400e6, largestSnapshot + 1);
  vi.spyOn(process, 'availableMemory').mockReturnValue(100e9);
  const { retention, why } = await retentionOf(server, hammer, plan);
  expect({ retention, why: why?.code }).toEqual({ retention: null, why: 'unreadable-snapshot' });
  expect(written).toEqual(['write-snapshot']);
});

it('takes none where memory might run out', async () => {
  const { server, written } = aServer(400e6, 0);
  vi.spyOn(process, 'availableMemory').mockReturnValue(4e9);
  const { why } = await retentionOf(server, hammer, plan);
  expect(why).toEqual({ code: 'little-memory', args: { heap: 400, left: 4000, needs: 5200 } });
  expect(written).toEqual([]);
});

it('asks nothing of this machine for a server that was found, which may run elsewhere', async () => {
  const { server, written } = aServer(400e6, largestSnapshot + 1);
  vi.spyOn(process, 'availableMemory').mockReturnValue(4e9);
  const found = { inspector: '10.0.0.7:9229' } as NonNullable<RunningServer['found']>;
  await retentionOf({ ...server, found }, hammer, plan);
  expect(written).toEqual(['write-snapshot']);
});

it('takes none of a heap that is too large', async () => {
  const { server, written } = aServer(2e9, 0);
  const { why } = await retentionOf(server, hammer, plan);
  expect(why?.code).toBe('heap-too-large');
  expect(written).toEqual([]);
});
