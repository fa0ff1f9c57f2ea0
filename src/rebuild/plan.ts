/** How the copy of an app is changed, so that its build writes source maps. */
import { buildScript } from '../base/build-base.ts';
import type { Command } from '../config/settings.ts';
import type { AppFiles } from '../routes/app-files.ts';
import { frameworkNamed } from '../routes/frameworks/frameworks.ts';
import type { WithMaps, WrappedConfiguration } from '../routes/frameworks/with-maps.ts';
import { withFlags, wordsWithFlags } from './tool-flags.ts';
import { sendsIn } from './uploads.ts';
import type { WhyNot } from './why-not.ts';

/** Files are relative to the folder of the app, in the copy. */
export interface Plan {
  readonly renamed: ReadonlyArray<readonly [from: string, to: string]>;
  readonly written: ReadonlyMap<string, string>;
  readonly command: Command;
}

/**
 * @param framework its name in reports; null when unknown
 * @param given the command that the app was built with; null: what package.json says
 */
export async function planOf(files: AppFiles, framework: string | null, given: Command | null): Promise<Plan | WhyNot> {
  const command = given ?? buildScript(files.cwd);
  if (!command) return { why: 'no-command', message: null };
  const scripts = files.packageJson?.scripts ?? {};
  const sends = sendsIn(command.words.join(' '), scripts);
  if (sends !== null) return { why: 'uploads', message: sends };
  const withMaps = frameworkNamed(framework)?.build?.withMaps;
  const configured = withMaps ? await configuration(withMaps, files) : null;
  const flagged = await packageJsonWithFlags(files);
  const words = wordsWithFlags(command.words);
  if (!configured && !flagged && !words) return { why: 'no-way', message: null };
  return {
    renamed: configured?.renamed ?? [],
    written: new Map([...(configured?.written ?? []), ...(flagged ?? [])]),
    command: words ? { ...command, words } : command,
  };
}

type Changes = Pick<Plan, 'renamed' | 'written'>;

async function configuration(withMaps: WithMaps | readonly WrappedConfiguration[], files: AppFiles): Promise<Changes | null> {
  if ('edited' in withMaps) {
    const text = await files.read(withMaps.file);
    const edited = text === null ? null : withMaps.edited(text);
    return edited === null ? null : { renamed: [], written: new Map([[withMaps.file, edited]]) };
  }
  const there = new Set(await files.names('.'));
  const ways = 'names' in withMaps ? [withMaps] : withMaps;
  for (const { names, text } of ways) {
    const name = names.find((one) => there.has(one));
    if (name === undefined) continue;
    const own = name.replace(/(?=\.\w+$)/, '.without-maps');
    return { renamed: [[name, own]], written: new Map([[name, text(`./${own}`, isModule(name, files))]]) };
  }
  const usual = ways.at(-1);
  return usual ? { renamed: [], written: new Map([[usual.otherwise, usual.text(null, true)]]) } : null;
}

const isModule = (name: string, { packageJson }: AppFiles): boolean =>
  /\.(mjs|[cm]?ts)$/.test(name) || (name.endsWith('.js') && packageJson?.type === 'module');

/** package.json, its scripts with flags; null: none of them takes one. */
async function packageJsonWithFlags({ packageJson }: AppFiles): Promise<ReadonlyMap<string, string> | null> {
  const scripts = packageJson?.scripts ?? {};
  const changed = Object.entries(scripts).flatMap(([name, script]) => {
    const flagged = /^(start|dev|test)/.test(name) ? null : withFlags(script);
    return flagged === null ? [] : [[name, flagged] as const];
  });
  if (changed.length === 0) return null;
  return new Map([['package.json', JSON.stringify({ ...packageJson, scripts: { ...scripts, ...Object.fromEntries(changed) } }, null, 2)]]);
}
