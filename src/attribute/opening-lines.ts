/** The lines that open what no allocation shows: a file is a number to a program, and nothing on its heap. */
import type { Evidence } from './evidence.ts';
import { isSameLine } from './growing-at.ts';
import type { LeakedHandle } from './handles.ts';
import type { LineOfSites } from './sites-by-line.ts';

const offTheHeap: ReadonlySet<LeakedHandle['kind']> = new Set(['file descriptor']);

/** Every line once: what was found to allocate there says more. */
export function withOpeningLines(
  lines: readonly LineOfSites[],
  { handles, changed }: Pick<Evidence, 'handles' | 'changed'>,
): readonly LineOfSites[] {
  const opening = handles.flatMap(({ kind, openedAt, stack }): LineOfSites[] => {
    if (!offTheHeap.has(kind) || openedAt === null || lines.some(({ frame }) => isSameLine(frame, openedAt))) return [];
    return [
      {
        ...{ frame: openedAt, stack, deepest: stack[0] ?? openedAt, by: 'opened', dependency: null, holder: null, container: null },
        ...{ changed: changed.includes(openedAt.file), offHeap: false, isSeenAdding: false, cohorts: [], sites: [], bytesPerRequest: 0 },
      },
    ];
  });
  return [...lines, ...opening];
}
