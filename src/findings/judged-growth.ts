import { sumOfGrowths } from '../judge/sum-of-growths.ts';
import type { Finding } from './report.ts';

/** One figure for a route, in bytes per request. */
export interface JudgedGrowth {
  readonly bytesPerRequest: number;
  readonly low: number;
  readonly high: number;
  /** Those of the channels added up in it that surely grow, the largest first. */
  readonly channels: ReadonlyArray<{ readonly channel: string; readonly bytesPerRequest: number }>;
}

type Judged = Pick<Finding, 'growth' | 'bytesPerRequest'> & Partial<Pick<Finding, 'counts'>>;

/** Bytes by which sums of the same figures may differ. */
const rounding = 1e-6;

/**
 * The growth judged over the channels that gate, with the interval that fits this sum. Channels are measured apart, so
 * their errors add up in squares. null when nothing was judged.
 */
export function judgedGrowth({ growth, counts, bytesPerRequest }: Judged): JudgedGrowth | null {
  if (bytesPerRequest === null) return null;
  const all = Object.entries(growth);
  // Where something grows, what falls elsewhere is no relief and was left out of the sum.
  const rising = all.filter(([, { low }]) => low > 0);
  const sum = (channels: typeof all) => sumOfGrowths(channels.map(([, one]) => one));
  // The heap does not show it: it was counted, and has no interval.
  if ((counts?.entries?.perRequest ?? 0) > 0 && bytesPerRequest > sum(rising).high) {
    return { bytesPerRequest, low: bytesPerRequest, high: bytesPerRequest, channels: [] };
  }
  const off = Math.abs(sum(rising).bytesPerRequest - bytesPerRequest);
  const added = off <= rounding * Math.max(1, Math.abs(bytesPerRequest)) ? rising : all;
  return {
    ...sum(added),
    bytesPerRequest,
    channels: added
      .filter(([, { low }]) => low > 0)
      .map(([channel, one]) => ({ channel, bytesPerRequest: one.bytesPerRequest }))
      .sort((a, b) => b.bytesPerRequest - a.bytesPerRequest),
  };
}
