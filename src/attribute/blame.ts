/** From who was heard adding to a container to the package that is to blame. */

import type { Holder } from '../heap/holder.ts';
import type { ScriptPlace } from '../heap/script-place.ts';
import { addsAt } from './adds-at.ts';
import { type Frame, isSameScript, type ReadFrame } from './frames.ts';
import type { HeardAdditions } from './heard-holder.ts';
import { type PackagePlace, packagePlace } from './keeping-package.ts';

/** Additions heard, of the entries that each request leaves; and of these removed again. */
const [HEARD, GONE] = [0.3, 0.5] as const;

/**
 * The package that adds to what holds the leak, or has others add to it; null where own code adds itself, where a framework only does
 * what own code tells it, and where what was heard is not what grows.
 *
 * 1. The package whose variable the container hangs on, where it let the code of a helper do the adding (a memoizer, a collection).
 * 2. The package whose function was added, where it gave it to somebody else's container (a store, an emitter, an observable).
 * 3. Else who adds: the nearest frame that is not Node.js; above the file of the container, where that is only an instance that a
 *    helper made. Of a package that adds from within a bundle, the file of its own that calls that: a bundle may have anybody's code.
 * @param agentPath the agent's script: its own frames say nothing
 */
export async function blamed(heard: HeardAdditions, read: ReadFrame, agentPath: string): Promise<PackagePlace | null> {
  const { holder, addedPerRequest, removedPerRequest } = heard;
  const wanted = HEARD * Math.min(1, holder?.entries.perRequest || 1);
  if (addedPerRequest < wanted || removedPerRequest > GONE * addedPerRequest) return null;
  const all = await Promise.all(
    heard.stacks.map(async ({ perRequest, frames }) => {
      const stack = (await Promise.all(frames.map(read))).filter((frame) => !isOfNode(frame) && !frame.raw.url.endsWith(agentPath));
      return { perRequest, stack };
    }),
  );
  const [first] = all.filter(({ stack }) => stack.length > 0).sort((a, b) => oddness(a.perRequest) - oddness(b.perRequest));
  const by = first && (await whoOf(first.stack, holder, read));
  return by && isPackage(by) ? packagePlace(outsideBundle(by, first.stack)) : null;
}

/** Columns from which on a line is that of a bundle or a minifier: nobody writes, or reads, one so long. */
const BUNDLED = 1000;
const isBundled = ({ mapped, column }: Frame): boolean => mapped === null && column > BUNDLED;

function outsideBundle(frame: Frame, stack: readonly Frame[]): Frame {
  if (!isBundled(frame)) return frame;
  const callers = stack.slice(Math.max(0, stack.indexOf(frame)));
  return callers.find((one) => one.package?.name === frame.package?.name && !isBundled(one)) ?? frame;
}

/** What comes once in each request says most: a timer that sets itself again comes more often, and others seldom. */
const oddness = (perRequest: number): number => (perRequest >= 0.9 ? perRequest : 1000 + 1 / Math.max(perRequest, 1e-3));

/** Modules of Node.js that are packages, too: who adds by them is whoever calls them. */
const modulesOfNode = new Set(['readable-stream', 'events', 'stream-browserify']);
const isOfNode = ({ owner, package: name }: Frame): boolean => owner === 'node' || modulesOfNode.has(name?.name ?? '');

const isPackage = ({ owner, package: name }: Frame): boolean => name !== null && owner !== 'own' && owner !== 'node';
/** Packages of one scope are one house. */
const houseOf = ({ package: name }: Frame): string => (name?.name.startsWith('@') ? name.name.split('/')[0]! : (name?.name ?? ''));

async function whoOf(stack: readonly Frame[], holder: Holder | null, read: ReadFrame): Promise<Frame | null> {
  const nearest = stack[0]!;
  const own = stack.find(({ owner }) => owner === 'own');
  if (nearest.owner === 'framework' && own && addsAt(own)) return null;
  if (!holder) return nearest;
  const { anchor, functions } = holder;
  const isElsewhere = (frame: Frame) =>
    isPackage(frame) && houseOf(frame) !== houseOf(nearest) && stack.some((one) => one.package?.name === frame.package?.name);
  const at = async (place: ScriptPlace | null) => (place ? read({ functionName: '', ...place }) : null);
  const kept = await at('within' in anchor ? anchor.within : null);
  if (kept && isElsewhere(kept)) return stack.find((frame) => isIn(frame, kept)) ?? kept;
  const added = (await Promise.all(functions.map(at))).find((one) => one && isElsewhere(one));
  if (added) return stack.find((frame) => frame.package?.name === added.package?.name) ?? added;
  if (!kept || anchor.kind !== 'variable') return nearest;
  // A variable that only a function of a helper has: whoever called the helper, in the same package.
  const outside = stack.find((frame) => !isIn(frame, kept));
  return outside && outside.package?.name === nearest.package?.name && isIn(nearest, kept) ? outside : nearest;
}

const isIn = (frame: Frame, of: Frame): boolean =>
  isSameScript(frame.raw.url, of.raw.url) || (frame.package?.name === of.package?.name && frame.file === of.file && of.package !== null);
