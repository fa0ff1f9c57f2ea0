/** How long a look pauses to see what is freed meanwhile; and when moving the clock of its process on will tell that sooner. */
import { patienceAfter, restFor, surelyGrows } from '../judge/judge-arm.ts';
import { timeToFall } from '../judge/own-growth.ts';
import type { Bounds } from '../judge/verdict.ts';
import type { Arm } from '../measure/measurement.ts';
import type { Patience } from '../measure/settle.ts';
import type { RunningServer } from '../server/server.ts';

/**
 * Whether nothing but the clock can free what the process holds: neither another server that it waits for, nor a thread, a process or a
 * file. Such a process need not be left alone for seconds, since its clock can be moved on. That of a server that was found running
 * is nobody's to move.
 */
const waitsForItsClockAlone = async (server: RunningServer): Promise<boolean> => !server.found && (await server.awaitedWork()).length === 0;

/** Milliseconds for which a process that grew is left alone so that it shows what it forgets; null: that is seen otherwise, or not at all. */
export async function restOf(server: RunningServer, soFar: Arm, bounds: Bounds): Promise<number | null> {
  const ms = restFor(soFar, bounds);
  return ms === null || (await waitsForItsClockAlone(server)) ? null : ms;
}

export interface Pauses {
  readonly of: (soFar: Arm) => Promise<Patience>;
  /** Whether the last pause was left out: then the clock of this process must be moved on before it is known what it forgets. */
  readonly isLeftOut: () => boolean;
}

interface Pausing {
  /** Whether the clock will be moved on afterwards. */
  readonly movesClock: boolean;
  /** What the process of the look before shows after a pause; null: it takes none. */
  readonly resting: Promise<Arm | null> | null;
  readonly bounds: Bounds;
}

export function pausesOf(server: RunningServer, { movesClock, resting, bounds }: Pausing): Pauses {
  let isLeftOut = false;
  return {
    async of(soFar) {
      isLeftOut = movesClock && surelyGrows(soFar, bounds) && (await waitsForItsClockAlone(server));
      // What falls now and then in the midst of requests may do so for other reasons than the clock.
      return isLeftOut ? timeToFall(soFar) || 'for-timers' : patienceAfter(await resting, soFar, bounds);
    },
    isLeftOut: () => isLeftOut,
  };
}
