/** The first look at every route, in a server that they share. */
import { fit } from '../measure/fit.ts';
import { problem } from '../problems.ts';
import { notHammered, screen, wantsConfirmation } from './examine.ts';
import type { RouteRecord } from './ledger.ts';
import { findingOfRoute } from './report-of.ts';
import { examinationOf, type Run } from './run.ts';
import type { Servers } from './servers.ts';
import { isUnfinished, type Settling } from './settle.ts';

export async function firstLooks(run: Run, servers: Servers, settling: Settling): Promise<void> {
  const { around, settings, ledger } = run;
  // Numbered as they were chosen: a route that proves to be cached keeps its number.
  const records = ledger.routes();
  for (const [index, record] of records.entries()) {
    const { budgetMs } = examinationOf(record.route, settings.loads[0]!, run).settings;
    const { route } = record.route;
    around.onProgress({ type: 'route-started', route, index, of: records.length, budgetMs: budgetMs * settings.loads.length });
    await firstLook(record, run, servers);
    const seen = ledger.route(record.id);
    if (seen.skipped === null && !isUnfinished(seen, settling)) {
      around.onProgress({ type: 'route-done', finding: findingOfRoute(seen, run) });
    }
  }
}

/** Notes what each load shows of a route, or that the route is skipped. */
async function firstLook({ id, route }: RouteRecord, run: Run, servers: Servers): Promise<void> {
  const { settings, around, ledger } = run;
  const { rows = [] } = ledger.run().chosen ?? {};
  const isLoose = rows.some((row) => row.route === route.route && row.urlFrom === 'log');
  const [firstLoad] = settings.loads;
  const { settings: own } = examinationOf(route, firstLoad!, run);
  const { route: fitting, cachedBy, seen } = await fit(route, await servers.shared(), own, { isLoose, signal: around.signal });
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
  for (const load of settings.loads) {
    const examination = examinationOf(route, load, run);
    const examined =
      cachedBy === null
        ? await screen(fitting, await servers.shared(), examination, seen)
        : notHammered(fitting, problem('served-from-cache', { header: cachedBy }), examination);
    ledger.note(id, { examined });
    // What a leaking route left behind (timers that run, a heap that is slow to collect) would disturb the next one.
    if (wantsConfirmation(examined)) await servers.endShared();
  }
}
