/** From allocation sites to the lines to look at: the place in the repository's own code that keeps what requests leave. */

import { builtCode } from '../code/built-code.ts';
import { pathOfScript, type Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Holder, Retention } from '../heap/retainers.ts';
import { type RawFrame, type Site, trendOf } from '../heap/survivors.ts';
import { type Frame, readFrame } from './frames.ts';
import type { LeakedHandle } from './handles.ts';
import { hasTheContainer, soleKeeper } from './keeper.ts';
import { keepingPackage, type PackagePlace } from './keeping-package.ts';
import { type Clues, narrow, type Statement } from './narrow.ts';

export interface Blame {
  /** The nearest frame of the repository's own code, at the statement that keeps the memory where that could be told. */
  readonly frame: Frame;
  /** How the statement was found; `function`: only the function is known. */
  readonly by: Statement['by'] | 'function';
  /** The frame nearest to the allocation that is not native. */
  readonly deepest: Frame;
  /** Nearest to the allocation first. */
  readonly stack: readonly Frame[];
  /** The dependency that keeps the memory, or that allocates it, called from the blamed line; null when own code does it. */
  readonly dependency: PackagePlace | null;
  readonly bytesPerRequest: number;
  /** Of all that the blamed lines keep, 0 to 1. */
  readonly share: number;
  /** Bytes per request alive at the end, by volley. */
  readonly cohorts: readonly number[];
  /** In a file that the pull request changed. */
  readonly changed: boolean;
  /** What holds it, where the container is touched here; null when unknown. */
  readonly holder: Holder | null;
  /** The name of the container that is touched here; null when none is. */
  readonly container: string | null;
  /** Whether the bytes lie outside the JavaScript heap (Buffers and ArrayBuffers). */
  readonly offHeap: boolean;
}

export interface Evidence {
  readonly sites: readonly Site[];
  readonly retention: Retention | null;
  readonly handles: readonly LeakedHandle[];
  /** Measured bytes per request. */
  readonly arrayBuffers: number;
  /** Files of the pull request, relative to the repository. */
  readonly changed: readonly string[];
  /** The agent's script: what it allocates itself is left out. */
  readonly agentPath: string;
}

/** Lines that keep less than this share of it all are left out. */
const smallestShare = 0.03;
/** Bytes per request. */
const smallestBytes = 4;
/** Own code goes before what keeps up to this many times as much. */
const preferred = 4;
/**
 * A line in a changed file that keeps at least this share of it all comes first: whoever reads the pull request can mend that
 * one at once. Below, it may be the noise of sampling.
 */
const shareOfChange = 0.1;
/** Frames read of each stack. */
const deepestStack = 48;

/** An allocation site with its stack as a reader knows it, and the line in it that is to be blamed. */
export interface NamedSite extends Site {
  /** Nearest to the allocation first. */
  readonly stack: readonly Frame[];
  /** The frame nearest to the allocation that is not native. */
  readonly nearest: Frame;
  readonly found: Pick<Blame, 'frame' | 'by' | 'dependency' | 'holder' | 'container'>;
}

/** Sites of one volley alone (modules that load late) of which no more are named: each may need a script and its map. */
const mostSteps = 30;

/** Names the sites that hold memory at the end; what the agent allocates itself is left out. */
export async function namedSites(evidence: Evidence, scripts: Scripts, workspace: Workspace): Promise<readonly NamedSite[]> {
  const read = frameReader(scripts, workspace);
  const callees = calleesOf(evidence.sites.filter((site) => site.trend !== 'once'));
  const named: NamedSite[] = [];
  let steps = 0;
  for (const site of evidence.sites) {
    if (site.trend === 'once' && steps++ >= mostSteps) continue;
    const stack = await Promise.all(site.frames.slice(0, deepestStack).map(read));
    const nearest = stack.find(({ owner }) => owner !== 'node');
    if (!nearest || nearest.raw.url.endsWith(evidence.agentPath)) continue;
    named.push({ ...site, stack, nearest, found: await blamedIn(stack, evidence, callees, read) });
  }
  return named;
}

/** The blamed lines, changed files and the most bytes first. */
export async function blame(
  sites: readonly NamedSite[],
  evidence: Evidence,
  scripts: Scripts,
  workspace: Workspace,
): Promise<readonly Blame[]> {
  const groups = new Map<string, Omit<Blame, 'share'> & { readonly sites: Site[] }>();
  for (const site of sites) {
    if (site.bytesPerRequest <= 0 || site.trend === 'once') continue;
    const { stack, nearest, found } = site;
    // Storage that is reallocated while it grows dies too; it counts where it is known to be that.
    if (site.trend === 'fades' && found.by !== 'container') continue;
    const key = `${found.frame.raw.url}:${found.frame.file}:${found.frame.line}`;
    const group = groups.get(key);
    if (!group) {
      const changed = evidence.changed.includes(found.frame.file);
      const { bytesPerRequest, cohorts } = site;
      groups.set(key, { ...found, stack, deepest: nearest, changed, bytesPerRequest, cohorts, offHeap: isBuffer(site), sites: [site] });
    } else {
      groups.set(key, {
        ...group,
        bytesPerRequest: group.bytesPerRequest + site.bytesPerRequest,
        cohorts: group.cohorts.map((bytes, i) => bytes + (site.cohorts[i] ?? 0)),
        // What a framework allocates, it may allocate for a package that it calls.
        dependency: group.dependency ?? (group.deepest.owner === 'framework' ? found.dependency : null),
        offHeap: group.offHeap || isBuffer(site),
        sites: [...group.sites, site],
      });
    }
  }
  const certain = [...groups.values()].filter((group) => grows(group) || isKeeper(group));
  // What few requests leave gives few samples; that each stays, in volley after volley, is then the best that is known.
  const growing = certain.length > 0 ? certain : [...groups.values()].filter(stays);
  const all = await withKeeper(growing, evidence, scripts, workspace);
  return ranked(withBuffers(all, evidence.arrayBuffers), chiefHolder(evidence));
}

/** Single sites may rest on too few samples; together they tell. */
const grows = ({ sites }: { readonly sites: readonly Site[] }): boolean =>
  trendOf(total(sites.map(({ born }) => born)), total(sites.map(({ left }) => left))) === 'grows';

/** In most of the judged volleys some were left, and none of them died. */
function stays({ sites }: { readonly sites: readonly Site[] }): boolean {
  const born = total(sites.map((site) => site.born)).slice(0, -1);
  const left = total(sites.map((site) => site.left)).slice(0, -1);
  return left.filter((count) => count > 0).length > born.length / 2 && born.every((count, i) => left[i] === count);
}

const total = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));

type Group = Omit<Blame, 'share'> & { readonly sites: readonly Site[] };

/** What holds most of what the requests leave. */
const chiefHolder = ({ retention }: Evidence): Holder | null => retention?.holders[0] ?? null;

const isKeeper = ({ by }: Pick<Blame, 'by'>): boolean => by === 'container' || by === 'opened';

/** Adds the place that fills the chief holder where no stack shows it: it may allocate nothing itself. */
async function withKeeper(groups: readonly Group[], evidence: Evidence, scripts: Scripts, workspace: Workspace): Promise<readonly Group[]> {
  const holder = chiefHolder(evidence);
  if (!holder || groups.some((group) => isKeeper(group))) return groups;
  const frame = await soleKeeper(holder, scripts, workspace);
  if (!frame || groups.some((group) => group.frame.file === frame.file && group.frame.line === frame.line)) return groups;
  const changed = evidence.changed.includes(frame.file);
  const keeper: Group = {
    ...{
      frame,
      by: 'container',
      deepest: frame,
      stack: [frame],
      dependency: null,
      changed,
      holder,
      container: holder.containers[0] ?? null,
      offHeap: false,
      cohorts: [],
      sites: [],
    },
    bytesPerRequest: holder.bytesPerRequest,
  };
  return [keeper, ...groups];
}

/** The profile sees the small object in front of a Buffer: its bytes are shared out as they were measured. */
function withBuffers(groups: readonly Group[], arrayBuffers: number): readonly Group[] {
  const wrappers = (group: Group) => group.sites.filter(isBuffer).reduce((sum, site) => sum + site.bytesPerRequest, 0);
  const all = groups.reduce((sum, group) => sum + wrappers(group), 0);
  if (all === 0 || arrayBuffers <= 0) return groups.map((group) => ({ ...group, offHeap: false }));
  return groups.map((group) => ({ ...group, bytesPerRequest: group.bytesPerRequest + (arrayBuffers * wrappers(group)) / all }));
}

const isBuffer = ({ frames }: Site): boolean =>
  frames
    .slice(0, 6)
    .some(
      ({ url, functionName }) =>
        url === 'node:buffer' ||
        (url === '' && /^(ArrayBuffer|\w+Array|SharedArrayBuffer)$/.test(functionName) && functionName !== 'Array'),
    );

/**
 * Changed files come first, where they keep more than a little. Then the line that fills the chief holder, however little it
 * allocates itself: it keeps what others make. Then own code before packages, and more bytes before fewer.
 */
function ranked(groups: readonly Group[], chief: Holder | null): readonly Blame[] {
  const all = groups.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
  const fills = (group: Group) => isKeeper(group) && group.holder === chief && group.frame.owner === 'own';
  // Of lines that lead to the same container, the one that touches it itself, not what it lies in.
  const touches = (group: Group) => fills(group) && (group.by === 'opened' || group.container === chief?.containers[0]);
  const weight = (group: Group) =>
    group.bytesPerRequest * (group.frame.owner === 'own' ? preferred : 1) * (fills(group) ? 1e6 : 1) * (touches(group) ? 1e6 : 1);
  const first = (group: Group) => Number(group.changed && (fills(group) || group.bytesPerRequest >= all * shareOfChange));
  const told = (group: Group) => fills(group) || (group.bytesPerRequest >= all * smallestShare && group.bytesPerRequest >= smallestBytes);
  return [...groups]
    .filter(told)
    .sort((a, b) => first(b) - first(a) || weight(b) - weight(a))
    .slice(0, 10)
    .map((group) => {
      const { sites: _, ...blamed } = group;
      const bytesPerRequest = fills(group) ? Math.max(group.bytesPerRequest, chief?.bytesPerRequest ?? 0) : group.bytesPerRequest;
      return { ...blamed, bytesPerRequest, share: Math.min(1, bytesPerRequest / all) };
    });
}

type ReadFrame = (raw: RawFrame) => Promise<Frame>;

function frameReader(scripts: Scripts, workspace: Workspace): ReadFrame {
  const known = new Map<string, Promise<Frame>>();
  return (raw) => {
    const key = keyOf(raw);
    let frame = known.get(key);
    if (!frame) {
      frame = readFrame(raw, scripts, workspace);
      known.set(key, frame);
    }
    return frame;
  };
}

const keyOf = ({ functionName, url, line, column }: RawFrame): string => `${functionName}@${url}:${line}:${column}`;

/** For each function, what it calls under which retained memory is allocated, in bytes per request. */
function calleesOf(sites: readonly Site[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const callees = new Map<string, Map<string, number>>();
  for (const { frames, bytesPerRequest } of sites) {
    for (let i = 1; i < frames.length; i++) {
      const name = frames[i - 1]!.functionName.split('.').at(-1)!;
      if (name === '') continue;
      const key = keyOf(frames[i]!);
      const of = callees.get(key) ?? new Map<string, number>();
      of.set(name, (of.get(name) ?? 0) + bytesPerRequest);
      callees.set(key, of);
    }
  }
  return callees;
}

async function blamedIn(
  stack: readonly Frame[],
  evidence: Evidence,
  callees: ReadonlyMap<string, ReadonlyMap<string, number>>,
  read: ReadFrame,
): Promise<Pick<Blame, 'frame' | 'by' | 'dependency' | 'holder' | 'container'>> {
  const own = stack.filter(({ owner, raw }) => owner === 'own' && !raw.url.endsWith(evidence.agentPath));
  const outermost = own.length > 0 ? stack.indexOf(own[0]!) : stack.length;
  const called = stack.slice(0, outermost);
  // The package that the app calls is the one to update or to call otherwise; what that one calls is its own affair.
  // Where nothing of the app is on the stack, a framework did it by itself.
  const outer =
    called.findLast(({ owner }) => owner === 'dependency') ??
    (own.length === 0 ? called.findLast(({ owner }) => owner === 'framework') : undefined);
  const inner = outer && called.find((frame) => frame.package?.name === outer.package?.name);
  const narrowed = new Map<Frame, Statement | null>();
  const statementIn = (frame: Frame) => {
    let statement = narrowed.get(frame);
    if (statement === undefined) {
      statement = statementOf(frame, evidence, callees);
      narrowed.set(frame, statement);
    }
    return statement;
  };
  // The line that puts it away is asked for, also where a function it calls made the object.
  const keeper = own.find((frame) => ['container', 'opened'].includes(statementIn(frame)?.by ?? ''));
  const frame =
    keeper ??
    own[0] ??
    inner ??
    stack.find(({ owner }) => owner === 'framework') ??
    stack.find(({ owner }) => owner === 'unknown') ??
    stack[0]!;
  const statement = statementIn(frame);
  const holder = holderFor(statement, evidence);
  const allocates = inner?.package
    ? { ...inner.package, file: inner.file, line: (await placed(inner, statementIn(inner), read)).line }
    : null;
  const keeping = holder && (await keepingPackage(holder, read));
  return {
    frame: await placed(frame, statement, read),
    by: statement?.by ?? 'function',
    dependency: holder && keeping && keepsIn(keeping, allocates, holder) ? keeping : allocates,
    holder,
    container: statement?.container ?? null,
  };
}

/**
 * Of a package that both allocates and keeps it, the statement that allocates says more than where a variable stands that leads
 * to it somehow; but the file says most whose function is left behind, or whose own variable is the container.
 */
function keepsIn(keeping: PackagePlace, allocates: PackagePlace | null, holder: Holder): boolean {
  if (keeping.name !== allocates?.name) return true;
  return keeping.file !== allocates.file && (holder.callback !== null || hasTheContainer(holder));
}

/** The frame moved from where its function begins to a statement in it. */
async function placed(frame: Frame, statement: Statement | null, read: ReadFrame): Promise<Frame> {
  if (!statement) return frame;
  const exact = await read({ ...frame.raw, line: statement.line, column: statement.column });
  // Where a map loses the statement, the function is what is known for certain. Another source is fine: bundlers inline.
  return exact.owner === frame.owner && exact.mapped === frame.mapped ? exact : frame;
}

function statementOf(frame: Frame, evidence: Evidence, callees: ReadonlyMap<string, ReadonlyMap<string, number>>): Statement | null {
  const code = frame.script && builtCode(frame.script);
  if (!code) return null;
  const { url, line, column } = frame.raw;
  const called = callees.get(keyOf(frame.raw)) ?? new Map<string, number>();
  const all = [...called.values()].reduce((a, b) => a + b, 0);
  const holders = evidence.retention?.holders ?? [];
  const clues: Clues = {
    callees: new Map(all > 0 ? [...called].map(([name, bytes]) => [name, bytes / all]) : []),
    containers: [...new Set(holders.flatMap((holder) => containersSeenFrom(url, holder)))],
    classes: evidence.retention?.classes.map(({ name }) => name) ?? [],
    opened: evidence.handles.flatMap(({ openedAt }) => (openedAt && isSameScript(openedAt.raw.url, url) ? [openedAt.raw] : [])),
    closures: (evidence.retention?.closures ?? []).filter((place) => isSameScript(place.url, url)),
  };
  return narrow(code, line, column, clues);
}

/** The profiler names CommonJS scripts by URL, snapshots and stacks by path. */
const isSameScript = (a: string, b: string): boolean => (pathOfScript(a) ?? a) === (pathOfScript(b) ?? b);

/** A variable is known by its name in its own script; elsewhere only a name that is more than a minifier's says anything. */
function containersSeenFrom(url: string, { containers, anchor }: Holder): readonly string[] {
  const within = 'within' in anchor ? anchor.within : null;
  return containers.filter((name) => name.length > 2 || (within && isSameScript(within.url, url)));
}

function holderFor(statement: Statement | null, { retention }: Evidence): Holder | null {
  const holders = retention?.holders ?? [];
  if (statement?.by === 'container')
    return holders.find(({ containers }) => containers.includes(statement.container ?? '')) ?? holders[0] ?? null;
  return holders[0] ?? null;
}
