import { onTop, ownBeside } from './combine.ts';
import { type Configured, spokenOf } from './config.ts';
import type { configOnly } from './config-only.ts';
import type { Values } from './given.ts';
import { type OptionSetting, options } from './options.ts';
import { runsAlready } from './runs-already.ts';
import type { Changed, Settings } from './settings.ts';
import { absentSettings, settingsIn } from './settings-in.ts';

/** What was given that changes the settings of the demo, which knows its own server and routes. */
export type Overrides = Partial<Settings>;

export interface Around {
  /** Absolute folder of the app when no other was given. */
  readonly cwd: string;
  /** Gives what the values do not. */
  readonly config?: Configured | null;
  /** The commit that a workflow's event names as the base of the change; null where it names none. */
  readonly base?: string | null;
  /** Whether leaks are compared with that base where nothing else was asked for. */
  readonly compares?: boolean;
}

/** The settings that the values ask for, with defaults for the rest. The values were read without a problem. */
export function settingsFrom(written: Values, around: Around): Settings {
  const { config = null, base = null, compares = base !== null } = around;
  const asked = settingsIn(written);
  const given = onTop(config === null ? {} : settingsIn(config.values), asked);
  const { params = {}, ignore = [], perRoute = [], known = [] } = config ?? {};
  // A server that runs already has its own flags, and its version is what it is.
  const isLent = runsAlready({ url: given.url ?? null, attach: given.attach ?? null });
  const compared =
    base === null || !compares || isLent || given.soakMs != null ? null : ({ kind: 'ref', ref: base, required: false } as const);
  return {
    // One entry of the table for each of them.
    ...(absentSettings() as Pick<Settings, OptionSetting>),
    ...given,
    cwd: given.cwd ?? around.cwd,
    ...(isLent ? { v8: given.v8 ?? 'production' } : {}),
    changed: changedSince(given.changed, base),
    baseline: given.baseline ?? compared,
    thresholdFrom: asked.threshold != null ? 'option' : given.threshold != null ? 'config' : null,
    config: config === null ? null : { file: config.file, speaksOf: spokenOf(config) },
    ...({ params, ignore, known } satisfies Partial<Record<keyof typeof configOnly, unknown>>),
    perRoute: perRoute.map(({ route, own }) => ({ route, own: ownBeside(own, asked) })),
  };
}

/** @param asked null: all routes were asked for; undefined: nothing was */
function changedSince(asked: Changed | null | undefined, base: string | null): Changed | null {
  if (asked === null) return null;
  if (asked !== undefined) return { ...asked, ref: asked.ref ?? base };
  return base === null ? null : { ref: base, required: false };
}

/** Only what was given of what the demo takes. */
export function overridesFrom(values: Values): Overrides {
  const taken = Object.entries(values).filter(([name]) => options[name as keyof typeof options].commands.some((c) => c === 'demo'));
  return settingsIn(Object.fromEntries(taken) as Values);
}
