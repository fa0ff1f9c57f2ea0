/** The first look at a route, in a server that routes share. */

import { runsAlready } from '../config/runs-already.ts';
import type { Settings } from '../config/settings.ts';
import { settingsOf } from '../config/settings-of.ts';
import { goesMeanwhile } from '../judge/left-behind.ts';
import { head } from '../loads/data.ts';
import type { Load } from '../loads/load.ts';
import { loads } from '../loads/loads.ts';
import type { Fit } from '../measure/fit.ts';
import { isExpected } from '../measure/hammer.ts';
import { type Problem, problem } from '../problems.ts';
import type { ChosenRoutes } from '../routes/choose.ts';
import { frameworkNamed, keepersOfPaths } from '../routes/frameworks/frameworks.ts';
import type { Route } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';
import { bytes } from '../words.ts';
import { fitAsWhoLoggedIn } from './as-who-logged-in.ts';
import { type Examination, type Examined, memoryOf, notHammered, screen, wantsConfirmation } from './examine.ts';
import type { Isolation } from './isolation.ts';
import type { RouteRecord } from './ledger.ts';
import { nextLoads, spentOn } from './loads-in-turn.ts';
import { mayUseItsServer } from './look-ahead.ts';
import { findingOfRoute } from './report-of.ts';
import { examinationOf, loadsOf, ownSettings, type Run } from './run.ts';
import type { Servers } from './servers.ts';
import { isUnfinished, type Settling } from './settle.ts';

/** Looks at one of all routes, and tells of it. @param of how many there are */
export async function lookFirst(
  record: RouteRecord,
  { index, of }: { readonly index: number; readonly of: number },
  run: Run,
  { servers, settling, isolation }: { readonly servers: Servers; readonly settling: Settling; readonly isolation: Isolation },
): Promise<void> {
  const { around, settings, ledger } = run;
  const { route } = record.route;
  const { budgetMs } = settingsOf(route, settings);
  around.onProgress({ type: 'route-started', route, index, of, budgetMs });
  const isShared = await isolation.before(route, servers);
  await firstLook(record, run, { servers: isolation.noting(servers), isolation, isShared });
  const seen = ledger.route(record.id);
  if (seen.skipped === null && !isUnfinished(seen, settling) && nextLoads(seen.looks, loadsOf(seen.route, run), budgetMs) === null) {
    around.onProgress({ type: 'route-done', finding: findingOfRoute(seen, run) });
    return;
  }
  around.onProgress({ type: 'route-left', route });
  for (const text of suspicionOf(seen, run)) around.onProgress({ type: 'note', text });
}

/** What a first look already shows of a route that is settled after all others were looked at. */
function suspicionOf({ route, looks }: RouteRecord, { settings }: Run): readonly string[] {
  const growing = looks.find(({ examined: { judgement } }) => judgement.wants === 'confirmation')?.examined.judgement.bytesPerRequest ?? 0;
  return growing > 0
    ? [
        `${route.route} seems to leak ${bytes(growing)} per request; ${runsAlready(settings) ? 'a second look' : 'a fresh process'} will confirm it or not.`,
      ]
    : [];
}

interface LookingIsolated {
  readonly servers: Servers;
  readonly isolation: Isolation;
  /** Whether the server has answered other routes. */
  readonly isShared: boolean;
}

/** Notes what each load shows of a route, or that the route is skipped. */
async function firstLook({ id, route }: RouteRecord, run: Run, { servers, isolation, isShared }: LookingIsolated): Promise<void> {
  const { settings, around, ledger } = run;
  const { rows = [], dataRequests = [], revalidation = null } = ledger.run().chosen ?? {};
  const isLoose = rows.some((row) => row.route === route.route && row.urlFrom === 'log');
  const own = ownSettings(route, run);
  const fitted = await fitAsWhoLoggedIn(route, await servers.shared(), own, {
    ...{ isLoose, signal: around.signal },
    dataRequests: own.loads.includes('data') ? [...dataRequests, head] : [],
    revalidation: own.loads.includes('revalidate') ? (revalidation ?? undefined) : undefined,
  });
  if ('code' in fitted) {
    ledger.note(id, { examined: notHammered(route, fitted, examinationOf(route, own.loads.slice(0, 1), run)) });
    return;
  }
  if (ledger.run().keepsPaths === null) ledger.noteRun({ keepsPaths: await keepsPaths(run, await servers.shared()) });
  const { route: fitting, cachedBy, seen } = fitted;
  if (cachedBy !== null && settings.routes.length === 0) {
    around.onProgress({
      type: 'note',
      text: `${route.route} answers from a cache (${cachedBy}): no code renders it, so it is not checked.`,
    });
    ledger.note(id, { skipped: 'cached' });
    return;
  }
  ledger.note(id, { route: fitting });
  if (fitting.endless) {
    around.onProgress({
      type: 'note',
      text: `${route.route} answers with a stream of events: each request opens it, and goes away when it begins.`,
    });
  }
  if (fitting.revalidation) {
    around.onProgress({ type: 'note', text: `${route.route} answers from a cache: each request has it rendered again.` });
  }
  const fits = loadsOf(fitting, run);
  const isAnswered = seen !== null && isExpected(own.expectStatus, seen.status);
  const unfit =
    cachedBy === null && !isAnswered
      ? null
      : (whyUnrendered(fitting, { cachedBy, seen, tail: (await servers.shared()).tail(), chosen: ledger.run().chosen }) ??
        (fits.length === 0 ? strayLoads(own) : null));
  const isOnce = unfit !== null || fits.length === 0;
  const look = startLooking(fitting, seen, run, { servers, isolation, isShared });
  for (;;) {
    const { looks } = ledger.route(id);
    const parts = isOnce ? (looks.length > 0 ? null : own.loads.slice(0, 1)) : nextLoads(looks, fits, own.budgetMs);
    if (parts === null) return;
    const examination = examinationOf(fitting, parts, run, spentOn(looks));
    const examined = unfit ? notHammered(fitting, unfit, examination) : await look(examination);
    ledger.note(id, { examined });
    if (examined.resting) servers.leaveShared(examined.resting);
    else if (wantsConfirmation(examined) && !keepsServer(examined, examination, { servers, isolation, isShared }))
      await isolation.afterGrowth(route.route, servers);
  }
}

/** Keeps the server of a first look for the line, where that can be looked for there. */
const keepsServer = (examined: Examined, examination: Examination, { servers, isolation }: LookingIsolated): boolean =>
  isolation.isByRoute() &&
  mayUseItsServer(examined, examination) &&
  servers.keepFor(examined.route.route, memoryOf(examined.measurement.arms));

/** First looks at one route. Where what other routes left in the server goes meanwhile, they are taken in a fresh one. */
function startLooking(
  route: Route,
  seen: Fit['seen'],
  { around: { onProgress } }: Run,
  { servers, isolation, isShared }: LookingIsolated,
): (examination: Examination) => Promise<Examined> {
  let servedOthers = isShared;
  const mayRest = (bytes: number) => isolation.isByRoute() && servers.mayStay(bytes);
  // A fresh process will confirm it.
  const onRising = (bytes: number) => servers.prepare(bytes);
  const look = async (examination: Examination) =>
    screen(route, await servers.shared(), examination, { seen, mayRest, onRising, servedOthers });
  return async (examination) => {
    const examined = await look(examination);
    if (!examined.measurement.arms.some((arm) => goesMeanwhile(arm, examination.limit))) return examined;
    onProgress({ type: 'note', text: `What other routes left in the server goes meanwhile: ${route.route} gets a fresh one.` });
    servedOthers = false;
    await servers.endShared();
    return look(examination);
  };
}

/**
 * Whether the server that has answered is one of a framework that keeps something for each new path, by what the app depends on or by
 * what runs; null: nobody knows.
 */
async function keepsPaths({ ledger }: Run, server: RunningServer): Promise<boolean | null> {
  const framework = frameworkNamed(ledger.run().chosen?.framework ?? null);
  if (framework?.keepsPaths) return true;
  if (server.found) return framework ? false : null;
  // One that ended meanwhile is told of by its measurement.
  return server.hasRequired(keepersOfPaths).catch(() => null);
}

interface Shown extends Pick<Fit, 'cachedBy' | 'seen'> {
  /** The last lines that the server printed. */
  readonly tail: readonly string[];
  readonly chosen: ChosenRoutes | null;
}

/** Why what answers is no code of the app; null: it may well be. */
function whyUnrendered({ route, revalidation }: Route, { cachedBy, seen, tail, chosen }: Shown): Problem | null {
  if (seen?.unrendered?.as === 'shell') return problem('client-rendered', { mark: seen.unrendered.mark, tail });
  const kind = chosen?.rows.find((row) => row.route === route)?.kind;
  if (kind === 'client-rendered') return problem('client-rendered', { mark: 'as its build says', tail: [] });
  const isPrerendered = kind === 'prerendered';
  // A framework that names its cache in each of its answers says better than its build what is rendered.
  const { cacheHeaders = [] } = frameworkNamed(chosen?.framework ?? null) ?? {};
  const saysSo = cacheHeaders.length > 0;
  if (isPrerendered && !saysSo && revalidation === undefined) return problem('prerendered');
  return cachedBy === null ? null : problem('served-from-cache', { header: cachedBy });
}

/** A route has not what any of the loads needs that were asked for. */
const strayLoads = ({ loads: asked }: Pick<Settings, 'loads'>): Problem =>
  problem('no-load-fits', { needs: asked.map((name) => `${name} needs ${(loads[name] as Load).needs?.what}`) });
