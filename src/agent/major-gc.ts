import { constants, PerformanceObserver, performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { collectByInspector } from './inspector.ts';
import type { Hello } from './protocol.ts';

/** One way to force garbage collection. */
export interface Collector {
  readonly name: NonNullable<Hello['gc']>;
  collect(): void | Promise<void>;
}

type Gc = (options?: { type: 'major'; execution: 'sync' }) => void;

// Captured before user code could replace them.
const { setImmediate } = globalThis;
const now = performance.now.bind(performance);
const setFlag = setFlagsFromString;

/**
 * V8 ends a process in which four collections in a row freed little of a heap that is nearly full, to spare it a storm of them. Those that
 * are forced here are no storm, and each sample takes more of them: they must not count.
 */
function uncounted(collect: () => void): void {
  setFlag('--no-detect-ineffective-gcs-near-heap-limit');
  try {
    collect();
  } finally {
    setFlag('--detect-ineffective-gcs-near-heap-limit');
  }
}
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * The ways to force a collection, the best known first. Called at preload, before user code can replace `globalThis.gc`.
 * Where NODE_OPTIONS could not carry --expose-gc (Node.js before 20.18), V8 is told at run time and a new context has it.
 */
export function gcCandidates(): readonly Collector[] {
  let gc = (globalThis as { gc?: Gc }).gc;
  if (typeof gc !== 'function') {
    setFlagsFromString('--expose-gc');
    gc = runInNewContext('typeof gc === "function" ? gc : undefined') as Gc | undefined;
  }
  const byInspector: Collector = { name: 'inspector', collect: collectByInspector };
  if (typeof gc !== 'function') return [byInspector];
  const exposed = gc;
  return [
    { name: 'gc()', collect: () => uncounted(() => exposed()) },
    { name: 'gc(major)', collect: () => uncounted(() => exposed({ type: 'major', execution: 'sync' })) },
    byInspector,
  ];
}

/**
 * The first candidate that performs a major collection; null when none does.
 * `gc` means different things in different lines of Node.js: `gc({type: 'major', execution: 'sync'})` only scavenges on 20,
 * bare `gc()` has meant a major collection so far. So it is watched, not believed.
 */
export async function findMajorGc(candidates: readonly Collector[]): Promise<Collector | null> {
  for (const candidate of candidates) {
    if (await collectsMajor(candidate)) return candidate;
  }
  return null;
}

async function collectsMajor(candidate: Collector): Promise<boolean> {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const majors: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const kind = (entry as unknown as { detail?: { kind?: number } }).detail?.kind;
      if (kind === constants.NODE_PERFORMANCE_GC_MAJOR) majors.push(entry.startTime);
    }
  });
  // A big app collects by itself while it loads: only a collection that began during the call proves anything.
  const seen = () => majors.some((at) => at >= from && at <= to);
  try {
    observer.observe({ entryTypes: ['gc'] });
    from = now();
    await candidate.collect();
    to = now();
    // Entries are delivered by a later turn of the event loop; a busy one may take a few.
    for (let turns = 0; turns < 20 && !seen(); turns++) await turn();
    return seen();
  } catch {
    return false;
  } finally {
    observer.disconnect();
  }
}
