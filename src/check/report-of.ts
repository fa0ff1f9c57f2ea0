/** The report of a ledger, at any moment: a run that is cut loses nothing of what was noted. */
import { cpus, totalmem } from 'node:os';
import { knownLeaks } from '../config/known-leak.ts';
import { settingsOf } from '../config/settings-of.ts';
import { comparisonOf } from '../findings/comparison.ts';
import { exitStatus } from '../findings/exit-status.ts';
import { findingOf, notMeasured } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { leaksOf } from '../findings/leaks.ts';
import { type FindingOfLoads, type NotRun, ofAllLoads } from '../findings/of-all-loads.ts';
import type { Finding, Report } from '../findings/report.ts';
import { weighed } from '../findings/tolerance.ts';
import type { Warning } from '../findings/warnings.ts';
import type { Load } from '../loads/load.ts';
import { type LoadName, loads } from '../loads/loads.ts';
import { urlsFor } from '../measure/target.ts';
import { type ChosenRoutes, withoutCached } from '../routes/choose.ts';
import { urlsOf } from '../routes/named-routes.ts';
import { exampleOf } from '../routes/pattern.ts';
import { isChosen } from '../routes/table.ts';
import { notHammered, wantsConfirmation } from './examine.ts';
import type { Look, RouteRecord } from './ledger.ts';
import { nextLoads, spentOn, spokenFor } from './loads-in-turn.ts';
import { examinationOf, loadsOf, ownSettings, type Run } from './run.ts';

/** Routes that were skipped are listed as such; those that were not looked at yet are unproven. */
export function reportOf(run: Run, durationMs: number): Report {
  const { ledger, startedAt, around } = run;
  const { server, base, brought, shard, exposed, problems: found } = ledger.run();
  const routes = ledger.routes().flatMap((record) => (record.skipped === null ? [findingOfRoute(record, run)] : []));
  const problems = [...found];
  const compared = base?.facts;
  return {
    schema: 1,
    tool: { name: 'ssr-leak-check', version: around.version },
    startedAt: startedAt.toISOString(),
    durationMs,
    machine: { platform: process.platform, arch: process.arch, cpus: cpus().length, memory: totalmem() },
    server: server && { ...server, processes: Math.max(server.processes, ...routes.map(mostProcesses)) },
    routes,
    skipped: skippedIn(ledger.run().chosen, ledger.routes()),
    ...(shard ? { shard } : {}),
    ...(compared ? { baseline: compared } : {}),
    ...(brought.length > 0 ? { brought: [...brought] } : {}),
    ...(exposed ? { exposed } : {}),
    problems,
    exitCode: exitStatus({ routes, problems }),
  };
}

/** Workers of a cluster may report themselves after the first answer: the samples know them all. */
const mostProcesses = ({ arms }: Finding): number =>
  Math.max(0, ...arms.flatMap(({ samples }) => samples.map((one) => one.processes.length)));

function skippedIn(chosen: ChosenRoutes | null, routes: readonly RouteRecord[]): NonNullable<Report['skipped']> {
  const cached = routes.filter(({ skipped }) => skipped === 'cached');
  const rows = chosen && cached.reduce((left, { route }) => withoutCached(left, route), chosen).rows;
  return (rows ?? []).flatMap(({ route, kind, choice }) =>
    isChosen(choice) ? [] : [{ route, kind, why: choice, ...(choice === 'no-example-url' ? { example: exampleOf(route) } : {}) }],
  );
}

/** What is known of a route now. */
export function findingOfRoute(record: RouteRecord, run: Run): Finding {
  const { method, budgetMs } = ownSettings(record.route, run);
  const finding = findingOfLoads(record, run);
  const { redirectedFrom: from, path: to } = record.route;
  const moved: readonly Warning[] = from === undefined ? [] : [{ code: 'measured-elsewhere', args: { from, to } }];
  const warnings = [...moved, ...(finding.warnings ?? [])];
  const cutShort = record.looks.length === 0 ? run.ledger.run().underWay.get(record.route.route) : undefined;
  return {
    ...finding,
    // Nothing was judged of it; that it was asked is true all the same.
    ...(cutShort && cutShort.requests > 0 ? cutShort : {}),
    budgetMs,
    spentMs: Math.round(spentOn(record.looks)),
    ...(method === 'GET' ? {} : { method }),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

/** A cut counts only where it left something unknown. */
function findingOfLoads({ route, looks }: RouteRecord, run: Run): Finding {
  const { cut } = run.ledger.run();
  const { loads, budgetMs } = settingsOf(route.route, run.settings);
  const fitting = loadsOf(route, run);
  // What it has what is needed for is known once it was asked.
  const asked = fitting.length > 0 || looks.length > 0 ? fitting : loads;
  const refused = loads
    .filter((load) => !asked.includes(load))
    .flatMap((load): NotRun[] => {
      if (route.revalidation) return [{ parts: [load], notRun: 'answered-from-cache' }];
      // Others have nothing to do with this route.
      return load === 'data' ? [{ parts: [load], notRun: 'requests-fail' }] : [];
    });
  const seen = looks.flatMap((look) => {
    const parts = spokenFor(look.examined, looks);
    return parts.length > 0 ? [{ look, parts }] : [];
  });
  const found = seen.map(({ look, parts }) => ({ parts, finding: findingOfLook(look, run), ...traitsOf(look) }));
  const left = asked.filter((load) => !found.some(({ parts }) => parts.includes(load)));
  // Nobody meant to go on where the first load settled it.
  const isDone =
    nextLoads(looks, asked, budgetMs) === null &&
    seen.length > 0 &&
    (cut === null || !seen.some(({ look }) => wantsConfirmation(look.examined)));
  if (isDone) {
    const notRun = left.map((load) => ({ parts: [load], notRun: 'not-steady-before' as const }));
    return ofAllLoads([...found, ...notRun, ...refused], loads);
  }
  const unknown = left.map((load) => {
    const examination = examinationOf(route, [load], run);
    const finding = cut
      ? notMeasured(route.route, urlsOf(route.path)(), examination.limit, cut, route.because)
      : findingOfLook({ examined: notHammered(route, null, examination), attributed: null, traits: [] }, run);
    return { parts: [load], finding };
  });
  return ofAllLoads([...found, ...unknown, ...refused], loads);
}

function traitsOf({ examined: { parts, route }, traits }: Look): Pick<FindingOfLoads, 'traits' | 'share'> {
  const { share }: Load = loads[parts[0] as LoadName];
  return { traits, share: share?.(traits, urlsFor(route)) ?? 1 };
}

function findingOfLook({ examined, attributed }: Look, run: Run): Finding {
  const { settings, startedAt, ledger } = run;
  const { base, server, cut } = ledger.run();
  const { route, parts, measurement, judgement, against } = examined;
  const { limit } = examinationOf(route, parts, run);
  const trouble = wantsConfirmation(examined) && cut ? cut : examined.trouble;
  const alone = findingOf(measurement, judgement, limit, trouble, route.because, attributed);
  const { heapLimit, strict } = settings;
  const leak = { route: route.route, fingerprint: fingerprintOf(alone) };
  const leaks = leaksOf(alone).map((one) => ({ ...leak, fingerprint: fingerprintOf(one) }));
  const ofBase = against ?? base?.known(leak, server) ?? ({ from: 'not-needed' } as const);
  const isCompared = base?.facts && base.facts.kind !== 'none';
  const comparison = isCompared ? comparisonOf(alone, ofBase, { limit, heapLimit }) : null;
  return weighed(alone, { comparison, known: knownLeaks(settings.known, leaks, startedAt), strict });
}
