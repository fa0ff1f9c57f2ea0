import { createFixture } from 'fs-fixture';
import { expect, test, vi } from 'vitest';
import { cacheSnapshot, snapshotText } from '../heap/a-snapshot.test-builder.ts';
import { snapshotsNearLimit } from './near-limit.ts';

const agent = (heapLimit: number) => {
  const ask = vi.fn(async (): Promise<unknown> => null);
  const hello = { heapLimit } as Parameters<ReturnType<typeof snapshotsNearLimit>['askFor']>[0]['hello'];
  return { hello, ask };
};

test('a server that has the memory to write a snapshot of its full heap is asked for one', async () => {
  const server = agent(450e6);
  const nearLimit = snapshotsNearLimit(() => 6e9);
  nearLimit.askFor(server);
  expect(server.ask).toHaveBeenCalledExactlyOnceWith({ ask: 'snapshot-near-limit' });
  await using left = await createFixture({ 'Heap.1.heapsnapshot': snapshotText(cacheSnapshot([300, 200])) });
  expect(await nearLimit.readIn(left.path)).toMatchObject({ hungOn: { containers: ['cache'] } });
});

test('one whose limit is too large for the memory that is left writes none, and that is said', async () => {
  const server = agent(4.3e9);
  const nearLimit = snapshotsNearLimit(() => 14e9);
  nearLimit.askFor(server);
  expect(server.ask).not.toHaveBeenCalled();
  await using left = await createFixture({});
  expect(await nearLimit.readIn(left.path)).toEqual({
    unread: 'little-memory',
    room: { heap: 4.3e9, left: 14e9, needs: 4.3e9 * 13 },
  });
});

test('a worker that can write one is asked beside a server that cannot', async () => {
  const [large, small] = [agent(4.3e9), agent(300e6)];
  const nearLimit = snapshotsNearLimit(() => 14e9);
  for (const one of [large, small]) nearLimit.askFor(one);
  expect(small.ask).toHaveBeenCalledOnce();
  await using left = await createFixture({ 'Heap.1.heapsnapshot': snapshotText(cacheSnapshot([300, 200])) });
  expect(await nearLimit.readIn(left.path)).toMatchObject({ hungOn: { containers: ['cache'] } });
});

test('a Node.js that cannot be asked leaves none', async () => {
  const server = agent(300e6);
  server.ask.mockRejectedValue(new Error('setHeapSnapshotNearHeapLimit is not a function'));
  const nearLimit = snapshotsNearLimit(() => null);
  nearLimit.askFor(server);
  await using left = await createFixture({});
  expect(await nearLimit.readIn(left.path)).toEqual({ unread: 'none' });
});
