/** What requests that come at once take at most, beside what stays of it: a pod's limit must hold for both. */
import type { LoadName } from '../loads/loads.ts';
import type { RunningServer, ServerSample } from '../server/server.ts';
import type { Arm } from './measurement.ts';
import type { Targets } from './target.ts';

/** Bursts of which the peak is taken. */
const BURSTS = 5;

interface Bursting {
  readonly server: RunningServer;
  /** A sample, garbage collected. */
  readonly take: () => Promise<ServerSample>;
  readonly fire: (load: LoadName, amount: number) => Promise<unknown>;
}

/** Fires some bursts that are not judged. undefined: no load sends requests at once. */
export async function peakOfBursts({ parts }: Targets, { server, take, fire }: Bursting): Promise<Arm['peak']> {
  const burst = parts.find(({ traffic }) => traffic.connections > 1);
  if (burst === undefined) return undefined;
  // A walk over the heap came before: V8 makes again what that dropped, and this is not the bursts' own.
  const fireBursts = () => fire(burst.load, BURSTS * burst.traffic.connections);
  await fireBursts();
  const before = memoryOf(await take());
  await server.ask({ ask: 'watch-peak' });
  await fireBursts();
  const most = await server.readPeak();
  return { ...most, before, after: memoryOf(await take()) };
}

const memoryOf = ({ total: { heapUsed, rss } }: ServerSample) => ({ heapUsed, rss });
