import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { isObject, type Literal, literal, valueNamed } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { DataRequest } from '../../loads/load.ts';
import type { AppFiles } from '../app-files.ts';
import type { BuiltApp, Framework, NoServer, RouteFacts } from './framework.ts';
import { at } from './parameter-forms.ts';
import { preact, react, solid, svelte, vue } from './renderers.ts';
import { folderOf, foldersUpTo, prerenderedIn } from './source-files.ts';
import { viteWithMaps } from './with-maps.ts';
import { withoutSlash, withPath } from './with-path.ts';

/** Vike, with a server that it builds itself or with one of the app's own. */
export const vike = {
  name: 'vike',
  title: 'Vike',
  recognizedBy: [['vike', 'vite-plugin-ssr']],
  packages: [
    ...['vike', 'vike-*', '@vikejs/*', 'vite-plugin-ssr', '@brillout/*', '@universal-middleware/*', '@universal-deploy/*', '@photonjs/*'],
    ...['express', 'fastify', 'hono', '@hono/*', 'elysia', 'h3', 'hattip', 'koa', 'sirv', 'srvx', 'vite', '@vitejs/*'],
    ...[...react, ...vue, ...svelte, ...solid, ...preact, 'react-streaming'],
  ],
  conventions: {
    everyRoute: /^(src\/)?(\+(server|middleware)\.[jt]s|server\/(.*\/)?(index|entry|server|main)\.[jt]s)$/,
    everyPage: /^(src\/)?(\+|renderer\/\+|pages\/\+)[\w.]+\.([jt]sx?|vue)$/,
    names: ['+Page', '+data', '+Layout', '+Head', '+guard', '+config', '+route', '+onBeforeRender', '+Wrapper'],
  },
  imports: { madeUp: /^virtual:/, extensions: ['.vue', '.svelte'] },
  parameters: [at],
  build: { sourceMaps: 'build: { sourcemap: true } in vite.config', withMaps: viteWithMaps },
  read,
} as const satisfies Framework;

const server = 'dist/server';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const found = await pagesIn(files);
  if (found === null) return null;
  const { pages, base } = found;
  const sources = await files.sources();
  const written = prerenderedIn(await files.below('dist/client'), 'dist/client');
  const routes = pages.map(async (page): Promise<RouteFacts | null> => {
    const route = page.route ?? (page.routeFile === null ? null : await writtenRoute(files, page.routeFile));
    if (route === null) return null;
    return {
      route,
      base,
      kind: written.has(route) ? 'prerendered' : 'page',
      paths: [...written],
      ...sourcesOf(page, sources),
      built: page.built,
    };
  });
  const entry = await entryIn(files);
  const known = (await Promise.all(routes)).filter((route) => route !== null);
  return { ...(entry === null ? { start: null, noServer } : { start: ['node', entry] }), routes: known, dataRequests: [pageContext] };
}

const noServer: NoServer = {
  saw: `There is no ${server}/index.mjs: Vike built the pages, and no server for them.`,
  change: 'Set server: true in pages/+config.ts, or add a +server.ts, and build again.',
};

/** What the client asks for when a link leads to the page. */
const pageContext: DataRequest = {
  name: 'pageContext.json',
  type: 'application/json',
  of: (url) => ({ path: withPath(url, (path) => `${withoutSlash(path)}/index.pageContext.json`) }),
};

/** Of the server that Vike builds along with the pages. */
async function entryIn(files: AppFiles): Promise<string | null> {
  const names = await files.names(server);
  const name = ['index.mjs', 'index.js'].find((candidate) => names.includes(candidate));
  return name === undefined ? null : `${server}/${name}`;
}

interface Page {
  /** The folder of the page, with a slash before it: `/pages/star-wars/@id`. */
  readonly id: string;
  /** null: a file says it. */
  readonly route: string | null;
  /** Relative to the app; null: none says it. */
  readonly routeFile: string | null;
  readonly built: readonly string[];
}

/** The table that Vike writes for its server: `pageConfigsSerialized = [{ pageId, routeFilesystem: { routeString } }]`. */
async function pagesIn(files: AppFiles): Promise<{ readonly pages: readonly Page[]; readonly base: string } | null> {
  for (const file of (await files.below(server)).filter((name) => /\.m?js$/.test(name))) {
    const text = (await files.read(file)) ?? '';
    const tree = /\bpageConfigsSerialized\d*\s*=/.test(text) ? syntaxTree(text) : null;
    const table = tree && valueNamed(tree, /^pageConfigsSerialized\d*$/, (value): value is readonly Literal[] => Array.isArray(value));
    if (!tree || !table) continue;
    const base = valueNamed(
      tree,
      /^(_baseViteOriginal|baseServer)$/,
      (value): value is string => typeof value === 'string' && !/__UNSET__/.test(value),
    );
    const pages = table.filter(isObject).filter(({ isErrorPage }) => isErrorPage !== true);
    const chunks = chunksIn(tree);
    const chunkOf = (id: string) => (chunks.get(id) ?? []).map((chunk) => posix.join(folderOf(file), chunk));
    return { pages: pages.map((page) => pageOf(page, chunkOf)), base: base ?? '' };
  }
  return null;
}

/** `{ moduleId: "virtual:vike:page-entry:server:/pages/index", moduleExportsPromise: import("../entries/x.mjs") }`, by page. */
const chunksIn = (tree: Node): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...nodesIn(tree)].flatMap((node): Array<[string, readonly string[]]> => {
      const { moduleId, moduleExportsPromise: chunk } =
        node.type === 'ObjectExpression' ? (literal(node) as { readonly [key: string]: Literal }) : {};
      return typeof moduleId === 'string' && typeof chunk === 'string' ? [[moduleId.replace(/^.*:/, ''), [chunk]]] : [];
    }),
  );

function pageOf(page: { readonly [key: string]: Literal }, chunkOf: (id: string) => readonly string[]): Page {
  const { pageId, routeFilesystem, configValuesSerialized: configs } = page;
  const set = isObject(configs) && isObject(configs.route) ? configs.route : null;
  const value = set && isObject(set.valueSerialized) ? set.valueSerialized.value : undefined;
  const data = set && isObject(set.definedAtData) ? set.definedAtData.filePathToShowToUser : undefined;
  const byFolder = isObject(routeFilesystem) && typeof routeFilesystem.routeString === 'string' ? routeFilesystem.routeString : null;
  return {
    id: String(pageId),
    route: set === null ? byFolder : typeof value === 'string' ? value : null,
    routeFile: typeof data === 'string' && data.startsWith('/') ? data.slice(1) : null,
    built: chunkOf(String(pageId)),
  };
}

/** `export default "/product/@id"` of a `+route.ts`; null for a function, which decides while the program runs. */
async function writtenRoute(files: AppFiles, file: string): Promise<string | null> {
  const tree = syntaxTree((await files.read(file)) ?? '', true);
  const exported = tree?.program.body.find((node) => node.type === 'ExportDefaultDeclaration');
  const route = exported ? literal(exported.declaration) : undefined;
  return typeof route === 'string' && route.startsWith('/') ? route : null;
}

/** Every file with a plus in the page's folder, and in those around it, takes part in the page. */
function sourcesOf({ id }: Page, sources: readonly string[]): Pick<RouteFacts, 'sourceFile' | 'frames'> {
  const folder = id.replace(/^\//, '');
  const folders = foldersUpTo(folder.split('/')[0] ?? '', folder);
  const own = sources.filter((file) => folders.includes(folderOf(file)) && /\/\+[^/]+$/.test(file));
  const sourceFile = own.find((file) => folderOf(file) === folder && /\/\+Page\./.test(file)) ?? null;
  return { sourceFile, frames: own.filter((file) => file !== sourceFile) };
}
