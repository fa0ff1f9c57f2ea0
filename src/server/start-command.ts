import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { packageJsonIn } from '../code/package-json.ts';
import { isPlugAndPlay, type Manager, managerOf, runStart } from '../code/package-manager.ts';
import { commandsIn, type Scripts } from '../code/script-commands.ts';
import { unfitStart } from '../code/unfit-start.ts';
import type { Command } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { isExecutable } from './find-program.ts';

export interface StartOptions {
  /** Absolute path of the app. */
  readonly cwd: string;
  /** As the user says; null: not at all. */
  readonly given: Command | null;
  /** As its framework starts the build where the start script does not; null: it is up to that script. */
  readonly built: Command | null;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The command that starts the app: what the user or the build says, else the `start` script of package.json, run by the
 * project's package manager.
 * @throws CheckError `no-start-command`, `starts-development`, `runs-in-background`, `no-package-manager`
 */
export function startCommand({ cwd, given, built, env }: StartOptions): Command {
  const scripts = scriptsIn(cwd);
  const own = given ?? built;
  const script = own ? null : (scripts.start ?? null);
  if (!own && !script) throw new CheckError(problem('no-start-command', { cwd, sawPackage: existsSync(join(cwd, 'package.json')) }));
  const unfit = unfitStart(script ?? own?.text ?? '', scripts);
  if (unfit) {
    const { command, instead } = unfit;
    throw new CheckError(
      unfit.why === 'development'
        ? problem('starts-development', { command, script, instead })
        : problem('runs-in-background', { command, script, instead, tail: null }),
    );
  }
  return own ?? runBy(managerOf(cwd), cwd, script ?? '', env);
}

const packageFile = z.object({ scripts: z.record(z.string(), z.unknown()) });

function scriptsIn(cwd: string): Scripts {
  const read = packageFile.safeParse(packageJsonIn(cwd));
  const all = read.success ? Object.entries(read.data.scripts) : [];
  return Object.fromEntries(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
}

/**
 * npm runs the scripts of the others, too, where packages lie in node_modules: where the project's own is not installed, and
 * in place of Yarn where the script replaces NODE_OPTIONS, since Yarn starts Node.js by its absolute path.
 */
function runBy(manager: Manager, cwd: string, script: string, env: NodeJS.ProcessEnv): Command {
  const replaces = manager === 'yarn' && /\bNODE_OPTIONS=/.test(script);
  if (manager === 'npm' || (isInstalled(manager, env) && !(replaces && !isPlugAndPlay(cwd)))) return commandOf(runStart(manager), {});
  if (isPlugAndPlay(cwd) || commandsIn(script, {}).some(({ words: [program] }) => program === manager))
    throw new CheckError(problem('no-package-manager', { manager }));
  // npm refuses the scripts of a project whose package.json names another one.
  return commandOf(runStart('npm'), { npm_config_force: 'true' });
}

const commandOf = (words: Command['words'], env: Command['env']): Command => ({ text: words.join(' '), env, words });

function isInstalled(program: string, env: NodeJS.ProcessEnv): boolean {
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  const path = env[Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'] ?? '';
  return path.split(delimiter).some((folder) => names.some((name) => isExecutable(join(folder || '.', name))));
}
