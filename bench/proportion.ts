export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.959964;

/**
 * Wilson's score interval of a proportion at 95 %, as shares from 0 to 1. Unlike the normal approximation it says something
 * where nothing was counted: 0 of 300 is at most 1.3 %.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 * Throws a RangeError when `of` is not above zero.
 */
export function proportion(counted: number, of: number): Interval {
  if (!(of > 0)) throw new RangeError('A proportion of nothing.');
  const z2 = Z95 ** 2;
  const share = counted / of;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const spread = (Z95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/** Such as "0 of 300, at most 1.3 %" or "3 of 60: 5 % (1.7 to 13.7)". */
export function inWords(counted: number, of: number): string {
  if (of === 0) return 'none yet';
  const { low, high } = proportion(counted, of);
  const percent = (share: number) => (share * 100).toFixed(1);
  if (counted === 0) return `0 of ${of}: at most ${percent(high)} % (95 %, Wilson)`;
  return `${counted} of ${of}: ${percent(counted / of)} % (${percent(low)} to ${percent(high)}, 95 %, Wilson)`;
}
