import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Excerpt, excerptAt } from '../code/excerpt.ts';
import { type Scripts, scriptsOf } from '../code/source-maps.ts';
import { type Workspace, workspaceAt } from '../code/workspace.ts';
import { type GrowingClass, sayClasses } from '../heap/growing-classes.ts';
import type { Holder, Retention } from '../heap/retainers.ts';
import { type SurvivorRead, survivingSites } from '../heap/survivors.ts';
import type { RunningServer } from '../server/server.ts';
import { type Alive, aliveOverTime } from './alive.ts';
import { type FillingCache, fillingCache } from './cache-limit.ts';
import { type Cause, likelyCause } from './cause.ts';
import { type FlameNode, flameOf } from './flame.ts';
import { type LeakedHandle, leakedHandles } from './handles.ts';
import { mapHint } from './map-hint.ts';
import { needsMap } from './needs-map.ts';
import { type Hammer, type KnownLeak, type ProfilingPlan, planProfiling, profileSurvivors } from './profiling.ts';
import { sayHolder } from './retainer-words.ts';
import { retentionOf, type SnapshotOutcome } from './snapshots.ts';
import { sourcePlace } from './source-place.ts';
import { type Blame, blame, namedSites } from './suspects.ts';

/** What is needed to find the line of a route that was judged to leak. */
export interface AttributeContext extends KnownLeak {
  /** Freshly booted, for this route alone. */
  readonly server: RunningServer;
  /** Sends this many requests to the route, serially, and says how many the server served. */
  readonly hammer: Hammer;
  /** Requests that one process served while it was measured to grow; the most of them. */
  readonly measuredRequests: number;
  /** Absolute path of the built app, and of the repository: nothing outside is read. */
  readonly cwd: string;
  readonly workspace: string;
  /** Such as `next`; null when unknown. */
  readonly framework: string | null;
  /** Files that the pull request changed, relative to the repository. */
  readonly changed: readonly string[];
  /** Absolute path of the agent's script. */
  readonly agentPath: string;
  /** Absolute folder for the profile, and the beginning of its file's name; null: nothing is written. */
  readonly files: { readonly folder: string; readonly name: string; readonly keepSnapshots: boolean } | null;
}

/** A blamed line with what holds its memory, in words. */
export interface AttributedSuspect extends Blame {
  readonly retainedBy: string | null;
  /** The source around the line; null where it could not be read. */
  readonly excerpt: Excerpt | null;
}

/** What retains what the requests leave behind. */
export interface AttributedRetainer extends Holder {
  readonly words: string;
}

export interface Attribution {
  /** The first is the line to look at. */
  readonly suspects: readonly AttributedSuspect[];
  readonly handles: readonly LeakedHandle[];
  readonly retainers: readonly AttributedRetainer[];
  readonly classes: readonly GrowingClass[];
  /** `1 BroadcastChannel, 5 × Listener per request`; empty when nothing was counted. */
  readonly leaves: string;
  readonly cause: Cause | null;
  /** The bounded cache that explains the growth; null when there is none beyond doubt. */
  readonly filling: FillingCache | null;
  /** Bytes alive after each profiled volley, by line; null when nothing was profiled. */
  readonly alive: Alive | null;
  /** Bytes kept per request, by call stack; null when none are. */
  readonly flame: FlameNode | null;
  /** Why there are no suspects; null when there are. */
  readonly why: string | null;
  /** What could not be found out, and what would help, in sentences. */
  readonly notes: readonly string[];
  /** Absolute paths of the files written. */
  readonly files: readonly string[];
  readonly durationMs: number;
}

/**
 * Finds where a leaking route allocates what it keeps, what holds it and why, by profiling a fresh server.
 * Never throws for what goes wrong in the server: a verdict does not depend on this; `why` and `notes` say what happened.
 */
export async function attribute(context: AttributeContext): Promise<Attribution> {
  const started = performance.now();
  const workspace = workspaceAt(context.workspace);
  const scripts = scriptsOf(workspace, context.cwd);
  const plan = planProfiling(context);
  const notes: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      notes.push(`${what} failed: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };

  const reads = (await attempt('Profiling', () => warmAndProfile(context, plan))) ?? [];
  const handles = (await attempt('Watching what is opened', () => watchHandles(context, plan, scripts, workspace))) ?? [];
  const snapshots = await attempt('Taking heap snapshots', () => takeSnapshots(context, plan));
  if (snapshots?.why) notes.push(snapshots.why);

  const retention = snapshots?.retention ?? null;
  const evidence = { sites: survivingSites(reads), retention, handles, arrayBuffers: context.growth.arrayBuffers, ...pick(context) };
  const sites = (await attempt('Reading the stacks', () => namedSites(evidence, scripts, workspace))) ?? [];
  const blamed = (await attempt('Finding the line', () => blame(sites, evidence, scripts, workspace))) ?? [];
  const excerpts = await Promise.all(
    blamed.map(({ frame }) => attempt('Reading the source', () => excerptAt(sourcePlace(frame), workspace))),
  );
  const filling =
    retention && (await attempt('Looking for a limit', () => fillingCache(cacheEvidence(retention, handles, context), scripts)));
  const cause = likelyCause({ filling, suspects: blamed, retention, handles, nodeEnv: context.server.processes()[0]?.nodeEnv ?? null });
  const words = new Map<Holder, string>();
  for (const holder of retention?.holders ?? [])
    words.set(holder, (await attempt('Naming the retainer', () => sayHolder(holder, scripts, workspace))) ?? '');
  if (blamed[0] && needsMap(blamed[0].frame, context.framework, workspace)) notes.push(mapHint(context.framework));

  return {
    suspects: blamed.map((suspect, i) => ({
      ...suspect,
      retainedBy: (suspect.holder && words.get(suspect.holder)) || null,
      excerpt: excerpts[i] ?? null,
    })),
    handles,
    retainers: [...words].map(([holder, said]) => ({ ...holder, words: said })),
    classes: retention?.classes ?? [],
    leaves: sayClasses(retention?.classes ?? []),
    cause,
    filling,
    alive: aliveOverTime(sites, evidence.sites, reads),
    flame: flameOf(sites),
    why: blamed.length > 0 ? null : whyNone(reads, notes),
    notes,
    files: [...((await attempt('Writing the profile', () => writeProfiles(context, reads))) ?? []), ...(snapshots?.files ?? [])],
    durationMs: performance.now() - started,
  };
}

const cacheEvidence = (retention: Retention, handles: readonly LeakedHandle[], { growth, measuredRequests }: AttributeContext) => ({
  ...{ retention, growth: growth.js, measuredRequests },
  // Of memory outside the heap a snapshot does not tell whose it is.
  leavesOpen: handles.length > 0 || growth.arrayBuffers > growth.js * 0.05,
});

const pick = ({ changed, agentPath }: AttributeContext) => ({ changed, agentPath });

function whyNone(reads: readonly SurvivorRead[], notes: readonly string[]): string {
  if (reads.length === 0) return notes[0] ?? 'The server could not be profiled.';
  return 'No allocation site grew with the requests in the profile: what grows may lie outside the JavaScript heap, or may need more requests.';
}

async function warmAndProfile({ server, hammer }: AttributeContext, plan: ProfilingPlan): Promise<readonly SurvivorRead[]> {
  await hammer(plan.warmUp);
  return profileSurvivors(server, hammer, plan);
}

async function watchHandles(
  { server, hammer }: AttributeContext,
  plan: ProfilingPlan,
  scripts: Scripts,
  workspace: Workspace,
): Promise<readonly LeakedHandle[]> {
  await server.ask({ ask: 'watch-resources' });
  const { served } = await hammer(plan.watched);
  await server.sample();
  const open = await server.openResources();
  // What was remembered of them would grow with the requests between the snapshots.
  await server.ask({ ask: 'stop-watching' });
  return leakedHandles(open, served, scripts, workspace);
}

async function takeSnapshots(
  { server, hammer, files, growth, msPerRequest, budgetMs, fatalRequests }: AttributeContext,
  plan: ProfilingPlan,
): Promise<SnapshotOutcome> {
  const keepIn = files?.keepSnapshots ? files.folder : null;
  const take = (requests: ProfilingPlan['snapshots']) => retentionOf(server, hammer, { requests, keepIn, name: files?.name ?? 'heap' });
  const first = await take(plan.snapshots);
  // What one request in a hundred leaves is not seen between two snapshots that are near.
  const far = farApart[0] + farApart[1];
  const fits = fatalRequests === null && far * (growth.js + growth.arrayBuffers) < mostLeft;
  const affordable = fits && far * msPerRequest < budgetMs / 4;
  return first.retention?.holders.length === 0 && affordable ? take(farApart) : first;
}

const farApart = [419, 401] as const;
/** Bytes that the requests between the snapshots may leave: a heap of that much more is read in time. */
const mostLeft = 32e6;

/** The last profile of each process, as Chrome DevTools and speedscope open it. */
async function writeProfiles({ files }: AttributeContext, reads: readonly SurvivorRead[]): Promise<readonly string[]> {
  const profiles = reads.at(-1)?.profiles ?? [];
  if (!files || profiles.length === 0) return [];
  await mkdir(files.folder, { recursive: true });
  return Promise.all(
    profiles.map(async (profile, i) => {
      const path = join(files.folder, `${files.name}${profiles.length > 1 ? `.${i + 1}` : ''}.heapprofile`);
      await writeFile(path, JSON.stringify(profile));
      return path;
    }),
  );
}
