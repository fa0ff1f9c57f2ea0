import type { Scripts } from '../code/source-maps.ts';
import { blamed } from './blame.ts';
import type { ReadFrame } from './frames.ts';
import type { GrowingAt } from './growing-at.ts';
import { heardHolder } from './heard-holder.ts';
import type { PackagePlace } from './keeping-package.ts';
import type { LookedAt, Seen } from './look-at.ts';
import type { Suspect } from './ranked.ts';
import { heardWhileCounting, isOfPackages } from './with-heard.ts';

/**
 * The package that is heard adding to what this suspect keeps. Only where packages are on the way to what leaks: of own code,
 * sampling knows the line better.
 * @returns null where own code adds, or nothing was heard
 */
export async function heardAdding(
  suspect: Suspect,
  growing: readonly GrowingAt[],
  { snapshots }: Pick<Seen, 'snapshots'>,
  context: Pick<LookedAt, 'server' | 'hammer'> & { readonly agentPath: string },
  { scripts, read }: { readonly scripts: Scripts; readonly read: ReadFrame },
): Promise<PackagePlace | null> {
  if (!isOfPackages(suspect, growing)) return null;
  const holder = suspect.holder ?? snapshots?.retention?.holders[0];
  const heard =
    (holder && (await heardHolder(context, holder, scripts, snapshots?.process ?? null))) ?? heardWhileCounting(suspect, growing);
  return heard && blamed(heard, read, context.agentPath);
}
