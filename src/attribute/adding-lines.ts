/** The lines that were seen adding to containers that grow, among the lines that sampling found. */

import type { Holder } from '../heap/holder.ts';
import type { Evidence } from './evidence.ts';
import { type AddingLine, type GrowingAt, isSameLine } from './growing-at.ts';
import type { LineOfSites } from './sites-by-line.ts';

interface Adding extends Omit<AddingLine, 'share'> {
  readonly bytesPerRequest: number;
  readonly holder: Holder | null;
  readonly container: string | null;
}

/** Every line once: what sampling says of its bytes stays, unless the container's own table takes more. */
export function withAddingLines(lines: readonly LineOfSites[], { growing, retention, changed }: Evidence): readonly LineOfSites[] {
  const all = [...lines];
  for (const { bytesPerRequest, ...adding } of addingTo(growing, retention?.holders ?? [])) {
    const at = all.findIndex((line) => isSameLine(line.frame, adding.frame));
    const there = all[at];
    if (there) all[at] = joined(there, { ...adding, bytesPerRequest });
    else {
      const deepest = adding.stack[0] ?? adding.frame;
      all.push({ ...newLine(adding.frame, changed), ...adding, keeps: adding.dependency !== null, deepest, bytesPerRequest });
    }
  }
  return all;
}

const joined = (line: LineOfSites, adding: Adding): LineOfSites => ({
  ...line,
  ...{ by: 'container', isSeenAdding: true, bytesPerRequest: Math.max(line.bytesPerRequest, adding.bytesPerRequest) },
  dependency: adding.dependency ?? line.dependency,
  keeps: adding.dependency !== null || line.keeps === true,
  holder: adding.holder ?? line.holder,
  container: adding.container ?? line.container,
});

const newLine = (frame: LineOfSites['frame'], changed: readonly string[]) =>
  ({ by: 'container', isSeenAdding: true, changed: changed.includes(frame.file), offHeap: false, cohorts: [], sites: [] }) as const;

/** A line may add to several containers. */
function addingTo(growing: readonly GrowingAt[], holders: readonly Holder[]): readonly Adding[] {
  const all: Adding[] = [];
  for (const container of growing) {
    const holder = holderOfSame(container, growing, holders);
    for (const { share, ...line } of container.lines) {
      const at = all.findIndex(({ frame }) => isSameLine(frame, line.frame));
      const known = all[at];
      const bytesPerRequest = container.bytesPerRequest * share + (known?.bytesPerRequest ?? 0);
      const next: Adding = { ...line, bytesPerRequest, holder, container: holder?.containers[0] ?? container.name };
      if (known) all[at] = { ...known, bytesPerRequest, holder: known.holder ?? holder };
      else all.push(next);
    }
  }
  return all;
}

/** Shares of one another by which two counts of the same entries may differ: requests fall between them. */
const tolerance = 0.05;
const kinds: Readonly<Record<GrowingAt['kind'], RegExp>> = {
  Map: /^Map$/,
  Set: /^Set$/,
  Array: /^Array$/,
  SparseArray: /^Array$/,
  Object: /^Object$/,
};

/** What the snapshots found in the same container: the only one of its class that gains as many entries; null where none is beyond doubt. */
export function holderOfSame(container: GrowingAt, growing: readonly GrowingAt[], holders: readonly Holder[]): Holder | null {
  const isOne = (one: GrowingAt, { containerClass, entries }: Holder) =>
    (containerClass === one.class || kinds[one.kind].test(containerClass)) &&
    Math.abs(entries.perRequest - one.entriesPerRequest) <= tolerance * one.entriesPerRequest;
  const [only, ...others] = holders.filter((holder) => isOne(container, holder));
  if (!only || others.length > 0) return null;
  return growing.filter((one) => isOne(one, only)).length === 1 ? only : null;
}
