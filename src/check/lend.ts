/** Where the servers of a check come from: they are started, or one that runs already was named. */
import { runsAlready } from '../config/runs-already.ts';
import type { Command, Settings } from '../config/settings.ts';
import { CheckError } from '../problems.ts';
import type { ChosenRoutes } from '../routes/choose.ts';
import { startCommand } from '../server/start-command.ts';
import { lendFound, notStarted } from './found-server.ts';
import { type Lending, lendServers, type Servers } from './servers.ts';

export const lenderFor = (settings: Pick<Settings, 'url' | 'attach'>): ((lending: Lending) => Servers) =>
  runsAlready(settings) ? lendFound : lendServers;

/** @throws CheckError where it is not known, or is no way to start a server */
export function howItStarts(
  settings: Pick<Settings, 'cwd' | 'start' | 'url' | 'attach'>,
  chosen: ChosenRoutes,
  env: NodeJS.ProcessEnv,
): Command {
  const { cwd, start } = settings;
  if (runsAlready(settings)) return notStarted;
  if (start === null && chosen.notStartable !== null) throw new CheckError(chosen.notStartable);
  return startCommand({ cwd, given: start, built: chosen.start, env });
}
