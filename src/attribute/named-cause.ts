import type { Holder } from '../heap/retainers.ts';
import type { Cause } from './cause/seen.ts';
import type { RetainingPath } from './retaining-path.ts';

/** A cause that names the variable which holds the memory, by its name in the source. */
export function withSourceName(
  cause: Cause | null,
  held: readonly { readonly holder: Holder; readonly path: Pick<RetainingPath, 'steps'> }[],
): Cause | null {
  const named = cause && 'name' in cause.args ? held.find(({ holder }) => holder.anchor.name === cause.args.name) : undefined;
  const root = named?.path.steps[0];
  return cause && root?.name ? { ...cause, args: { ...cause.args, name: root.name } } : cause;
}
