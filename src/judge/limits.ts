import { channelNamed, type HeldChannel, isCounted } from '../channels.ts';
import type { Distinct } from '../loads/load.ts';
import { BYTES_PER_ENTRY } from './entries.ts';
import type { Bounds, Limit } from './verdict.ts';

/**
 * Bytes per request that a channel may grow when nothing else was said. The smallest thing on V8's heap takes 16 bytes on a
 * 64-bit machine, and what keeps it 8 more: whoever keeps an object of every request is above this limit. Quiet V8 measures a
 * healthy page to within a few bytes per request.
 */
export const QUIET_LIMIT = 16;
/**
 * With production flags the optimiser's own bookkeeping grows by 45 to 480 B per request for thousands of requests on
 * healthy pages; below this, noise and growth look alike.
 */
const PRODUCTION_LIMIT = 1024;
/**
 * Counted things (contexts, sockets, timers) that may be left open per request. One in twenty: a pool that widens now and
 * then stays below it, and a resource left by one request in ten is above.
 */
export const COUNT_LIMIT = 0.05;

/** Bytes that a bounded cache may take when it is full: half of the smallest container that servers commonly run in, 512 MB. */
export const SMALL_WHEN_FULL = 256e6;

/** What was asked for; null: nothing. Bytes per request, and a share. */
export interface AskedLimits {
  readonly threshold: number | null;
  /** Who gave the threshold; null: nobody. */
  readonly thresholdFrom: 'option' | 'config' | null;
  readonly channelThresholds: NonNullable<Bounds['channels']>;
  readonly warnThreshold: number | null;
  readonly relativeThreshold: number | null;
  readonly nativeThreshold: number | null;
  readonly v8: 'quiet' | 'production';
}

/** What the optimiser keeps are no entries of the app's containers: these are told as exactly as with quiet V8. */
const byDefault: Readonly<Record<AskedLimits['v8'], Limit>> = {
  quiet: { bytesPerRequest: QUIET_LIMIT, from: 'default' },
  production: { bytesPerRequest: PRODUCTION_LIMIT, containers: QUIET_LIMIT, from: 'default' },
};

/** The limit where nothing is known of what was asked for. */
export const defaultLimit: Limit = byDefault.quiet;

/** The limit of a route: what was asked for, else the smallest growth that the V8 flags let us measure. */
export function limitOf(asked: AskedLimits): Limit {
  const { threshold, channelThresholds: channels, warnThreshold: warn, relativeThreshold: relative, nativeThreshold: native } = asked;
  return {
    ...(threshold !== null
      ? { bytesPerRequest: threshold, from: asked.thresholdFrom === 'config' ? 'config' : 'threshold' }
      : byDefault[asked.v8]),
    ...(Object.keys(channels).length > 0 ? { channels } : {}),
    ...(warn === null ? {} : { warn }),
    ...(relative === null ? {} : { relative }),
    ...(native === null ? {} : { native }),
  };
}

interface PerValue {
  /** Bytes of the heap, and of each other channel. */
  readonly bytes: number;
  /** Bytes that the tables of containers take for it. */
  readonly tables: number;
}

/**
 * What may stay for each address or visitor that was never seen before, and for each client that goes away; and for each path where the
 * framework itself keeps something of it: Next.js keeps 96 B, an entry in a Map, and TanStack Router as much for the last 1,000. That
 * fails nobody's build, and for a million invented addresses it is 96 MB. Others keep nothing for an address, and none does for a
 * visitor: their heaps show up to 11 B. What an abandoned rendering holds until its time-out is thousands of times more than a leak
 * adds, and few clients can be seen to go away within a budget: 64 B is what settled states tell apart. Entries are counted exactly,
 * so a Set of addresses, of those who were here, or who went away, is told whatever the heap does.
 */
const perDistinct: Readonly<Record<Distinct | 'path', PerValue>> = {
  path: { bytes: 128, tables: 128 },
  address: { bytes: 64, tables: QUIET_LIMIT },
  visitor: { bytes: 64, tables: QUIET_LIMIT },
  // Of three moments, two may come too late.
  departure: { bytes: 64, tables: QUIET_LIMIT / 3 },
};
/** From which on that is worth a warning. */
const PER_VALUE_WARN = 16;

/**
 * The limit under a load whose requests each bring something new. What was asked for stands.
 * @param share of the requests that bring a value of one kind
 */
export function perNewValue(limit: Limit, distinct: keyof typeof perDistinct, share: number): Limit {
  if (limit.from !== 'default') return limit;
  const [bytes, tables] = [perDistinct[distinct].bytes * share, perDistinct[distinct].tables * share];
  const heap = Math.max(limit.bytesPerRequest, bytes);
  // What scatters more, with production V8, has tables that are told as exactly.
  const containers = tables < heap ? { containers: tables } : {};
  return heap === bytes ? { warn: PER_VALUE_WARN, ...limit, bytesPerRequest: heap, ...containers } : { ...limit, ...containers };
}

/** What one channel may grow per request, in its unit, and where that came from. */
export interface ChannelLimit {
  readonly perRequest: number;
  /** `channel`: a limit that this channel alone has. `counts`: that of everything counted. */
  readonly from: Limit['from'] | 'channel' | 'counts' | 'native';
}

/** The limit that holds for a channel, of bytes or counted; null: it is not judged. */
export function limitFor(limit: Limit, name: string): ChannelLimit | null {
  const judged = channelNamed(name)?.judged ?? 'always';
  if (judged === 'never') return null;
  if (judged === 'exactly') {
    const { perRequest, from } = ownLimit(limit, 'js');
    return name === 'objects' ? { perRequest: objectsWithin(perRequest), from } : { perRequest: entriesWithin(tableBound(limit)), from };
  }
  if (isCounted(name)) return { perRequest: COUNT_LIMIT, from: 'counts' };
  if (judged === 'asked') return limit.native === undefined ? null : { perRequest: limit.native, from: 'native' };
  return ownLimit(limit, name as HeldChannel);
}

function ownLimit(limit: Limit, name: HeldChannel): ChannelLimit {
  const own = limit.channels?.[name];
  return own === undefined ? { perRequest: limit.bytesPerRequest, from: limit.from } : { perRequest: own, from: 'channel' };
}

/**
 * Bytes that an object takes at least: its map, its properties and its elements, a word each on a 64-bit machine without pointer
 * compression (`JSObject::kHeaderSize`, src/objects/js-objects.h).
 */
const LEAST_OBJECT = 24;

/** Objects per request that may stay where the heap may grow by so many bytes. */
export const objectsWithin = (bytes: number): number => bytes / LEAST_OBJECT;

/** Entries per request that a container may gain where the heap may grow by so many bytes: those of a Set, of which most leak. */
const entriesWithin = (bytes: number): number => bytes / BYTES_PER_ENTRY.Set;

/** Bytes per request that tables of containers may take. */
export const tableBound = (bounds: Bounds): number => bounds.containers ?? boundOf(bounds, 'js');

/** What a judged channel may grow per request: bytes, or things. Infinity where it is not judged. */
export const boundOf = (bounds: Bounds, name: string): number =>
  limitFor({ ...bounds, from: 'default' }, name)?.perRequest ?? Number.POSITIVE_INFINITY;
