import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Option, Variable, Written } from './option.ts';
import { settingEntries } from './options.ts';
import type { Settings } from './settings.ts';
import { absentOf } from './settings-in.ts';
import { shellWord } from './shell-word.ts';

/** A command line for a POSIX shell that checks one route as it was checked. */
export interface CheckCommand {
  readonly text: string;
  /** Environment variables in which the reader must put what is secret. */
  readonly needs: readonly string[];
}

/**
 * The command that checks a fix: all that influences what is requested of a route and how that is judged, where it differs
 * from its default. It has no base to compare with: a base may have the same leak, and a fix is one when the route is steady
 * by itself. It holds no value of a header and no body, and of the environment that a start command sets only what cannot be a secret: the
 * others are left to variables.
 *
 * Names of routes in the configuration do not mean the URL that is requested, so what a route has of its own stands in the
 * command.
 * @param settings those of the route
 * @param path as it is requested, with `{n}` where it has one
 * @param folder the app's folder, relative to where the command will be run; empty: it is run there
 */
export function checkCommand(settings: Settings, path: string, folder: string): CheckCommand {
  const root = folder === '' ? settings.cwd : resolve(settings.cwd, ...folder.split('/').map(() => '..'));
  const said = settingEntries.flatMap(({ name, key, option }) => {
    const { recheck } = option;
    const value = settings[key];
    if (recheck === null || value === null || isUnsaid(settings, key, option)) return [];
    return recheck(value as never, root).map((written) => ({ name, written, option }));
  });
  const words = [
    'npx ssr-leak-check',
    ...(folder === '' ? [] : [`--cwd ${shellWord(folder)}`]),
    `--route ${shellWord(path)}`,
    ...said.map(({ name, written, option }) => optionWith(name, written, option)),
  ];
  const variables = said.flatMap(({ written }) => written.filter((part): part is Variable => typeof part !== 'string'));
  return { text: words.join(' '), needs: [...new Set(variables.map(({ variable }) => variable))] };
}

/** Without a word it would be the same. What a configuration speaks of must be said, also where it is the default. */
const isUnsaid = ({ config, ...settings }: Settings, key: keyof Settings, option: Option<unknown>): boolean =>
  key !== 'config' && !config?.speaksOf.includes(key) && isDeepStrictEqual(settings[key], absentOf(option));

function optionWith(name: string, written: Written, { takes, implied }: Option<unknown>): string {
  const [first = ''] = written;
  if (takes === null && first === implied) return `--${name}`;
  // What follows a space and begins with two dashes, as a variable may, would be another option.
  const separator = takes === null || typeof first !== 'string' || first.startsWith('--') ? '=' : ' ';
  return `--${name}${separator}${shellWord(written)}`;
}
