/** What is left to do for a route after its first look: settle what is open, find the line of what leaks, write it down. */
import { type BuildAgain, openRebuild } from '../rebuild/rebuild.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import type { Route } from '../routes/named-routes.ts';
import type { Comparand } from './base-beside.ts';
import { type Examination, type Examined, screen } from './examine.ts';
import { type CodePlace, findLine, wantsAttribution } from './find-line.ts';
import type { Look, RouteId } from './ledger.ts';
import { type LineAhead, lineAhead } from './line-ahead.ts';
import { isTakenApart, nextLoads, spentOn } from './loads-in-turn.ts';
import { type LookAhead, lookAhead, noLookAhead, type SeenAhead } from './look-ahead.ts';
import { findingOfRoute } from './report-of.ts';
import { examinationOf, loadsOf, ownSettings, type Run } from './run.ts';
import type { Servers } from './servers.ts';
import { type Settling, settle } from './settle.ts';
import { writeArtifacts } from './write-artifacts.ts';

export interface Means {
  readonly servers: Servers;
  readonly base: Pick<Comparand, 'open'>;
  readonly settling: Settling;
  /** Masked in what commands print. */
  readonly secrets: readonly string[];
}

interface AllMeans extends Means {
  readonly buildAgain: BuildAgain | null;
}

/** Settles one route. Disposing removes what a second build left. */
export interface Finishing extends AsyncDisposable {
  finish(id: RouteId, servers: Servers): Promise<void>;
}

export function openFinishing(run: Run, means: Omit<Means, 'servers'>): Finishing {
  const rebuild = openRebuild(rebuildOptions(run, means));
  const buildAgain = run.settings.secondBuild ? rebuild.buildAgain : null;
  return {
    finish: (id, servers) => finishRoute(id, run, { ...means, servers, buildAgain }),
    [Symbol.asyncDispose]: () => rebuild[Symbol.asyncDispose](),
  };
}

const rebuildOptions = ({ settings, around, ledger }: Run, { secrets }: Pick<Means, 'secrets'>) => ({
  ...{ settings, secrets, env: around.env, signal: around.signal, apart: around.apart, framework: ledger.run().chosen?.framework ?? null },
  onNote: (text: string) => around.onProgress({ type: 'note', text }),
});

async function finishRoute(id: RouteId, run: Run, means: AllMeans): Promise<void> {
  const { ledger, around } = run;
  await using ahead = lookAheadAt(id, run, means);
  const lineOf = async (examined: Examined, seen: Promise<SeenAhead | null>) => {
    const place = { ...(await placeOf(run)), buildAgain: means.buildAgain };
    const examination = examinationOf(examined.route, examined.parts, run);
    return { place, examination, found: await findLine(examined, means.servers, examination, place, seen) };
  };
  await using early = lineAhead(async (examined) => {
    const seen = await ahead.for(examined);
    // Another server might not run beside those of the clock.
    return seen && (await lineOf(examined, Promise.resolve(seen)));
  });
  await settleAll(id, run, means, early);
  // What was open under one load may have kept others from being tried.
  for (;;) {
    const { looks, route } = ledger.route(id);
    const parts = nextLoads(looks, loadsOf(route, run), ownSettings(route, run).budgetMs);
    if (parts === null) break;
    ledger.note(id, { examined: await screenAfresh(route, examinationOf(route, parts, run, spentOn(looks)), means.servers) });
    await settleAll(id, run, means, early);
  }
  const leak = worstLeak(ledger.route(id).looks);
  if (leak) {
    const { examined } = leak;
    const { load } = examined;
    const { found, examination, place } = (await early.for(examined)) ?? (await lineOf(examined, ahead.for(examined)));
    const { traits } = found;
    ledger.note(id, { load, attributed: found.attributed, traits });
    ledger.note(id, { load, attributed: await writeArtifacts(found, examined, examination, place), traits });
  }
  around.onProgress({ type: 'route-done', finding: findingOfRoute(ledger.route(id), run) });
}

/** Of what seems to leak by the first looks, what leaks most. */
function lookAheadAt(id: RouteId, run: Run, { servers }: Means): LookAhead {
  const suspect = worst(run.ledger.route(id).looks.filter(({ examined }) => examined.judgement.wants === 'confirmation'));
  return suspect ? lookAhead(suspect.examined, servers, examinationOf(suspect.examined.route, suspect.examined.parts, run)) : noLookAhead;
}

/** A server with a fixed port cannot run twice, so this one ends with its look. */
async function screenAfresh(route: Route, examination: Examination, servers: Servers): Promise<Examined> {
  await using server = await servers.fresh(route.route);
  return await screen(route, server, examination);
}

/** Looks again at what is open under each load that was tried. */
async function settleAll(id: RouteId, run: Run, means: Means, { begin }: Pick<LineAhead<unknown>, 'begin'>): Promise<void> {
  const { looks } = run.ledger.route(id);
  for (const { examined: first } of looks) {
    const others = looks.filter(({ examined }) => examined.load !== first.load);
    const examination = examinationOf(first.route, first.parts, run, spentOn(others));
    for await (const examined of settle(first, examination, { ...means, onMovingClock: begin })) run.ledger.note(id, { examined });
  }
}

/** Of several loads that leak, the one that leaks most: its line is looked for. */
const worstLeak = (looks: readonly Look[]): Look | null => worst(looks.filter(({ examined }) => wantsAttribution(examined)));

const worst = (looks: readonly Look[]): Look | null =>
  looks
    .filter(({ examined }) => !isTakenApart(examined))
    .reduce<Look | null>((most, look) => (most === null || growth(look) > growth(most) ? look : most), null);

const growth = ({ examined }: Look): number => examined.judgement.bytesPerRequest ?? 0;

async function placeOf({ settings: { cwd }, around, ledger }: Run): Promise<Omit<CodePlace, 'buildAgain'>> {
  const { framework = null, changed = [], since = null } = ledger.run().chosen ?? {};
  const workspace = await repositoryOf(cwd);
  return { cwd, workspace, framework, changed, since, uncommitted: !around.env.CI, agentPath: around.agentPath };
}
