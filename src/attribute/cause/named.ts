import type { Holder } from '../../heap/holder.ts';
import type { Cause } from './seen.ts';

/** A cause that names the variable which holds the memory, by its name in the source. */
export function withSourceName(
  cause: Cause | null,
  held: readonly { readonly holder: Holder; readonly path: { readonly steps: readonly { readonly name: string }[] } }[],
): Cause | null {
  const named = cause && 'name' in cause.args ? held.find(({ holder }) => holder.anchor.name === cause.args.name) : undefined;
  const root = named?.path.steps[0];
  return cause && root?.name ? { ...cause, args: { ...cause.args, name: root.name } } : cause;
}
