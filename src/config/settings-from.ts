import type { Configured } from './config.ts';
import type { Values } from './given.ts';
import { type OptionName, options, type ValueOf } from './options.ts';
import type { Changed, OwnSettings, Settings } from './settings.ts';

/** What was given that changes the settings of the demo, which knows its own server and routes. */
export type Overrides = Partial<
  Pick<Settings, 'json' | 'markdown' | 'html' | 'reporters' | 'artifacts' | 'keepSnapshots' | 'v8' | 'budgetMs' | 'threshold' | 'requests'>
>;

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
  const values: Values = { ...config?.values, ...written };
  const given = <K extends OptionName>(name: K): ValueOf<K> | null => values[name]?.[0] ?? null;
  const orDefault = <K extends OptionName>(name: K): ValueOf<K> =>
    given(name) ??
    (options[name].read(options[name].default ?? '', {
      kind: 'argv',
      cwd: around.cwd,
      platform: process.platform,
      option: name,
    }) as ValueOf<K>);
  return {
    cwd: given('cwd') ?? around.cwd,
    start: given('start'),
    build: given('build'),
    port: given('port'),
    routes: [...new Set(values.route ?? [])],
    changed: changedSince(given('changed'), base),
    maxRoutes: given('max-routes'),
    api: given('api') ?? false,
    fromLog: given('from-log'),
    params: config?.params ?? {},
    ignore: config?.ignore ?? [],
    perRoute: (config?.perRoute ?? []).map(({ route, own }) => ({ route, own: unlessWritten(own, written) })),
    known: config?.known ?? [],
    headers: values.header ?? [],
    threshold: given('threshold'),
    // One figure of the command line is for every channel.
    channelThresholds: written.threshold ? {} : (config?.thresholds.channels ?? {}),
    warnThreshold: given('warn-threshold'),
    relativeThreshold: config?.thresholds.relative ?? null,
    nativeThreshold: given('native-threshold'),
    baseline: given('baseline') ?? (base === null || !compares ? null : { kind: 'ref', ref: base, required: false }),
    install: given('install'),
    strict: given('strict') ?? false,
    strictHeap: given('strict-heap') ?? false,
    heapLimit: orDefault('heap-limit'),
    budgetMs: orDefault('budget'),
    requests: given('requests'),
    v8: orDefault('v8'),
    expectStatus: orDefault('expect-status'),
    bootTimeoutMs: orDefault('boot-timeout'),
    requestTimeoutMs: orDefault('request-timeout'),
    json: given('json'),
    markdown: given('markdown'),
    html: given('html'),
    reporters: values.reporter ?? [],
    artifacts: given('artifacts'),
    keepSnapshots: given('keep-snapshots') ?? false,
  };
}

/** What the command line or an input says holds for every route, whatever the configuration has for some. */
function unlessWritten(own: OwnSettings, written: Values): OwnSettings {
  const named = new Set((written.header ?? []).map(({ name }) => name.toLowerCase()));
  const names = {
    threshold: 'threshold',
    channelThresholds: 'threshold',
    warnThreshold: 'warn-threshold',
    budgetMs: 'budget',
    requests: 'requests',
    expectStatus: 'expect-status',
    requestTimeoutMs: 'request-timeout',
  } as const;
  const kept = Object.entries(own).filter(([key]) => key === 'headers' || written[names[key as keyof typeof names]] === undefined);
  const headers = (own.headers ?? []).filter(({ name }) => !named.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...(own.headers ? { headers } : {}) };
}

function changedSince(asked: Changed | 'all' | null, base: string | null): Changed | null {
  if (asked === 'all') return null;
  if (asked !== null) return { ...asked, ref: asked.ref ?? base };
  return base === null ? null : { ref: base, required: false };
}

/** Only what was given. */
export function overridesFrom(values: Values): Overrides {
  const all = {
    json: values.json?.[0],
    markdown: values.markdown?.[0],
    html: values.html?.[0],
    reporters: values.reporter,
    artifacts: values.artifacts?.[0],
    keepSnapshots: values['keep-snapshots']?.[0],
    v8: values.v8?.[0],
    budgetMs: values.budget?.[0],
    threshold: values.threshold?.[0],
    requests: values.requests?.[0],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Overrides;
}
