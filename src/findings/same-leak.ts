import { fingerprintOf } from './fingerprint.ts';
import { type Leak, leaksOf } from './leaks.ts';
import type { Finding } from './report.ts';

/** One leak, on all the routes that show it, in their order. */
export type SameLeak = readonly [Leak, ...Leak[]];

/**
 * The leaks of routes by their fingerprint, each to be reported once. One of which nothing is known stands alone, and so do routes on which
 * the same leak means something else: tolerated here, worse than the base there.
 */
export function sameLeaks(leaks: readonly Finding[]): readonly SameLeak[] {
  const groups = new Map<unknown, [Leak, ...Leak[]]>();
  for (const leak of leaks.flatMap(leaksOf)) {
    const fingerprint = fingerprintOf(leak);
    const key = fingerprint === null ? leak : [fingerprint, leak.tolerated ?? '', leak.comparison?.state ?? ''].join();
    const group = groups.get(key);
    if (group) group.push(leak);
    else groups.set(key, [leak]);
  }
  return [...groups.values()];
}
