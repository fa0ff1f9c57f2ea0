/** What the machine does beside a measurement: verdicts must not depend on it, so it is said with every figure. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Beside {
  /** Checks, or servers of one check, that run at the same time. */
  readonly atOnce: number;
  /** Processes that do nothing but keep a processor busy. */
  readonly busy: number;
}

export const alone: Beside = { atOnce: 1, busy: 0 };

/** Such as "4 at once, 2 busy neighbours". */
export function besideWords({ atOnce, busy }: Beside): string {
  const neighbours = busy === 0 ? [] : [`${busy} busy neighbour${busy === 1 ? '' : 's'}`];
  return [atOnce === 1 ? 'alone' : `${atOnce} at once`, ...neighbours].join(', ');
}

/** Works through the items in their order, so many at the same time. Throws the first error, when all that had begun has ended. */
export async function together<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const open = items.values();
  const ends = await Promise.allSettled(
    Array.from({ length: atOnce }, async () => {
      for (const item of open) await work(item);
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Neighbours that are ended with the block that holds them, and by themselves should this process die before. */
export function busyNeighbours(count: number): Disposable {
  // Looks now and then whether its parent is still there: a process that only counts hears no signal of a closed pipe.
  const work =
    'const parent = process.ppid; (function spin() { for (let i = 0; i < 5e7; i++); if (process.ppid === parent) setImmediate(spin); })()';
  const children: ChildProcess[] = Array.from({ length: count }, () => spawn(process.execPath, ['-e', work], { stdio: 'ignore' }));
  return {
    [Symbol.dispose]() {
      for (const child of children) child.kill('SIGKILL');
    },
  };
}
