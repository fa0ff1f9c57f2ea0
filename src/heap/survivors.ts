/**
 * Allocation sites whose objects survive: from sampling heap profiles read after each volley.
 *
 * The profiler holds only what is still alive, by call stack. Each sample carries an ordinal that rises with the
 * time of its allocation, so a profile read after every volley tells in which volley (cohort) an object was made
 * and whether it outlived later volleys. That is what parts a leak from a cache that evicts (earlier cohorts die),
 * from a lazy load (one cohort) and from the last request's own buffers (the last cohort only).
 */
import type { ProfileNode, SamplingHeapProfile } from './profile.ts';

/** A frame as V8 names it: where the function begins (not the statement); line and column count from 0. */
export interface RawFrame {
  readonly functionName: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** The profiles of all serving processes (always in the same order) after a volley and a forced collection. */
export interface SurvivorRead {
  /** Requests served since the profiler started. */
  readonly requests: number;
  readonly profiles: readonly SamplingHeapProfile[];
}

/** Objects allocated under one call stack. */
export interface Site {
  /** Nearest to the allocation first. */
  readonly frames: readonly RawFrame[];
  /** Bytes per request still alive at the end, the last volley left out; of what swells, by how much more is alive. */
  readonly bytesPerRequest: number;
  /** Bytes alive at each read. */
  readonly alive: readonly number[];
  /** Bytes per request still alive at the end, by the volley that made them. */
  readonly cohorts: readonly number[];
  /** Samples by the volley that made them: how many there were after that volley, and how many are left at the end. */
  readonly born: readonly number[];
  readonly left: readonly number[];
  readonly trend: Trend;
}

/**
 * `grows`: every volley leaves objects, and they stay. `swells`: objects of earlier volleys die, and what is alive in their place is
 * larger each time (a table that is copied to add to it). `fades`: objects of earlier volleys die (a cache that evicts). `once`: one
 * volley alone left them (a module loaded late, a step). `thin`: too few samples to tell.
 */
export type Trend = 'grows' | 'swells' | 'fades' | 'once' | 'thin';

/** Below this share of what earlier volleys left at first, the rest is called dead: a leak keeps all of it. */
const stays = 0.6;
/** Above this share in a single volley (of at least three), the growth is a step. */
const step = 0.75;
/** A trend is not read out of fewer samples than this. */
const fewSamples = 5;

interface Tally {
  readonly frames: readonly RawFrame[];
  /** [read][cohort] bytes alive. */
  readonly bytes: number[][];
  /** [read][cohort] samples alive. */
  readonly samples: number[][];
}

/**
 * Sites that still hold memory at the last read, the most bytes per request first.
 * @param reads in the order they were taken; at least two, since the last volley is not judged
 */
export function survivingSites(reads: readonly SurvivorRead[]): readonly Site[] {
  const tallies = new Map<string, Tally>();
  const bounds = cohortBounds(reads);
  reads.forEach((read, r) => {
    read.profiles.forEach((profile, process) => {
      const stacks = stacksById(profile);
      for (const sample of profile.samples) {
        const frames = stacks.get(sample.nodeId);
        if (!frames) continue;
        const key = frames.map((f) => `${f.functionName}@${f.url}:${f.line}:${f.column}`).join('|');
        let tally = tallies.get(key);
        if (!tally) {
          const zeros = () => reads.map(() => reads.map(() => 0));
          tally = { frames, bytes: zeros(), samples: zeros() };
          tallies.set(key, tally);
        }
        const cohort = bounds[process]!.findIndex((bound) => sample.ordinal <= bound);
        tally.bytes[r]![cohort]! += sample.size;
        tally.samples[r]![cohort]!++;
      }
    });
  });
  const requests = reads.map((read, i) => Math.max(1, read.requests - (reads[i - 1]?.requests ?? 0)));
  return [...tallies.values()]
    .filter((tally) => tally.samples.at(-1)!.some((count) => count > 0))
    .map((tally) => judged(tally, requests))
    .sort((a, b) => b.bytesPerRequest - a.bytesPerRequest);
}

/** For each process, the highest ordinal seen at each read: what comes later was allocated later. */
function cohortBounds(reads: readonly SurvivorRead[]): readonly (readonly number[])[] {
  // A process may come or go between two reads.
  const processes = Math.max(0, ...reads.map(({ profiles }) => profiles.length));
  return Array.from({ length: processes }, (_, process) => {
    let highest = -1;
    return reads.map((read) => {
      for (const sample of read.profiles[process]?.samples ?? []) highest = Math.max(highest, sample.ordinal);
      return highest;
    });
  });
}

function judged(tally: Tally, requests: readonly number[]): Site {
  const last = tally.bytes.at(-1)!;
  const earlier = withoutLast(last);
  const served = withoutLast(requests).reduce((a, b) => a + b, 0);
  const born = tally.samples.map((counts, c) => counts[c]!);
  const left = tally.samples.at(-1)!;
  const alive = tally.bytes.map((cohorts) => cohorts.reduce((a, b) => a + b, 0));
  const isSwelling = earlier.every((bytes) => bytes === 0) && swells(alive);
  const between = requests.slice(1).reduce((a, b) => a + b, 0);
  return {
    frames: tally.frames,
    bytesPerRequest: isSwelling ? (alive.at(-1)! - alive[0]!) / between : earlier.reduce((a, b) => a + b, 0) / served,
    alive,
    cohorts: last.map((b, c) => b / requests[c]!),
    born,
    left,
    trend: isSwelling ? 'swells' : trendOf(born, left),
  };
}

/** A table that grows by entries takes so many times the room at the end of the volleys, whenever it was made anew. */
const swollen = 1.25;

/** Whether something was alive at each of several reads, never less than before, and clearly more in the end. */
const swells = (alive: readonly number[]): boolean =>
  alive.length > 3 && alive[0]! > 0 && alive.every((bytes, i) => i === 0 || bytes >= alive[i - 1]!) && alive.at(-1)! >= alive[0]! * swollen;

/**
 * Reads the trend from counts of samples, not bytes: a table that is reallocated while it grows is one large
 * object that dies, among many small ones that stay.
 */
export function trendOf(born: readonly number[], left: readonly number[]): Trend {
  const sum = (counts: readonly number[]) => withoutLast(counts).reduce((a, b) => a + b, 0);
  const stayed = sum(left);
  if (sum(born) < fewSamples) return 'thin';
  if (stayed < sum(born) * stays) return 'fades';
  return left.length > 3 && Math.max(...withoutLast(left)) > stayed * step ? 'once' : 'grows';
}

/** The last cohort holds what the last requests still use: it is shown and not judged. */
const withoutLast = (cohorts: readonly number[]): readonly number[] => (cohorts.length > 1 ? cohorts.slice(0, -1) : cohorts);

/** The stack of every node of the tree, nearest frame first, `(root)` left out. Iterative: trees can be deep. */
function stacksById(profile: SamplingHeapProfile): ReadonlyMap<number, readonly RawFrame[]> {
  const stacks = new Map<number, readonly RawFrame[]>();
  const open: [ProfileNode, readonly RawFrame[]][] = profile.head.children.map((child) => [child, []]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, callers] = next;
    const { functionName, url, lineNumber, columnNumber } = node.callFrame;
    const frames = [{ functionName, url, line: lineNumber, column: columnNumber }, ...callers];
    stacks.set(node.id, frames);
    for (const child of node.children) open.push([child, frames]);
  }
  return stacks;
}
