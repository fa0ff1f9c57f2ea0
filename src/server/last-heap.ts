/** What most of a heap hung on when it was full: the snapshot that Node.js took just before V8 gave up. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Heaviest, heaviestIn } from '../heap/heaviest.ts';
import { readSnapshot } from '../heap/snapshot-file.ts';

/**
 * Reads the last snapshot in a folder; null: there is none that can be read, or nothing in it stands out. The process may have written
 * anything there: what cannot be read is none. Takes seconds for a heap of hundreds of megabytes, and keeps the thread busy.
 * @param folder absolute path
 */
export async function readLastHeap(folder: string): Promise<Heaviest | null> {
  const files = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).filter((name) => /^Heap\..*\.heapsnapshot$/.test(name));
  // Named after date, time, process, thread and a number of their own.
  const last = names.sort().at(-1);
  if (last === undefined) return null;
  try {
    return heaviestIn(await readSnapshot(join(folder, last)));
  } catch {
    return null;
  }
}
