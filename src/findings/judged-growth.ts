import { sumOfGrowths } from '../judge/sum-of-growths.ts';
import { change, channelName, interval } from '../words.ts';
import type { Finding } from './report.ts';

/** One figure for a route, in bytes per request. */
export interface JudgedGrowth {
  readonly bytesPerRequest: number;
  readonly low: number;
  readonly high: number;
  /** Those of the channels added up in it that surely grow, the largest first. */
  readonly channels: ReadonlyArray<{ readonly channel: string; readonly bytesPerRequest: number }>;
}

/** Bytes by which sums of the same figures may differ. */
const rounding = 1e-6;

/**
 * The growth judged over the channels that gate, with the interval that fits this sum. Channels are measured apart, so
 * their errors add up in squares. null when nothing was judged.
 */
export function judgedGrowth({ growth, bytesPerRequest }: Pick<Finding, 'growth' | 'bytesPerRequest'>): JudgedGrowth | null {
  if (bytesPerRequest === null) return null;
  const all = Object.entries(growth);
  // Where something grows, what falls elsewhere is no relief and was left out of the sum.
  const rising = all.filter(([, { low }]) => low > 0);
  const sum = (channels: typeof all) => sumOfGrowths(channels.map(([, one]) => one));
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

/** Share of the whole from which a channel is told by itself. */
const worthTelling = 0.01;

/** "+2.5 kB per request (2.5 to 2.5)", and what it is made of where several channels grow. */
export function sayGrowth(growth: JudgedGrowth): string {
  const figure = interval(growth).replace(' (', ' per request (');
  const told = growth.channels.filter(
    ({ bytesPerRequest }) => bytesPerRequest > growth.bytesPerRequest * worthTelling && bytesPerRequest >= 1,
  );
  if (growth.bytesPerRequest <= 0 || told.length < 2) return figure;
  const split = told.map(({ channel, bytesPerRequest }) => `${channelName(channel)} ${change(bytesPerRequest)}`);
  return figure.replace(/\)$/, `; ${split.join(', ')})`);
}
