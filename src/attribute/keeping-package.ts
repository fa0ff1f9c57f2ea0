import type { Frame } from './frames.ts';
import type { PackageName } from './packages.ts';
import type { Holder, ScriptPlace } from './retainers.ts';
import type { RawFrame } from './survivors.ts';

/** A place in an installed package. */
export type PackagePlace = PackageName & { readonly file: string; readonly line: number };

/**
 * The package that keeps what is left behind, which is not always the one that allocates it: the one that wrote the listener or
 * the timer's function, else the one whose variable holds the objects. Never a framework: it calls the app, and holds for it.
 */
export async function keepingPackage(holder: Holder, read: (raw: RawFrame) => Promise<Frame>): Promise<PackagePlace | null> {
  if (holder.callback) {
    const written = await read(rawAt(holder.callback));
    // A function of the app's own code is the app's, in whatever list it is kept.
    if (written.owner !== 'node') return placeIn(written);
  }
  const within = 'within' in holder.anchor ? holder.anchor.within : null;
  return within && placeIn(await read(rawAt(within)));
}

const rawAt = ({ url, line, column }: ScriptPlace): RawFrame => ({ functionName: '', url, line, column });

const placeIn = ({ owner, package: name, file, line }: Frame): PackagePlace | null =>
  owner === 'dependency' && name ? { ...name, file, line } : null;
