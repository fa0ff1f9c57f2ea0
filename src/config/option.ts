import type { z } from 'zod';
import type { CommandName } from './commands.ts';
import type { OwnSettings, Settings } from './settings.ts';

/** Where a value was written: what its reader may need to know. */
export interface Source {
  readonly kind: 'argv' | 'action' | 'config';
  /** Paths are relative to this absolute folder. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** The option as its writer knows it: "--start", or "start" in a workflow and in a configuration. */
  readonly option: string;
}

export type Group = 'server' | 'requests' | 'verdict' | 'output' | 'pull request' | 'help';

/** How an option stands in a configuration file. */
export interface InConfig {
  /** Its key; null: the option's name in camel case. */
  readonly key: string | null;
  /** The form of its value there. What the value means is left to the reader of the option. */
  readonly form: z.ZodType;
  /** One line: what it holds; null: the summary of the option says it. */
  readonly says: string | null;
  /** An example, added to that line. */
  readonly such: string | null;
  /** Whether the option reads its JSON: a value of several layers has no other text. */
  readonly isJson: boolean;
}

/** An environment variable in place of a secret. */
export interface Variable {
  readonly variable: string;
}

/** A value as it is written on a command line. */
export type Written = readonly (string | Variable)[];

/** How what a route has of its own meets what holds for all: in its place, or entry by entry. */
export type Combination = 'replace' | 'refine-by-name' | 'refine-by-key';

/** What can be said of any option. */
interface Described<T> {
  readonly group: Group;
  /** What stands for the value in the help; null: a flag. */
  readonly takes: string | null;
  /** One line: what it does. */
  readonly summary: string;
  /** Further sentences for the documentation. */
  readonly more: string;
  /** As one would write it; null when there is none. */
  readonly default: string | null;
  /** What happens without it, where `default` cannot say it. */
  readonly otherwise: string | null;
  /** What the option says when it stands without a value; null: it needs one, or, a flag, takes none. */
  readonly implied: string | null;
  readonly repeatable: boolean;
  /** Never printed. */
  readonly secret: boolean;
  /**
   * Commands of the command line that take it, `demo` where it overrides the demo's own settings; none: an input of the action
   * or a key of the configuration only.
   */
  readonly commands: readonly CommandName[];
  readonly inAction: boolean;
  /** Whether the help of all commands leaves it out: that is one screen. The help of its command has it. */
  readonly isSeldom: boolean;
  readonly short: string | null;
  /** Completes the sentence "Give …." */
  readonly expected: string;
  /** null: not such a value. Throws CheckError where a better word than `bad-value` is known. */
  readonly read: (text: string, source: Source) => T | null;
}

export interface Option<T> extends Described<T> {
  /** Its key in the settings; null: it is not a setting. */
  readonly setting: keyof Settings | null;
  /** What the setting is when nothing was given and `default` is null. */
  readonly absent: unknown;
  /** The setting from the values that were given, of which there is at least one. */
  gather(values: readonly T[]): unknown;
  /** null: a configuration cannot hold it. */
  readonly config: InConfig | null;
  /** How a route's own combines with what holds for all; null: a route has none of its own. */
  readonly perRoute: Combination | null;
  /** Settings that refine this one: whoever gives this one means it for what was refined before, too. */
  readonly overrules: readonly (keyof Settings)[];
  /**
   * How the command that checks a fix says it again, once for each value; null: it has no say in what is requested of a route
   * that is named, nor in how that is judged.
   * @param root absolute folder in which that command runs
   */
  recheck: ((value: never, root: string) => readonly Written[]) | null;
}

const common = {
  takes: null,
  more: '',
  default: null,
  otherwise: null,
  implied: null,
  repeatable: false,
  secret: false,
  commands: ['check'],
  inAction: true,
  isSeldom: false,
  short: null,
  setting: null,
  absent: null,
  gather: (values: readonly unknown[]): unknown => values[0],
  config: null,
  perRoute: null,
  overrules: [],
  recheck: null,
} as const;

type Needed<T> = Pick<Described<T>, 'group' | 'summary' | 'expected' | 'read'> & Partial<Described<T>>;

/** An option that is not a setting, with what most options have in common. */
export const option = <T>(o: Needed<T>): Option<T> & { readonly setting: null } => ({ ...common, ...o });

/** What can be said of a setting is what its type asks for: the table and the settings cannot disagree. */
type Sets<K extends keyof Settings> = {
  readonly config?: Partial<InConfig> & Pick<InConfig, 'form'>;
  readonly absent?: Settings[K];
  readonly overrules?: readonly (keyof Settings)[];
  readonly recheck?: (value: NonNullable<Settings[K]>, root: string) => readonly Written[];
} & (K extends keyof OwnSettings ? { readonly perRoute: Combination } : { readonly perRoute?: never });

type SettingOption<T, K> = Option<T> & { readonly setting: K };

/** The option that gives the setting `key`: as it was read, or as `gather` makes it of all values. */
export function setting<K extends keyof Settings, T extends NonNullable<Settings[K]>>(
  key: K,
  o: Needed<T> & Sets<K> & { readonly gather?: never },
): SettingOption<T, K>;
export function setting<K extends keyof Settings, T>(
  key: K,
  o: Needed<T> & Sets<K> & { readonly gather: (values: readonly T[]) => Settings[K] },
): SettingOption<T, K>;
export function setting(key: keyof Settings, o: Needed<unknown> & Sets<keyof Settings>): SettingOption<unknown, keyof Settings> {
  const { config, ...rest } = o;
  const inConfig = config ? { key: null, says: null, such: null, isJson: false, ...config } : null;
  return { ...common, ...rest, setting: key, config: inConfig };
}
