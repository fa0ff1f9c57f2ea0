import { integer } from '../words.ts';

/** Names and numbers for a sentence, as a report has them: anything may be missing. */
export type Args = Readonly<Record<string, string | number | null>>;

/**
 * A sentence with its gaps filled: `{name}` by the argument of that name, numbers as people read them.
 * @returns null where an argument is missing
 */
export function filled(template: string, args: Args): string | null {
  let isWhole = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : null;
    if (value === null || value === undefined) isWhole = false;
    return typeof value === 'number' ? integer(value) : (value ?? '');
  });
  return isWhole ? text : null;
}
