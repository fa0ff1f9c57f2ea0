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
