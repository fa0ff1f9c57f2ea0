/** From the stacks of additions to the lines that add: the nearest own code, and the package that adds for it. */

import { containerInCode } from './container-in-code.ts';
import type { Frame, ReadFrame } from './frames.ts';
import type { HeardContainer } from './heard-containers.ts';
import { type PackagePlace, packagePlace } from './keeping-package.ts';
import { packageCalled } from './package-called.ts';

/** A line that adds to a container. */
export interface AddingLine {
  /** The nearest frame of the repository's own code; else of whoever adds. */
  readonly frame: Frame;
  /** The package that adds, called from the line; null when own code does it. */
  readonly dependency: PackagePlace | null;
  /** Nearest to the addition first. */
  readonly stack: readonly Frame[];
  /** Of all additions that were heard, 0 to 1. */
  readonly share: number;
}

/** A container that goes on gaining entries, and the lines that add to it. */
export interface GrowingAt extends Omit<HeardContainer, 'process' | 'stacks'> {
  /** As the code that adds calls it; null where it does not say. */
  readonly name: string | null;
  /** The one that adds most first; empty where none was heard. */
  readonly lines: readonly AddingLine[];
}

/** There is one of it, however the code calls it. */
const known = (className: string): string | null => (className === 'process.env' ? className : null);

/** Lines that add less of it are not shown. */
const smallestShare = 0.1;

/** @param agentPath the agent's script: what it adds itself is no growth */
export async function growingAt(heard: readonly HeardContainer[], read: ReadFrame, agentPath: string): Promise<readonly GrowingAt[]> {
  const all: { readonly container: GrowingAt; readonly processes: ReadonlySet<string> }[] = [];
  for (const { process, stacks, ...container } of heard) {
    const lines = await linesOf(stacks, read, agentPath);
    // The code that calls `push` says the name; Node.js in between has one of its own.
    const nearest = lines[0]?.stack.find(({ raw }) => raw.url !== '');
    const next: GrowingAt = { ...container, lines, name: known(container.class) ?? (nearest ? containerInCode(nearest) : null) };
    // Each process of a server has one of its own.
    const same = all.findIndex(({ container: one, processes }) => !processes.has(process) && isSame(one, next));
    const other = all[same];
    if (other) all[same] = { container: together(other.container, next), processes: new Set([...other.processes, process]) };
    else all.push({ container: next, processes: new Set([process]) });
  }
  return all.map(({ container }) => container).sort((a, b) => b.bytesPerRequest - a.bytesPerRequest);
}

/** Whether two frames stand on the same line. */
export const isSameLine = (a: Frame, b: Frame): boolean => a.file === b.file && a.line === b.line && a.package?.name === b.package?.name;

function isSame(a: GrowingAt, b: GrowingAt): boolean {
  const [one, other] = [a.lines[0]?.frame, b.lines[0]?.frame];
  return a.kind === b.kind && a.class === b.class && one !== undefined && other !== undefined && isSameLine(one, other);
}

const together = (a: GrowingAt, b: GrowingAt): GrowingAt => ({
  ...a,
  gained: a.gained + b.gained,
  removed: a.removed + b.removed,
  entriesPerRequest: a.entriesPerRequest + b.entriesPerRequest,
  bytesPerRequest: a.bytesPerRequest + b.bytesPerRequest,
});

async function linesOf(stacks: HeardContainer['stacks'], read: ReadFrame, agentPath: string): Promise<readonly AddingLine[]> {
  const all = stacks.reduce((sum, { count }) => sum + count, 0);
  const lines: AddingLine[] = [];
  for (const { count, frames } of stacks) {
    const named = await Promise.all(frames.map(read));
    const line = lineOf(named.filter(({ raw }) => !raw.url.endsWith(agentPath)));
    if (!line) continue;
    const known = lines.findIndex(({ frame }) => isSameLine(frame, line.frame));
    const share = count / all + (lines[known]?.share ?? 0);
    if (known === -1) lines.push({ ...line, share });
    else lines[known] = { ...lines[known]!, share };
  }
  return lines.filter(({ share }) => share >= smallestShare).sort((a, b) => b.share - a.share);
}

function lineOf(stack: readonly Frame[]): Omit<AddingLine, 'share'> | null {
  const own = stack.find(({ owner }) => owner === 'own');
  // Where nothing of the app is on the stack, a timer or a queue called: what starts there may be a mere helper of who adds.
  const inner = own ? packageCalled(stack, own) : stack.find((frame) => frame.package !== null);
  const frame = own ?? inner ?? stack.find(({ owner }) => owner !== 'node');
  if (!frame) return null;
  return { frame, stack, dependency: inner ? packagePlace(inner) : null };
}
