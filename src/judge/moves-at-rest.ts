/** Whether the memory of a server moves while nobody asks anything of it. Then what it does later is not a route's own. */
import { heldChannels, readChannel } from '../channels.ts';
import type { AtRest } from '../measure/control.ts';
import { theilSen } from './slope.ts';

/** Bytes: by less than this, readings of a heap that keeps still differ, too. */
const STILL = 1024;

/**
 * What moves, up or down: growth would be blamed on the next route, and a fall would hide its own.
 * @returns names of channels, and `entries` where a container gains between all counts, or loses; empty: nothing moves
 */
export function movesAtRest({ samples, counted }: AtRest): readonly string[] {
  const bytes = heldChannels.filter((name) => {
    const points = samples.flatMap(({ total }) => {
      const y = readChannel(name, total);
      return y === undefined ? [] : [{ x: total.atMs, y }];
    });
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || last.x === first.x) return false;
    const { slope, low, high } = theilSen(points);
    return Math.abs(slope * (last.x - first.x)) > STILL && (low > 0 || high < 0);
  });
  const goesOn = (counted?.containers ?? []).some(({ sizes }) => isMonotone(sizes));
  return goesOn ? [...bytes, 'entries'] : bytes;
}

function isMonotone(sizes: readonly (number | null)[]): boolean {
  const known = sizes.filter((size) => size !== null);
  const steps = known.slice(1).map((size, i) => size - (known[i] as number));
  return steps.length > 1 && (steps.every((step) => step > 0) || steps.every((step) => step < 0));
}
