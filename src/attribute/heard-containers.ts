/** Which containers go on gaining entries with the requests, and who was heard adding to them. */

import type { Additions } from '../agent/protocol.ts';
import { type GrowingContainer, growingContainers } from '../judge/entries.ts';
import { type Counting, canBeCounted, startCounting } from '../measure/counting.ts';
import type { RunningServer } from '../server/server.ts';
import { growInBatches } from './in-batches.ts';
import type { Note } from './notes.ts';
import type { Hammer } from './profiling.ts';

export interface HeardContainer extends Omit<GrowingContainer, 'id'> {
  /** The process that has it. */
  readonly process: string;
  /** Entries that went again while it was listened to: one that lost some from count to count does not go on growing. */
  readonly removed: number;
  /** The stacks of the additions, the most frequent first. */
  readonly stacks: Additions['stacks'];
}

export interface Heard {
  readonly containers: readonly HeardContainer[];
  /** Why nothing was counted; null when it was. */
  readonly why: Note | null;
}

/** Listening costs a stack for each addition. */
const MOST_HEARD = 20;

/** How to count. */
interface CountingPlan {
  /** Requests between the counts; while listening, the first number again. */
  readonly requests: readonly [number, number];
  /** Those that are known to gain entries; empty: nothing is known. */
  readonly known: readonly KnownContainer[];
  /** Requests that there may be in all, where what is known gains nothing in fewer: it is filled in batches. */
  readonly most: number;
}

export type KnownContainer = Pick<GrowingContainer, 'kind' | 'class'>;

/** Times the requests between the counts, when what is known did not gain in so many. */
const FARTHER = [10, 40];

/**
 * Counts, hammers, counts, hammers, counts; then listens to those that gained. Where containers are known to gain, no others are told of: a
 * list that is gathered, and written to another a hundred at a time, gains as well until then. Nothing of it is left in the server
 * afterwards.
 */
export async function heardContainers(server: RunningServer, hammer: Hammer, { requests, known, most }: CountingPlan): Promise<Heard> {
  const { total } = await server.sample();
  if (!canBeCounted(total.heapUsed)) return notCounted;
  const counting = startCounting(server);
  let served = 0;
  let apart = 1;
  const countApart = async (times: number) => {
    apart = times;
    for (const amount of requests) {
      served += (await hammer(amount * times)).served;
      await counting.count(served);
    }
  };
  const isKnown = (one: KnownContainer) =>
    known.length === 0 || known.some((other) => one.kind === other.kind && one.class === other.class);
  const growing = () => growingIn(counting, apart > 1)?.filter(isKnown) ?? null;
  try {
    await counting.count(served);
    await countApart(1);
    for (const times of known.length > 0 ? FARTHER : []) {
      if (growing()?.length !== 0 || served + times * (2 * requests[0] + requests[1]) > most) break;
      await countApart(times);
    }
    const found = growing();
    if (found === null) return notCounted;
    const ids = found.slice(0, MOST_HEARD).map(({ id }) => id);
    if (ids.length === 0) return { containers: [], why: null };
    await server.ask({ ask: 'watch-additions', ids: [...new Set(ids.map(idInProcess))] });
    served += (await hammer(requests[0] * apart)).served;
    const heard = new Map<string, Additions>();
    for (const { process, additions } of await server.readAdditions()) for (const one of additions) heard.set(`${process}:${one.id}`, one);
    await counting.count(served);
    const still = ids.flatMap((id) => growing()?.find((one) => one.id === id) ?? []);
    return { containers: still.map((one) => heardOf(one, heard.get(one.id), counting)), why: null };
  } finally {
    await counting.end();
  }
}

const notCounted: Heard = { containers: [], why: { code: 'not-counted', args: {} } };

/** @param isFar whether the counts lie far apart, for what comes in batches */
const growingIn = (counting: Counting, isFar: boolean): readonly GrowingContainer[] | null => {
  const counted = counting.counted();
  return counted && (isFar ? growInBatches(counted) : growingContainers(counted));
};

/** Processes number their containers by themselves: `4711-0:12`. */
const partsOf = (id: string): readonly [string, number] => {
  const at = id.lastIndexOf(':');
  return [id.slice(0, at), Number(id.slice(at + 1))];
};
const idInProcess = (id: string): number => partsOf(id)[1];

function heardOf({ id, ...container }: GrowingContainer, heard: Additions | undefined, counting: Counting): HeardContainer {
  const sizes = counting.counted()?.containers.find((one) => one.id === id)?.sizes ?? [];
  const gained = (sizes.at(-1) ?? 0) - (sizes.at(-2) ?? 0);
  // Of arrays and objects only the additions are heard: what is missing at the end was removed.
  const removed = Math.max(heard?.removed ?? 0, (heard?.added ?? 0) - gained);
  return { ...container, process: partsOf(id)[0], removed, stacks: heard?.stacks ?? [] };
}
