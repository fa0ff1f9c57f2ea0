/** Where the servers of a check come from: they are started, or one that runs already was named. */
import type { Command, Settings } from '../config/settings.ts';
import { CheckError } from '../problems.ts';
import type { ChosenRoutes } from '../routes/choose.ts';
import { startCommand } from '../server/start-command.ts';
import { lendFound, notStarted } from './found-server.ts';
import { type Lending, lendServers, type Servers } from './servers.ts';

export const lenderFor = ({ url }: Pick<Settings, 'url'>): ((lending: Lending) => Servers) => (url === null ? lendServers : lendFound);

/** @throws CheckError where it is not known, or is no way to start a server */
export function howItStarts(
  { cwd, start, url }: Pick<Settings, 'cwd' | 'start' | 'url'>,
  chosen: ChosenRoutes,
  env: NodeJS.ProcessEnv,
): Command {
  if (url !== null) return notStarted;
  if (start === null && chosen.notStartable !== null) throw new CheckError(chosen.notStartable);
  return startCommand({ cwd, given: start, built: chosen.start, env });
}
