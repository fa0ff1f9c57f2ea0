import type { Scripts } from '../code/source-maps.ts';
import type { Block } from '../heap/blocks.ts';
import type { Holder } from '../heap/holder.ts';
import type { Retention } from '../heap/retainers.ts';
import { enlargingPlace } from './enlarging.ts';

/** Measured bytes per request. */
export interface Grown {
  readonly growth: { readonly js: number; readonly arrayBuffers: number };
  readonly grewOutside: number;
}

/**
 * Of what all requests together left. A block that doubles is between half and wholly full, and the growth that was measured of it
 * swings by as much.
 */
const [LEAST, MOST] = [0.45, 4];
export const isAsLarge = ({ bytes }: Block, left: number): boolean => bytes >= left * LEAST && bytes <= left * MOST;

/** Of the growth: where other blocks came with the requests and stayed, those are what grows. */
const BESIDES = 0.5;

/**
 * The one block that is as large as all that requests left outside the heap: a Buffer that is replaced by a larger one, a typed array
 * that doubles, a WebAssembly memory. Where several have that size, the one that code makes larger.
 * @param served requests of the process since it began; null: unknown
 * @returns its holder, with the measured growth; null where none is beyond doubt
 */
export async function growingBlock({ blocks }: Retention, served: number | null, grown: Grown, scripts: Scripts): Promise<Holder | null> {
  const { bytesPerRequest, kind } = whatGrew(grown);
  if (served === null || bytesPerRequest <= 0) return null;
  const fits = (block: Block) =>
    block.kind === kind &&
    isAsLarge(block, bytesPerRequest * served) &&
    (kind === 'memory' || block.besidesPerRequest < bytesPerRequest * BESIDES);
  const found = blocks.filter(fits).map(({ holder }): Holder => ({ ...holder, bytesPerRequest, isBlock: true }));
  if (found.length <= 1) return found[0] ?? null;
  return await onlyOne(found, async (holder) => (await enlargingPlace(holder, scripts)) !== null);
}

/** The one of which that is so; null where it is so of none or of several. */
export async function onlyOne(holders: readonly Holder[], isIt: (holder: Holder) => Promise<boolean>): Promise<Holder | null> {
  const placed = await Promise.all(holders.map(async (holder) => ((await isIt(holder)) ? [holder] : [])));
  const [only, ...others] = placed.flat();
  return only && others.length === 0 ? only : null;
}

/** Memory of WebAssembly counts as external alone. */
const whatGrew = ({ growth, grewOutside }: Grown): { readonly bytesPerRequest: number; readonly kind: Block['kind'] } =>
  growth.arrayBuffers >= grewOutside
    ? { bytesPerRequest: growth.arrayBuffers, kind: 'buffer' }
    : { bytesPerRequest: grewOutside, kind: 'memory' };

/** With the block among what holds the leak, what holds most first. */
export const withBlock = (retention: Retention, block: Holder | null): Retention =>
  block === null
    ? retention
    : { ...retention, holders: [...retention.holders, block].sort((a, b) => b.bytesPerRequest - a.bytesPerRequest) };
