import { fileOf } from './alive.ts';
import type { Frame } from './frames.ts';
import type { NamedSite } from './named-sites.ts';

/** A function in a flame graph of what is kept. */
export interface FlameNode {
  readonly name: string;
  /** Empty where there is none. */
  readonly file: string;
  /** Where the function begins, from 1; 0 where it has no file. */
  readonly line: number;
  /** Kept of what was allocated here and in what it calls. */
  readonly bytesPerRequest: number;
  /** The largest first. */
  readonly children: readonly FlameNode[];
}

/** Stacks with less than this share of it all, or beyond this many, are put together. */
const smallestShare = 0.005;
const mostStacks = 60;

/** What the requests leave on the JavaScript heap, by call stack, the outermost function first; null when nothing is left. */
export function flameOf(sites: readonly NamedSite[]): FlameNode | null {
  const kept = sites.filter(
    ({ trend, bytesPerRequest }) => (trend === 'grows' || trend === 'swells' || trend === 'thin') && bytesPerRequest > 0,
  );
  const all = kept.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
  if (all === 0) return null;
  const shown = [...kept]
    .sort((a, b) => b.bytesPerRequest - a.bytesPerRequest)
    .filter(({ bytesPerRequest }, i) => i < mostStacks && bytesPerRequest >= all * smallestShare);
  const others = all - shown.reduce((sum, { bytesPerRequest }) => sum + bytesPerRequest, 0);
  const root = branch(
    '(all requests)',
    '',
    0,
    shown.map(({ stack, bytesPerRequest }) => ({ bytesPerRequest, callers: [...stack].reverse() })),
  );
  const small: FlameNode = { name: '(smaller ones)', file: '', line: 0, bytesPerRequest: others, children: [] };
  return others > 0 ? { ...root, bytesPerRequest: all, children: [...root.children, small] } : root;
}

interface Stack {
  readonly bytesPerRequest: number;
  /** What is left of it below this function, the outermost first. */
  readonly callers: readonly Frame[];
}

function branch(name: string, file: string, line: number, stacks: readonly Stack[]): FlameNode {
  const below = new Map<string, { readonly frame: Frame; readonly stacks: Stack[] }>();
  for (const { bytesPerRequest, callers } of stacks) {
    const [frame, ...rest] = callers;
    if (!frame) continue;
    const key = `${frame.function}@${fileOf(frame)}:${frame.line}:${frame.column}`;
    const group = below.get(key) ?? { frame, stacks: [] };
    group.stacks.push({ bytesPerRequest, callers: rest });
    below.set(key, group);
  }
  const children = [...below.values()]
    .map(({ frame, stacks: inner }) => branch(frame.function, ...placeOf(frame), inner))
    .sort((a, b) => b.bytesPerRequest - a.bytesPerRequest);
  return { name, file, line, bytesPerRequest: stacks.reduce((sum, stack) => sum + stack.bytesPerRequest, 0), children };
}

const placeOf = (frame: Frame): [string, number] => (frame.raw.url === '' ? ['', 0] : [fileOf(frame), frame.line]);
