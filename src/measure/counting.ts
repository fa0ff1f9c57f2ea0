/** Exact counts of what live containers hold, at a few moments of one arm. */
import type { Counted, CountedContainer } from '../agent/protocol.ts';
import type { RunningServer } from '../server/server.ts';

/** Exact counts of one server at a few moments of its load. */
export interface EntryCounts {
  /** Requests to the route that this server had served at each count. Two equal ones: nothing was asked for between them. */
  readonly requests: readonly number[];
  /** When each count began and ended, in milliseconds since some moment; the server stands still meanwhile. Absent: not known. */
  readonly moments?: ReadonlyArray<{ readonly beganMs: number; readonly endedMs: number }> | undefined;
  /** Live objects at each count. */
  readonly objects: readonly number[];
  /** Realms of all processes that the last count saw: each process has one, and one for each vm context. */
  readonly realms: number;
  /** Containers whose size changed from some count to another. */
  readonly containers: readonly CountedSizes[];
}

export interface CountedSizes {
  /** The same object has the same id at every count; two servers do not share ids. */
  readonly id: string;
  readonly kind: CountedContainer['kind'];
  readonly class: string;
  /** Entries at each count; null before it was known. */
  readonly sizes: readonly (number | null)[];
}

export interface Counting {
  /** Counts now. Where the server cannot count, nothing is counted from then on. */
  count(requests: number): Promise<void>;
  /** null: this server cannot count. */
  counted(): EntryCounts | null;
  /** Lets the server forget what it noted: nothing of it is on the heap that is measured next. */
  end(): Promise<void>;
}

/** Each walk holds a handle to every object: on a heap of more bytes that takes longer than it tells. */
const LARGEST_HEAP = 400_000_000;

export function startCounting(server: RunningServer): Counting {
  const requests: number[] = [];
  const objects: number[] = [];
  const moments: { readonly beganMs: number; readonly endedMs: number }[] = [];
  let realms = 0;
  const containers = new Map<string, CountedSizes>();
  let isPossible = true;
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch {
      // A build of Node.js without the inspector, or a server that ended: then the samples say so.
      isPossible = false;
      return null;
    }
  };
  return {
    async count(served) {
      if (!isPossible) return;
      if (requests.length === 0) await attempt(() => server.ask({ ask: 'stop-counting' }));
      const beganMs = performance.now();
      const all = await attempt(() => server.countEntries());
      if (!all || all.length === 0) {
        isPossible = false;
        return;
      }
      const at = requests.push(served) - 1;
      moments.push({ beganMs, endedMs: performance.now() });
      objects.push(all.reduce((sum, { counted }) => sum + counted.objects, 0));
      realms = all.reduce((sum, { counted }) => sum + counted.realms, 0);
      for (const { process, counted } of all) note(containers, process, counted, at);
      for (const [id, one] of containers) {
        if (one.sizes.length <= at) containers.set(id, { ...one, sizes: [...one.sizes, one.sizes[at - 1] ?? null] });
      }
    },
    counted: () =>
      isPossible && requests.length > 0
        ? {
            ...{ requests: [...requests], moments: [...moments], objects: [...objects], realms },
            containers: [...containers.values()].sort(byGain).slice(0, MOST_KEPT),
          }
        : null,
    async end() {
      if (isPossible && requests.length > 0) await attempt(() => server.ask({ ask: 'stop-counting' }));
    },
  };
}

/** Whether the heap is small enough to be walked. @param heapUsed bytes */
export const canBeCounted = (heapUsed: number): boolean => heapUsed <= LARGEST_HEAP;

/** Containers kept in the report: those that were there all the time before those that requests made, and that changed most. */
const MOST_KEPT = 50;

const gainOf = ({ sizes }: CountedSizes): number => (sizes.at(-1) ?? 0) - (sizes[0] ?? 0);
const isOld = ({ sizes }: CountedSizes): number => Number(sizes[0] !== null);
const byGain = (a: CountedSizes, b: CountedSizes): number => isOld(b) - isOld(a) || gainOf(b) - gainOf(a);

function note(containers: Map<string, CountedSizes>, process: string, { containers: changed }: Counted, at: number): void {
  for (const { id, kind, class: name, before, size } of changed) {
    const key = `${process}:${id}`;
    // It is reported from its first change on: until then it had the size that it had before.
    const known = containers.get(key) ?? { id: key, kind, class: name, sizes: Array.from({ length: at }, () => before) };
    containers.set(key, { ...known, sizes: [...known.sizes.slice(0, at), size] });
  }
}
