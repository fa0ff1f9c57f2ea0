/** The first look at every route, in a server that they share. */
import { settingsOf } from '../config/settings-of.ts';
import { head } from '../loads/data.ts';
import { fit } from '../measure/fit.ts';
import { problem } from '../problems.ts';
import { notHammered, screen, wantsConfirmation } from './examine.ts';
import type { RouteRecord } from './ledger.ts';
import { nextLoads, spentOn } from './loads-in-turn.ts';
import { findingOfRoute } from './report-of.ts';
import { examinationOf, loadsOf, type Run } from './run.ts';
import type { Servers } from './servers.ts';
import { isUnfinished, type Settling } from './settle.ts';

export async function firstLooks(run: Run, servers: Servers, settling: Settling): Promise<void> {
  const { around, settings, ledger } = run;
  // Numbered as they were chosen: a route that proves to be cached keeps its number.
  const records = ledger.routes();
  for (const [index, record] of records.entries()) {
    const { route } = record.route;
    const { budgetMs } = settingsOf(route, settings);
    around.onProgress({ type: 'route-started', route, index, of: records.length, budgetMs });
    await firstLook(record, run, servers);
    const seen = ledger.route(record.id);
    if (seen.skipped === null && !isUnfinished(seen, settling) && nextLoads(seen.looks, loadsOf(seen.route, run)) === null) {
      around.onProgress({ type: 'route-done', finding: findingOfRoute(seen, run) });
    }
  }
}

/** Notes what each load shows of a route, or that the route is skipped. */
async function firstLook({ id, route }: RouteRecord, run: Run, servers: Servers): Promise<void> {
  const { settings, around, ledger } = run;
  const { rows = [], dataRequests = [] } = ledger.run().chosen ?? {};
  const isLoose = rows.some((row) => row.route === route.route && row.urlFrom === 'log');
  const own = settingsOf(route.route, settings);
  const {
    route: fitting,
    cachedBy,
    seen,
  } = await fit(route, await servers.shared(), own, {
    ...{ isLoose, signal: around.signal },
    dataRequests: own.loads.includes('data') ? [...dataRequests, head] : [],
  });
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
  const stale = cachedBy === null ? null : problem('served-from-cache', { header: cachedBy });
  for (;;) {
    const { looks } = ledger.route(id);
    const parts = stale && looks.length > 0 ? null : nextLoads(looks, loadsOf(fitting, run));
    if (parts === null) return;
    const examination = examinationOf(fitting, parts, run, spentOn(looks));
    const examined = stale ? notHammered(fitting, stale, examination) : await screen(fitting, await servers.shared(), examination, seen);
    ledger.note(id, { examined });
    // What a leaking route left behind (timers that run, a heap that is slow to collect) would disturb the next one.
    if (wantsConfirmation(examined)) await servers.endShared();
  }
}
