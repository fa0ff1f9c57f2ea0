/** From what a server showed to what that means in its code. */
import { type Excerpt, excerptAt } from '../code/excerpt.ts';
import type { PackageName } from '../code/packages.ts';
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { GrowingClass } from '../heap/growing-classes.ts';
import type { Holder } from '../heap/holder.ts';
import type { KeptByTimers, Retention } from '../heap/retainers.ts';
import { survivingSites } from '../heap/survivors.ts';
import type { BuildAgain } from '../rebuild/rebuild.ts';
import type { LastHeap } from '../server/server.ts';
import { type Alive, aliveOverTime } from './alive.ts';
import { type CacheEvidence, type FillingCache, fillingCache } from './cache-limit.ts';
import { likelyCause } from './cause/cause.ts';
import { withSourceName } from './cause/named.ts';
import type { Cause } from './cause/seen.ts';
import { withoutCrowds } from './crowd.ts';
import type { Evidence } from './evidence.ts';
import { type FlameNode, flameOf } from './flame.ts';
import { type GrowingAt, growingAt } from './growing-at.ts';
import { growingBlock, withBlock } from './growing-block.ts';
import { growingTable } from './growing-table.ts';
import { firesOnce, type LeakedHandle, leakedHandles } from './handles.ts';
import { packageOfVariable } from './keeping-package.ts';
import { type LeakOfRoute, leaksIn } from './leaks.ts';
import type { LookedAt, Seen } from './look-at.ts';
import { frameReader, namedSites } from './named-sites.ts';
import { failed, type Note, type Part } from './notes.ts';
import type { Suspect } from './ranked.ts';
import { type RetainingPath, retainingPath } from './retaining-path.ts';
import { sourcePlace } from './source-place.ts';
import { suspectsIn } from './suspects.ts';
import { isBesideTheLeak, isOver, withoutTimers } from './waited-for.ts';

/** What is needed to find the line of a route that was judged to leak. */
export interface AttributeContext extends LookedAt {
  /** Requests after which a process surely went on to grow, by at least half of the growth; the most of them. */
  readonly grewBeyond: number;
  /** Milliseconds for which the verdict waited: what timers held that were due by then was gone, and did not count. */
  readonly waitedMs: number;
  /** Measured bytes per request that grow neither on the JavaScript heap nor in array buffers. */
  readonly grewOutside: number;
  /** What the snapshot of a server that ran out of heap says; absent: none did, or was asked for one. */
  readonly lastHeap?: LastHeap | undefined;
  /** Absolute path of the built app, and of the repository: nothing outside is read. */
  readonly cwd: string;
  readonly workspace: string;
  /** Such as `next`; null when unknown. */
  readonly framework: string | null;
  /** Files that the pull request changed, relative to the repository. */
  readonly changed: readonly string[];
  /** Absolute path of the agent's script. */
  readonly agentPath: string;
  /** Builds the app once more, with source maps; null: that is not wanted. */
  readonly buildAgain: BuildAgain | null;
}

/** A suspect with its path and its source. */
export interface AttributedSuspect extends Suspect {
  /** Which of the paths leads to what this line keeps; null where nothing ties them together. */
  readonly heldBy: number | null;
  /** The source around the line; null where it could not be read. */
  readonly excerpt: Excerpt | null;
}

/** `path`: which of the paths leads to what holds it; null where nothing ties them together. */
export type FoundLeak = Omit<LeakOfRoute, 'holder'> & { readonly path: number | null };

/** What was seen of a leak, in terms of the code. */
export interface Understood {
  /** The first is the line to look at. */
  readonly suspects: readonly AttributedSuspect[];
  readonly handles: readonly LeakedHandle[];
  /** What retains what the requests leave behind, the one that keeps most first. */
  readonly paths: readonly RetainingPath[];
  /** What each request leaves behind; empty when nothing was counted. */
  readonly classes: readonly GrowingClass[];
  /** Containers that go on gaining entries, and the lines that add to them; what gains most bytes first. */
  readonly growing: readonly GrowingAt[];
  /** Of the first leak. */
  readonly cause: Cause | null;
  /** What each of several leaks of the route is made of, the first one first; one where it is one leak; empty without suspects. */
  readonly leaks: readonly FoundLeak[];
  /** The bounded cache that explains the growth; null when there is none beyond doubt. `package`: whose it is; null: the app's own. */
  readonly filling: (FillingCache & { readonly package: PackageName | null }) | null;
  /** How much of what requests leave waits for pending timers alone; null where no snapshot told. */
  readonly timers: KeptByTimers | null;
  /** Bytes alive after each profiled volley, by line; null when nothing was profiled. */
  readonly alive: Alive | null;
  /** Bytes kept per request, by call stack; null when none are. */
  readonly flame: FlameNode | null;
  /** What could not be found out. */
  readonly notes: readonly Note[];
}

/** The code that the server ran, and what was known of it before. */
export interface Project {
  readonly context: AttributeContext;
  readonly workspace: Workspace;
  readonly scripts: Scripts;
}

/** Tries a part; null, and a note, where it throws. */
export const attempting =
  (notes: Note[]) =>
  async <T>(part: Part, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      notes.push(failed(part, error));
      return null;
    }
  };

/** What was seen, in terms of the code. */
export async function understand(seen: Seen, { context, workspace, scripts }: Project): Promise<Understood> {
  const { reads, watched, heard, snapshots } = seen;
  const notes: Note[] = [];
  const attempt = attempting(notes);
  const opened = watched
    ? ((await attempt('open-handles', () => leakedHandles(watched.open, watched.requests, scripts, workspace))) ?? [])
    : [];
  const handles = opened.filter((handle) => !isOver(handle, context));
  const { changed, agentPath, growth } = context;
  const grown = growth.js + growth.arrayBuffers;
  const read = frameReader(scripts, workspace);
  const growing = (await attempt('containers', () => growingAt(heard?.containers ?? [], read, agentPath))) ?? [];
  const waited = snapshots?.retention ? withoutTimers(snapshots.retention, handles.length < opened.length) : null;
  const told = waited && withoutCrowds(waited, growing, grown);
  const served = snapshots?.served ?? null;
  const block = told && (await attempt('containers', () => growingBlock(told, served, context, scripts)));
  // A container that was seen to gain is known better.
  const isUnseen = told && !block && growing.length === 0;
  const table = isUnseen ? await attempt('containers', () => growingTable(told, served, context, scripts)) : null;
  const retention = told && withBlock(told, block ?? table);
  const evidence: Evidence = {
    ...{ sites: survivingSites(reads), retention, handles: handles.filter((handle) => !isBesideTheLeak(handle, retention)) },
    ...{
      arrayBuffers: growth.arrayBuffers,
      growth: Math.max(grown, growth.js + (block?.bytesPerRequest ?? 0)),
      growing,
      changed,
      agentPath,
    },
  };
  const sites = (await attempt('stacks', () => namedSites(evidence, read))) ?? [];
  const suspects = (await attempt('line', () => suspectsIn(sites, evidence, scripts, workspace))) ?? [];
  const excerpts = await Promise.all(suspects.map(({ frame }) => attempt('source', () => excerptAt(sourcePlace(frame), workspace))));
  const filling = retention && (await attempt('limit', () => fillingOf(cacheEvidence(retention, handles, context), scripts, read)));
  const nodeEnv = context.server.processes()[0]?.nodeEnv ?? null;
  const held = await Promise.all(
    (retention?.holders ?? []).map(async (holder) => ({
      holder,
      path: await attempt('retaining-path', () => retainingPath(holder, scripts, workspace)),
    })),
  );
  const paths = held.flatMap(({ holder, path }) => (path ? [{ holder, path }] : []));
  const pathTo = (holder: Holder | null) => indexOrNull(paths.findIndex((one) => one.holder === holder));
  const seenOf = { filling, suspects, retention, handles, growing, nodeEnv };
  const leaks = leaksIn(seenOf).map(({ holder, cause, ...leak }) => ({
    ...leak,
    cause: withSourceName(cause, paths),
    path: pathTo(holder),
  }));
  return {
    suspects: suspects.map((suspect, i) => ({
      ...suspect,
      heldBy: pathTo(suspect.holder),
      excerpt: excerpts[i] ?? null,
    })),
    handles,
    paths: paths.map(({ path }) => path),
    classes: retention?.classes ?? [],
    growing,
    cause: leaks[0] ? leaks[0].cause : withSourceName(likelyCause(seenOf), paths),
    leaks,
    filling,
    timers: retention?.timers ?? null,
    alive: aliveOverTime(sites, evidence.sites, reads),
    flame: flameOf(sites),
    notes,
  };
}

const indexOrNull = (index: number): number | null => (index === -1 ? null : index);

const cacheEvidence = (retention: Retention, handles: readonly LeakedHandle[], { growth, grewBeyond }: AttributeContext) => ({
  ...{ retention, growth: growth.js, grewBeyond },
  // Of memory outside the heap a snapshot does not tell whose it is.
  leavesOpen: handles.some((handle) => !firesOnce(handle)) || growth.arrayBuffers > growth.js * 0.05,
});

async function fillingOf(seen: CacheEvidence, scripts: Scripts, read: ReturnType<typeof frameReader>): Promise<Understood['filling']> {
  const filling = await fillingCache(seen, scripts);
  if (!filling) return null;
  const [first, ...others] = await Promise.all(filling.holders.map((holder) => packageOfVariable(holder, read)));
  return { ...filling, package: first && others.every((other) => other?.name === first.name) ? first : null };
}
