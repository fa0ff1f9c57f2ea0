/** The story: build, choose the routes, look at each, settle what is open, find the lines of what leaks, report. */
import { setMaxListeners } from 'node:events';
import { runsAlready } from '../config/runs-already.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { allBodies, allHeaders } from '../config/settings-of.ts';
import { problemsOf } from '../findings/problems-of.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { openHistory, withoutHistory } from '../report/keep-history.ts';
import { listsRoutes } from '../routes/discover.ts';
import { namedRoutes, urlsOf } from '../routes/named-routes.ts';
import { namingApps, workspaceApps, workspaceRoot } from '../routes/workspaces.ts';
import { runBuild } from '../server/build.ts';
import { openComparand } from './base-beside.ts';
import { broughtSince } from './brought.ts';
import { choose, findExampleUrls, isAnyChosen, noteNothingChecked, noteUnchecked } from './choose.ts';
import { openFinishing } from './finish.ts';
import { isolateRoutes, withIsolation } from './isolation.ts';
import { lookAtRoutes } from './lanes.ts';
import { createLedger } from './ledger.ts';
import { howItStarts, lenderFor } from './lend.ts';
import { keptApart } from './reach.ts';
import { reportOf } from './report-of.ts';
import type { Run, Surroundings } from './run.ts';
import type { Lending, Servers } from './servers.ts';
import { settlingOf } from './settle.ts';
import { openShare } from './share.ts';
import { watchUnderWay } from './under-way.ts';

/**
 * Checks the routes of a server and reports. Never throws for what can be explained: bad luck of the run as a whole stands
 * in `report.problems`, bad luck of a route in its finding, and what was measured before is always there.
 * @param lend where the running servers come from
 */
export async function check(settings: Settings, around: Surroundings, lend = lenderFor(settings)): Promise<Report> {
  const started = performance.now();
  // Each server and each wait hears of it: many of them are no leak.
  setMaxListeners(0, around.signal);
  const { onProgress, underWay } = watchUnderWay(around.onProgress);
  const run: Run = { settings, around: { ...around, onProgress }, ledger: createLedger(around.only), startedAt: new Date() };
  let history = withoutHistory;
  try {
    history = await openHistory(settings.history);
    await namingApps(settings.cwd, () => checkRoutes(run, lend));
    noteNothingChecked(run);
    noteUnchecked(run);
  } catch (error) {
    const problems = explain(error, around.signal);
    run.ledger.noteRun({ problems, cut: problems[0] as Problem, underWay: underWay() });
  }
  return await history.join(reportOf(run, performance.now() - started), settings.cwd);
}

/** Notes in the ledger what it finds out. Throws what ends the run early. */
async function checkRoutes(given: Run, lend: (lending: Lending) => Servers): Promise<void> {
  const { settings, ledger } = given;
  const secrets = secretsIn(allHeaders(settings), allBodies(settings));
  ledger.open(namedRoutes(settings.routes));

  const run = await keptApart(given);
  const { around } = run;
  const { version, env, signal, onProgress, apart } = around;
  const share = await openShare(run);
  await noteApps(run);

  await using base = await openComparand(settings, { version, env, signal, onProgress, secrets, apart });
  ledger.noteRun({ base, brought: await broughtSince(settings.cwd, base.facts?.kind === 'ref' ? base.facts.commit : null) });
  await build(run, secrets);
  const chosen = await choose(run);
  if (!isAnyChosen(chosen)) return share.take();

  await using servers = lend({
    settings,
    around,
    secrets,
    defaultEnv: chosen.env,
    command: howItStarts(settings, chosen, env),
    probePaths: () => ledger.routes().flatMap(({ skipped, route }) => (skipped === null ? [urlsOf(route.path)()] : [])),
    onServer(facts) {
      ledger.noteRun({ server: ledger.run().server ?? withIsolation(facts, run) });
      return ledger.run().server ?? facts;
    },
  });
  const settling = settlingOf(run, base);
  const isolation = isolateRoutes(run);
  await findExampleUrls(chosen, run, isolation.noting(servers));
  share.take();
  await using finishing = openFinishing(run, { base, settling, secrets });
  await lookAtRoutes(run, { servers, settling, finishing, isolation, times: share.times });
}

/**
 * A server that is started at the root of a monorepo is one of several, or is started by a runner of tasks. Without named routes
 * choosing them says so.
 */
async function noteApps({ settings: { cwd, routes }, around: { onProgress } }: Run): Promise<void> {
  const apps = routes.length === 0 || (await listsRoutes(cwd)) ? [] : await workspaceApps(cwd);
  if (apps.length === 0) return;
  const { what, change } = wordsOf(workspaceRoot(apps));
  onProgress({ type: 'note', text: `${what} ${change}` });
}

async function build({ settings, around: { env, signal, onProgress, apart } }: Run, secrets: readonly string[]): Promise<void> {
  // What runs already is not built here.
  if (!settings.build || runsAlready(settings)) return;
  onProgress({ type: 'building', command: settings.build.text });
  await runBuild(settings.build, { cwd: settings.cwd, env, signal, secrets, apart });
}

function explain(error: unknown, signal: AbortSignal): readonly Problem[] {
  if (signal.aborted && !(error instanceof CheckError)) return [problem('interrupted', { signal: String(signal.reason) })];
  return problemsOf(error);
}
