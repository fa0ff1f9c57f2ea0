import type { Combination } from './option.ts';
import { settingEntries } from './options.ts';
import type { Header, OwnSettings, Settings } from './settings.ts';

const combinations: Readonly<Record<Combination, (general: never, own: never) => unknown>> = {
  replace: (_, own: unknown) => own,
  'refine-by-name': (general: readonly Header[], own: readonly Header[]): readonly Header[] => {
    const named = new Set(own.map(({ name }) => name.toLowerCase()));
    return [...general.filter(({ name }) => !named.has(name.toLowerCase())), ...own];
  },
  'refine-by-key': (general: object, own: object) => ({ ...general, ...own }),
};

const ownEntries = settingEntries.flatMap(({ key, option }) =>
  option.perRoute === null ? [] : [{ key, option, combine: combinations[option.perRoute] as (a: unknown, b: unknown) => unknown }],
);

/** Settings that hold no longer where these are given. */
const overruledBy = (given: Readonly<Record<string, unknown>>): ReadonlySet<string> =>
  new Set(settingEntries.filter(({ key }) => given[key] !== undefined).flatMap(({ option }) => option.overrules));

const without = <T extends object>(settings: T, keys: ReadonlySet<string>): Partial<T> =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.has(key))) as Partial<T>;

/**
 * What was given, on top of what a configuration says: it replaces that, and what would refine it. Only keys of a map refine
 * those of the configuration: headers that are given are all there are.
 */
export function onTop(configured: Partial<Settings>, given: Partial<Settings>): Partial<Settings> {
  const below: Partial<Settings> = without(configured, overruledBy(given));
  const refined = ownEntries.flatMap(({ key, option, combine }) =>
    option.perRoute === 'refine-by-key' && below[key] !== undefined && given[key] !== undefined
      ? [[key, combine(below[key], given[key])]]
      : [],
  );
  return { ...below, ...given, ...Object.fromEntries(refined) };
}

/** The settings of a route, from those of all and its own. */
export function withOwn(general: Settings, own: OwnSettings): Settings {
  const overruled = overruledBy(own);
  const values: Readonly<Record<string, unknown>> = { ...general };
  const given: Readonly<Record<string, unknown>> = { ...own };
  const combined = ownEntries.flatMap(({ key, option, combine }) => {
    const below = overruled.has(key) ? option.absent : values[key];
    return given[key] === undefined ? (overruled.has(key) ? [[key, below]] : []) : [[key, combine(below, given[key])]];
  });
  return { ...general, ...Object.fromEntries(combined) };
}

/**
 * What a route has of its own where something was given for all: that wins. Entries of what is refined win one by one, also
 * over the route's own figure for all of them.
 */
export function ownBeside(own: OwnSettings, given: Partial<Settings>): OwnSettings {
  const asked: Readonly<Record<string, unknown>> = { ...given };
  const had: Readonly<Record<string, unknown>> = { ...own };
  const lost = overruledBy(asked);
  const kept = ownEntries.flatMap(({ key, option, combine }) => {
    if (lost.has(key)) return [];
    if (asked[key] === undefined) return had[key] === undefined ? [] : [[key, had[key]]];
    const refines = option.perRoute !== 'replace' && (had[key] !== undefined || overruledBy(had).has(key));
    return refines ? [[key, combine(had[key] ?? option.absent, asked[key])]] : [];
  });
  return Object.fromEntries(kept);
}
