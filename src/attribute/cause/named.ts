import type { Holder } from '../../heap/holder.ts';
import type { Cause } from './seen.ts';

/** A cause that names the variable which holds the memory, by its name in the source. */
export function withSourceName(
  cause: Cause | null,
  held: readonly { readonly holder: Holder; readonly path: { readonly steps: readonly { readonly name: string }[] } }[],
): Cause | null {
  const name = cause?.args.name;
  if (!cause || typeof name !== 'string') return cause;
  for (const { holder, path } of held) {
    const [anchor, source] = [holder.anchor.name, path.steps[0]?.name];
    // Fields may follow the variable.
    const fields = name === anchor ? '' : name.startsWith(`${anchor}.`) ? name.slice(String(anchor).length) : null;
    if (fields !== null) return source ? { ...cause, args: { ...cause.args, name: `${source}${fields}` } } : cause;
  }
  return cause;
}
