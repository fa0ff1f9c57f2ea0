import type { Values } from './given.ts';
import type { Option } from './option.ts';
import { settingEntries } from './options.ts';
import type { Settings } from './settings.ts';

/** The settings that these values give; nothing for what was not given. */
export function settingsIn(values: Values): Partial<Settings> {
  return Object.fromEntries(
    settingEntries.flatMap(({ name, key, option }) => {
      const given: readonly unknown[] = values[name] ?? [];
      return given.length > 0 ? [[key, option.gather(given)]] : [];
    }),
  );
}

/** What a setting is when nothing was given. */
export function absentOf({ default: text, absent, read, gather }: Option<unknown>): unknown {
  // Defaults are figures and words, which are read without a look at where they were written.
  return text === null ? absent : gather([read(text, { kind: 'argv', cwd: '/', platform: 'linux', option: '' })]);
}

/** All settings that options give, when nothing was given. */
export const absentSettings = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(settingEntries.map(({ key, option }) => [key, absentOf(option)]));
