/** What a schema finds wrong in a value, for the person who wrote it: schemas name types as programmers do. */

/** Types as zod names them. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  record: 'an object',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  undefined: 'nothing',
};

const typeWord = (name: string): string => (Object.hasOwn(types, name) ? (types[name] as string) : name.replaceAll('|', ', '));

/**
 * "budget: Expected text, not a number."
 * @param issue of zod; messages of our own schemas stay as they are
 * @param whole what to call the value itself
 */
export function misfit(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  whole = 'The whole',
): string {
  const [, expected, received] = /^Invalid (?:input|option): expected (.+?)(?:, received (\w+))?$/.exec(message) ?? [];
  const isEmpty = /^Too small: expected (?:string|array|record) to have >=?[01] /.test(message);
  const said =
    expected !== undefined
      ? `Expected ${typeWord(expected)}${received === undefined ? '' : `, not ${typeWord(received)}`}.`
      : isEmpty
        ? 'It is empty.'
        : message === 'Invalid input'
          ? 'A value of this kind is not taken.'
          : message;
  return `${path.map(String).join('.') || whole}: ${said}`;
}
