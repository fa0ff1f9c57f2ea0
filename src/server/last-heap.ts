/** What most of a heap hung on when it was full: the snapshot that Node.js took just before V8 gave up. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { heaviestIn } from '../heap/heaviest.ts';
import { readSnapshot } from '../heap/snapshot-file.ts';
import { SnapshotUnreadable } from '../heap/unreadable.ts';
import type { LastHeap } from './server.ts';

/**
 * Reads the last snapshot in a folder. The process may have written anything there. Takes seconds for a heap of hundreds of megabytes, and
 * keeps the thread busy.
 * @param folder absolute path
 */
export async function readLastHeap(folder: string): Promise<LastHeap> {
  const files = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).filter((name) => /^Heap\..*\.heapsnapshot$/.test(name));
  // Named after date, time, process, thread and a number of their own.
  const last = names.sort().at(-1);
  if (last === undefined) return { unread: 'none' };
  try {
    const hungOn = heaviestIn(await readSnapshot(join(folder, last)));
    return hungOn ? { hungOn } : { unread: 'spread' };
  } catch (error) {
    const message = error instanceof SnapshotUnreadable ? error.message : 'The snapshot of the full heap could not be read.';
    return { unread: 'unreadable', message };
  }
}
