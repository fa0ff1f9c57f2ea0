/** Which routes are checked, by the build and the change first, and then by what the server itself links to. */

import { noExampleUrl } from '../findings/skipped.ts';
import { CheckError, problem } from '../problems.ts';
import { callingActions } from '../routes/calling-actions.ts';
import {
  type ChosenRoutes,
  changedWithoutExampleUrl,
  chooseRoutes,
  lackingExampleUrl,
  withFoundUrls,
  withoutCached,
} from '../routes/choose.ts';
import { exampleUrlsFromServer } from '../routes/example-urls-from-server.ts';
import { nothingChecked } from '../routes/nothing-checked.ts';
import { exampleOf } from '../routes/pattern.ts';
import { toAsk } from './as-who-logged-in.ts';
import { askForRoutes } from './ask-for-routes.ts';
import type { Run } from './run.ts';
import type { Servers } from './servers.ts';

/** @throws CheckError as `chooseRoutes` and `callingActions` do */
export async function choose({ settings, around: { env, onProgress }, ledger }: Run): Promise<ChosenRoutes> {
  const chosen = await chooseRoutes(settings, { uncommitted: !env.CI });
  for (const text of chosen.notes) onProgress({ type: 'note', text });
  ledger.noteRun({ chosen });
  ledger.open(callingActions(chosen.routes, settings, chosen));
  return chosen;
}

/** Routes that nobody knows a URL of, each with one made up from its parameters. */
const withExamples = (chosen: ChosenRoutes) => lackingExampleUrl(chosen).map((route) => ({ route, example: exampleOf(route) }));

/** Whether there is a route to check, or may be once the server was asked for example URLs. */
export const isAnyChosen = (chosen: ChosenRoutes): boolean =>
  chosen.asks !== null || chosen.routes.length > 0 || lackingExampleUrl(chosen).length > 0;

/** Notes why a run checked nothing, where nothing else says it and nobody wanted that. */
export function noteNothingChecked({ ledger }: Run): void {
  const { chosen, problems, shard } = ledger.run();
  const records = ledger.routes();
  // Of a share without a route the others say more.
  if ((shard?.routes ?? []).length > 0) return;
  if (chosen === null || problems.length > 0 || records.some(({ skipped }) => skipped === null)) return;
  const left = records.reduce((all, { route }) => withoutCached(all, route), chosen);
  const trouble = lackingExampleUrl(left).length > 0 ? noExampleUrl(withExamples(left)) : nothingChecked(left);
  if (trouble !== null) ledger.noteRun({ problems: [trouble] });
}

/** Notes which routes were not checked, where all of them were asked for. */
export function noteUnchecked({ settings, ledger }: Run): void {
  const { chosen, problems } = ledger.run();
  if (!settings.requireAll || chosen === null || problems.length > 0) return;
  const missed = chosen.rows.flatMap(({ route, choice }) => (choice === 'no-example-url' || choice === 'over-limit' ? [route] : []));
  if (missed.length > 0) ledger.noteRun({ problems: [problem('not-all-checked', { routes: missed })] });
}

/**
 * Asks the server for its routes where nobody else knows all of them, and for example URLs of routes that have none.
 * @throws CheckError `no-routes` where it has none, `no-example-url` where there is still no route to check, and where nobody can log in
 */
export async function findExampleUrls(before: ChosenRoutes, run: Run, servers: Servers): Promise<void> {
  const { settings, ledger } = run;
  let chosen = before;
  if (before.asks !== null) {
    chosen = await askForRoutes(before, run, await servers.shared());
  } else if (lackingExampleUrl(before).length > 0) {
    const routes = before.found.map(({ route }) => route);
    const asked = await toAsk(settings, await servers.shared(), run.around.signal);
    chosen = withFoundUrls(before, await exampleUrlsFromServer(routes, asked));
  }
  if (chosen !== before) {
    ledger.noteRun({ chosen });
    ledger.open(callingActions(chosen.routes, settings, chosen));
  }
  if (chosen.routes.length === 0 && lackingExampleUrl(chosen).length > 0) throw new CheckError(noExampleUrl(withExamples(chosen)));
  if (changedWithoutExampleUrl(chosen).length > 0) ledger.noteRun({ problems: [noExampleUrl(withExamples(chosen))] });
}
