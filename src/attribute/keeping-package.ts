import type { PackageName } from '../code/packages.ts';
import type { Holder } from '../heap/holder.ts';
import type { ScriptPlace } from '../heap/script-place.ts';
import type { RawFrame } from '../heap/survivors.ts';
import type { Frame, Owner } from './frames.ts';

/** A place in an installed package; `function` where its name is known. */
export type PackagePlace = PackageName & { readonly file: string; readonly line: number; readonly function?: string };

/** The place of a frame; null for code that is of no package. */
export const packagePlace = ({ package: name, file, line, function: named, raw }: Frame): PackagePlace | null =>
  name && { ...name, file, line, ...(raw.functionName === '' ? {} : { function: named }) };

/**
 * The package that keeps what is left behind, which is not always the one that allocates it: the one that wrote the listener or
 * the timer's function, else the one whose variable holds the objects, or whose class does where the way begins at a global. A framework calls the app and holds for it: it is named
 * for its own timers and handles only.
 */
export async function keepingPackage(holder: Holder, read: (raw: RawFrame) => Promise<Frame>): Promise<PackagePlace | null> {
  if (holder.callback) {
    const written = await read(rawAt(holder.callback));
    // A function of the app's own code is the app's, in whatever list it is kept.
    const isOfFramework = written.owner === 'framework' && holder.anchor.kind === 'runtime';
    if (written.owner !== 'node') return placeIn(written, isOfFramework ? 'framework' : 'dependency');
  }
  const within = holder.anchor.kind === 'global' ? holder.keeper : 'within' in holder.anchor ? holder.anchor.within : null;
  return within && placeIn(await read(rawAt(within)), 'dependency');
}

/** The package in whose code the variable stands that leads to what is left behind; null for one of the app's own, or none. */
export async function packageOfVariable({ anchor }: Holder, read: (raw: RawFrame) => Promise<Frame>): Promise<PackageName | null> {
  return 'within' in anchor && anchor.within ? (await read(rawAt(anchor.within))).package : null;
}

const rawAt = ({ url, line, column }: ScriptPlace): RawFrame => ({ functionName: '', url, line, column });

const placeIn = (frame: Frame, expected: Owner): PackagePlace | null => (frame.owner === expected ? packagePlace(frame) : null);
