import { resolve } from 'node:path';
import { CheckError, type Problem, problem } from '../problems.ts';
import { baseInCi } from './ci-base.ts';
import { type CommandName, commandNames, isConfigurable, takes } from './commands.ts';
import { loadConfig } from './config-file.ts';
import { didYouMean } from './did-you-mean.ts';
import { readGiven, sharedFiles } from './given.ts';
import { options } from './options.ts';
import { readOutputFile } from './places.ts';
import { scanArgv } from './scan-argv.ts';
import type { Settings } from './settings.ts';
import { type Overrides, overridesFrom, settingsFrom } from './settings-from.ts';
import { strayAddresses } from './stray-addresses.ts';
import { strayBodies } from './stray-bodies.ts';

export type Invocation =
  | { readonly command: 'check'; readonly settings: Settings }
  /** Writes what the check has measured to `file`, which is absolute. */
  | { readonly command: 'baseline'; readonly file: string; readonly settings: Settings }
  /** `good` and `bad` are commits or, of `dependency`, releases; only of a dependency both may be null. */
  | {
      readonly command: 'bisect';
      readonly settings: Settings;
      readonly dependency: string | null;
      readonly good: string | null;
      readonly bad: string | null;
    }
  | { readonly command: 'watch'; readonly settings: Settings }
  | { readonly command: 'demo'; readonly overrides: Overrides }
  /** Judges the measurements in a report again. `file` is absolute; threshold null: the limit each route had. */
  | ({ readonly command: 'judge'; readonly file: string; readonly threshold: number | null } & Outputs)
  /** Shows a report as it was judged. `file` is absolute. */
  | ({ readonly command: 'report'; readonly file: string } & Outputs)
  /** Joins the reports of shards. `files` are absolute, folders among them. */
  | ({ readonly command: 'merge'; readonly files: readonly string[] } & Outputs & Pick<Settings, 'history'>)
  | { readonly command: 'routes'; readonly settings: Settings }
  /** `cwd` is absolute. */
  | { readonly command: 'init'; readonly cwd: string; readonly yes: boolean }
  /** Of one command, or of all. */
  | Audit
  | { readonly command: 'help'; readonly of: CommandName | null }
  | { readonly command: 'version' };

/** Lists known leaks of what is installed. `cwd` is absolute; base null: nothing is compared. */
export interface Audit extends Pick<Settings, 'json' | 'markdown'> {
  readonly command: 'audit';
  readonly cwd: string;
  readonly base: string | null;
  readonly fail: boolean;
}

/** The reports to write. */
export type Outputs = Pick<Settings, 'json' | 'markdown' | 'html' | 'reporters' | 'evidence'>;

/** How many words each command takes, and what they are. */
const wanted: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  judge: ['the JSON report to judge again'],
  report: ['the JSON report to show'],
  merge: ['the JSON reports of all shards'],
  baseline: ['the file to be written'],
  bisect: ['two commits, the older first', 'the newer commit too'],
};

/** @param isOptional whether the words may be missing altogether */
function commandOf(
  words: readonly string[],
  isOptional: (command: CommandName) => boolean,
): { readonly command: CommandName; readonly problems: readonly Problem[] } {
  const [word, ...rest] = words;
  const command = word === undefined ? 'check' : commandNames.find((name) => name === word);
  if (command === undefined)
    return { command: 'check', problems: [problem('unknown-command', { word: word!, meant: didYouMean(word!, commandNames) })] };
  const takesWords = wanted[command] ?? [];
  const lacks = rest.length === 0 && isOptional(command) ? undefined : takesWords[rest.length];
  return {
    command,
    problems: [
      ...(lacks === undefined ? [] : [problem('missing-word', { command, expected: lacks })]),
      ...(manyWords.has(command) ? [] : rest.slice(takesWords.length)).map((more) => problem('unexpected-word', { word: more })),
    ],
  };
}

/** Commands whose last word may be given again. */
const manyWords: ReadonlySet<CommandName> = new Set(['merge']);

const nothing = { config: null, problems: [] };

/**
 * Reads the words after the program's name, and the configuration. Throws one CheckError with every problem in them.
 * `around.cwd` is the absolute folder that paths are relative to; a configuration that is code sees `around.env` without its
 * credentials, and the base of a request that a CI service builds is read from it.
 */
export async function readArgv(
  argv: readonly string[],
  around: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Invocation> {
  const from = { kind: 'argv', cwd: around.cwd, platform: process.platform } as const;
  const { given, words, problems } = scanArgv(argv, from);
  if (given.has('help') || words[0] === 'help') {
    const about = words[0] === 'help' ? words[1] : words[0];
    return { command: 'help', of: commandNames.find((name) => name === about) ?? null };
  }
  if (given.has('version') || words[0] === 'version') return { command: 'version' };
  const { command, problems: wordProblems } = commandOf(words, (named) => named === 'bisect' && given.has('dependency'));
  const strangers = [...given.keys()].filter((name) => !takes(command, name, options[name]));
  const { values, problems: valueProblems } = readGiven(given, from);
  const configurable = isConfigurable(command);
  const folders = [values.cwd?.[0] ?? from.cwd, from.cwd];
  const { config, problems: wrong } = configurable ? await loadConfig(values.config?.[0] ?? null, folders, around.env ?? {}) : nothing;
  const all = [
    ...problems,
    ...wordProblems,
    ...strangers.map((name) => problem('not-for-command', { option: `--${name}`, command })),
    ...valueProblems,
    ...sharedFiles(values, 'argv'),
    ...(given.has('keep-snapshots') && !given.has('artifacts')
      ? [problem('needs-option', { option: '--keep-snapshots', needs: '--artifacts' })]
      : []),
    ...strayAddresses(values, 'argv', config?.values),
    ...wrong,
    ...(configurable && wrong.length === 0 ? strayBodies(values, { cwd: from.cwd, config }, 'argv') : []),
  ];
  if (all.length > 0) throw new CheckError(...all);
  // A baseline is of all routes, and a bisection has two ends of its own.
  const base = command === 'baseline' || command === 'bisect' || command === 'watch' ? null : baseInCi(around.env ?? {});
  const settings = settingsFrom(values, { cwd: from.cwd, config, base });
  const { json, markdown, html, reporters, evidence } = settings;
  const outputs = { json, markdown, html, reporters, evidence };
  if (command === 'init') return { command, cwd: settings.cwd, yes: values.yes !== undefined };
  if (command === 'audit')
    return { command, cwd: settings.cwd, base: values.base?.[0] ?? null, fail: values.fail !== undefined, json, markdown };
  if (command === 'demo') return { command, overrides: overridesFrom(values) };
  if (command === 'bisect') {
    const [, good = null, bad = null] = words;
    return { command, settings, dependency: values.dependency?.[0] ?? null, good, bad };
  }
  if (command === 'baseline') {
    return { command, file: readOutputFile(words[1] ?? '', from.cwd, command), settings: { ...settings, baseline: { kind: 'none' } } };
  }
  const files = words.slice(1).map((word) => resolve(around.cwd, word));
  const [file = around.cwd] = files;
  if (command === 'merge') return { command, files, ...outputs, history: settings.history };
  if (command === 'judge') return { command, file, threshold: values.threshold?.[0] ?? null, ...outputs };
  if (command === 'report') return { command, file, ...outputs };
  return { command, settings };
}
