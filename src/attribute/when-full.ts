/** What most of a heap hung on when it was full, in terms of the code. */
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Heaviest } from '../heap/heaviest.ts';
import type { Note } from './notes.ts';
import { retainingPath } from './retaining-path.ts';

/** A note of it. Names of the app are in it. */
export async function whenFull(heap: Heaviest, scripts: Scripts, workspace: Workspace): Promise<Note> {
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
