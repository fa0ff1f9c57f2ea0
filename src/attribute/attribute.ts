import { scriptsOf, type WithoutMaps } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import type { SamplingHeapProfile } from '../heap/profile.ts';
import type { SurvivorRead } from '../heap/survivors.ts';
import type { Cause } from './cause/seen.ts';
import { heardAdding } from './heard-adding.ts';
import type { PackagePlace } from './keeping-package.ts';
import { type LookedAt, lookAt, type Seen } from './look-at.ts';
import { mapNotes } from './map-hint.ts';
import { frameReader } from './named-sites.ts';
import { nativeCode } from './native-code.ts';
import { needsMap } from './needs-map.ts';
import type { Note } from './notes.ts';
import { type AttributeContext, type AttributedSuspect, attempting, type Project, type Understood, understand } from './understand.ts';
import { whenFull } from './when-full.ts';
import { type Fault, faultOf } from './whose-fault.ts';
import { withHeard } from './with-heard.ts';
import { withoutMaps, withSecondBuild } from './without-maps.ts';

/** The same, with whose fault it is; null: that is not known. */
export type BlamedSuspect = AttributedSuspect & { readonly fault: Fault | null };

export interface Attribution extends Omit<Understood, 'suspects'> {
  /** The first is the line to look at. */
  readonly suspects: readonly BlamedSuspect[];
  /** Why there are no suspects; null when there are. */
  readonly why: Note | null;
  /** The last profile of each process, as Chrome DevTools and speedscope open it; empty when nothing was profiled. */
  readonly profiles: readonly SamplingHeapProfile[];
  /** Absolute paths of the snapshots kept. */
  readonly files: readonly string[];
  /** Milliseconds that it took now: what was looked at before ran beside something else. */
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
  const { seen, notes } = looked ?? (await lookAtLeak(context));
  const scripts = scriptsOf(workspace, context.cwd, without);
  const once = await understand(seen, { context, workspace, scripts });
  const again = await readAgain(once, seen, { context, workspace }, without);
  const understood = again ?? once;
  const unheard: Note[] = [];
  const atEnd = context.lastHeap && (await attempting(unheard)('retaining-path', () => whenFull(context.lastHeap!, scripts, workspace)));
  // The last look: nothing is judged in this server afterwards.
  const suspects = await heardOf(once, understood, attempting(unheard), (suspect) =>
    heardAdding(suspect, once.growing, seen, context, { scripts, read: frameReader(scripts, workspace) }),
  );
  const [first] = suspects;
  const native = await nativeCode(seen.addons, context.grewOutside, workspace);
  const unseen = [...notes, ...understood.notes, ...unheard];
  const all = [
    ...(atEnd ? [atEnd] : []),
    ...(native ? [native] : []),
    ...unseen,
    ...(first ? mapNotes(first.frame, context, workspace) : []),
  ];
  const causeOf = (i: number) => (understood.leaks.find((leak) => leak.suspects.includes(i)) ?? understood).cause?.code ?? null;
  return {
    ...understood,
    suspects: suspects.map((suspect, i) => ({ ...suspect, fault: faultOf(suspect, causeOf(i)) })),
    why: first ? null : whyNone(seen.reads, understood.cause, unseen),
    notes: all,
    profiles: seen.reads.at(-1)?.profiles ?? [],
    files: seen.snapshots?.files ?? [],
    durationMs: performance.now() - started,
  };
}

/** Of several leaks of a route, so many are listened to. */
const mostHeard = 3;

/** What is understood, with the package that is heard adding to what the first line of each leak keeps. */
async function heardOf(
  once: Understood,
  { suspects, leaks }: Understood,
  attempt: ReturnType<typeof attempting>,
  hear: (suspect: AttributedSuspect) => Promise<PackagePlace | null>,
): Promise<readonly AttributedSuspect[]> {
  const firsts = leaks.slice(0, mostHeard).map((leak) => leak.suspects[0]!);
  let all = suspects;
  for (const first of firsts) {
    const suspect = once.suspects[first];
    // A second build may order them anew.
    const isSame = suspect !== undefined && (first === 0 || suspect.holder === suspects[first]?.holder);
    const heard = isSame ? await attempt('listening', () => hear(suspect)) : null;
    all = withHeard(all, all[first], heard);
  }
  return all;
}

/** What a server showed, before it is understood. */
export interface Looked {
  readonly seen: Seen;
  /** What could not be seen. */
  readonly notes: readonly Note[];
}

/** Asks the server all that is asked of it. Never throws for what goes wrong in the server. */
export async function lookAtLeak(leak: LookedAt): Promise<Looked> {
  const notes: Note[] = [];
  const seen = await lookAt(leak, attempting(notes));
  for (const why of [seen.heard?.why, seen.snapshots?.why]) if (why) notes.push(why);
  return { seen, notes };
}

/** The same with the maps of a second build, where the first line stands in a built file that nothing leads out of; null: it does not. */
async function readAgain(
  once: Understood,
  seen: Seen,
  { context, workspace }: Omit<Project, 'scripts'>,
  without: WithoutMaps,
): Promise<Understood | null> {
  const frame = once.suspects[0]?.frame;
  if (!context.buildAgain || !frame || !needsMap(frame, context.framework, workspace)) return null;
  // It has a map, which leads nowhere: that of another build would, too.
  if (frame.script?.map === 'found' && frame.mapped === null) return null;
  const built = await context.buildAgain();
  if ('why' in built) return { ...once, notes: [...once.notes, { code: 'no-second-build', args: { ...built } }] };
  const scripts = scriptsOf(workspace, context.cwd, withSecondBuild(without, built.scripts));
  const again = await understand(seen, { context, workspace, scripts });
  const found = again.suspects[0]?.frame;
  if (found?.mapped && !needsMap(found, context.framework, workspace)) return again;
  return { ...once, notes: [...once.notes, { code: 'no-second-build', args: { why: 'differs' } }] };
}

/** @param unseen what could not be found out */
function whyNone(reads: readonly SurvivorRead[], cause: Cause | null, [unseen]: readonly Note[]): Note {
  if (cause?.code === 'growing-block') return { code: 'grows-in-place', args: {} };
  if (reads.length > 0) return { code: 'nothing-grew', args: {} };
  return unseen ?? { code: 'not-profiled', args: {} };
}
