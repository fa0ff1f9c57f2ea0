import type { TimeSpent } from './measurement.ts';

/** Adds up where the time of a route goes, in milliseconds. */
export interface Stopwatch {
  time<T>(kind: keyof TimeSpent, work: () => Promise<T>): Promise<T>;
  spent(): TimeSpent;
}

export function createStopwatch(): Stopwatch {
  const spent = { hammering: 0, collecting: 0, waiting: 0 };
  return {
    async time(kind, work) {
      const started = performance.now();
      try {
        return await work();
      } finally {
        spent[kind] += performance.now() - started;
      }
    },
    spent: () => ({ ...spent }),
  };
}
