import { type AppFiles, isRecord } from '../../app-files.ts';
import type { BuiltApp, Framework, RouteFacts, Unrendered } from '../framework.ts';
import { serverRoutes } from '../own-server/server-routes.ts';
import { colons } from '../parameter-forms.ts';
import { buildIn } from './build-in.ts';
import { type ListedRoute, manifestRoutes } from './manifest.ts';
import { type SourceRoutes, sourceRoutes } from './source-routes.ts';
import { angularWithMaps } from './with-maps.ts';

const imports = {};

/** Angular 17 to 22 with `@angular/ssr`. */
export const angular = {
  name: 'angular',
  title: 'Angular',
  recognizedBy: [['@angular/ssr']],
  packages: ['@angular/*', '@angular-devkit/*', 'zone.js', 'rxjs', 'beasties', 'critters', 'domino', 'xhr2', 'tslib'],
  conventions: {
    everyRoute: /^(angular|project|nx)\.json$/,
    named: /\.html$/,
    everyPage: /^((projects|apps)\/[^/]+\/)?(src\/)?index\.html$/,
  },
  imports,
  parameters: [colons.one, { written: /^\*\*$/, takes: 'rest', example: '/docs/**' }],
  build: {
    sourceMaps: '"sourceMap": true in the options of "build" in angular.json (or ng build --source-map)',
    withMaps: angularWithMaps,
  },
  unrendered,
  // Its server refuses hosts that nobody named: the newest with 400, older ones with an empty shell.
  env: { NG_ALLOWED_HOSTS: '127.0.0.1' },
  read,
} as const satisfies Framework;

/** Every component that the server renders carries the mark; the script of the browser's entry is that of Angular's own builder. */
function unrendered(html: string): Unrendered | null {
  // In a tag: a page may well write of such marks.
  const [, mark, context] = /<[a-z][^<>]*\s(ng-server-context="([^"]*)")/.exec(html) ?? [];
  if (mark && context === 'ssg') return { as: 'prerendered', mark };
  if (mark && context === 'app-shell') return { as: 'shell', mark };
  const isAngular = /<script src="(?:[^"]*\/)?main(?:-[\w-]{8})?\.js" type="module"/.test(html);
  return isAngular && !html.includes('ng-server-context=') ? { as: 'shell', mark: 'no ng-server-context in the page' } : null;
}

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const build = await buildIn(files);
  if (build === null) return null;
  const prerendered = await prerenderedPaths(files, build.folder);
  const source = await sourceRoutes(files, build.sourceRoot, imports);
  const listed = await manifestRoutes(files, build.server);
  const pages = listed ? ofManifest(listed.routes, source, listed.base) : ofSource(source, prerendered);
  const own = build.entry === null ? [] : serverRoutes((await files.read(build.entry)) ?? '');
  const entries = [build.entry, build.main].filter((file) => file !== null);
  const routes = new Map<string, RouteFacts>();
  for (const page of pages) {
    if (page.route === '/**' || routes.has(page.route)) continue;
    routes.set(page.route, { ...page, frames: [...(page.frames ?? []), ...entries] });
  }
  for (const { route, isApi } of own.map((one) => ({ ...one, route: one.route.replace(/\/\{\*\w+\}/g, '/**') }))) {
    if (!routes.has(route)) routes.set(route, { route, kind: isApi ? 'api' : 'page', sourceFile: build.entry });
  }
  return { start: ['node', build.file], routes: [...routes.values()], tables: source.tables };
}

/** Paths that the build wrote as files: a list up to version 18, then an object. */
async function prerenderedPaths(files: AppFiles, folder: string): Promise<readonly string[]> {
  const json = await files.json(`${folder}/prerendered-routes.json`);
  const routes = isRecord(json) ? json.routes : null;
  return Array.isArray(routes) ? routes.map(String) : isRecord(routes) ? Object.keys(routes) : [];
}

/** The manifest writes `*` for each parameter; the sources name it, and the file. */
function ofManifest(listed: readonly ListedRoute[], source: SourceRoutes, base: string): readonly RouteFacts[] {
  const groups = new Set([...source.groups].map(withoutNames));
  const written = new Map(source.routes.toReversed().map((one) => [withoutNames(one.route), one]));
  const rendered = listed.filter(({ route, kind }) => kind !== 'page' || written.has(route) || !groups.has(route));
  return rendered.map(({ route, kind }): RouteFacts => {
    const known = written.get(route);
    const name = known?.route ?? route.replace(/\/\*(?=\/|$)/g, '/:param');
    return { route: name, kind, base, sourceFile: known?.sourceFile ?? null, frames: known?.frames ?? [] };
  });
}

const withoutNames = (route: string): string => route.replace(/\/:[^/]+/g, '/*');

/** Builds before version 19, and those of the engine that they had, list only what they wrote as files. */
function ofSource({ routes }: SourceRoutes, prerendered: readonly string[]): readonly RouteFacts[] {
  // Without a router the app answers every URL.
  if (routes.length === 0 && prerendered.length === 0) return [{ route: '/', kind: 'page' }];
  const files = new Set(prerendered);
  const known = routes.map(({ route, isRedirect, sourceFile, frames }): RouteFacts => {
    const kind = isRedirect ? 'redirect' : files.has(route) ? 'prerendered' : 'page';
    return { route, kind, sourceFile, frames };
  });
  const named = new Set(known.map(({ route }) => route));
  return [...known, ...prerendered.filter((path) => !named.has(path)).map((route): RouteFacts => ({ route, kind: 'prerendered' }))];
}
