/** The routes that a check would look at: of a server that nobody else knows the routes of, by asking it. */
import { runsAlready } from '../config/runs-already.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { allBodies, allHeaders } from '../config/settings-of.ts';
import { CheckError, wordsOf } from '../problems.ts';
import { type ChosenRoutes, chooseRoutes } from '../routes/choose.ts';
import type { RouteRow } from '../routes/table.ts';
import { startCommand } from '../server/start-command.ts';
import { askForRoutes } from './ask-for-routes.ts';
import { lendFound, notStarted } from './found-server.ts';
import { createLedger } from './ledger.ts';
import { keptApart } from './reach.ts';
import type { Surroundings } from './run.ts';
import { lendServers } from './servers.ts';

/** What this takes of the world: its end, once nothing is needed of it any more. */
export type Within = <T>(ask: (around: Surroundings) => Promise<T>) => Promise<T>;

/**
 * The table of all routes, with what the user should know of them passed to `onNote`. Starts the server only where no build lists
 * them; if that fails, those of the source are listed.
 * @throws CheckError as `chooseRoutes` does, `no-routes`, and what booting throws where nothing else is known
 */
export async function listRoutes(
  settings: Settings,
  { env, onNote, within }: { readonly env: NodeJS.ProcessEnv; readonly onNote: (text: string) => void; readonly within: Within },
): Promise<readonly RouteRow[]> {
  const chosen = await chooseRoutes(settings, { uncommitted: !env.CI });
  for (const note of chosen.notes) onNote(note);
  if (chosen.asks === null) return chosen.rows;
  try {
    return (await within((around) => asked(chosen, settings, around))).rows;
  } catch (error) {
    if (chosen.rows.length === 0 || !(error instanceof CheckError)) throw error;
    const [words] = error.problems.map(wordsOf);
    onNote(`The server could not be asked for its routes, so only those in its source are listed. ${words?.what ?? ''}`);
    return chosen.rows;
  }
}

async function asked(chosen: ChosenRoutes, settings: Settings, surroundings: Surroundings): Promise<ChosenRoutes> {
  const run = await keptApart({ settings, around: surroundings, ledger: createLedger(), startedAt: new Date() });
  const { around } = run;
  await using servers = (runsAlready(settings) ? lendFound : lendServers)({
    settings,
    around,
    secrets: secretsIn(allHeaders(settings), allBodies(settings)),
    defaultEnv: chosen.env,
    command: runsAlready(settings)
      ? notStarted
      : startCommand({ cwd: settings.cwd, given: settings.start, built: chosen.start, env: around.env }),
    probePaths: () => [],
    onServer: (facts) => facts,
  });
  return await askForRoutes(chosen, run, await servers.shared());
}
