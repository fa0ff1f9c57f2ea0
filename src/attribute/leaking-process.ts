/** Which of several processes of a server is to be looked at: one of them may serve the page, and another stand in for a backend. */
import type { RunningServer, ServerSample } from '../server/server.ts';

/** A serving process among all of its server. */
export interface LeakingProcess {
  /** As `RunningServer.ask` takes it; null: the only one. */
  readonly name: string | null;
  /** Its place among the processes of a sample. */
  readonly index: number;
  /** Whether it counts the requests that it serves; one that renders for another does not. */
  readonly countsRequests: boolean;
}

/**
 * The process whose heap grows most with the requests, of those that they reach or that may render for these; null where processes come
 * and go meanwhile, or none is reached.
 * @param hammer requests enough of them for the growth to show
 */
export async function leakingProcess(
  server: Pick<RunningServer, 'processes' | 'sample'>,
  hammer: () => Promise<unknown>,
): Promise<LeakingProcess | null> {
  if (server.processes().length === 1) return { name: null, index: 0, countsRequests: false };
  const before = await server.sample();
  await hammer();
  const after = await server.sample();
  const processes = server.processes();
  if (pidsOf(before) !== pidsOf(after) || processes.map(({ pid }) => pid).join() !== pidsOf(after)) return null;
  const grown = after.processes.map(({ sample }, index) => {
    const first = before.processes[index]!.sample;
    return { index, isReached: sample.served > first.served || processes[index]?.serves === false, bytes: heapOf(sample) - heapOf(first) };
  });
  const [most] = grown.filter(({ isReached }) => isReached).sort((a, b) => b.bytes - a.bytes);
  const found = most && processes[most.index];
  return found ? { name: `${found.pid}-${found.threadId}`, index: most.index, countsRequests: found.serves } : null;
}

const pidsOf = ({ processes }: ServerSample): string => processes.map(({ pid }) => pid).join();
const heapOf = ({ heapUsed, codeSpaces }: ServerSample['total']): number => heapUsed - codeSpaces;
