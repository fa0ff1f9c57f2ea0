/** Installs and builds the base as the version that is checked was: with the same commands, without credentials. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { packageJsonIn } from '../code/package-json.ts';
import { managerOf, runScript } from '../code/package-manager.ts';
import type { Command, Settings } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import type { Apart } from '../server/apart.ts';
import { runBuild } from '../server/build.ts';
import { copyEnvironmentFiles, copyPackages, type Places, packagePlan } from './packages.ts';

export interface BuildBaseOptions {
  readonly settings: Pick<Settings, 'install' | 'build'>;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
  /** How commands are started where they cannot reach credentials; absent: as they are. */
  readonly apart?: Apart | null | undefined;
  readonly onNote: (text: string) => void;
}

/** Throws CheckError: `no-folder` where the base has no such app, and all that building throws. */
export async function buildBase(places: Places, { settings, env, signal, secrets, apart, onNote }: BuildBaseOptions): Promise<void> {
  const { cwd } = places.base;
  if (!existsSync(cwd)) throw new CheckError(problem('no-folder', { cwd }));
  const run = (command: Command, folder: string) => {
    onNote(`In the base: ${command.text}`);
    return runBuild(command, { cwd: folder, env, signal, secrets, apart });
  };
  await copyEnvironmentFiles(places);
  const plan = await packagePlan(places, settings.install);
  if (plan.how === 'copy') await copyPackages(places);
  if (plan.how === 'install') await run(plan.command, plan.cwd);
  signal.throwIfAborted();
  const build = settings.build ?? buildScript(cwd);
  if (build) await run(build, cwd);
}

const packageFile = z.object({ scripts: z.object({ build: z.string().min(1) }) });

/** Where the head was built before the check, nobody said how: then as package.json says. null: there is nothing to build. */
export function buildScript(cwd: string): Command | null {
  if (!packageFile.safeParse(packageJsonIn(cwd)).success) return null;
  const words = runScript(managerOf(cwd), 'build');
  return { text: words.join(' '), env: {}, words };
}
