import { describe, expect, expectTypeOf, it } from 'vitest';
import type { configOnly } from './config-only.ts';
import { type OptionSetting, optionEntries, type options, settingEntries } from './options.ts';
import type { OwnSettings, Settings } from './settings.ts';
import { settingsFrom } from './settings-from.ts';

type Options = typeof options;

/** Options of which a route may have its own, by the table. */
type Own = { [K in keyof Options]: Options[K]['setting'] & keyof OwnSettings }[keyof Options];

describe('the table', () => {
  it('has one entry for each setting, and each of its settings is one', () => {
    // Read by the compiler.
    // Where the threshold came from follows from who gave it.
    expectTypeOf<OptionSetting | keyof typeof configOnly | 'thresholdFrom'>().toEqualTypeOf<keyof Settings>();
    expectTypeOf<Own>().toEqualTypeOf<keyof OwnSettings>();
    const keys = settingEntries.map(({ key }) => key);
    expect([...keys, 'params', 'ignore', 'perRoute', 'known', 'thresholdFrom'].sort()).toEqual(
      Object.keys(settingsFrom({}, { cwd: '/' })).sort(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lets a route have of its own only what a configuration can hold', () => {
    for (const [name, { perRoute, config }] of optionEntries) if (perRoute !== null) expect(config, name).not.toBeNull();
  });

  it('overrules only what refines something', () => {
    const refining = new Set(settingEntries.filter(({ option }) => option.perRoute?.startsWith('refine')).map(({ key }) => key));
    for (const [name, { overrules }] of optionEntries) for (const key of overrules) expect(refining, name).toContain(key);
  });

  it('can write a secret only where a command leaves it to a variable', () => {
    for (const [name, { secret, recheck }] of optionEntries) {
      if (!secret || recheck === null) continue;
      const written = recheck([{ name: 'a', value: 'hunter2' }] as never, '/');
      expect(JSON.stringify(written), name).not.toContain('hunter2');
    }
  });
});
