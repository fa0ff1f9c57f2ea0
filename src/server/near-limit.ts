/**
 * Heap snapshots of servers that run out of heap, from those alone that have the memory to write one: else the system would end them before
 * V8 does, and with them the evidence that the heap was full.
 * https://nodejs.org/api/v8.html#v8setheapsnapshotnearheaplimitlimit
 */
import { availableMemory, type Room, tooLittleRoom } from '../heap/room.ts';
import { readLastHeap } from './last-heap.ts';
import type { Agent } from './link.ts';
import type { LastHeap } from './server.ts';

export interface NearLimit {
  /** Asks the process of an agent for a snapshot just before V8 gives up, where it has room for one of a heap as large as its limit. */
  readonly askFor: (agent: Pick<Agent, 'hello' | 'ask'>) => void;
  /** What it left, or why it left nothing. @param folder absolute path */
  readonly readIn: (folder: string) => Promise<LastHeap>;
}

/** @param left bytes that a process can still take; null: not known */
export function snapshotsNearLimit(left: () => number | null = availableMemory): NearLimit {
  let tooLittle: Room | null = null;
  return {
    askFor({ hello, ask }) {
      const room = tooLittleRoom(hello.heapLimit, left());
      if (room) tooLittle = room;
      // An older Node.js has no such call, and one that is gone needs none: then there is no snapshot, which is said.
      else ask({ ask: 'snapshot-near-limit' }).catch(() => {});
    },
    async readIn(folder) {
      const read = await readLastHeap(folder);
      return tooLittle && 'unread' in read && read.unread === 'none' ? { unread: 'little-memory', room: tooLittle } : read;
    },
  };
}
