import type { Sample } from '../agent/protocol.ts';

/** The sample of one serving process, or of one worker thread of it. */
export interface OwnSample {
  readonly pid: number;
  readonly sample: Sample;
}

/**
 * One sample for the whole server. Bytes and counts are summed; the times are the largest. RSS belongs to a process:
 * its worker threads all report the same one, so the largest of them counts, once.
 */
export function sumOf(all: readonly OwnSample[]): Sample {
  const sum = (read: (sample: Sample) => number) => all.reduce((total, { sample }) => total + read(sample), 0);
  const largest = (read: (sample: Sample) => number) => all.reduce((most, { sample }) => Math.max(most, read(sample)), 0);
  const rss = new Map<number, number>();
  const resources: Record<string, number> = {};
  for (const { pid, sample } of all) {
    rss.set(pid, Math.max(rss.get(pid) ?? 0, sample.rss));
    for (const [kind, count] of Object.entries(sample.resources)) resources[kind] = (resources[kind] ?? 0) + count;
  }
  return {
    served: sum((s) => s.served),
    atMs: largest((s) => s.atMs),
    heapUsed: sum((s) => s.heapUsed),
    codeSpaces: sum((s) => s.codeSpaces),
    trustedSpaces: sum((s) => s.trustedSpaces),
    arrayBuffers: sum((s) => s.arrayBuffers),
    external: sum((s) => s.external),
    rss: [...rss.values()].reduce((total, bytes) => total + bytes, 0),
    malloced: sum((s) => s.malloced),
    globalHandles: sum((s) => s.globalHandles),
    nativeContexts: sum((s) => s.nativeContexts),
    detachedContexts: sum((s) => s.detachedContexts),
    resources,
    collections: sum((s) => s.collections),
    collectMs: largest((s) => s.collectMs),
  };
}
