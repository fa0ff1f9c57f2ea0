/** Growth that no cache explains needs no long look for the end of it. */
import type { Judgement } from './judge.ts';

/**
 * How exactly one process told growth that no cache explains: half of the interval, as a share of the growth. A cache gains
 * entries in some container; here each request left objects behind, by exact count, and no container gained any. null: it may
 * be a cache that fills, or nothing was counted.
 */
export function precisionWithoutCache({ arm }: Pick<Judgement, 'arm'>): number | null {
  const js = arm?.growth.js;
  if (!arm || !js || js.low <= 0 || arm.state !== 'growing') return null;
  return arm.over.includes('objects') && arm.containers.length === 0 ? (js.high - js.low) / 2 / js.bytesPerRequest : null;
}
