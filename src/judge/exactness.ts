/** Growth that was counted needs no long look to be confirmed. */
import type { Judgement } from './judge.ts';

/** How exactly one process told growth that was counted, object by object or entry by entry. */
export interface Exactness {
  /** Half of the interval of the heap, as a share of the growth; null: nothing was counted that grows, or the heap does not show it. */
  readonly precision: number | null;
  /** Whether a cache that fills would explain it: then more requests than its figure needs may show the end of it. */
  readonly mayFill: boolean;
}

export const UNKNOWN: Exactness = { precision: null, mayFill: true };

/** A cache gains entries in some container. Objects that each request leaves while no container gains any are in none. */
export function exactnessOfCounted({ arm }: Pick<Judgement, 'arm'>): Exactness {
  const js = arm?.growth.js;
  if (!arm || !js || js.low <= 0 || arm.state !== 'growing') return UNKNOWN;
  const isCounted = arm.over.includes('objects') || arm.over.includes('entries');
  return isCounted ? { precision: (js.high - js.low) / 2 / js.bytesPerRequest, mayFill: arm.containers.length > 0 } : UNKNOWN;
}
