/** Servers that listen, and standard input and output: nothing happens there until somebody else does something. */
const waiting = new Set(['TCPServerWrap', 'PipeWrap', 'TTYWrap']);

// Captured before user code could replace it.
const { getActiveResourcesInfo } = process;

let hasWorkers = false;

/** Node.js lists no threads among its resources. To be called before code of the app runs. */
export function noteWorkers(): void {
  process.once('worker', () => {
    hasWorkers = true;
  });
}

/** What may go on by itself in this process, a server that has yet to listen among it, by Node.js's names of resources. */
export function pendingWork(): readonly string[] {
  const kinds = getActiveResourcesInfo().filter((kind) => !waiting.has(kind));
  return hasWorkers ? [...kinds, 'Worker'] : kinds;
}
