import type { Limit } from './verdict.ts';

/**
 * Bytes per request that a channel may grow when nothing else was said. Quiet V8 measures a healthy page to within a few
 * bytes per request; 64 B are one small object with an entry in a Map.
 */
const QUIET_LIMIT = 64;
/**
 * With production flags the optimiser's own bookkeeping grows by 45 to 480 B per request for thousands of requests on
 * healthy pages; below this nothing can be told.
 */
const PRODUCTION_LIMIT = 1024;

/** The limit of a run: what was asked for, else what the V8 flags allow to be told. */
export function limitOf(threshold: number | null, v8: 'quiet' | 'production', native: number | null = null): Limit {
  const beyond = native === null ? {} : { native };
  if (threshold !== null) return { bytesPerRequest: threshold, from: 'threshold', ...beyond };
  return { bytesPerRequest: v8 === 'quiet' ? QUIET_LIMIT : PRODUCTION_LIMIT, from: 'default', ...beyond };
}
