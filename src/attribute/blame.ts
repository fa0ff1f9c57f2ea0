/** From who was heard adding to a container to the package that is to blame. */

import type { Holder } from '../heap/retainers.ts';
import type { ScriptPlace } from '../heap/script-place.ts';
import { type Frame, isSameScript, type ReadFrame } from './frames.ts';
import type { HeardHolder } from './heard-holders.ts';
import type { PackagePlace } from './keeping-package.ts';

/** The package that adds, or has others add, to what holds the leak. */
export interface Blamed {
  readonly holder: Holder;
  readonly package: PackagePlace;
  /** The stack of the addition, the nearest first. */
  readonly stack: readonly Frame[];
}

/** Additions heard, of the entries that each request leaves; and of these removed again. */
const [HEARD, GONE] = [0.3, 0.5] as const;

/**
 * The package that is to blame by what was heard; null where nothing was heard of what holds most, or own code adds to it itself.
 *
 * 1. The package whose variable the container hangs on, where it let the code of a helper do the adding (a memoizer, a collection).
 * 2. The package whose function was added, where it gave it to somebody else's container (a store, an emitter, an observable).
 * 3. Else who adds: the nearest frame that is not Node.js; above the file of the container, where that is only an instance that a
 *    helper made.
 * @param agentPath the agent's script: its own frames say nothing
 */
export async function blamed(heard: readonly HeardHolder[], read: ReadFrame, agentPath: string): Promise<Blamed | null> {
  const grows = ({ holder, addedPerRequest, removedPerRequest }: HeardHolder) =>
    addedPerRequest >= HEARD * Math.min(1, holder.entries.perRequest || 1) && removedPerRequest < GONE * addedPerRequest;
  const chief = heard.find(grows);
  if (!chief) return null;
  const all = await Promise.all(
    chief.stacks.map(async ({ perRequest, frames }) => {
      const stack = (await Promise.all(frames.map(read))).filter(({ owner, raw }) => owner !== 'node' && !raw.url.endsWith(agentPath));
      return { perRequest, stack };
    }),
  );
  const [first] = all.filter(({ stack }) => stack.length > 0).sort((a, b) => oddness(a.perRequest) - oddness(b.perRequest));
  if (!first) return null;
  const by = await whoOf(first.stack, chief.holder, read);
  const place = by && packagePlace(by);
  return place ? { holder: chief.holder, package: place, stack: first.stack } : null;
}

/** What comes once in each request says most: a timer that sets itself again comes more often, and others seldom. */
const oddness = (perRequest: number): number => (perRequest >= 0.9 ? perRequest : 1000 + 1 / Math.max(perRequest, 1e-3));

const isPackage = ({ owner, package: name }: Frame): boolean => name !== null && owner !== 'own' && owner !== 'node';
const packagePlace = (frame: Frame): PackagePlace | null =>
  isPackage(frame) && frame.package ? { ...frame.package, file: frame.file, line: frame.line } : null;
/** Packages of one scope are one house. */
const houseOf = ({ package: name }: Frame): string => (name?.name.startsWith('@') ? name.name.split('/')[0]! : (name?.name ?? ''));

async function whoOf(stack: readonly Frame[], { anchor, callback }: Holder, read: ReadFrame): Promise<Frame | null> {
  const nearest = stack[0]!;
  const isElsewhere = (frame: Frame) =>
    isPackage(frame) && houseOf(frame) !== houseOf(nearest) && stack.some((one) => one.package?.name === frame.package?.name);
  const at = async (place: ScriptPlace | null) => (place ? read({ functionName: '', ...place }) : null);
  const kept = await at('within' in anchor ? anchor.within : null);
  if (kept && isElsewhere(kept)) return stack.find((frame) => isIn(frame, kept)) ?? kept;
  const added = await at(callback);
  if (added && isElsewhere(added)) return stack.find((frame) => frame.package?.name === added.package?.name) ?? added;
  if (!kept || anchor.kind !== 'variable') return nearest;
  // A variable that only a function of a helper has: whoever called the helper, in the same package.
  const outside = stack.find((frame) => !isIn(frame, kept));
  return outside && outside.package?.name === nearest.package?.name && isIn(nearest, kept) ? outside : nearest;
}

const isIn = (frame: Frame, of: Frame): boolean =>
  isSameScript(frame.raw.url, of.raw.url) || (frame.package?.name === of.package?.name && frame.file === of.file && of.package !== null);
