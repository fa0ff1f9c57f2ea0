import type { CommandName } from './commands.ts';

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

export interface Option<T> {
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
  /** Commands of the command line that take it; none: an input of the action only. */
  readonly commands: readonly CommandName[];
  readonly inAction: boolean;
  readonly short: string | null;
  /** Completes the sentence "Give …." */
  readonly expected: string;
  /** null: not such a value. Throws CheckError where a better word than `bad-value` is known. */
  readonly read: (text: string, source: Source) => T | null;
}

type Needed<T> = Pick<Option<T>, 'group' | 'summary' | 'expected' | 'read'>;

/** An option with what most options have in common. */
export const option = <T>(o: Needed<T> & Partial<Option<T>>): Option<T> => ({
  takes: null,
  more: '',
  default: null,
  otherwise: null,
  implied: null,
  repeatable: false,
  secret: false,
  commands: ['check'],
  inAction: true,
  short: null,
  ...o,
});
