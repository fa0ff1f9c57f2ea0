import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { appFiles } from '../app-files.ts';
import { frameworkOf } from '../discover.ts';
import type { DiscoveredRoute, Discovery } from '../discovery.ts';
import { routeMatcher } from '../example-urls.ts';
import type { Conventions } from '../frameworks/framework.ts';
import { absolute, chainTo, type IsRegistration, importGraph, type Reach } from '../imports/import-graph.ts';
import { sourceTree } from '../imports/source-tree.ts';
import { buildSources } from './build-sources.ts';
import type { ChangedFile, ChangedFiles } from './changed-files.ts';
import { kindOfChange } from './changed-kind.ts';

/** Why a changed file touches a route. */
export interface Reason {
  /** The changed file, relative to the repository's root. */
  readonly file: string;
  /** The shortest way by imports from the route's file to it, both included; only the file itself where none is known. */
  readonly chain: readonly string[];
  /**
   * `own`: the route's own file. `frame`: a layout or the like around it. `imported`: by imports. `built`: the build's source
   * maps say so. `every route`: it takes part in all of them. `unsure`: it could not be ruled out.
   */
  readonly by: 'own' | 'frame' | 'imported' | 'built' | 'every route' | 'unsure';
}

export interface AffectedRoute {
  readonly route: DiscoveredRoute;
  /** One for each changed file that touches it, nearest first; none: the change does not touch it. */
  readonly because: readonly Reason[];
}

/** One changed file in the places where it is looked for. */
interface Change extends ChangedFile {
  /** Absolute. */
  readonly at: string;
  /** Relative to the app where it lies in it, else to the repository. */
  readonly local: string;
  readonly place: 'app' | 'above' | 'elsewhere';
}

/**
 * Which routes a change touches: by the union of what the build's source maps and the source's imports say. Where neither
 * can tell, all that might be touched: a route too many costs time, one too few hides a leak.
 * @param cwd the app's folder
 */
export async function affectedRoutes(cwd: string, discovery: Discovery, changed: ChangedFiles): Promise<readonly AffectedRoute[]> {
  const files = await appFiles(cwd);
  const root = realpathSync(changed.root);
  const { conventions = {}, imports = {}, build = {} } = frameworkOf(files) ?? {};
  const tree = sourceTree();
  const top = (await files.names('.')).filter((name) => !name.endsWith('/'));
  const graph = importGraph({ cwd: files.cwd, tree, top, rules: imports, isRegistration: registrations(conventions, discovery) });
  const fromBuild = buildSources(files.cwd, root, tree, build);
  const changes = changed.files.map((file) => placed(file, root, files.cwd));
  // What registers routes, starts the server or wraps every request reaches all of them, and so does what it imports.
  const written = await files.sources();
  const reachOf = (pattern: RegExp | undefined) =>
    graph.reach(absolute(files.cwd, pattern ? written.filter((file) => pattern.test(file)) : []));
  const wide = { route: reachOf(conventions.everyRoute), page: reachOf(conventions.everyPage) };
  const shown = (path: string) => relative(root, path).split(sep).join('/');

  return discovery.routes.map((route): AffectedRoute => {
    const reach = graph.reach(absolute(files.cwd, [route.sourceFile, ...route.frames]));
    const built = fromBuild(route);
    const blind = discovery.framework === 'other' || (route.sourceFile === null && built === null);
    const reachOfAll = route.kind === 'api' ? [wide.route] : [wide.route, wide.page];
    const known: Known = { route, conventions, reach, reachOfAll, built, blind };
    const reasons = changes.flatMap((change) => {
      const by = whyTouched(change, known);
      if (by === null) return [];
      const path = by === 'imported' ? nodeFor(change.at, reach) : null;
      const chain = path === null ? [change.path] : chainTo(path, reach).map((step) => (step === path ? change.path : shown(step)));
      return [{ file: change.path, chain, by }];
    });
    return { route, because: reasons.sort((a, b) => rank[a.by] - rank[b.by] || a.chain.length - b.chain.length) };
  });
}

/** Finds the route that serves a URL, which may have `{n}`; null where none is known to. */
export function reasonsFor(found: readonly AffectedRoute[]): (url: string) => AffectedRoute | null {
  const routeFor = routeMatcher(found.map(({ route }) => route));
  return (url) => {
    const known = routeFor(url.replaceAll('{n}', '1'));
    return found.find(({ route }) => route === known) ?? null;
  };
}

/** Imports that only register a route. */
function registrations({ routeTables }: Conventions, { tables = [] }: Discovery): IsRegistration {
  const pages = new Map(tables.map(({ file, pages }) => [file, new Set(pages)]));
  return (from, to) => routeTables?.test(from) || (pages.get(from)?.has(to) ?? false);
}

const rank: Readonly<Record<Reason['by'], number>> = { own: 0, frame: 1, imported: 1, built: 2, 'every route': 3, unsure: 4 };

interface Known {
  readonly route: DiscoveredRoute;
  readonly conventions: Conventions;
  readonly reach: Reach;
  readonly reachOfAll: readonly Reach[];
  readonly built: ReadonlySet<string> | null;
  /** Neither a source file nor a build is known. */
  readonly blind: boolean;
}

function whyTouched(change: Change, known: Known): Reason['by'] | null {
  const { route, conventions, reach, reachOfAll, built } = known;
  if (change.place === 'app' && change.local === route.sourceFile) return 'own';
  if (change.place === 'app' && route.frames.includes(change.local)) return 'frame';
  if (nodeFor(change.at, reach) !== null) return 'imported';
  if (built?.has(change.at)) return 'built';
  if (change.place === 'app' && conventions.everyRoute?.test(change.local)) return 'every route';
  if (change.place === 'app' && conventions.everyPage?.test(change.local)) return route.kind === 'api' ? null : 'every route';
  if (reachOfAll.some((every) => nodeFor(change.at, every) !== null)) return 'every route';
  const looks = kindOfChange(change.local, change.place);
  const kind = looks === 'data' && conventions.named?.test(change.local) ? 'code' : looks;
  if (kind === 'everything') return 'every route';
  if (kind === 'nothing') return null;
  if (kind === 'data') return 'unsure';
  if (change.change === 'deleted') return isMissed(change, route, conventions) ? 'unsure' : null;
  // Imports that lead nowhere could lead here, unless the build has said what the route is made of.
  if (known.blind || (reach.unknown.length > 0 && built === null)) return 'unsure';
  return null;
}

/** The file in a reach, or the folder in it that contains the file; null for neither. */
function nodeFor(path: string, { cameFrom }: Reach): string | null {
  if (cameFrom.has(path)) return path;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end + 1);
    if (cameFrom.has(folder)) return folder;
  }
  return null;
}

/** Whether a deleted file may have taken part in this route without being imported: those below its folder, or anywhere. */
function isMissed(change: Change, route: DiscoveredRoute, { names = [], folders = [] }: Conventions): boolean {
  if (change.place !== 'app') return false;
  const [file = '', ...above] = change.local.split('/').reverse();
  if (route.kind !== 'api' && above.some((folder) => folders.includes(folder))) return true;
  // `+layout@.svelte` and `hooks.server.ts` too.
  if (!names.includes(file.replace(/(?!^)[.@].*$/, ''))) return false;
  const folder = change.local.slice(0, change.local.lastIndexOf('/') + 1);
  return route.sourceFile === null || route.sourceFile.startsWith(folder);
}

/** Whether no server reads any of the changed files: documentation, tests, styles. */
export function changesNothing(cwd: string, changed: ChangedFiles): boolean {
  const [root, app] = [realpathSync(changed.root), realpathSync(cwd)];
  return changed.files.map((file) => placed(file, root, app)).every(({ local, place }) => kindOfChange(local, place) === 'nothing');
}

function placed(file: ChangedFile, root: string, cwd: string): Change {
  const at = join(root, file.path);
  if (at.startsWith(`${cwd}/`)) return { ...file, at, local: at.slice(cwd.length + 1), place: 'app' };
  const folder = at.slice(0, at.lastIndexOf('/') + 1);
  return { ...file, at, local: file.path, place: `${cwd}/`.startsWith(folder) ? 'above' : 'elsewhere' };
}
