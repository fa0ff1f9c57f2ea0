/** What the check would have said of healthy pages, had they kept some bytes of every request as well. Computed, not measured. */
import type { Point } from '../../src/judge/slope.ts';
import { FEWEST_FOR_FLAT, trendOf } from '../../src/judge/trend.ts';
import { markdownTable } from '../document.ts';

/** Bytes per request put on top. */
const added = [20, 24, 32, 48, 64, 96, 128];

/** The first answer to a series that ends where it was ended: `unclear` is where the check goes on. */
function firstAnswer(increments: readonly number[], extra: number, limit: number): string {
  const points: Point[] = [{ x: 0, y: 0 }];
  for (const [i, increment] of increments.entries()) {
    points.push({ x: i + 1, y: (points[i] as Point).y + increment + extra });
    const { state } = points.length >= FEWEST_FOR_FLAT ? trendOf(points, limit) : { state: 'unclear' };
    if (state !== 'unclear') return state;
  }
  return 'unclear';
}

/**
 * A table of how many leaks would have been acquitted.
 * @param series for each healthy page, its JS heap in bytes per request from sample to sample of one size
 */
export function onTop(series: ReadonlyArray<readonly number[]>, limit: number): string {
  const rows = added.map((extra) => {
    const answers = series.map((increments) => firstAnswer(increments, extra, limit));
    const count = (state: string) => answers.filter((answer) => answer === state).length;
    return [extra, count('flat'), count('growing'), count('unclear')];
  });
  return markdownTable(['bytes per request on top', 'acquitted', 'seen to grow', 'measured further'], rows);
}
