/** A server whose clock is moved on before each look at it: what it keeps for a while only is gone by then. */
import type { RunningServer } from '../server/server.ts';
import type { Arm } from './measurement.ts';

export interface MovedClock {
  readonly server: RunningServer;
  /** How far each time, and what happened then in all. */
  seen(): Promise<NonNullable<Arm['clock']>>;
}

/**
 * Throws when asked what booted servers throw.
 * @param server is thrown away afterwards
 * @param ms by which its clock is moved on before each sample and each count
 */
export function withMovedClock(server: RunningServer, ms: number): MovedClock {
  let [timers, closed] = [0, 0];
  const move = async () => {
    closed += await server.closedConnections(true);
    timers += (await server.moveClock(ms)).timers;
  };
  return {
    server: {
      ...server,
      async sample() {
        await move();
        return server.sample();
      },
      async countEntries() {
        await move();
        return server.countEntries();
      },
      // Timers are not waited for: they ring.
      openResources: async () => [],
    },
    async seen() {
      closed += await server.closedConnections();
      return { ms, timers, closed };
    },
  };
}
