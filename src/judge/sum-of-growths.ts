import type { Growth } from './verdict.ts';

/** Growth over several channels. Errors of channels that are measured apart add up in squares. */
export function sumOfGrowths(growths: readonly Growth[]): Growth {
  const bytesPerRequest = growths.reduce((all, one) => all + one.bytesPerRequest, 0);
  const spread = (end: 'low' | 'high') => Math.hypot(...growths.map((one) => one[end] - one.bytesPerRequest));
  return { bytesPerRequest, low: bytesPerRequest - spread('low'), high: bytesPerRequest + spread('high') };
}
