import { CheckError, problem } from '../problems.ts';
import { loadConfig } from './config-file.ts';
import { type Given, readGiven, sharedFiles } from './given.ts';
import { type OptionName, optionEntries, options } from './options.ts';
import type { Settings } from './settings.ts';
import { settingsFrom } from './settings-from.ts';
import { strayAddresses } from './stray-addresses.ts';
import { strayBodies } from './stray-bodies.ts';

/** What only a workflow can ask for. */
export interface ActionSettings {
  /** null: there is none; nothing is written to the pull request. */
  readonly githubToken: string | null;
  readonly comment: 'always' | 'on-leak' | 'never';
  /** Keeps several checks in one pull request apart; null: there is only one. */
  readonly name: string | null;
  /** A report of another job, absolute, to comment from in place of a check; null: check. */
  readonly report: string | null;
  /** Reports of shards, or folders of them, absolute, to join in place of a check; none: check. */
  readonly merge: readonly string[];
}

const nothing = { config: null, problems: [] };

/** Inputs that only a measurement heeds, where there is none. */
const withoutEffect = (given: Given, source: 'report' | 'merge'): readonly OptionName[] =>
  [...given.keys()].filter((name) => {
    const { commands } = options[name];
    return commands.length > 0 && !commands.some((command) => command === source);
  });

/**
 * Reads the inputs of the action. `getInput` answers '' for an input that was not given. Paths are relative to the
 * workspace. Throws one CheckError with every problem in them and in the configuration.
 */
export async function readAction(
  getInput: (name: string) => string,
  around: {
    readonly env: NodeJS.ProcessEnv;
    /** The base of the change in the event; null: the event has none. */
    readonly base: string | null;
    /** Whether leaks are compared with that base where nothing else was asked for. */
    readonly compares: boolean;
  },
): Promise<Settings & ActionSettings> {
  const from = { kind: 'action', cwd: around.env.GITHUB_WORKSPACE || process.cwd(), platform: process.platform } as const;
  const given = new Map<OptionName, readonly string[]>();
  for (const [name, option] of optionEntries.filter(([, { inAction }]) => inAction)) {
    const text = getInput(name).trim();
    const values = option.repeatable ? text.split(/\r?\n/).map((line) => line.trim()) : [text];
    // The runner fills in the defaults of action.yml: they must not win over the configuration.
    if (text !== '' && text !== option.default)
      given.set(
        name,
        values.filter((value) => value !== ''),
      );
  }
  const { values: asGiven, problems } = readGiven(given, from);
  const { 'working-directory': folder, ...others } = asGiven;
  const values = folder?.length ? { ...others, cwd: folder } : others;
  const twice =
    given.has('cwd') && given.has('working-directory') ? [problem('given-twice', { option: 'cwd (or working-directory)' })] : [];
  const report = values.report?.[0] ?? null;
  const merge = values.merge ?? [];
  const source = report !== null ? 'report' : merge.length > 0 ? 'merge' : null;
  const folders = [values.cwd?.[0] ?? from.cwd, from.cwd];
  // Where the report is another job's, so are the files in the workspace.
  const { config, problems: wrong } = source === null ? await loadConfig(values.config?.[0] ?? null, folders, around.env) : nothing;
  const idle = source === null ? [] : withoutEffect(given, source).map((option) => problem('nothing-measured', { input: source, option }));
  const both = report !== null && merge.length > 0 ? [problem('nothing-measured', { input: 'report', option: 'merge' })] : [];
  const mute = report !== null && !values['github-token']?.length && values.comment?.[0] !== 'never';
  const token = { option: 'github-token', expected: 'a token with pull-requests: write' };
  const all = [
    ...problems,
    ...twice,
    ...sharedFiles(values, 'action'),
    ...strayAddresses(values, 'action', config?.values),
    ...wrong,
    ...(wrong.length === 0 ? strayBodies(values, { cwd: from.cwd, config }, 'action') : []),
    ...idle,
    ...both,
    ...(mute ? [problem('missing-value', token)] : []),
  ];
  if (all.length > 0) throw new CheckError(...all);
  const settings = settingsFrom(values, { cwd: from.cwd, config, base: around.base, compares: around.compares });
  return {
    ...settings,
    githubToken: values['github-token']?.[0] ?? null,
    // Who joins the shards comments on all of them.
    comment: settings.shard === null ? (values.comment?.[0] ?? 'always') : 'never',
    name: values.name?.[0] ?? null,
    report,
    merge,
  };
}
