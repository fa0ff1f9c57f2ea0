import type { AppFiles } from '../app-files.ts';
import type { DiscoveredRoute } from '../discovery.ts';
import { type BuiltApp, type Framework, filesNamed, folderOf, foldersUpTo, isRecord } from './framework.ts';
import { type RouteFacts, routeOf } from './route-of.ts';

/** Next.js, app router, pages router, or both. */
export const next: Framework = {
  name: 'next',
  packages: ['next'],
  everyRoute: /^(src\/)?(middleware|proxy|instrumentation)\.[jt]s$/,
  everyPage: null,
  routeTables: null,
  read,
};

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const dist = await buildFolder(files);
  if (dist === null) return null;
  const record = async (path: string) => {
    const value = await files.json(`${dist}/${path}`);
    return isRecord(value) ? value : {};
  };
  const manifest = await record('routes-manifest.json');
  const base = typeof manifest.basePath === 'string' ? manifest.basePath : '';
  const prerendered = prerenderedOf(await record('prerender-manifest.json'));
  const sources = (await files.sources()).filter((file) => !file.startsWith(`${dist}/`));
  const pages = [
    ...appPages(await record('app-path-routes-manifest.json')),
    ...routerPages(await record('server/pages-manifest.json')),
  ].map((page) => ({ ...page, sourceFile: sourceOf(page.file, sources) }));
  return {
    start: await startOf(files, dist),
    routes: [
      ...pages.map(({ route, api, isStatic, sourceFile, built }) => {
        const sample = prerendered.samples.get(route)?.[0] ?? null;
        const kind = isStatic || prerendered.patterns.has(route) ? 'prerendered' : api ? 'api' : 'page';
        return routeOf({
          route,
          kind,
          base,
          sourceFile,
          frames: framesOf(sourceFile, sources, api),
          built: [`${dist}/server/${built}`],
          sample,
        });
      }),
      ...redirects(manifest, base),
    ],
  };
}

/** `distDir` may be any folder; the build leaves its number there. */
async function buildFolder(files: AppFiles): Promise<string | null> {
  const folders = (await files.names('.'))
    .filter((name) => name.endsWith('/') && name !== 'node_modules/')
    .map((name) => name.slice(0, -1));
  const candidates = ['.next', ...folders.filter((name) => name !== '.next'), 'dist/.next', 'build/.next'];
  for (const folder of candidates) {
    if ((await files.read(`${folder}/BUILD_ID`)) !== null && (await files.read(`${folder}/routes-manifest.json`)) !== null) return folder;
  }
  return null;
}

async function startOf(files: AppFiles, dist: string): Promise<BuiltApp['start']> {
  const required = await files.json(`${dist}/required-server-files.json`);
  const config = isRecord(required) && isRecord(required.config) ? required.config : {};
  // `next start` refuses to serve a standalone build; in a monorepo its server lies as deep as the app.
  if (config.output === 'standalone') {
    const server = (await files.below(`${dist}/standalone`)).find((file) => file.endsWith('/server.js') && !file.includes('/.next/'));
    if (server) return ['node', server];
  }
  return ['node', files.packageFile('next/dist/bin/next') ?? 'node_modules/next/dist/bin/next', 'start'];
}

interface Page {
  readonly route: string;
  readonly api: boolean;
  /** Plain HTML, known without the list of prerendered addresses. */
  readonly isStatic: boolean;
  /** Source file without its extension, relative to the app or to `src`. */
  readonly file: string;
  /** Below the build's `server` folder. */
  readonly built: string;
}

const internal = /^\/_(global-error|not-found|app|document|error)$|^\/(404|500)$/;

/** Keys such as "/(marketing)/about/page": the file; the value is the address. Intercepted routes answer only to navigation in the browser. */
function appPages(manifest: Readonly<Record<string, unknown>>): readonly Page[] {
  const seen = new Map<string, Page>();
  for (const [key, route] of Object.entries(manifest)) {
    if (typeof route !== 'string' || internal.test(route) || /\/\(\.{1,3}\)/.test(key)) continue;
    const page: Page = { route, api: key.endsWith('/route'), isStatic: false, file: `app${key}`, built: `app${key}.js` };
    // Parallel routes (@slot) render into the page of the same address.
    if (!seen.has(route) || seen.get(route)!.file.includes('/@')) seen.set(route, page);
  }
  return [...seen.values()];
}

function routerPages(manifest: Readonly<Record<string, unknown>>): readonly Page[] {
  return Object.entries(manifest)
    .filter(([route, file]) => !internal.test(route) && typeof file === 'string')
    .map(([route, file]) => ({
      route,
      api: /^\/api(\/|$)/.test(route),
      isStatic: String(file).endsWith('.html'),
      file: `pages${route === '/' ? '/index' : route}`,
      built: String(file),
    }));
}

const appFrames = ['layout', 'template', 'loading', 'error', 'not-found', 'forbidden', 'unauthorized', 'default', 'global-error'];

function framesOf(page: string | null, sources: readonly string[], api: boolean): readonly string[] {
  const root = page === null ? null : /^(src\/)?(app|pages)(?=\/)/.exec(page)?.[0];
  if (page === null || !root || api) return [];
  if (root.endsWith('pages')) return filesNamed(sources, [`${root}/_app`, `${root}/_document`, `${root}/_error`]);
  const folders = foldersUpTo(root, folderOf(page));
  const slots = sources.filter((file) =>
    folders.some((folder) => file.startsWith(`${folder}/@`) && /\/(page|default|layout)\.\w+$/.test(file)),
  );
  return [
    ...filesNamed(
      sources,
      folders.flatMap((folder) => appFrames.map((name) => `${folder}/${name}`)),
    ),
    ...slots,
  ];
}

const extensions = ['tsx', 'ts', 'jsx', 'js', 'mdx', 'md'];

function sourceOf(file: string, sources: readonly string[]): string | null {
  const stems = [file, `src/${file}`, `${file}/index`, `src/${file}/index`];
  const names = new Set(stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`)));
  return sources.find((source) => names.has(source)) ?? null;
}

interface Prerendered {
  readonly patterns: ReadonlySet<string>;
  readonly samples: ReadonlyMap<string, readonly string[]>;
}

/**
 * Also those filled at the first request and then kept: they run no code in later requests of the same address. Not those
 * of which only a shell is kept, around parts that every request renders.
 */
function prerenderedOf(manifest: Readonly<Record<string, unknown>>): Prerendered {
  const samples = new Map<string, string[]>();
  const inParts = new Set<string>();
  const routes = isRecord(manifest.routes) ? manifest.routes : {};
  for (const [path, facts] of Object.entries(routes)) {
    const pattern = isRecord(facts) && typeof facts.srcRoute === 'string' ? facts.srcRoute : path;
    if (isRecord(facts) && !isWhole(facts)) inParts.add(pattern);
    samples.set(pattern, [...(samples.get(pattern) ?? []), path]);
  }
  const dynamic = isRecord(manifest.dynamicRoutes) ? Object.entries(manifest.dynamicRoutes) : [];
  for (const [pattern, facts] of dynamic) if (isRecord(facts) && mayResume(facts)) inParts.add(pattern);
  const patterns = new Set([...samples.keys(), ...dynamic.map(([pattern]) => pattern)].filter((pattern) => !inParts.has(pattern)));
  return { patterns, samples };
}

const mayResume = (facts: Readonly<Record<string, unknown>>): boolean =>
  facts.renderingMode === 'PARTIALLY_STATIC' || facts.experimentalPPR === true;

/** Since 16.4 the manifest says of each page what a request computes; before, only whether it might. */
const isWhole = (facts: Readonly<Record<string, unknown>>): boolean =>
  typeof facts.compute === 'string' ? facts.compute === 'static' : !mayResume(facts);

function redirects(manifest: Readonly<Record<string, unknown>>, base: string): readonly DiscoveredRoute[] {
  const list = Array.isArray(manifest.redirects) ? manifest.redirects : [];
  return list
    .filter((entry): entry is { source: string } => isRecord(entry) && typeof entry.source === 'string' && entry.internal !== true)
    .map(
      ({ source }): RouteFacts => ({ route: source.startsWith(`${base}/`) ? source.slice(base.length) : source, kind: 'redirect', base }),
    )
    .map(routeOf);
}
