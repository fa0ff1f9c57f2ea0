import { dirname, resolve } from 'node:path';
import type { DataRequest } from '../../../loads/load.ts';
import { type AppFiles, isRecord } from '../../app-files.ts';
import type { SourceTree } from '../../imports/source-tree.ts';
import type { BuiltApp, Framework, RouteFacts } from '../framework.ts';
import { brackets, colons } from '../parameter-forms.ts';
import { react } from '../renderers.ts';
import { filesNamed, folderOf, foldersUpTo } from '../source-files.ts';
import { nextWithMaps } from '../with-maps.ts';
import { withoutSlash, withPath, withQuery } from '../with-path.ts';
import { actionsOf } from './actions.ts';
import { prerenderedOf, revalidationOf } from './prerendered.ts';

const pageFrames = ['layout', 'template', 'loading', 'error', 'not-found', 'forbidden', 'unauthorized', 'default', 'global-error'];
const routerFrames = ['_app', '_document', '_error'];
const everyRequest = ['middleware', 'proxy', 'instrumentation'];

/** Next.js, app router, pages router, or both. */
export const next = {
  name: 'next',
  title: 'Next.js',
  recognizedBy: [['next']],
  packages: ['next', ...react],
  conventions: {
    everyRoute: /^(src\/)?(middleware|proxy|instrumentation)\.[jt]s$/,
    names: [...pageFrames, ...routerFrames, ...everyRequest],
  },
  imports: { configuration: 'next.config', madeUp: /^(server-only|client-only)$/ },
  // Those with a colon are of redirects.
  parameters: [brackets.one, brackets.rest, brackets.optionalRest, ...Object.values(colons)],
  build: {
    folders: ['.next'],
    sourceMaps: 'experimental: { serverSourceMaps: true } in next.config (a build with Turbopack writes them without it)',
    withMaps: nextWithMaps,
    loads: (file, text, tree) => [...turbopackChunks(file, text), ...traced(file, tree)],
  },
  // A shell that was prerendered comes with `no-store` when parts of it are rendered now.
  cacheHeaders: ['x-nextjs-cache'],
  // An entry of a Map, 96 B, on routes with a parameter and for paths that do not exist (measured with 16.4), up to a million of them.
  keepsPaths: true,
  read,
} as const satisfies Framework;

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const dist = await buildFolder(files);
  if (dist === null) return null;
  const record = async (path: string) => {
    const value = await files.json(`${dist}/${path}`);
    return isRecord(value) ? value : {};
  };
  const manifest = await record('routes-manifest.json');
  const base = typeof manifest.basePath === 'string' ? manifest.basePath : '';
  const cache = await record('prerender-manifest.json');
  const prerendered = prerenderedOf(cache);
  const sources = (await files.sources()).filter((file) => !file.startsWith(`${dist}/`));
  const pages = [
    ...appPages(await record('app-path-routes-manifest.json')),
    ...routerPages(await record('server/pages-manifest.json')),
  ].map((page) => ({ ...page, sourceFile: sourceOf(page.file, sources) }));
  const id = (await files.read(`${dist}/BUILD_ID`))?.trim() ?? '';
  return {
    start: await startOf(files, dist),
    dataRequests: [...ofAppRouter, ofPagesRouter(base, id)],
    ...revalidationOf(cache),
    actions: actionsOf(await record('server/server-reference-manifest.json')),
    routes: [
      ...pages.map(({ route, api, isStatic, sourceFile, built }): RouteFacts => {
        const kind = isStatic || prerendered.patterns.has(route) ? 'prerendered' : api ? 'api' : 'page';
        return {
          ...{ route, kind, base, sourceFile },
          frames: framesOf(sourceFile, sources, api),
          built: [`${dist}/server/${built}`],
          path: prerendered.paths.get(route)?.[0] ?? null,
          refilled: prerendered.refilled.has(route),
        };
      }),
      ...redirects(manifest, base),
    ],
  };
}

/**
 * Each has a query parameter that stands for the headers that caches overlook. Since 15.3 the server sends those away whose
 * parameter is another: it is the hash of the headers in its older form, that of no header or of `1,0,0,0`
 * (next/src/shared/lib/router/utils/cache-busting-search-param.ts).
 */
const ofAppRouter: readonly DataRequest[] = [
  { name: 'RSC', type: 'text/x-component', of: (path) => ({ path: withQuery(path, '_rsc'), headers: { rsc: '1' } }) },
  {
    name: 'RSC prefetch',
    type: 'text/x-component',
    of: (path) => ({ path: withQuery(path, '_rsc=bl95g'), headers: { rsc: '1', 'next-router-prefetch': '1' } }),
  },
];

/** What getServerSideProps returns. @param id of the build */
const ofPagesRouter = (base: string, id: string): DataRequest => ({
  name: '_next/data',
  type: 'application/json',
  of: (url) => ({
    path: withPath(url, (path) => `${base}/_next/data/${id}${withoutSlash(path.slice(base.length)) || '/index'}.json`),
    headers: { 'x-nextjs-data': '1' },
  }),
});

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
  /** Plain HTML, known without the list of prerendered paths. */
  readonly isStatic: boolean;
  /** Source file without its extension, relative to the app or to `src`. */
  readonly file: string;
  /** Below the build's `server` folder. */
  readonly built: string;
}

const internal = /^\/_(global-error|not-found|app|document|error)$|^\/(404|500)$/;

/** Keys such as "/(marketing)/about/page": the file; the value is the route. Intercepted routes answer only to navigation in the browser. */
function appPages(manifest: Readonly<Record<string, unknown>>): readonly Page[] {
  const seen = new Map<string, Page>();
  for (const [key, route] of Object.entries(manifest)) {
    if (typeof route !== 'string' || internal.test(route) || /\/\(\.{1,3}\)/.test(key)) continue;
    const page: Page = { route, api: key.endsWith('/route'), isStatic: false, file: `app${key}`, built: `app${key}.js` };
    // Parallel routes (@slot) render into the page of the same route.
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

function framesOf(page: string | null, sources: readonly string[], api: boolean): readonly string[] {
  const root = page === null ? null : /^(src\/)?(app|pages)(?=\/)/.exec(page)?.[0];
  if (page === null || !root || api) return [];
  if (root.endsWith('pages'))
    return filesNamed(
      sources,
      routerFrames.map((name) => `${root}/${name}`),
    );
  const folders = foldersUpTo(root, folderOf(page));
  const slots = sources.filter((file) =>
    folders.some((folder) => file.startsWith(`${folder}/@`) && /\/(page|default|layout)\.\w+$/.test(file)),
  );
  return [
    ...filesNamed(
      sources,
      folders.flatMap((folder) => pageFrames.map((name) => `${folder}/${name}`)),
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

function redirects(manifest: Readonly<Record<string, unknown>>, base: string): readonly RouteFacts[] {
  const list = Array.isArray(manifest.redirects) ? manifest.redirects : [];
  return list
    .filter((entry): entry is { source: string } => isRecord(entry) && typeof entry.source === 'string' && entry.internal !== true)
    .map(({ source }) => ({ route: source.startsWith(`${base}/`) ? source.slice(base.length) : source, kind: 'redirect', base }));
}

/** Turbopack: chunks are named from the build's folder. */
function turbopackChunks(file: string, text: string): readonly string[] {
  const build = file.slice(0, Math.max(0, file.lastIndexOf('/server/')));
  return [...text.matchAll(/\bR\.c\("(server\/[^"]+\.js)"\)/g)].map(([, name]) => resolve(build, name!));
}

/** Beside each page stands which files it may read: also chunks that its code does not name. */
function traced(file: string, tree: SourceTree): readonly string[] {
  const trace = `${file}.nft.json`;
  const listed = tree.isFile(trace) ? (tree.json(trace) as { files?: unknown } | null)?.files : null;
  if (!Array.isArray(listed)) return [];
  return listed
    .filter((name) => typeof name === 'string' && name.endsWith('.js') && !name.includes('node_modules/'))
    .map((name) => resolve(dirname(file), name));
}
