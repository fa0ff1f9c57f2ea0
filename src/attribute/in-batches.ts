/** Containers that gain entries now and then, a hundred at a time, and go on. */
import { type GrowingContainer, grownBy, sum } from '../judge/entries.ts';
import type { EntryCounts } from '../measure/counting.ts';

/**
 * Of containers that were counted to grow elsewhere, those that do here: between each of the last two counts, and that lost nothing. How
 * much came there tells no more: of batches that are nearly as far apart as the counts, one comes there, and three here.
 */
export function growInBatches({ requests, containers }: EntryCounts): readonly GrowingContainer[] {
  return containers.flatMap((container) => {
    const first = container.sizes.findIndex((size) => size !== null);
    const known = container.sizes.slice(first) as readonly number[];
    const gains = known.slice(1).map((size, i) => size - (known[i] as number));
    if (first === -1 || gains.length < 2 || gains.some((gain) => gain < 0) || gains.slice(-2).some((gain) => gain === 0)) return [];
    return [grownBy(container, sum(gains), (requests.at(-1) as number) - (requests[first] as number))];
  });
}
