/** A server of which only the address is known, and perhaps its metrics: it can be loaded, and nothing about it can be proved. */
import type { Hello } from '../agent/protocol.ts';
import type { Sample } from '../agent/readings.ts';
import { CheckError, problem } from '../problems.ts';
import type { Agent } from '../server/link.ts';
import { runningServer } from '../server/running-server.ts';
import type { RunningServer, ServerExit } from '../server/server.ts';
import { tailOf } from '../server/tail.ts';
import { type MemoryMetrics, readMetrics } from './metrics.ts';
import { readyAt } from './ready-at.ts';

export interface LoadedOptions {
  readonly url: string;
  /** null: nobody reads its memory. */
  readonly metrics: string | null;
  /** Milliseconds that the metrics may take. */
  readonly requestTimeoutMs: number;
}

/** Characters of metrics that are read. */
const LONGEST = 16e6;

const nothing: MemoryMetrics = { heapUsed: null, rss: null, external: null, fds: null, node: null };

/** @throws CheckError `metrics-unreadable` where the metrics do not tell its memory */
export async function loadedServer({ url, metrics, requestTimeoutMs }: LoadedOptions): Promise<RunningServer> {
  const read = () => (metrics === null ? Promise.resolve(nothing) : metricsAt(metrics, requestTimeoutMs));
  const { node } = await read();
  const hello: Hello = {
    ...{ type: 'hello', pid: 0, ppid: 0, threadId: 0, node: node ?? '', argv: [], nodeEnv: null, v8Flags: [], heapLimit: 0, gc: null },
  };
  const agent: Agent = {
    hello,
    serves: () => true,
    ask: async ({ ask }) =>
      ask === 'sample' ? sampleOf(await read()) : ask === 'open-resources' ? { kinds: [] } : ask === 'read-peak' ? noPeak : [],
  };
  return runningServer({
    ready: readyAt(url),
    ...{ alsoListening: [], mayRunTwice: false, command: [], bootMs: 0 },
    launched: { tail: tailOf([]), exited: new Promise<ServerExit>(() => {}), exit: () => null },
    link: { everybody: () => [agent], refused: () => [] },
    found: {
      ...{ inspector: null, countsRequests: false, caveat: metrics === null ? 'unread' : 'metrics' },
      answersItself: async () => true,
    },
    dispose: async () => {},
  });
}

const noPeak = { heapUsed: null, rss: null };

const sampleOf = ({ heapUsed, rss, external, fds }: MemoryMetrics): Sample => ({
  ...{ served: 0, atMs: performance.now(), heapUsed: heapUsed ?? 0, codeSpaces: 0, trustedSpaces: 0, arrayBuffers: 0 },
  ...{ external: external ?? 0, rss: rss ?? 0, malloced: 0, globalHandles: 0, nativeContexts: 0, detachedContexts: 0 },
  ...{ fds: fds ?? undefined, resources: {}, collections: 0, collectMs: 0 },
});

async function metricsAt(url: string, ms: number): Promise<MemoryMetrics> {
  const refused = (saw: string) => new CheckError(problem('metrics-unreadable', { url, saw }));
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ms), redirect: 'error', headers: { accept: 'text/plain' } });
    if (!response.ok) throw refused(`HTTP ${response.status}`);
    text = (await response.text()).slice(0, LONGEST);
  } catch (error) {
    if (error instanceof CheckError) throw error;
    throw refused(error instanceof Error ? String(error.cause ?? error.message) : String(error));
  }
  const read = readMetrics(text);
  if (read.heapUsed === null && read.rss === null) throw refused('it names neither heap nor resident memory');
  return read;
}
