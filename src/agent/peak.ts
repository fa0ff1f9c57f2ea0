/**
 * How much memory was taken at most meanwhile, garbage included: what counts against the limit of a container. V8 tells how full its
 * heap was before each collection (`v8.GCProfiler`, Node.js 18.15); Linux how large the process was, since that figure was reset
 * (`VmHWM`, proc(5): 5 in `clear_refs`). Nothing is sampled by the clock.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v8 from 'node:v8';
import type { Peak } from './protocol.ts';

// Before either could be replaced.
const [read, write] = [readFileSync, writeFileSync];
const { getHeapStatistics } = v8;

interface Profiler {
  start(): void;
  stop(): { readonly statistics: ReadonlyArray<{ readonly beforeGC: { readonly heapStatistics: { readonly usedHeapSize: number } } }> };
}
const Profiler = (v8 as unknown as { GCProfiler?: new () => Profiler }).GCProfiler;

let profiler: Profiler | null = null;
let wasReset = false;

export function watchPeak(): null {
  profiler?.stop();
  profiler = Profiler ? new Profiler() : null;
  profiler?.start();
  wasReset = resetRss();
  return null;
}

export function readPeak(): Peak {
  const collections = profiler?.stop()?.statistics ?? [];
  const isKnown = profiler !== null;
  profiler = null;
  const full = collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  return { heapUsed: isKnown ? Math.max(getHeapStatistics().used_heap_size, ...full) : null, rss: wasReset ? largestRss() : null };
}

/** false: the figure is that of the process's whole life. */
function resetRss(): boolean {
  try {
    write('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

/** null: this system does not tell. */
function largestRss(): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(read('/proc/self/status', 'latin1'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
