/**
 * Whether what grows is a bounded cache: one that still fills, or one that was filled; or several of them. Numbers cannot tell it
 * from a leak, so three things are asked for: code that keeps the size of this very container at a number; no process that surely grew
 * after as many requests as fill it; and that the container holds what grows.
 */
import { builtCode } from '../code/built-code.ts';
import type { Scripts } from '../code/source-maps.ts';
import type { Holder } from '../heap/holder.ts';
import type { Retention } from '../heap/retainers.ts';
import { SMALL_WHEN_FULL } from '../judge/limits.ts';
import { type Limit, limitIn } from './limit-in-code.ts';

export interface FillingCache {
  /** How the code names the limit. */
  readonly name: string;
  /** Entries. */
  readonly max: number;
  /** Entries at the last snapshot; as many as `max` when it is full. */
  readonly size: number;
  /** Requests after which it is full. */
  readonly requests: number;
  /** Bytes per request that it keeps. */
  readonly bytesPerRequest: number;
  /** Bytes that it keeps when it is full. */
  readonly fullBytes: number;
  /** What holds it: one, or several that fill together. */
  readonly holders: readonly Holder[];
}

export interface CacheEvidence {
  readonly retention: Retention;
  /** Measured growth of the JavaScript heap, in bytes per request. */
  readonly growth: number;
  /** Requests after which a process surely went on to grow. */
  readonly grewBeyond: number;
  /** Whether requests leave something open, too. */
  readonly leavesOpen: boolean;
}

/** Share of what all holders hold, and of the measured growth, that the container must explain. Tables grow in steps. */
const [ofAllHeld, ofMeasured] = [0.8, 0.5];
/** Bytes of an entry beside the object in it: its key, and its place in a table that doubles. */
const placeOfEntry = 100;
/** An entry may be seen as several objects, or its value in one of several classes: a count of more for each is one of bytes. */
const mostForEntry = 4;
/**
 * A limit in bytes limits what is kept where an entry keeps no more than this many times what is counted for it; or where a full cache
 * is small all the same, as one that counts the letters of its keys alone.
 */
const honestCount = 2;
/** Fewer entries than this may be as many as some number nearby by chance. */
const tellingSize = 16;

/** The cache that explains the growth, or the first of several that do together; null when there is any doubt. */
export async function fillingCache({ retention: { holders }, ...seen }: CacheEvidence, scripts: Scripts): Promise<FillingCache | null> {
  if (seen.leavesOpen) return null;
  const limited = (await Promise.all(holders.map((holder) => limitedIn(holder, scripts)))).flatMap((one) => one ?? []);
  const filling = limited.filter((one) => !isFull(one));
  // What a full one exchanges beside one that fills is not growth, and explains none.
  const caches = filling.length > 0 ? filling : limited;
  const others = holders.filter((holder) => !limited.some((one) => one.holder === holder));
  const [first] = caches;
  const held = sum([...caches.map(({ holder }) => holder), ...others].map(({ bytesPerRequest }) => bytesPerRequest));
  const bytes = sum(caches.map(({ holder }) => holder.bytesPerRequest));
  const explained = sum(caches.map((one) => one.bytesPerRequest));
  if (!first || bytes < held * ofAllHeld || explained < seen.growth * ofMeasured) return null;
  // A leak does not stop at a number that has nothing to do with it.
  const requests = Math.max(...caches.map((one) => one.requests));
  if (seen.grewBeyond >= requests) return null;
  // What a full cache exchanges is not growth: less than it would have added while it filled is of something else.
  if (filling.length === 0 && seen.growth < bytes * ofMeasured) return null;
  const growing = Math.min(explained, seen.growth);
  const fullBytes = sum(caches.map((one) => (one.requests * one.bytesPerRequest * growing) / explained));
  if (!caches.every(({ isHonest }) => isHonest) && fullBytes > SMALL_WHEN_FULL) return null;
  const { name, max, size } = first;
  return {
    name,
    max,
    size: Math.min(size, max),
    requests,
    bytesPerRequest: growing,
    fullBytes,
    holders: caches.map(({ holder }) => holder),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A holder whose container has a limit. */
interface Limited extends InEntries {
  readonly holder: Holder;
  readonly name: string;
  /** Requests after which it is full. */
  readonly requests: number;
  /** With the places of its entries. */
  readonly bytesPerRequest: number;
}

const isFull = ({ size, max }: InEntries): boolean => size >= max;

/** null where the container has no limit, has outgrown it, or requests add nothing to it. */
async function limitedIn(holder: Holder, scripts: Scripts): Promise<Limited | null> {
  const { perRequest } = holder.entries;
  const limit = perRequest > 0 ? ((await limitOn(holder, scripts)) ?? reached(holder) ?? prepared(holder)) : null;
  const entries = limit && inEntries(holder, limit);
  if (!entries || entries.size > entries.max + Math.max(1, perRequest)) return null;
  const bytesPerRequest = holder.bytesPerRequest + holder.besidesPerRequest + perRequest * placeOfEntry;
  return { ...entries, holder, name: limit.name, requests: Math.ceil((limit.generations * entries.max) / perRequest), bytesPerRequest };
}

interface InEntries {
  readonly max: number;
  readonly size: number;
  /** Whether what is counted is about what is kept. */
  readonly isHonest: boolean;
}

/** The limit in entries, and how many there are; null where nobody knows what it counts. */
function inEntries({ entries, bound, bytesPerRequest }: Holder, { max, counter }: Limit): InEntries | null {
  const counted = counter === null ? null : (bound?.counted[counter] ?? null);
  if (counted === null)
    return counter === null || /^[#_]?(size|length|count)$/i.test(counter)
      ? { max, size: bound?.size ?? entries.count, isHonest: true }
      : null;
  const each = counted / Math.max(1, entries.count);
  // Far fewer than there are entries: it counts what the container lies in.
  if (each < 1 / mostForEntry) return null;
  if (each <= mostForEntry) return { max, size: counted, isHonest: true };
  const isHonest = bytesPerRequest / entries.perRequest <= honestCount * each;
  return { max: Math.round(max / each), size: entries.count, isHonest };
}

/** A limit that has as many entries as it allows needs no code that says so. */
function reached({ bound }: Holder): Limit | null {
  return bound && bound.size === bound.max && bound.max >= tellingSize
    ? { name: bound.name, max: bound.max, counter: null, generations: 1 }
    : null;
}

/** An array whose places were made before they are filled (lru-cache with a `max`, a ring buffer) takes as many, whatever its code. */
function prepared({ entries: { places } }: Holder): Limit | null {
  return places === null ? null : { name: 'the length of its array', max: places, counter: null, generations: 1 };
}

async function limitOn(holder: Holder, scripts: Scripts): Promise<Limit | null> {
  const { anchor, bound } = holder;
  const places = [bound?.within ?? null, 'within' in anchor ? anchor.within : null];
  for (const url of new Set(places.flatMap((place) => (place ? [place.url] : [])))) {
    const script = await scripts.at(url);
    const code = script && builtCode(script);
    const limit = code ? limitIn(code, holder, url === bound?.within?.url) : null;
    if (limit) return limit;
  }
  // Of a container within a container (a heap that a reservoir keeps its samples in), the one around it may have the limit.
  for (const numbers of holder.beside) {
    const script = await scripts.at(numbers.within.url);
    const code = script && builtCode(script);
    const limit = code ? limitIn(code, { ...holder, numbers }, false) : null;
    if (limit) return limit;
  }
  return null;
}
