import type { Bounds, HeldChannel, Limit } from './verdict.ts';

/**
 * Bytes per request that a channel may grow when nothing else was said. The smallest thing on V8's heap takes 16 bytes on a
 * 64-bit machine, and what keeps it 8 more: whoever keeps an object of every request is above this limit. Quiet V8 measures a
 * healthy page to within a few bytes per request.
 */
const QUIET_LIMIT = 16;
/**
 * With production flags the optimiser's own bookkeeping grows by 45 to 480 B per request for thousands of requests on
 * healthy pages; below this nothing can be told.
 */
const PRODUCTION_LIMIT = 1024;

/** What was asked for; null: nothing. Bytes per request, and a share. */
export interface AskedLimits {
  readonly threshold: number | null;
  readonly channelThresholds: NonNullable<Bounds['channels']>;
  readonly warnThreshold: number | null;
  readonly relativeThreshold: number | null;
  readonly nativeThreshold: number | null;
  readonly v8: 'quiet' | 'production';
}

/** The limit of a route: what was asked for, else what the V8 flags allow to be told. */
export function limitOf(asked: AskedLimits): Limit {
  const { threshold, channelThresholds: channels, warnThreshold: warn, relativeThreshold: relative, nativeThreshold: native } = asked;
  return {
    ...(threshold !== null
      ? { bytesPerRequest: threshold, from: 'threshold' }
      : { bytesPerRequest: asked.v8 === 'quiet' ? QUIET_LIMIT : PRODUCTION_LIMIT, from: 'default' }),
    ...(Object.keys(channels).length > 0 ? { channels } : {}),
    ...(warn === null ? {} : { warn }),
    ...(relative === null ? {} : { relative }),
    ...(native === null ? {} : { native }),
  };
}

/** Bytes per request that this channel may grow. */
export const boundOf = ({ bytesPerRequest, channels }: Bounds, channel: HeldChannel): number => channels?.[channel] ?? bytesPerRequest;
