/** Servers that listen, and standard input and output: nothing happens there until somebody else does something. */
const waiting = new Set(['TCPServerWrap', 'PipeWrap', 'TTYWrap']);

interface Handle {
  /** Of a socket: the server that accepted it. */
  readonly server?: unknown;
}

// Captured before user code could replace them.
const { getActiveResourcesInfo, _getActiveHandles: getActiveHandles } = process as typeof process & {
  _getActiveHandles?: () => readonly Handle[];
};

let hasWorkers = false;
let threads = 0;

/** Node.js lists no threads among its resources. To be called before code of the app runs. */
export function noteWorkers(): void {
  process.on('worker', (worker) => {
    hasWorkers = true;
    threads += 1;
    worker.once('exit', () => {
      threads -= 1;
    });
  });
}

/** Worker threads that this thread started and that have not ended. */
export const liveThreads = (): number => threads;

/** What may go on by itself in this process, a server that has yet to listen among it, by Node.js's names of resources. */
export function pendingWork(): readonly string[] {
  const kinds = getActiveResourcesInfo().filter((kind) => !waiting.has(kind));
  return hasWorkers ? [...kinds, 'Worker'] : kinds;
}

/** A timer waits for the clock alone; of the resources of its own a process hears only by its own hand, threads apart. */
const byItself = (kind: string): boolean => kind === 'Timeout' || (kind === 'MessagePort' && !hasWorkers);

/**
 * What somebody else may end, at a time that no clock of this process knows: connections to other servers that are in use, processes,
 * threads, files that are read. By Node.js's names of resources. What clients hold open here is not among them.
 */
export function awaitedWork(): readonly string[] {
  let accepted = getActiveHandles?.call(process).filter(({ server }) => server).length ?? 0;
  return pendingWork().filter((kind) => {
    if (byItself(kind)) return false;
    if (kind !== 'TCPSocketWrap' || accepted === 0) return true;
    accepted -= 1;
    return false;
  });
}
