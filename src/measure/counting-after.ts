/** Counts after the volleys of one arm. */
import type { Arm } from './measurement.ts';
import type { ArmRecord } from './record.ts';

export type Step = (of: ArmRecord) => Promise<unknown>;

/** What a further count may show of containers that gained. */
export interface Awaited {
  /** One gained less at last than a leak does: what requests only put off, to a timer or to the next round of an interval, may still come. */
  readonly late: boolean;
  /** One gained as a leak does: what it gathers may be written to another in a moment. */
  readonly handedOn: boolean;
  /** What came all at once may come again: after so many requests it would show. 0: nothing did. */
  readonly suddenWithin: number;
}

/** What is asked of the counts so far. */
export interface CountingBy {
  /** Requests that must come before the containers are counted once more, to see whether what grew goes on; 0: it is known. */
  readonly countAgainAfter: (soFar: Arm) => number;
  /** Whether every container that grows did so by the last count as fast as before it. */
  readonly keepsPace: (soFar: Arm) => boolean;
  readonly awaitedOf: (soFar: Arm) => Awaited;
  /** Requests that the process must have served before what seems to have stopped is known to; 0: nothing does. */
  readonly watchUntil: (soFar: Arm) => number;
}

interface Counted {
  readonly record: ArmRecord;
  readonly armSoFar: () => Arm;
  /** Does a step with the server, then the same with the one beside it. */
  readonly both: (step: Step) => Promise<void>;
  readonly volleySize: number;
  /** Does something for which the budget is not billed. */
  readonly leavingOut: (work: () => Promise<unknown>) => Promise<void>;
  /** Whether the time for the route is over. */
  readonly isLate: () => boolean;
}

/** Requests that the server had got by then. */
const lastCount = ({ counted }: Arm): number => counted?.requests.at(-1) ?? 0;

/** Milliseconds for which what requests put off may be under way: an interval of a second that writes what was gathered. */
export const PUT_OFF_MS = 1_250;

/**
 * What counts after the volleys; and where something grew, once more after some further ones, to see whether it goes on, unless it grew by
 * the count before already, as many requests ago, and has kept its pace. Where it seems to have stopped it may only be late: then it is
 * waited for. What came all at once may come again, as what is gathered and written once a second does: then it is asked for once more,
 * and waited for. What stopped is watched for as long again, as it may come in batches.
 * @returns counts, and tells whether something grew
 */
export function countingAfter(
  { countAgainAfter, keepsPace, awaitedOf, watchUntil }: CountingBy,
  { record, armSoFar, both, volleySize, leavingOut, isLate }: Counted,
): () => Promise<boolean> {
  const isOver = { waiting: false, sudden: false };
  const fire = async (requests: number) => {
    for (let fired = 0; fired < requests; fired += volleySize) await both((of) => of.volley(volleySize));
  };
  const countIn = (ms: number) =>
    leavingOut(async () => {
      await record.rest(ms);
      await both((of) => of.count());
    });
  // As long as the volleys paused, if they did: whatever was under way had come by then.
  const lateMs = () => Math.max(PUT_OFF_MS, armSoFar().settledMs);
  const untilFull = async () => {
    let counted: number;
    do {
      counted = lastCount(armSoFar());
      const missing = watchUntil(armSoFar()) - counted;
      if (missing <= 0 || isLate()) return;
      for (let left = missing; left > 0 && !isLate(); left -= volleySize) await fire(volleySize);
      await countIn(lateMs());
      // A heap that has become too large is not counted any more.
    } while (lastCount(armSoFar()) > counted);
  };
  /** Requests by the last count, where it showed by itself that something grows; null: it did not. */
  const grewBy = () => (countAgainAfter(armSoFar()) > 0 ? lastCount(armSoFar()) : null);
  return async () => {
    const before = grewBy();
    await both((of) => of.count());
    const requests = countAgainAfter(armSoFar());
    const isAgain = before !== null && lastCount(armSoFar()) - before >= requests && keepsPace(armSoFar());
    if (requests > 0 && !isAgain) {
      await fire(requests);
      await both((of) => of.count());
    }
    let awaited = awaitedOf(armSoFar());
    if (!isOver.waiting && (awaited.late || awaited.handedOn)) {
      await countIn(awaited.late ? lateMs() : PUT_OFF_MS);
      awaited = awaitedOf(armSoFar());
      isOver.waiting = awaited.late || awaited.handedOn;
    }
    if (!isOver.sudden && awaited.suddenWithin > 0) {
      await fire(awaited.suddenWithin);
      await countIn(lateMs());
      isOver.sudden = true;
    }
    await untilFull();
    return requests > 0 || countAgainAfter(armSoFar()) > 0;
  };
}
