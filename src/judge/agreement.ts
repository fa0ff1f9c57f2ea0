/** What processes of one route say about each other. */
import type { CountGrowth, Growth } from './verdict.ts';

/** The figures of one process. */
export interface Figures {
  readonly growth: Readonly<Record<string, Growth | undefined>>;
  readonly counts: Readonly<Record<string, CountGrowth>>;
  /** Channels and counts above their limit. */
  readonly over: readonly string[];
  /** Channels and counts surely above their limit, seen for too short a time to be `over`. */
  readonly straight: readonly string[];
}

/** One channel in which processes contradict each other: the least and the most that one of them grew by, per request. */
export interface Disagreement {
  readonly channel: string;
  readonly least: number;
  readonly most: number;
}

/** Figures of two processes agree when they differ by less than this share, or when their intervals meet. */
const AGREEMENT = 0.35;

/** Channels that rise above their limit in a process. */
export const rising = ({ over, straight }: Figures): readonly string[] => [...over, ...straight];

/** Channels that rise in both, by the same. */
export function agreeing(one: Figures, other: Figures): readonly string[] {
  const inOther = rising(other);
  return rising(one).filter((name) => {
    const [a, b] = [figureOf(one, name), figureOf(other, name)];
    const meet = a.low <= b.high && b.low <= a.high;
    return inOther.includes(name) && (meet || Math.abs(a.slope - b.slope) <= AGREEMENT * Math.max(a.slope, b.slope));
  });
}

/**
 * Of the channels that rise in one of the processes, the one whose figures lie furthest apart for its limit; null where none rises.
 * @param limitOf growth per request that a channel may have
 */
export function disagreement(processes: readonly Figures[], limitOf: (channel: string) => number): Disagreement | null {
  const names = [...new Set(processes.flatMap(rising))];
  const spread = names.map((channel) => {
    const figures = processes.map((one) => figureOf(one, channel).slope);
    return { channel, least: Math.min(...figures), most: Math.max(...figures) };
  });
  const apart = ({ channel, least, most }: Disagreement) => (most - least) / Math.max(limitOf(channel), Number.MIN_VALUE);
  return spread.reduce<Disagreement | null>((widest, one) => (widest === null || apart(one) > apart(widest) ? one : widest), null);
}

function figureOf({ growth, counts }: Figures, name: string): { slope: number; low: number; high: number } {
  const ofBytes = growth[name];
  if (ofBytes) return { slope: ofBytes.bytesPerRequest, low: ofBytes.low, high: ofBytes.high };
  const count = counts[name];
  return count ? { slope: count.perRequest, low: count.low, high: count.high } : { slope: 0, low: 0, high: 0 };
}
