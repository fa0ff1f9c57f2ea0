/** Allocation sites with their stacks as a reader knows them, and the line in each that is to be looked at. */

import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { RawFrame, Site } from '../heap/survivors.ts';
import type { Evidence } from './evidence.ts';
import { type Frame, type ReadFrame, readFrame } from './frames.ts';
import { type Callees, keyOf, type LineInStack, lineInStack } from './line-in-stack.ts';

export interface NamedSite extends Site {
  /** Nearest to the allocation first. */
  readonly stack: readonly Frame[];
  /** The frame nearest to the allocation that is not native. */
  readonly nearest: Frame;
  readonly found: LineInStack;
}

/** Frames read of each stack. */
const deepestStack = 48;
/** Sites of one volley alone (modules that load late) of which no more are named: each may need a script and its map. */
const mostSteps = 30;

/** Names the sites that hold memory at the end; what the agent allocates itself is left out. */
export async function namedSites(evidence: Evidence, read: ReadFrame): Promise<readonly NamedSite[]> {
  const callees = calleesOf(evidence.sites.filter((site) => site.trend !== 'once'));
  const named: NamedSite[] = [];
  let steps = 0;
  for (const site of evidence.sites) {
    if (site.trend === 'once' && steps++ >= mostSteps) continue;
    const stack = await Promise.all(site.frames.slice(0, deepestStack).map(read));
    const nearest = stack.find(({ owner }) => owner !== 'node');
    if (!nearest || nearest.raw.url.endsWith(evidence.agentPath)) continue;
    named.push({ ...site, stack, nearest, found: await lineInStack(stack, evidence, callees, read) });
  }
  return named;
}

/** Reads frames, each once. */
export function frameReader(scripts: Scripts, workspace: Workspace): ReadFrame {
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

function calleesOf(sites: readonly Site[]): Callees {
  const callees = new Map<string, Map<string, number>>();
  const add = (frame: RawFrame, name: string, bytes: number) => {
    const of = callees.get(keyOf(frame)) ?? new Map<string, number>();
    of.set(name, (of.get(name) ?? 0) + bytes);
    callees.set(keyOf(frame), of);
  };
  for (const { frames, bytesPerRequest } of sites) {
    if (frames[0]) add(frames[0], '', bytesPerRequest);
    for (let i = 1; i < frames.length; i++) {
      const name = frames[i - 1]!.functionName.split('.').at(-1)!;
      if (name === '') continue;
      add(frames[i]!, name, bytesPerRequest);
    }
  }
  return callees;
}
