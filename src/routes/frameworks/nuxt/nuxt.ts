import { posix } from 'node:path';
import { syntaxTree } from '../../../code/parse.ts';
import type { DataRequest } from '../../../loads/load.ts';
import { type AppFiles, isRecord } from '../../app-files.ts';
import { sourcesOfMap } from '../../source-names.ts';
import type { BuiltApp, Framework, RouteFacts, RouteKind, Unrendered } from '../framework.ts';
import { nitroConfig } from '../nitro-config.ts';
import { nitroHandlers } from '../nitro-output.ts';
import { colons } from '../parameter-forms.ts';
import { vue } from '../renderers.ts';
import { prerenderedIn } from '../source-files.ts';
import { withoutSlash } from '../with-path.ts';
import { framesOf } from './frames.ts';
import { readNuxt2 } from './nuxt2.ts';
import { mayHoldRecords, type PageRecord, pageRecords } from './page-records.ts';

/** Nuxt 3 and 4 on Nitro's `node-server` preset, and the server of Nuxt 2. */
export const nuxt = {
  name: 'nuxt',
  title: 'Nuxt',
  recognizedBy: [['nuxt', 'nuxt-nightly', 'nuxt-edge']],
  packages: ['nuxt', 'nuxt-nightly', 'nuxt-edge', '@nuxt/*', 'nitropack', 'nitro', 'h3', 'crossws', ...vue],
  conventions: {
    everyRoute: /^server\/(plugins|middleware)\//,
    everyPage: /^((app|src)\/)?(plugins\/|middleware\/.*\.global\.|app\.vue$|error\.vue$|app\.config\.)/,
    names: ['app', 'error', 'default'],
    folders: ['layouts', 'middleware', 'plugins', 'components', 'composables', 'utils'],
  },
  imports: {
    aliases: { '~~': ['.'], '@@': ['.'], '~': ['app', '.'], '@': ['app', '.'] },
    tsconfigs: ['.nuxt/tsconfig.app.json', '.nuxt/tsconfig.server.json', '.nuxt/tsconfig.json'],
    configuration: 'nuxt.config',
    madeUp: /^#(app|build|imports|components|internal|vue-router|app-manifest|head|unhead|nitro)(\/|$)/,
    extensions: ['.vue'],
    autoImports: ['.nuxt/components.d.ts', '.nuxt/imports.d.ts', '.nuxt/types/nitro-imports.d.ts'],
  },
  parameters: [{ ...colons.one, example: '/product/:id()' }, colons.optional, colons.rest, colons.restByExpression, colons.optionalRest],
  build: { folders: ['.output'], sourceMaps: 'sourcemap: { server: true } in nuxt.config' },
  unrendered,
  read,
} as const satisfies Framework;

/** Nuxt 3 and 4 say of each page whether the server rendered it, in its data, or where payloads are scripts in their text. */
function unrendered(html: string): Unrendered | null {
  const [, mark] =
    /<script\b[^>]*\s(data-ssr="false")/.exec(html) ?? /<script>window\.__NUXT__=[^<]*\b(serverRendered:(?:false|!1))/.exec(html) ?? [];
  return mark ? { as: 'shell', mark } : null;
}

const output = '.output/server';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const built = (await files.below(output)).filter((file) => /\.mjs$/.test(file) && !file.includes('/node_modules/'));
  if (!built.includes(`${output}/index.mjs`)) return readNuxt2(files);
  const texts = await Promise.all(built.map(async (file) => ({ file, text: (await files.read(file)) ?? '' })));
  const { base, rules } = nitroConfig(texts.map(({ text }) => text));
  const prerendered = await prerenderedPaths(files);
  const kind: KindOf = (route, otherwise) => rules.kindOf(route, prerendered, otherwise);
  const table = tableIn(texts);
  const isRendered = texts.some(({ text }) => text.includes('vue/server-renderer'));
  const pages =
    table.records.length > 0
      ? await pageRoutes(files, table, kind, prerendered)
      : isRendered
        ? await onlyPage(files, kind)
        : await shells(files, texts, kind);
  const handlers = await nitroHandlers(files, '.nuxt/types');
  const routes = [...pages, ...handlers.map((handler) => ({ ...handler, kind: kind(handler.route, 'api') })), ...rules.redirectRoutes()];
  return { start: ['node', `${output}/index.mjs`], routes: routes.map((route) => ({ ...route, base })), dataRequests: [payload] };
}

/** What the page's data functions returned, where payloads are extracted. It has no query (nuxt/src/app/composables/payload.ts). */
const payload: DataRequest = {
  name: '_payload.json',
  type: 'application/json',
  of: (url) => ({ path: `${withoutSlash(url.split('?')[0] ?? '')}/_payload.json` }),
};

interface BuiltFile {
  readonly file: string;
  readonly text: string;
}

/** The router's table, and the file it stands in. A page may hold a short table of its own. */
function tableIn(texts: readonly BuiltFile[]): { readonly folder: string; readonly records: readonly PageRecord[] } {
  const tables = texts.flatMap(({ file, text }) => {
    const tree = mayHoldRecords(text) ? syntaxTree(text) : null;
    return tree ? [{ folder: posix.dirname(file), records: pageRecords(tree) }] : [];
  });
  return tables.reduce((most, table) => (table.records.length > most.records.length ? table : most), { folder: '', records: [] });
}

type KindOf = (route: string, otherwise: RouteKind) => RouteKind;

const isPage = (file: string): boolean => /^((app|src|layers\/[^/]+(\/app)?)\/)?pages\/.*\.(vue|[jt]sx?)$/.test(file);

/** Without a folder of pages there is no router: `app.vue` answers every address. */
async function onlyPage(files: AppFiles, kind: KindOf): Promise<readonly RouteFacts[]> {
  const sources = await files.sources();
  if (sources.some(isPage)) return [];
  const sourceFile = sources.find((file) => /^((app|src)\/)?app\.(vue|[jt]sx?)$/i.test(file)) ?? null;
  return [{ route: '/', kind: kind('/', 'page'), sourceFile }];
}

/** The pages of an app with `ssr: false`, whose server has a template in place of Vue. */
async function shells(files: AppFiles, texts: readonly BuiltFile[], kind: KindOf): Promise<readonly RouteFacts[]> {
  if (!texts.some(({ text }) => text.includes('noSSR') || text.includes('data-ssr'))) return [];
  const pages = (await files.sources())
    .filter(isPage)
    .map((file): RouteFacts => ({ route: patternOf(file), kind: 'page', sourceFile: file }));
  const routes = pages.length > 0 ? pages : await onlyPage(files, kind);
  return routes.map((facts) => ({ ...facts, kind: kind(facts.route, 'client-rendered') }));
}

async function pageRoutes(
  files: AppFiles,
  { folder, records }: ReturnType<typeof tableIn>,
  kind: KindOf,
  prerendered: ReadonlySet<string>,
): Promise<readonly RouteFacts[]> {
  const sources = (await files.sources()).filter(isPage);
  const routes = records.map(async ({ path, chunk: source }): Promise<RouteFacts> => {
    const chunk = source && posix.join(folder, source);
    const page = chunk ? await pageFile(files, sources, chunk, path) : null;
    const ofPage = kind(path, 'page');
    return {
      route: path,
      kind: ofPage,
      sourceFile: page,
      frames: page ? await framesOf(files, page) : [],
      built: chunk ? [chunk] : [],
      // Of a page that is rendered, a path that the build wrote as a file is answered by that file.
      paths: ofPage === 'prerendered' ? [...prerendered] : [],
    };
  });
  return Promise.all(routes);
}

/** The page's own file: by the convention of `pages`, else the file below `pages` that its chunk was made of or is named after. */
async function pageFile(files: AppFiles, pages: readonly string[], chunk: string, route: string): Promise<string | null> {
  const byConvention = pages.find((file) => patternOf(file) === route);
  if (byConvention) return byConvention;
  const sources = sourcesOfMap(await files.json(`${chunk}.map`)).map((source) => posix.join(posix.dirname(chunk), source));
  const mapped = sources.map((source) => source.replace(/\?.*$/, '')).find((source) => pages.includes(source));
  if (mapped) return mapped;
  const named = pages.filter((file) => chunkName(file) === posix.basename(chunk).replace(/-[\w-]{8}\.mjs$/, ''));
  return named.length === 1 ? named[0]! : null;
}

/** Vite names a chunk after its file, without the characters that Rollup does not allow; those of index pages after their folder. */
const chunkName = (file: string): string => {
  const { name, dir } = posix.parse(file);
  return (name === 'index' ? posix.basename(dir) : name).replace(/[[\]]/g, '_');
};

const patternOf = (file: string): string => {
  const segments = file
    .replace(/^(.*?\/)?pages\//, '')
    .replace(/\.\w+$/, '')
    .split('/');
  const named = segments
    .filter((segment) => segment !== 'index' && !/^\(.*\)$/.test(segment))
    .map((segment) =>
      segment
        .replace(/\[\.\.\.(\w+)\]/, ':$1(.*)*')
        .replace(/\[\[(\w+)\]\]/g, ':$1?')
        .replace(/\[(\w+)\]/g, ':$1()'),
    );
  return `/${named.join('/')}`;
};

async function prerenderedPaths(files: AppFiles): Promise<ReadonlySet<string>> {
  const meta = await files.below('.output/public/_nuxt/builds/meta');
  const lists = await Promise.all(meta.filter((file) => file.endsWith('.json')).map((file) => files.json(file)));
  const listed = lists.flatMap((list) => (isRecord(list) && Array.isArray(list.prerendered) ? list.prerendered.map(String) : []));
  return new Set([...listed, ...prerenderedIn(await files.below('.output/public'), '.output/public')]);
}
