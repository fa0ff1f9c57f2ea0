/**
 * Shapes of the arguments that a coded message carries. A shape is a table of readers: the type of the arguments derives
 * from it, and arguments that come from a file are read by it.
 */

/** The value as it is expected; undefined: it does not fit. */
export type Reader<T> = (value: unknown) => T | undefined;

export type Shape = Readonly<Record<string, Reader<unknown>>>;

export type ArgsOf<S extends Shape> = { readonly [Name in keyof S]: Exclude<ReturnType<S[Name]>, undefined> };

/** Characters; a report takes no longer text anywhere. */
const longestText = 100_000;
/** Lines; the longest output that is kept has a few hundred. */
const mostLines = 10_000;

export const text: Reader<string> = (value) => (typeof value === 'string' && value.length <= longestText ? value : undefined);

export const number: Reader<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const lines: Reader<readonly string[]> = (value) =>
  Array.isArray(value) && value.length <= mostLines && value.every((line) => text(line) !== undefined) ? value : undefined;

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value);

/** Only what the shape names; null where something is missing or does not fit. */
export function readArgs<S extends Shape>(shape: S, value: unknown): ArgsOf<S> | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const read = Object.entries(shape).map(([name, reader]) => [name, Object.hasOwn(given, name) ? reader(given[name]) : undefined] as const);
  return read.some(([, found]) => found === undefined) ? null : (Object.fromEntries(read) as ArgsOf<S>);
}
