/** All that is asked of the server that leaks: nothing here is understood yet. */

import type { LoadedAddon, OpenResources } from '../agent/protocol.ts';
import type { SurvivorRead } from '../heap/survivors.ts';
import type { RunningServer } from '../server/server.ts';
import { type Heard, heardContainers, type KnownContainer } from './heard-containers.ts';
import type { Part } from './notes.ts';
import { growsOnHeap, type Hammer, type KnownLeak, type ProfilingPlan, planProfiling, profileSurvivors } from './profiling.ts';
import { retentionOf, type SnapshotOutcome } from './snapshots.ts';

/** A server that leaks, and what is known of the leak. */
export interface LookedAt extends KnownLeak {
  /** It has answered this route alone. */
  readonly server: RunningServer;
  /** Sends this many requests to the route, serially, and says how many the server served. */
  readonly hammer: Hammer;
  /** Containers that were counted to gain entries; empty: none were. */
  readonly containers: readonly KnownContainer[];
  /** Absolute folder for the heap snapshots, and the beginning of their files' names; null: they are not kept. */
  readonly keepSnapshots: { readonly folder: string; readonly name: string } | null;
}

/** What was seen; null or empty where a part failed. */
export interface Seen {
  readonly reads: readonly SurvivorRead[];
  readonly watched: Watched | null;
  readonly heard: Heard | null;
  readonly snapshots: SnapshotOutcome | null;
  readonly addons: readonly LoadedAddon[];
}

/** Resources that were opened and not closed while so many requests were served. */
interface Watched {
  readonly requests: number;
  readonly open: readonly OpenResources[];
}

export type Attempt = <T>(part: Part, work: () => Promise<T>) => Promise<T | null>;

/** Profiles, watches, counts and takes snapshots, in this order: each leaves nothing on the heap that the next one sees. */
export async function lookAt(leak: LookedAt, attempt: Attempt): Promise<Seen> {
  const plan = planProfiling(leak);
  const reads = (await attempt('profiling', () => warmAndProfile(leak, plan))) ?? [];
  const addons = await leak.server.loadedAddons().catch(() => []);
  const counted = () =>
    heardContainers(leak.server, leak.hammer, { requests: plan.counts, known: leak.containers, most: mostRequests(leak) });
  if (plan.endsSoon) {
    return { reads, addons, watched: null, heard: plan.counts[0] > 0 ? await attempt('containers', counted) : null, snapshots: null };
  }
  return {
    ...{ reads, addons },
    watched: await attempt('open-handles', () => watchHandles(leak, plan)),
    heard: await attempt('containers', counted),
    snapshots: await attempt('snapshots', () => takeSnapshots(leak, plan)),
  };
}

async function warmAndProfile({ server, hammer }: LookedAt, plan: ProfilingPlan): Promise<readonly SurvivorRead[]> {
  if (plan.warmUp > 0) await hammer(plan.warmUp);
  return profileSurvivors(server, hammer, plan);
}

async function watchHandles({ server, hammer }: LookedAt, plan: ProfilingPlan): Promise<Watched> {
  await server.ask({ ask: 'watch-resources' });
  const { served } = await hammer(plan.watched);
  await server.sample();
  const open = await server.openResources();
  // What was remembered of them would grow with the requests between the snapshots.
  await server.ask({ ask: 'stop-watching' });
  return { requests: served, open };
}

async function takeSnapshots(
  { server, hammer, keepSnapshots, growth, msPerRequest, budgetMs, fatalRequests }: LookedAt,
  plan: ProfilingPlan,
): Promise<SnapshotOutcome> {
  const { folder: keepIn = null, name = 'heap' } = keepSnapshots ?? {};
  const take = (requests: ProfilingPlan['snapshots']) => retentionOf(server, hammer, { requests, keepIn, name });
  const first = await take(plan.snapshots);
  // What one request in a hundred leaves is not seen between two snapshots that are near.
  const far = farApart[0] + farApart[1];
  const affordable = growsOnHeap(growth) && far < mostRequests({ growth, msPerRequest, budgetMs, fatalRequests });
  return first.retention?.holders.length === 0 && affordable ? take(farApart) : first;
}

/** Requests that may be spent where the usual ones show nothing: some of the time, and some of the memory. */
function mostRequests({ growth, msPerRequest, budgetMs, fatalRequests }: KnownLeak): number {
  const bearable = mostLeft / Math.max(1, growth.js + growth.arrayBuffers);
  return fatalRequests === null ? Math.min(bearable, budgetMs / 4 / msPerRequest) : 0;
}

const farApart = [419, 401] as const;
/** Bytes that the requests between the snapshots may leave: a heap of that much more is read in time. */
const mostLeft = 32e6;
