/** What could not be found out, as data. The words, and what would help, are the report's. */
import type { Room } from '../heap/room.ts';

/** The parts of the look, each of which may fail without the others. */
export type Part =
  | 'profiling'
  | 'open-handles'
  | 'containers'
  | 'snapshots'
  | 'listening'
  | 'stacks'
  | 'line'
  | 'source'
  | 'limit'
  | 'retaining-path'
  | 'profile-file';

export type NoteCode =
  /** A part of the look failed: `part`, `message`. */
  | 'failed'
  /** What containers hold could not be counted. */
  | 'not-counted'
  /** Several processes serve: no snapshots. */
  | 'several-processes'
  /** `megabytes` of heap are too many for snapshots. */
  | 'heap-too-large'
  /** A snapshot of `heap` megabytes may take `needs` megabytes of memory, and `left` are left. */
  | 'little-memory'
  /** A snapshot could not be read: `message`. */
  | 'unreadable-snapshot'
  /** Built code without a source map: `setting`, what to turn on, or null. */
  | 'no-source-map'
  /** Built code without a source map, and the source that says the same: `setting` as above. */
  | 'found-by-syntax'
  /** Built code without a source map, and the line by the map of a second build: `setting` as above. */
  | 'found-by-second-build'
  /** There is no second build that says more: `why`, a reason of `rebuild/why-not.ts` or `differs`, and its `message`. */
  | 'no-second-build'
  /** Memory outside the heap grows, by `bytes` per request, and these packages brought native code: `names`. */
  | 'native-code'
  /** Nothing was profiled. */
  | 'not-profiled'
  /** Nothing that was profiled grew. */
  | 'nothing-grew'
  /** Nothing that was profiled grew, and one block outside the heap is known to grow. */
  | 'grows-in-place'
  /**
   * What most of a heap hung on when it was full: `share` of it in percent, `megabytes`, the container's `class` and `name`, the variable
   * that it is part `of`, and the `file` and `line` of that; null where it is not known.
   */
  | 'heap-when-full'
  /**
   * That is not known: `why`, `little-memory` (of which a snapshot takes `needs` for a heap of `heap`, and `left` were there; megabytes; one
   * of `fits` MiB can be had, or null), `none` or `spread`.
   */
  | 'full-heap-unread'
  /** The brief could not be written: `message`. */
  | 'no-brief'
  /** Nobody could look: `message`. */
  | 'error';

export interface Note {
  readonly code: NoteCode;
  readonly args: Readonly<Record<string, string | number | null>>;
}

/** What a snapshot takes, and what there is, in megabytes. */
export const inMegabytes = ({ heap, left, needs }: Room): Note['args'] => ({
  heap: Math.round(heap / 1e6),
  left: Math.round(left / 1e6),
  needs: Math.round(needs / 1e6),
});

/** A part of the look that threw. */
export const failed = (part: Part, error: unknown): Note => ({
  code: 'failed',
  args: { part, message: error instanceof Error ? error.message : String(error) },
});
