import type { Holder } from '../heap/holder.ts';
import type { Retention } from '../heap/retainers.ts';
import { holderOfSame } from './adding-lines.ts';
import type { GrowingAt } from './growing-at.ts';
import { heldIn, isCrowd } from './ranked.ts';

/**
 * What the snapshots found, without what holds far more of each request than stays of it: a crowd that goes in time, such as what a template's
 * time-out of 5 s has pending. The growth was measured once that was gone. Only where a container is known that does go on to gain:
 * else the crowd is the best that is known.
 * @param growth measured bytes per request; 0: unknown
 */
export function withoutCrowds(retention: Retention, growing: readonly GrowingAt[], growth: number): Retention {
  const known = growing.filter(({ lines }) => lines.length > 0);
  if (known.length === 0 || growth <= 0) return retention;
  const own = new Set(known.map((container) => holderOfSame(container, known, retention.holders)));
  const stays = (holder: Holder) => own.has(holder) || !isCrowd(heldIn(holder), growth);
  return { ...retention, holders: retention.holders.filter(stays) };
}
