/** Whether the machine can bear one server more. */
import { availableParallelism, freemem } from 'node:os';

export interface Machine {
  readonly processors: number;
  /** Bytes that a new process may take. */
  readonly available: number;
}

/** As it is now; in a container, what that one is given (`process.availableMemory`, from Node.js 20.13 on). */
const thisMachine = (): Machine => ({ processors: availableParallelism(), available: process.availableMemory?.() ?? freemem() });

/** Times the memory of one server: it grows while it is looked at, those that run beside it grow as well, and a snapshot takes as much. */
const SHARE = 4;

/** @param bytes that one server takes */
export const hasRoomFor = (bytes: number, { processors, available }: Machine = thisMachine()): boolean =>
  processors > 1 && bytes * SHARE < available;

/** A server takes one processor; what asks it, reads heaps and runs beside it, the half of another. */
const PROCESSORS_PER_SERVER = 1.5;

/** How many servers can run side by side, with one that runs already. @param bytes that this one takes */
export function roomForServers(bytes: number, { processors, available }: Machine = thisMachine()): number {
  const more = Math.floor(available / (Math.max(1, bytes) * SHARE));
  return Math.max(1, Math.min(processorsFor(processors), 1 + more));
}

/** The same by processors alone, before one runs. */
export const processorsFor = (processors = availableParallelism()): number => Math.max(1, Math.floor(processors / PROCESSORS_PER_SERVER));
