/** Checks one app as a newcomer would, then once more with a leak planted on one page. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCheck } from '../../e2e/run-check.ts';
import type { WrittenReport } from '../../src/findings/report.ts';
import type { EcosystemApp } from './app.ts';
import { type MadeApp, makeApp, plant } from './make.ts';

export interface RouteOutcome {
  readonly route: string;
  readonly verdict: string;
  readonly reason: string;
  readonly bytesPerRequest: number | null;
}

export interface AppOutcome {
  /** Such as "2026-11-27". */
  readonly day: string;
  /** Of the packages that package.json asks for, as installed: those that name the framework first. */
  readonly versions: Readonly<Record<string, string>>;
  /** Milliseconds of the whole command. */
  readonly durationMs: number;
  readonly status: number;
  readonly routes: readonly RouteOutcome[];
  /** Routes that were found and not checked, with the reason. */
  readonly skipped: ReadonlyArray<{ readonly route: string; readonly why: string }>;
  /** Pages there are that were neither checked nor told of. */
  readonly missed: readonly string[];
  /** The codes of what ended the run, with what it said first. */
  readonly problems: ReadonlyArray<{ readonly code: string; readonly what: string }>;
  /** null: it could not be tried. */
  readonly planted: PlantedOutcome | null;
}

export interface PlantedOutcome {
  readonly status: number;
  readonly verdict: string | null;
  /** Where the leak is, and where the finding says it is first, as "file:line". */
  readonly expected: string;
  readonly named: string | null;
  readonly durationMs: number;
}

/** Throws where the app cannot be made. */
export async function checkApp(app: EcosystemApp, day: string): Promise<AppOutcome> {
  const made = await makeApp(app, day);
  const started = performance.now();
  const { report, status } = await runCheck({ cwd: made.folder, args: app.options, env: made.env, loads: null });
  const durationMs = performance.now() - started;
  return { day, versions: await versionsIn(app, made), durationMs, status, ...outcomeOf(app, report), planted: await withLeak(app, made) };
}

function outcomeOf(app: EcosystemApp, report: WrittenReport) {
  const routes = report.routes.map(({ route, verdict, reason, bytesPerRequest }) => ({ route, verdict, reason, bytesPerRequest }));
  const skipped = (report.skipped ?? []).map(({ route, why }) => ({ route, why }));
  const told = new Set([...report.routes.flatMap(({ route, path }) => [route, path]), ...skipped.map(({ route }) => route)]);
  return {
    routes,
    skipped,
    missed: app.pages.filter((page) => !told.has(page)),
    problems: report.problems.map(({ code, what }) => ({ code, what })),
  };
}

/** In a copy: the app as it came is checked again another time. */
async function withLeak(app: EcosystemApp, made: MadeApp): Promise<PlantedOutcome> {
  const copy = await mkdtemp(`${made.root}-planted-`);
  try {
    await cp(made.root, copy, { recursive: true, verbatimSymlinks: true });
    const folder = join(copy, app.folder ?? '.');
    const expected = await plant(app, { ...made, root: copy, folder });
    const started = performance.now();
    const args = [...app.options, '--route', app.leak.route];
    const { report, status } = await runCheck({ cwd: folder, args, env: made.env, loads: null });
    const [route] = report.routes;
    const [suspect] = route?.suspects ?? [];
    const named = suspect ? `${suspect.file}:${suspect.line}` : null;
    return { status, verdict: route?.verdict ?? null, expected, named, durationMs: performance.now() - started };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** What package.json asks for, as it was installed; builders and linters aside. */
async function versionsIn(app: EcosystemApp, { root, folder }: MadeApp): Promise<Readonly<Record<string, string>>> {
  const names = app.shows;
  const found = await Promise.all(
    names.map(async (name) => {
      for (const place of upwards(folder, root)) {
        const text = await readFile(join(place, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
        if (text !== null) return [name, String(JSON.parse(text).version)] as const;
      }
      return [name, '?'] as const;
    }),
  );
  return Object.fromEntries(found);
}

/** A folder and those around it, up to the last one: a monorepo installs in its own root. */
function upwards(folder: string, last: string): readonly string[] {
  const parent = dirname(folder);
  return folder === last || parent === folder ? [folder] : [folder, ...upwards(parent, last)];
}
