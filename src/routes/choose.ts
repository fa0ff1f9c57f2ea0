/** Which routes a run checks: those the user named, or those the build lists and the change touches. */
import { didYouMean } from '../config/did-you-mean.ts';
import type { Command, Settings } from '../config/settings.ts';
import type { DataRequest } from '../loads/load.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { exampleUrlsFromLog } from './access-log.ts';
import { type AffectedRoute, affectedRoutes, changesNothing, reasonsFor } from './change/affected.ts';
import { type ChangedFiles, changedFiles } from './change/changed-files.ts';
import { repositoryOf } from './change/repository.ts';
import { discoverIfBuilt, discoverRoutes, isKnownByServer } from './discover.ts';
import type { DiscoveredRoute, Discovery } from './discovery.ts';
import { withLogged, withParams } from './example-urls.ts';
import type { FrameworkName } from './frameworks/frameworks.ts';
import { readLog } from './log-file.ts';
import type { Route } from './named-routes.ts';
import { noneListed } from './nothing-checked.ts';
import { matcherOf } from './pattern.ts';
import { type Patterns, strayPatterns } from './stray-patterns.ts';
import { isChosen, type RouteRow, routeTable, type Wanted } from './table.ts';
import { workspaceApps, workspaceRoot } from './workspaces.ts';

export interface ChosenRoutes {
  /** In the order of the table. */
  readonly routes: readonly Route[];
  /** Every route that is known, and whether it is checked. */
  readonly rows: readonly RouteRow[];
  /** null: none that is known here. */
  readonly framework: FrameworkName | null;
  /** What the framework's client asks of a page beside its HTML. */
  readonly dataRequests: readonly DataRequest[];
  /** Headers with which the server renders a page again that its cache would answer; null: none are known. */
  readonly revalidation: Readonly<Record<string, string>> | null;
  readonly actions: NonNullable<Discovery['actions']> | null;
  /** What its server takes for its own origin; null: the one at which it is asked. */
  readonly origin: NonNullable<Discovery['origin']> | null;
  /** Environment variables that its server needs to answer the check; what the user sets wins. */
  readonly env: Readonly<Record<string, string>>;
  /** How the framework starts its build; null: as the start script of package.json says. */
  readonly start: Command | null;
  /** Why nothing is known to start the built server; null: something is, or no reason is known. */
  readonly notStartable: Problem | null;
  /** Files that the change touches, relative to the repository; none where no change was asked for. */
  readonly changed: readonly string[];
  /** The commit that the change began from; null where no change was asked for. */
  readonly since: string | null;
  /** What the user should know of how the routes were chosen. */
  readonly notes: readonly string[];
  /** What the rows are made of; none for named routes, whose URLs are known. */
  readonly found: readonly AffectedRoute[];
  readonly wanted: Wanted;
  /** What the routes were chosen by, where the running server knows more of them; null: they are all there are. */
  readonly asks: Known | null;
}

interface Known {
  readonly discovery: Discovery;
  readonly changes: Changes;
}

export type ChoosingSettings = Patterns &
  Pick<Settings, 'cwd' | 'routes' | 'changed' | 'maxRoutes' | 'api' | 'fromLog' | 'params' | 'loads'>;

/**
 * Chooses by what the build, git, the configuration and an access log say; no server is asked yet. Where only the server knows all
 * routes, these may be some of them, or none.
 * @param around `uncommitted`: whether files count that are changed but not committed
 * @throws CheckError `workspace-root`, `nothing-checked`, `not-built`, `unknown-params`; `no-git`, `bad-ref`, `no-merge-base` where the change is required
 */
export async function chooseRoutes(settings: ChoosingSettings, around: { readonly uncommitted: boolean }): Promise<ChosenRoutes> {
  const isNamed = settings.routes.length > 0;
  const discovery = isNamed ? await discoverIfBuilt(settings.cwd) : await discoverRoutes(settings.cwd);
  const isOpen = !isNamed && isKnownByServer(discovery);
  if (!isNamed && !isOpen && discovery.routes.length === 0) throw new CheckError(discovery.notStartable ?? noneListed(discovery.framework));
  // What is started at the root of a monorepo is not one app.
  const apps = isOpen && discovery.framework === 'other' ? await workspaceApps(settings.cwd) : [];
  if (apps.length > 0) throw new CheckError(workspaceRoot(apps));
  const known: Known = { discovery, changes: await changesOf(settings, around.uncommitted) };
  const isAsked = isOpen && !(known.changes.changes && changesNothing(settings.cwd, known.changes.changes));
  return chosenBy(settings, known, isNamed, isAsked);
}

/**
 * Chooses again among all routes that the server answers.
 * @throws CheckError `unknown-params`
 */
export async function withServerRoutes(
  chosen: ChosenRoutes,
  routes: readonly DiscoveredRoute[],
  settings: ChoosingSettings,
): Promise<ChosenRoutes> {
  if (chosen.asks === null) return chosen;
  const { discovery, changes } = chosen.asks;
  return chosenBy(settings, { discovery: { ...discovery, routes }, changes }, false, false);
}

async function chosenBy(settings: ChoosingSettings, known: Known, isNamed: boolean, isAsked: boolean): Promise<ChosenRoutes> {
  const {
    discovery,
    changes: { changes, notes },
  } = known;
  const routes = isNamed ? discovery.routes : await withGivenUrls(discovery.routes, settings, isAsked);
  const touched = changes && (await affectedRoutes(settings.cwd, { ...discovery, routes }, changes));
  const found = touched ?? routes.map((route) => ({ route, because: [] }));
  const { maxRoutes, ignore } = settings;
  const isAllApi = !isAsked && isOnlyApi(discovery.framework, routes);
  const api = settings.api || isAllApi;
  const refilled = settings.loads.includes('revalidate') && discovery.revalidation !== undefined;
  const wanted = { changedOnly: changes !== null, maxRoutes, api, ignore, refilled };
  const rows = isNamed ? namedRows(settings.routes, found, wanted.changedOnly) : routeTable(found, wanted);
  return {
    routes: routesOf(rows),
    rows,
    framework: discovery.framework === 'other' ? null : discovery.framework,
    dataRequests: discovery.dataRequests ?? [],
    revalidation: discovery.revalidation ?? null,
    actions: discovery.actions ?? null,
    origin: discovery.origin ?? null,
    env: discovery.env ?? {},
    start: discovery.start,
    notStartable: discovery.notStartable ?? null,
    changed: changes?.files.map(({ path }) => path) ?? [],
    since: changes?.since ?? null,
    // Named routes are some of many: the configuration may well name others.
    notes:
      isNamed || isAsked
        ? notes
        : [
            ...notes,
            ...(isAllApi && !settings.api ? ['The server has no page, so its API routes are checked.'] : []),
            ...strayPatterns(
              settings,
              rows.map(({ route }) => route),
            ),
          ],
    found: isNamed ? [] : found,
    wanted,
    asks: isAsked ? known : null,
  };
}

/**
 * Whether API routes are all that a server of one's own has: nobody who checks that one wants them left out. Where a framework lists
 * pages, one that has none but prerendered ones may well be better off unchecked, and says so.
 */
const isOnlyApi = (framework: Discovery['framework'], routes: readonly DiscoveredRoute[]): boolean =>
  isKnownByServer({ framework }) && routes.length > 0 && routes.every(({ kind }) => kind === 'api');

/** Chooses again with the example URLs found since: `routes` are those of `chosen.found`, in the same order. */
export function withFoundUrls(chosen: ChosenRoutes, routes: readonly DiscoveredRoute[]): ChosenRoutes {
  const found = chosen.found.map(({ because }, i) => ({ route: routes[i]!, because }));
  const rows = routeTable(found, chosen.wanted);
  return { ...chosen, found, rows, routes: routesOf(rows) };
}

/** The same without a route that proved to answer from a cache. */
export function withoutCached(chosen: ChosenRoutes, cached: Route): ChosenRoutes {
  const rows = chosen.rows.map((row): RouteRow => (row.route === cached.route ? { ...row, chosen: false, choice: 'cached' } : row));
  return { ...chosen, rows, routes: routesOf(rows) };
}

/** Routes that would be checked if they had an example URL. */
export const lackingExampleUrl = ({ rows }: ChosenRoutes): readonly string[] =>
  rows.filter(({ choice }) => choice === 'no-example-url').map(({ route }) => route);

/**
 * Routes that the change itself reaches and that nobody can request: a run that passed over them would say "fine" of code
 * that was just written. A change that only might touch them, such as one of a lockfile, does not count.
 */
export const changedWithoutExampleUrl = ({ rows, found, wanted }: ChosenRoutes): readonly string[] =>
  rows.flatMap(({ route, choice }, i) => {
    const reached = found[i]?.because.some(({ by }) => by !== 'every route' && by !== 'unsure');
    return wanted.changedOnly && choice === 'no-example-url' && reached ? [route] : [];
  });

const routesOf = (rows: readonly RouteRow[]): readonly Route[] =>
  rows.flatMap(({ route, pattern, path, paths, because, choice }) =>
    isChosen(choice) && path !== null ? [{ route, ...(pattern ? { pattern } : {}), path, ...(paths ? { paths } : {}), because }] : [],
  );

/** @param isAsked the server may know what is not known here */
async function withGivenUrls(
  routes: readonly DiscoveredRoute[],
  settings: ChoosingSettings,
  isAsked: boolean,
): Promise<readonly DiscoveredRoute[]> {
  const given = withParams(routes, settings.params);
  if (given.unknown.length > 0 && !isAsked) {
    const names = routes.map(({ route }) => route);
    throw new CheckError(...given.unknown.map((route) => problem('unknown-params', { route, meant: didYouMean(route, names) })));
  }
  if (settings.fromLog === null) return given.routes;
  return withLogged(given.routes, exampleUrlsFromLog(await readLog(settings.fromLog), given.routes));
}

interface Changes {
  /** null: all routes are wanted. */
  readonly changes: ChangedFiles | null;
  readonly notes: readonly string[];
}

async function changesOf({ cwd, changed }: ChoosingSettings, uncommitted: boolean): Promise<Changes> {
  if (changed === null) return { changes: null, notes: [] };
  const { files, ref } = changed;
  if (files) {
    const named = files.map((path) => ({ path, change: 'modified' as const }));
    return { changes: { root: await repositoryOf(cwd), since: ref ?? 'HEAD', files: named }, notes: [] };
  }
  try {
    const changes = await changedFiles(cwd, { ref: changed.ref, uncommitted });
    if (changed.required || changes.files.length > 0) return { changes, notes: [] };
    // A pull request that changes nothing is one whose code is not what was checked out.
    return { changes: null, notes: ['The checked-out commit changes no file, so all routes are checked.'] };
  } catch (error) {
    if (changed.required || !(error instanceof CheckError)) throw error;
    return { changes: null, notes: error.problems.map(wordsOf).map(({ what, change }) => `All routes are checked. ${what} ${change}`) };
  }
}

/** Named routes are all checked, except for known ones that the change does not touch. */
function namedRows(names: readonly string[], found: readonly AffectedRoute[], changedOnly: boolean): readonly RouteRow[] {
  const touchedBy = reasonsFor(found);
  return names.map((path): RouteRow => {
    const { route: known, because } = touchedBy(path) ?? { route: null, because: [] };
    const isLeft = changedOnly && known !== null && because.length === 0;
    return {
      ...{ route: path, path, kind: known?.kind ?? 'page', urlFrom: 'named', chosen: !isLeft },
      // Of a URL under a base path the pattern says nothing.
      ...(known && matcherOf(known.route)(path.replace(/[?#].*$/, '')) ? { pattern: known.route } : {}),
      because: because.map(({ file }) => file),
      choice: isLeft ? 'unchanged' : because.length > 0 ? 'changed' : 'named',
      chain: because[0]?.chain ?? [],
    };
  });
}
