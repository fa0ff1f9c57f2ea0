/** The story: build, choose the routes, boot, measure each route, judge, look again at what grows, report. */
import { cpus, totalmem } from 'node:os';
import { knownLeak } from '../config/known-leak.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { allHeaders, settingsOf } from '../config/settings-of.ts';
import type { Attributed } from '../findings/attributed.ts';
import { type Against, comparisonOf } from '../findings/comparison.ts';
import { exitStatus } from '../findings/exit-status.ts';
import { findingOf, notMeasured } from '../findings/finding.ts';
import { plainProblem } from '../findings/plain-problem.ts';
import type { OnProgress } from '../findings/progress.ts';
import type { Finding, Report } from '../findings/report.ts';
import { noSample } from '../findings/skipped.ts';
import { weighed } from '../findings/tolerance.ts';
import { limitOf } from '../judge/limits.ts';
import { fit } from '../measure/fit.ts';
import { CheckError, type Problem, problem } from '../problems.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import { type ChosenRoutes, changedWithoutAddress, chooseRoutes, lackingAddress, withAddresses, withoutCached } from '../routes/choose.ts';
import { listsRoutes } from '../routes/discover.ts';
import { addresses, namedRoutes, type Route } from '../routes/named-routes.ts';
import { samplesFromServer } from '../routes/samples-from-server.ts';
import { isChosen } from '../routes/table.ts';
import { boot } from '../server/boot.ts';
import { runBuild } from '../server/build.ts';
import { leaseServer } from '../server/lease.ts';
import type { RunningServer } from '../server/server.ts';
import { startCommandOf } from '../server/start-command.ts';
import { type Comparand, openComparand } from './base-beside.ts';
import { confirm, type Examination, type Examined, notHammered, screen, wantsBase, wantsConfirmation } from './examine.ts';
import { findLine, wantsAttribution } from './find-line.ts';

/** The world around a check, given by the entries. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Aborting (with the name of a signal) ends the check: what was measured is reported, all that was started is ended. */
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Absolute path of the built agent. */
  readonly agentPath: string;
  readonly version: string;
}

/**
 * Checks the routes of a server and reports. Never throws for what can be explained: bad luck of the run as a whole stands
 * in `report.problems`, bad luck of a route in its finding, and what was measured before is always there.
 */
export async function check(settings: Settings, around: Surroundings): Promise<Report> {
  const startedAt = new Date();
  const started = performance.now();
  const run = await checkRoutes(settings, around);
  const problems = run.problems.map(plainProblem);
  return {
    schema: 1,
    tool: { name: 'ssr-leak-check', version: around.version },
    startedAt: startedAt.toISOString(),
    durationMs: performance.now() - started,
    machine: { platform: process.platform, arch: process.arch, cpus: cpus().length, memory: totalmem() },
    server: run.server,
    routes: run.findings,
    skipped: run.skipped,
    ...(run.baseline ? { baseline: run.baseline } : {}),
    problems,
    exitCode: exitStatus({ routes: run.findings, problems }),
  };
}

interface Run {
  readonly findings: Finding[];
  readonly skipped: NonNullable<Report['skipped']>;
  readonly problems: readonly Problem[];
  readonly server: Report['server'];
  readonly baseline: Comparand['facts'];
}

async function checkRoutes(settings: Settings, around: Surroundings): Promise<Run> {
  const { signal, onProgress } = around;
  const examinationOf = ({ route }: Route): Examination => {
    const own = settingsOf(route, settings);
    return { settings: own, limit: limitOf(own), signal, onProgress };
  };
  const secrets = secretsIn(allHeaders(settings));
  const seen = new Map<Route, Examined>();
  const lines = new Map<Route, Attributed>();
  let routes = namedRoutes(settings.routes);
  let chosen: ChosenRoutes | null = null;
  let facts: Report['server'] = null;
  let compared: Comparand | null = null;
  const now = new Date();
  const knownOf = ({ route }: Route) => knownLeak(settings.known, route, now);
  const finding = ({ route, measurement, judgement, trouble, against }: Examined): Finding => {
    const { limit } = examinationOf(route);
    const alone = findingOf(measurement, judgement, limit, trouble, route.because, lines.get(route) ?? null);
    const { heapLimit, strict } = settings;
    const ofBase = against ?? compared?.known(route.route, facts) ?? ({ from: 'not-needed' } as const);
    const isCompared = compared?.facts && compared.facts.kind !== 'none';
    const comparison = isCompared ? comparisonOf(alone, ofBase, { limit, heapLimit }) : null;
    return weighed(alone, { comparison, known: knownOf(route), strict });
  };

  try {
    if (routes.length === 0 && !(await listsRoutes(settings.cwd))) throw new CheckError(problem('no-routes'));
    await using base = await openComparand(settings, {
      version: around.version,
      env: around.env,
      signal,
      onProgress,
      secrets,
    });
    compared = base;
    if (settings.build) {
      onProgress({ type: 'building', command: settings.build.text });
      await runBuild(settings.build, {
        cwd: settings.cwd,
        env: around.env,
        signal,
        secrets,
      });
    }
    chosen = await chooseRoutes(settings, { uncommitted: !around.env.CI });
    for (const text of chosen.notes) onProgress({ type: 'note', text });
    routes = chosen.routes;
    if (routes.length === 0 && lackingAddress(chosen).length === 0) {
      return { findings: [], skipped: skippedIn(chosen), problems: [], server: null, baseline: base.facts };
    }

    const command = settings.start ?? chosen.start ?? startCommandOf(settings.cwd);
    const options = { ...bootOptions(settings, around), secrets };
    const probePaths = () => routes.map(({ path }) => addresses(path)());
    const bootServer = async () => {
      onProgress({ type: 'booting', command: command.text });
      const server = await boot({ ...options, command, probePaths: probePaths() });
      facts ??= factsOf(server);
      onProgress({ type: 'booted', origin: server.origin, node: facts.node, processes: facts.processes, bootMs: server.bootMs });
      return server;
    };

    const isOpen = (examined: Examined) =>
      wantsConfirmation(examined) ||
      (base.facts?.kind === 'ref' && wantsBase(examined, settings.strictHeap || knownOf(examined.route) !== null));
    const isUnfinished = (examined: Examined) => isOpen(examined) || wantsAttribution(examined);
    await using shared = leaseServer(bootServer);
    if (lackingAddress(chosen).length > 0) {
      const { origin } = await shared.server();
      const known = chosen.found.map(({ route }) => route);
      chosen = withAddresses(chosen, await samplesFromServer(known, { origin, headers: headersOf(settings), signal }));
      routes = chosen.routes;
    }
    if (routes.length === 0) throw new CheckError(noSample(lackingAddress(chosen)));
    for (const [index, route] of routes.entries()) {
      onProgress({ type: 'route-started', route: route.route, index, of: routes.length, budgetMs: examinationOf(route).settings.budgetMs });
      const { route: fitting, cachedBy, seen: answer } = await fitted(route, await shared.server(), chosen, examinationOf(route));
      if (cachedBy !== null && settings.routes.length === 0) {
        onProgress({ type: 'note', text: `${route.route} answers from a cache (${cachedBy}): no code renders it, so it is not checked.` });
        chosen = withoutCached(chosen, route);
        routes = routes.filter((one) => one !== route);
        continue;
      }
      routes = routes.map((one) => (one === route ? fitting : one));
      const examined =
        cachedBy === null
          ? await screen(fitting, await shared.server(), examinationOf(route), answer)
          : notHammered(route, problem('served-from-cache', { header: cachedBy }), examinationOf(route));
      seen.set(examined.route, examined);
      if (!isUnfinished(examined)) onProgress({ type: 'route-done', finding: finding(examined) });
      // What a leaking route left behind (timers that run, a heap that is slow to collect) would disturb the next one.
      if (wantsConfirmation(examined)) await shared[Symbol.asyncDispose]();
    }
    // A server with a fixed port cannot run twice.
    await shared[Symbol.asyncDispose]();

    for (const first of [...seen.values()].filter(isUnfinished)) {
      let examined = first;
      while (isOpen(examined) && examined.measurement.arms.length < MOST_LOOKS) {
        await using beside = await base.open(command, first.route.path, (app) => boot({ ...options, ...app, probePaths: probePaths() }));
        const { side } = beside;
        if (wantsConfirmation(examined) || (side && 'server' in side)) {
          onProgress({ type: 'phase', route: first.route.route, phase: 'confirming' });
          await using fresh = leaseServer(bootServer);
          examined = await confirm(examined, await fresh.server(), examinationOf(first.route), side);
        } else examined = { ...examined, against: side as Against };
        seen.set(first.route, examined);
      }
      if (wantsAttribution(examined)) {
        const place = {
          cwd: settings.cwd,
          workspace: await repositoryOf(settings.cwd),
          framework: chosen.framework,
          changed: chosen.changed,
          since: chosen.since,
          uncommitted: !around.env.CI,
          agentPath: around.agentPath,
        };
        lines.set(first.route, await findLine(examined, bootServer, examinationOf(first.route), place));
      }
      onProgress({ type: 'route-done', finding: finding(examined) });
    }
    const problems = changedWithoutAddress(chosen).length > 0 ? [noSample(lackingAddress(chosen))] : [];
    return { findings: [...seen.values()].map(finding), skipped: skippedIn(chosen), problems, server: facts, baseline: base.facts };
  } catch (error) {
    const problems = explain(error, signal);
    const cut = problems[0] as Problem;
    const findings = routes.map((route) => {
      const examined = seen.get(route);
      if (!examined) return notMeasured(route.route, addresses(route.path)(), examinationOf(route).limit, cut, route.because);
      return finding(wantsConfirmation(examined) ? { ...examined, trouble: cut } : examined);
    });
    return { findings, skipped: skippedIn(chosen), problems, server: facts, baseline: compared?.facts ?? null };
  }
}

/** The route with the addresses that are worth hammering. */
const fitted = (route: Route, server: RunningServer, { rows }: ChosenRoutes, { settings, signal }: Examination) =>
  fit(route, server, settings, { isLoose: rows.some((row) => row.route === route.route && row.sampleFrom === 'log'), signal });

const skippedIn = (chosen: ChosenRoutes | null): Run['skipped'] =>
  (chosen?.rows ?? []).flatMap(({ route, kind, choice }) => (isChosen(choice) ? [] : [{ route, kind, why: choice }]));

const headersOf = ({ headers }: Settings): Readonly<Record<string, string>> =>
  Object.fromEntries(headers.map(({ name, value }) => [name, value]));

function bootOptions(settings: Settings, { env, signal, agentPath }: Surroundings) {
  const { cwd, port, v8, bootTimeoutMs, requestTimeoutMs } = settings;
  return { cwd, port, v8, bootTimeoutMs, requestTimeoutMs, env, signal, agentPath };
}

/** A first look, a second in a fresh process, and a third when those two contradict each other. */
const MOST_LOOKS = 3;

function factsOf(server: RunningServer): NonNullable<Report['server']> {
  const processes = server.processes();
  const [first] = processes;
  return {
    node: first?.node ?? '',
    v8Flags: [...(first?.v8Flags ?? [])],
    command: [...server.command],
    nodeEnv: first?.nodeEnv ?? null,
    heapLimit: first?.heapLimit ?? 0,
    processes: processes.length,
    bootMs: server.bootMs,
  };
}

function explain(error: unknown, signal: AbortSignal): readonly Problem[] {
  if (error instanceof CheckError) return error.problems;
  if (signal.aborted) return [problem('interrupted', { signal: String(signal.reason) })];
  return [problem('tool-failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })];
}
