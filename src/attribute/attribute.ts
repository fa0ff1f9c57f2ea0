import { type Excerpt, excerptAt } from '../code/excerpt.ts';
import type { PackageName } from '../code/packages.ts';
import { type Scripts, scriptsOf, type WithoutMaps } from '../code/source-maps.ts';
import { type Workspace, workspaceAt } from '../code/workspace.ts';
import type { GrowingClass } from '../heap/growing-classes.ts';
import type { SamplingHeapProfile } from '../heap/profile.ts';
import type { KeptByTimers, Retention } from '../heap/retainers.ts';
import { type SurvivorRead, survivingSites } from '../heap/survivors.ts';
import type { BuildAgain } from '../rebuild/rebuild.ts';
import { type Alive, aliveOverTime } from './alive.ts';
import { type CacheEvidence, type FillingCache, fillingCache } from './cache-limit.ts';
import { likelyCause } from './cause/cause.ts';
import { withSourceName } from './cause/named.ts';
import type { Cause } from './cause/seen.ts';
import type { Evidence } from './evidence.ts';
import { type FlameNode, flameOf } from './flame.ts';
import { type GrowingAt, growingAt } from './growing-at.ts';
import { firesOnce, type LeakedHandle, leakedHandles } from './handles.ts';
import { heardAdding } from './heard-adding.ts';
import { packageOfVariable } from './keeping-package.ts';
import { type LookedAt, lookAt, type Seen } from './look-at.ts';
import { mapNotes } from './map-hint.ts';
import { frameReader, namedSites } from './named-sites.ts';
import { needsMap } from './needs-map.ts';
import { failed, type Note, type Part } from './notes.ts';
import type { Suspect } from './ranked.ts';
import { type RetainingPath, retainingPath } from './retaining-path.ts';
import { sourcePlace } from './source-place.ts';
import { suspectsIn } from './suspects.ts';
import { isBesideTheLeak, isOver, withoutTimers } from './waited-for.ts';
import { type Fault, faultOf } from './whose-fault.ts';
import { withHeard } from './with-heard.ts';
import { withoutMaps, withSecondBuild } from './without-maps.ts';

/** What is needed to find the line of a route that was judged to leak. */
export interface AttributeContext extends LookedAt {
  /** Requests after which a process surely went on to grow, by at least half of the growth; the most of them. */
  readonly grewBeyond: number;
  /** Milliseconds for which the verdict waited: what timers held that were due by then was gone, and did not count. */
  readonly waitedMs: number;
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

/** The same, with whose fault it is; null: that is not known. */
export type BlamedSuspect = AttributedSuspect & { readonly fault: Fault | null };

export interface Attribution {
  /** The first is the line to look at. */
  readonly suspects: readonly BlamedSuspect[];
  readonly handles: readonly LeakedHandle[];
  /** What retains what the requests leave behind, the one that keeps most first. */
  readonly paths: readonly RetainingPath[];
  /** What each request leaves behind; empty when nothing was counted. */
  readonly classes: readonly GrowingClass[];
  /** Containers that go on gaining entries, and the lines that add to them; what gains most bytes first. */
  readonly growing: readonly GrowingAt[];
  readonly cause: Cause | null;
  /** The bounded cache that explains the growth; null when there is none beyond doubt. `package`: whose it is; null: the app's own. */
  readonly filling: (FillingCache & { readonly package: PackageName | null }) | null;
  /** How much of what requests leave waits for pending timers alone; null where no snapshot told. */
  readonly timers: KeptByTimers | null;
  /** Bytes alive after each profiled volley, by line; null when nothing was profiled. */
  readonly alive: Alive | null;
  /** Bytes kept per request, by call stack; null when none are. */
  readonly flame: FlameNode | null;
  /** Why there are no suspects; null when there are. */
  readonly why: Note | null;
  /** What could not be found out. */
  readonly notes: readonly Note[];
  /** The last profile of each process, as Chrome DevTools and speedscope open it; empty when nothing was profiled. */
  readonly profiles: readonly SamplingHeapProfile[];
  /** Absolute paths of the snapshots kept. */
  readonly files: readonly string[];
  readonly durationMs: number;
}

/**
 * Finds where a leaking route allocates what it keeps, what holds it and why, by profiling a fresh server.
 * Never throws for what goes wrong in the server: a verdict does not depend on this; `why` and `notes` say what happened.
 * @param looked what was seen of this server already, when less was known of the leak; absent: it is looked at now
 */
export async function attribute(context: AttributeContext, looked?: Looked): Promise<Attribution> {
  const started = performance.now();
  const workspace = workspaceAt(context.workspace);
  const without = withoutMaps(context, workspace);
  const { seen, notes, durationMs } = looked ?? (await lookAtLeak(context));
  const scripts = scriptsOf(workspace, context.cwd, without);
  const once = await understand(seen, { context, workspace, scripts });
  const again = await readAgain(once, seen, { context, workspace }, without);
  const understood = again ?? once;
  const unheard: Note[] = [];
  // The last look: nothing is judged in this server afterwards.
  const heard = await attempting(unheard)('listening', () =>
    heardAdding(once, seen, context, { scripts, read: frameReader(scripts, workspace) }),
  );
  const suspects = withHeard(understood.suspects, heard);
  const [first] = suspects;
  const all = [...notes, ...understood.notes, ...unheard, ...(first ? mapNotes(first.frame, context, workspace) : [])];
  return {
    ...understood,
    suspects: suspects.map((suspect) => ({ ...suspect, fault: faultOf(suspect, understood.cause?.code ?? null) })),
    why: first ? null : whyNone(seen.reads, all),
    notes: all,
    profiles: seen.reads.at(-1)?.profiles ?? [],
    files: seen.snapshots?.files ?? [],
    durationMs: (looked ? durationMs : 0) + performance.now() - started,
  };
}

/** What a server showed, before it is understood. */
export interface Looked {
  readonly seen: Seen;
  /** What could not be seen. */
  readonly notes: readonly Note[];
  readonly durationMs: number;
}

/** Asks the server all that is asked of it. Never throws for what goes wrong in the server. */
export async function lookAtLeak(leak: LookedAt): Promise<Looked> {
  const started = performance.now();
  const notes: Note[] = [];
  const seen = await lookAt(leak, attempting(notes));
  for (const why of [seen.heard?.why, seen.snapshots?.why]) if (why) notes.push(why);
  return { seen, notes, durationMs: performance.now() - started };
}

/** Tries a part; null, and a note, where it throws. */
const attempting =
  (notes: Note[]) =>
  async <T>(part: Part, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      notes.push(failed(part, error));
      return null;
    }
  };

/** The code that the server ran, and what was known of it before. */
interface Project {
  readonly context: AttributeContext;
  readonly workspace: Workspace;
  readonly scripts: Scripts;
}

type Understood = Omit<Attribution, 'suspects' | 'why' | 'profiles' | 'files' | 'durationMs'> & {
  readonly suspects: readonly AttributedSuspect[];
};

/** The same with the maps of a second build, where the first line stands in a built file that nothing leads out of; null: it does not. */
async function readAgain(
  once: Understood,
  seen: Seen,
  { context, workspace }: Omit<Project, 'scripts'>,
  without: WithoutMaps,
): Promise<Understood | null> {
  const frame = once.suspects[0]?.frame;
  if (!context.buildAgain || !frame || frame.script?.map === 'found' || !needsMap(frame, context.framework, workspace)) return null;
  const built = await context.buildAgain();
  if ('why' in built) return { ...once, notes: [...once.notes, { code: 'no-second-build', args: { ...built } }] };
  const scripts = scriptsOf(workspace, context.cwd, withSecondBuild(without, built.scripts));
  const again = await understand(seen, { context, workspace, scripts });
  if (again.suspects[0]?.frame.mapped) return again;
  return { ...once, notes: [...once.notes, { code: 'no-second-build', args: { why: 'differs' } }] };
}

/** What was seen, in terms of the code. */
async function understand(seen: Seen, { context, workspace, scripts }: Project): Promise<Understood> {
  const { reads, watched, heard, snapshots } = seen;
  const notes: Note[] = [];
  const attempt = attempting(notes);
  const opened = watched
    ? ((await attempt('open-handles', () => leakedHandles(watched.open, watched.requests, scripts, workspace))) ?? [])
    : [];
  const handles = opened.filter((handle) => !isOver(handle, context));
  const retention = snapshots?.retention ? withoutTimers(snapshots.retention, handles.length < opened.length) : null;
  const { changed, agentPath, growth } = context;
  const read = frameReader(scripts, workspace);
  const growing = (await attempt('containers', () => growingAt(heard?.containers ?? [], read, agentPath))) ?? [];
  const evidence: Evidence = {
    ...{ sites: survivingSites(reads), retention, handles: handles.filter((handle) => !isBesideTheLeak(handle, retention)) },
    ...{ arrayBuffers: growth.arrayBuffers, growth: growth.js + growth.arrayBuffers, growing, changed, agentPath },
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
  const told = held.flatMap(({ holder, path }) => (path ? [{ holder, path }] : []));
  return {
    suspects: suspects.map((suspect, i) => ({
      ...suspect,
      heldBy: indexOrNull(told.findIndex(({ holder }) => holder === suspect.holder)),
      excerpt: excerpts[i] ?? null,
    })),
    handles,
    paths: told.map(({ path }) => path),
    classes: retention?.classes ?? [],
    growing,
    cause: withSourceName(likelyCause({ filling, suspects, retention, handles, growing, nodeEnv }), told),
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

async function fillingOf(seen: CacheEvidence, scripts: Scripts, read: ReturnType<typeof frameReader>): Promise<Attribution['filling']> {
  const filling = await fillingCache(seen, scripts);
  if (!filling) return null;
  const [first, ...others] = await Promise.all(filling.holders.map((holder) => packageOfVariable(holder, read)));
  return { ...filling, package: first && others.every((other) => other?.name === first.name) ? first : null };
}

function whyNone(reads: readonly SurvivorRead[], notes: readonly Note[]): Note {
  if (reads.length > 0) return { code: 'nothing-grew', args: {} };
  return notes[0] ?? { code: 'not-profiled', args: {} };
}
