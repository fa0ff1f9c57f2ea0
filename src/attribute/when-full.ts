/** What most of a heap hung on when it was full, in terms of the code. */
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Heaviest } from '../heap/heaviest.ts';
import { largestHeapIn, type Room } from '../heap/room.ts';
import { YOUNG } from '../measure/room.ts';
import type { LastHeap } from '../server/server.ts';
import { inMegabytes, type Note } from './notes.ts';
import { retainingPath } from './retaining-path.ts';

/** A note of it, or of why it is not known. Names of the app are in it. */
export async function whenFull(heap: LastHeap, scripts: Scripts, workspace: Workspace): Promise<Note> {
  if ('hungOn' in heap) return hungOn(heap.hungOn, scripts, workspace);
  switch (heap.unread) {
    case 'unreadable':
      return { code: 'unreadable-snapshot', args: { message: heap.message } };
    case 'little-memory':
      return { code: 'full-heap-unread', args: { why: heap.unread, ...inMegabytes(heap.room), fits: fits(heap.room) } };
    default:
      return { code: 'full-heap-unread', args: { why: heap.unread } };
  }
}

async function hungOn(heap: Heaviest, scripts: Scripts, workspace: Workspace): Promise<Note> {
  const { steps, container } = await retainingPath({ ...heap, callback: null, bound: null, bytesPerRequest: 0 }, scripts, workspace);
  const [root] = steps;
  return {
    code: 'heap-when-full',
    args: {
      share: Math.round(100 * heap.share),
      megabytes: Math.round(heap.bytes / 1e6),
      class: container.class,
      // What nobody can name is Node.js's own.
      name: root?.kind === 'runtime' ? null : container.name,
      of: root === undefined || root.kind === 'runtime' || root.name === container.name ? null : root.name,
      file: root?.file ?? null,
      line: root?.line ?? null,
    },
  };
}

/** MiB, of small objects, whose snapshot can still be read: it takes 2.5 times as much. */
const READABLE = 400;

/** What `--max-old-space-size` may say, in MiB by hundreds, so that a snapshot can be written and read; null: nothing of use. */
function fits({ left }: Room): number | null {
  const most = (largestHeapIn(left) - YOUNG) / 1024 ** 2;
  const hundreds = Math.floor(Math.min(most, READABLE) / 100) * 100;
  return hundreds > 0 ? hundreds : null;
}
