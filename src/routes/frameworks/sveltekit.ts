import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { ImportOf, isObject, type Literal, literal, valueNamed } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { DataRequest } from '../../loads/load.ts';
import { type AppFiles, dependsOn } from '../app-files.ts';
import { type Actions, sentAsForm } from './actions.ts';
import type { BuiltApp, Framework, NoServer, RouteFacts, Unrendered } from './framework.ts';
import { brackets } from './parameter-forms.ts';
import { svelte } from './renderers.ts';
import { folderOf, foldersUpTo } from './source-files.ts';
import { viteWithMaps } from './with-maps.ts';
import { withoutSlash, withPath, withQuery } from './with-path.ts';

/** SvelteKit 2 and 3 with adapter-node; of other adapters it knows the routes. */
export const sveltekit = {
  name: 'sveltekit',
  title: 'SvelteKit',
  recognizedBy: [['@sveltejs/kit']],
  packages: [...svelte, '@sveltejs/*', 'polka', 'sirv', 'vite'],
  conventions: {
    everyRoute: /^src\/(hooks(\.server|\.client)?|instrumentation\.server)\.[jt]s$|^src\/hooks(\.server)?\//,
    everyPage: /^src\/app\.html$/,
    names: ['+layout', '+page', '+error', 'hooks', 'instrumentation', 'app'],
  },
  imports: {
    aliases: { $lib: ['src/lib'] },
    tsconfigs: ['.svelte-kit/tsconfig.json'],
    configuration: 'svelte.config',
    madeUp: /^(\$app|\$env)(\/|$)|^\$service-worker|(^|\/)\$types/,
    extensions: ['.svelte'],
  },
  parameters: [brackets.one, brackets.optional, brackets.rest],
  build: {
    folders: ['.svelte-kit'],
    sourceMaps: 'build: { sourcemap: true } in vite.config (or vite build --sourcemap)',
    withMaps: viteWithMaps,
  },
  unrendered,
  read,
} as const satisfies Framework;

/** A page that is rendered hands what its `load` functions returned to the client, which an empty one starts without. */
function unrendered(html: string): Unrendered | null {
  const [, mark] = /<script[^>]*>[^<]*\b(kit\.start\(app, element\));/.exec(html) ?? [];
  return mark ? { as: 'shell', mark } : null;
}

const routesFolder = 'src/routes';
const kitsFolder = '.svelte-kit/output';
const kitsOwn = `${kitsFolder}/server/manifest-full.js`;

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const build = await buildIn(files);
  if (build === null) return readWithoutServer(files);
  const { folder, manifest } = build;
  // Routes that are prerendered as a whole stand only here; adapters of SvelteKit 2 do not copy it.
  const full = (await manifestAt(files, `${folder}/server/manifest-full.js`)) ?? (await manifestAt(files, kitsOwn));
  const live = new Set(manifest.routes.map(({ id }) => id));
  const all = [...manifest.routes, ...(full?.routes ?? []).filter(({ id }) => !live.has(id))];
  const sources = await files.below(routesFolder);
  const isClient = await clientRendered(files, all);
  const routes = all.map(({ id, isPage, built }): RouteFacts => {
    const kind = !live.has(id) ? 'prerendered' : !isPage ? 'api' : isClient.has(id) ? 'client-rendered' : 'page';
    return {
      ...{ route: patternOf(id), kind, base: manifest.base },
      // Of a route with `prerender = 'auto'` the paths that the build knows are files: no code answers them.
      paths: kind === 'prerendered' ? manifest.prerendered : [],
      built,
      ...sourcesOf(id, isPage, sources),
    };
  });
  return { start: ['node', folder], routes, dataRequests: [data], actions, origin };
}

/** A build for another host, or for the browser alone: what SvelteKit itself wrote before its adapter took over. */
async function readWithoutServer(files: AppFiles): Promise<BuiltApp | null> {
  const full = dependsOn(files, '@sveltejs/adapter-node') ? null : await manifestAt(files, kitsOwn);
  if (full === null) return null;
  const adapter = Object.keys({ ...files.packageJson?.dependencies, ...files.packageJson?.devDependencies }).find((name) =>
    /adapter/.test(name),
  );
  const written = writtenPages(await files.below(`${kitsFolder}/prerendered`));
  const sources = await files.sources();
  const routes = full.routes.map(
    ({ id, isPage }): RouteFacts => ({
      ...{ route: patternOf(id), base: full.base, paths: [...written], ...sourcesOf(id, isPage, sources) },
      kind: written.has(patternOf(id)) ? 'prerendered' : isPage ? 'page' : 'api',
    }),
  );
  return { start: null, noServer: withoutNodeAdapter(adapter), routes };
}

const withoutNodeAdapter = (adapter: string | undefined): NoServer => ({
  saw: `The app ${adapter === undefined ? 'has no adapter' : `uses ${adapter}`}: only @sveltejs/adapter-node writes a server for Node.js.`,
  change: 'Install @sveltejs/adapter-node, use its adapter() in the SvelteKit configuration, and build again.',
});

/** `pages/about.html` and `pages/about/index.html`. */
const writtenPages = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => /\/pages(\/.*?)?(?:\/index)?\.html$/.exec(file)?.slice(1, 2) ?? []).map((path) => path ?? '/'));

const patternOf = (id: string): string => id.replace(/\/\([^)]*\)/g, '') || '/';

/** `?/name`; the action called default has no name in the URL (kit/src/runtime/server/page/actions.js). */
const actions: Actions = {
  names: () => null,
  call: (name) => ({
    path: (path) => (name === 'default' ? path : withQuery(path, `/${name}`)),
    request: sentAsForm,
  }),
};

/** Unless it is told otherwise the adapter takes itself for a server behind TLS (kit/packages/adapter-node/src/handler.js). */
const origin: NonNullable<BuiltApp['origin']> = (server, { ORIGIN }) => ORIGIN || server.replace(/^http:/, 'https:');

/** What the page's `load` functions return (kit/src/runtime/pathname.js). */
const data: DataRequest = {
  name: '__data.json',
  type: 'application/json',
  of: (url) => ({ path: withPath(url, (path) => (path.endsWith('.html') ? `${path}__data.json` : `${withoutSlash(path)}/__data.json`)) }),
};

/** The adapter's `out` may be any folder. */
async function buildIn(files: AppFiles): Promise<{ readonly folder: string; readonly manifest: Manifest } | null> {
  const folders = (await files.names('.')).filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
  for (const folder of ['build', ...folders.filter((name) => name !== 'build' && name !== 'node_modules')]) {
    const names = await files.names(folder);
    const manifest = names.includes('handler.js') && names.includes('index.js') ? await manifestIn(files, `${folder}/server`) : null;
    if (manifest) return { folder, manifest };
  }
  return null;
}

/** `manifest.js`, or what the bundler made of it: a chunk of its own, `chunks/manifest.js-x.js`, or a part of the handler's. */
async function manifestIn(files: AppFiles, server: string): Promise<Manifest | null> {
  const named = await manifestAt(files, `${server}/manifest.js`);
  if (named) return named;
  for (const file of (await files.below(server)).filter((name) => name.endsWith('.js'))) {
    const manifest = await manifestAt(files, file);
    if (manifest) return manifest;
  }
  return null;
}

/** Which pages have `ssr = false`, by the nodes of their layouts and their own. The innermost that says it decides. */
async function clientRendered(files: AppFiles, routes: Manifest['routes']): Promise<ReadonlySet<string>> {
  const said = new Map<string, boolean | null>();
  for (const file of new Set(routes.flatMap(({ nodes }) => nodes))) said.set(file, await rendersIn(files, file));
  const own = ({ nodes }: Manifest['routes'][number]) => nodes.map((file) => said.get(file) ?? null).findLast((one) => one !== null);
  return new Set(routes.filter((route) => own(route) === false).map(({ id }) => id));
}

/** What a node says of rendering: itself, in what it imports, or, where nothing renders it, by having no component. null: nothing. */
async function rendersIn(files: AppFiles, file: string): Promise<boolean | null> {
  const text = (await files.read(file)) ?? '';
  const modules = [...text.matchAll(/^import \* as (?:universal|server) from '([^']+)'/gm)].map(([, name]) =>
    posix.join(folderOf(file), name!),
  );
  for (const source of [text, ...(await Promise.all(modules.map((module) => files.read(module))))]) {
    const tree = source && /\bssr\b/.test(source) ? syntaxTree(source) : null;
    const said = tree && valueNamed(tree, /^ssr$/, (value) => typeof value === 'boolean');
    if (said !== null) return said;
  }
  return /\bindex\b/.test(text) && !/\bcomponent\b/.test(text) ? false : null;
}

interface Manifest {
  readonly routes: ReadonlyArray<{
    readonly id: string;
    readonly isPage: boolean;
    readonly built: readonly string[];
    /** Of a page: the files of the nodes that render it, its own last. */
    readonly nodes: readonly string[];
  }>;
  readonly prerendered: readonly string[];
  readonly base: string;
}

async function manifestAt(files: AppFiles, path: string): Promise<Manifest | null> {
  const text = (await files.read(path)) ?? '';
  const tree = /\bnodes\s*:/.test(text) ? syntaxTree(text) : null;
  const table = tree && [...nodesIn(tree)].find(isTable);
  if (!table) return null;
  const { routes, nodes, prerendered_routes: inTable } = literal(table) as Readonly<Record<string, Literal>>;
  // The first versions of SvelteKit 2 name them beside the table.
  const prerendered = inTable ?? valueNamed(tree, /^prerendered$/, Array.isArray) ?? [];
  const appPath = valueNamed(tree, /^app_path$|^appPath$/, (value) => typeof value === 'string') ?? '_app';
  const base = appPath.includes('/') ? `/${folderOf(appPath)}` : '';
  const listed = listOf(routes).filter(isObject);
  const folder = folderOf(path);
  return {
    routes: listed.map((route) => ({
      ...{ id: String(route.id), isPage: isObject(route.page), built: builtOf(route, listOf(nodes), folder) },
      nodes: isObject(route.page) ? filesOf([...listOf(route.page.layouts), route.page.leaf], listOf(nodes), folder) : [],
    })),
    prerendered: listOf(prerendered).map((listedPath) => withoutBase(String(listedPath), base)),
    base,
  };
}

/** Kit's server reads fields of these names, too; only the manifest gives them values. */
const isTable = (node: Node): boolean =>
  node.type === 'ObjectExpression' &&
  ['routes', 'nodes'].every((name) =>
    node.properties.some(
      (property) =>
        property.type === 'ObjectProperty' &&
        property.key.type === 'Identifier' &&
        property.key.name === name &&
        property.value.type === 'ArrayExpression',
    ),
  );

const listOf = (value: Literal): readonly Literal[] => (Array.isArray(value) ? (value as readonly Literal[]) : []);

const withoutBase = (path: string, base: string): string => (base && path.startsWith(base) ? path.slice(base.length) || '/' : path);

/** A page names its nodes by number: those of its layouts, its error pages, and its own. An endpoint names its file. */
function builtOf(route: { readonly [key: string]: Literal }, nodes: readonly Literal[], folder: string): readonly string[] {
  const { page, endpoint } = route;
  const numbers = isObject(page) ? [...listOf(page.layouts), ...listOf(page.errors), page.leaf] : [];
  return [...filesOf(numbers, nodes, folder), ...filesOf([0], [endpoint ?? null], folder)];
}

const filesOf = (numbers: readonly Literal[], nodes: readonly Literal[], folder: string): readonly string[] =>
  numbers
    .map((number) => (typeof number === 'number' ? nodes[number] : undefined))
    .flatMap((file) => (file instanceof ImportOf ? [posix.join(folder, file.source)] : []));

function sourcesOf(id: string, isPage: boolean, sources: readonly string[]) {
  const folder = `${routesFolder}${id === '/' ? '' : id}`;
  const named = (name: RegExp, folders: readonly string[]) =>
    sources.filter((file) => folders.includes(folderOf(file)) && name.test(file.slice(folderOf(file).length + 1)));
  if (!isPage) return { sourceFile: named(/^\+server\.[jt]s$/, [folder])[0] ?? null };
  const own = named(/^\+page(@[^.]*)?(\.server)?\.(svelte|[jt]s)$/, [folder]);
  const sourceFile = own.find((file) => file.endsWith('.svelte')) ?? own[0] ?? null;
  const around = named(/^\+(layout|error)(@[^.]*)?(\.server)?\.(svelte|[jt]s)$/, foldersUpTo(routesFolder, folder));
  return { sourceFile, frames: [...own.filter((file) => file !== sourceFile), ...around] };
}
