import { CheckError, type Problem, problem } from '../problems.ts';
import type { Option, Source } from './option.ts';
import { type OptionName, options, type ValueOf } from './options.ts';
import { ownOptions } from './report-formats.ts';
import { nearlySize } from './units.ts';

/** What was written, option by option, in its order. */
export type Given = ReadonlyMap<OptionName, readonly string[]>;

export type Values = { readonly [K in OptionName]?: ReadonlyArray<ValueOf<K>> };

/** `max-routes` is `maxRoutes` in a configuration. */
export const configKeyOf = (name: OptionName): string =>
  options[name].config?.key ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An option as its writer knows it. */
export const written = (name: OptionName, kind: Source['kind']): string =>
  kind === 'argv' ? `--${name}` : kind === 'config' ? configKeyOf(name) : name;

function readOne(name: OptionName, text: string, from: Omit<Source, 'option'>): { value: unknown } | { problems: readonly Problem[] } {
  const { read, expected, secret }: Option<unknown> = options[name];
  const option = written(name, from.kind);
  if (text.trim() === '') return { problems: [problem('missing-value', { option, expected })] };
  try {
    const value = read(text, { ...from, option });
    if (value !== null) return { value };
    // Only a size is told apart by the case of its letters.
    const near = expected.includes('size') ? nearlySize(text.replace(/^.*: ?/, '')) : null;
    const wanted = near ?? expected;
    return {
      problems: [
        problem('bad-value', secret ? { option, value: '***', expected } : inPlace(name, { option, value: text, expected: wanted }, from)),
      ],
    };
  } catch (error) {
    if (error instanceof CheckError) return { problems: error.problems };
    throw error;
  }
}

/** In a configuration the parts of a value that is several stand apart: there `thresholds.js` does not accept "5 apples". */
function inPlace<T extends { readonly option: string; readonly value: string }>(
  name: OptionName,
  wrong: T,
  from: Omit<Source, 'option'>,
): T {
  const [, key, value] = /^(\w+): (.*)$/s.exec(wrong.value) ?? [];
  const isPart = from.kind === 'config' && options[name].repeatable && value !== undefined;
  return isPart ? { ...wrong, option: `${wrong.option}.${key}`, value } : wrong;
}

/** Reads everything that was given; what cannot be read becomes problems, all of them. */
export function readGiven(given: Given, from: Omit<Source, 'option'>): { readonly values: Values; readonly problems: readonly Problem[] } {
  const readings = [...given].map(([name, texts]) => ({
    name,
    read: texts.map((text) => readOne(name, text, from)),
    twice: texts.length > 1 && !options[name].repeatable ? [problem('given-twice', { option: written(name, from.kind) })] : [],
  }));
  return {
    values: Object.fromEntries(readings.map(({ name, read }) => [name, read.flatMap((r) => ('value' in r ? [r.value] : []))])) as Values,
    problems: readings.flatMap(({ read, twice }) => [...twice, ...read.flatMap((r) => ('problems' in r ? r.problems : []))]),
  };
}

/** Two reports cannot share one file. */
export function sharedFiles(values: Values, kind: Source['kind']): readonly Problem[] {
  const own = ownOptions.flatMap((name) => (values[name] ?? []).slice(0, 1).map((file) => ({ name, file })));
  const named = [...own, ...(values.reporter ?? []).map(({ file }) => ({ name: 'reporter' as const, file }))];
  return named
    .filter(({ file }, index) => named.findIndex((other) => other.file === file) < index)
    .map(({ name, file }) => problem('bad-value', { option: written(name, kind), value: file, expected: 'a file of its own' }));
}
