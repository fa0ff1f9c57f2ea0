import { posix } from 'node:path';
import type { AppFiles } from '../../app-files.ts';
import { absolute, importGraph } from '../../imports/import-graph.ts';
import { importResolver } from '../../imports/resolve-import.ts';
import { sourceTree } from '../../imports/source-tree.ts';
import type { BuiltApp, Framework, RouteFacts, RouteTable } from '../framework.ts';
import { colons, star } from '../parameter-forms.ts';
import { preact, react, solid, svelte, vue } from '../renderers.ts';
import { filesNamed } from '../source-files.ts';
import { viteWithMaps } from '../with-maps.ts';
import { tableEntries } from './route-table.ts';
import { serverRoutes } from './server-routes.ts';

const servers = ['express', 'fastify', 'hono', 'polka', 'koa', '@koa/router', '@nestjs/core', 'restify', 'connect', 'h3'] as const;
/** What they are made of. */
const routers = ['router', 'find-my-way', 'koa-router', 'koa-compose', 'koa-mount', 'trouter', '@nestjs/*', '@fastify/middie'] as const;
const shared = {
  packages: [...servers, ...routers, '@hono/*', 'sirv', 'srvx', 'vite', '@vitejs/*', ...react, ...vue, ...svelte, ...solid, ...preact],
  imports: { extensions: ['.vue', '.svelte'] },
  parameters: [...Object.values(colons), star],
  read,
} as const;

/** A server of one's own that renders with Vite: its build lists no routes, its sources may. */
export const viteSsr = {
  ...{ ...shared, name: 'vite-ssr', title: 'a server with Vite' },
  recognizedBy: [['vite'], servers],
  build: { sourceMaps: 'build: { sourcemap: true } in vite.config', withMaps: viteWithMaps },
} as const satisfies Framework;

/** A server of one's own. */
export const ownServer = {
  ...{ ...shared, name: 'own-server', title: 'a server of your own' },
  recognizedBy: [servers],
} as const satisfies Framework;

/**
 * Routes that stand in the source as they are: those that the server registers, and those of a router's table that it
 * imports. Whatever is made up while the program runs the running server is asked for.
 */
async function read(files: AppFiles): Promise<BuiltApp> {
  const sources = await files.sources();
  const entry = await serverEntry(files, sources);
  if (entry === null) return { start: null, routes: [] };
  const tree = sourceTree();
  const top = (await files.names('.')).filter((name) => !name.endsWith('/'));
  const entries = [entry.source, ...ssrEntries(files, sources)].filter((file) => file !== null);
  const reached = importGraph({ cwd: files.cwd, tree, top, rules: shared.imports }).reach(absolute(files.cwd, entries));
  const written = new Set(sources);
  const own = [...reached.cameFrom.keys()].map((path) => path.slice(files.cwd.length + 1)).filter((file) => written.has(file));
  const resolve = importResolver(files.cwd, tree, top, shared.imports);
  const routes = new Map<string, RouteFacts>();
  const tables: RouteTable[] = [];
  for (const file of own) {
    const text = (await files.read(file)) ?? '';
    const pages = tableEntries(text).map(({ route, specifier }): RouteFacts => {
      const page = specifier === null ? null : resolve(specifier, `${files.cwd}/${file}`);
      const path = page?.kind === 'source' && page.path.startsWith(`${files.cwd}/`) ? page.path.slice(files.cwd.length + 1) : null;
      return { route, kind: 'page', sourceFile: path, frames: entries };
    });
    for (const page of pages) if (!routes.has(page.route)) routes.set(page.route, page);
    if (pages.length > 0) tables.push({ file, pages: pages.flatMap(({ sourceFile }) => sourceFile ?? []) });
    for (const { route, isApi } of serverRoutes(text)) {
      const of = { route, kind: isApi ? 'api' : 'page', registered: true } as const;
      if (!routes.has(route)) routes.set(route, { ...of, sourceFile: file, frames: isApi ? [] : entries });
    }
  }
  return { start: ['node', entry.file], routes: [...routes.values()], tables, entries };
}

interface Entry {
  /** What is started, relative to the app. */
  readonly file: string;
  /** Its source; null where only the built file is known. */
  readonly source: string | null;
}

const usual = ['server', 'server/index', 'src/server', 'src/server/index', 'src/index', 'src/main', 'index', 'app'];

async function serverEntry(files: AppFiles, sources: readonly string[]): Promise<Entry | null> {
  const { scripts = {}, main } = files.packageJson ?? {};
  const started = /\bnode\s+(?:--?[\w-]+(?:=\S+)?\s+)*(?:\.\/)?([\w@./-]+)/.exec(scripts.start ?? '')?.[1];
  for (const named of [started, main].filter((name) => name !== undefined)) {
    const file = await [named, `${named}.js`, `${named}/index.js`, `${named}.mjs`].reduce(
      async (found: Promise<string | null>, path) => (await found) ?? ((await files.read(path)) === null ? null : posix.normalize(path)),
      Promise.resolve(null),
    );
    if (file !== null) return { file, source: sources.includes(file) ? file : sourceOf(file, sources) };
  }
  const file = usual.map((stem) => filesNamed(sources, [stem]).find((name) => /\.[cm]?js$/.test(name))).find((name) => name !== undefined);
  return file === undefined ? null : { file, source: file };
}

/** `dist/server.js` was most likely `src/server.ts`. */
function sourceOf(built: string, sources: readonly string[]): string | null {
  const stem = built.replace(/^(dist|build|out)\//, '').replace(/\.\w+$/, '');
  return filesNamed(sources, [`src/${stem}`, stem, `server/${stem}`])[0] ?? filesNamed(sources, usual)[0] ?? null;
}

/** What Vite builds for the server: `vite build --ssr src/entry-server.tsx`, or the name that its templates give. */
function ssrEntries(files: AppFiles, sources: readonly string[]): readonly string[] {
  const scripts = Object.values(files.packageJson?.scripts ?? {}).join('\n');
  const named = [...scripts.matchAll(/--ssr[= ](?:\.\/)?([\w@./-]+\.\w+)/g)].map(([, file]) => file!);
  return [...new Set([...named, ...filesNamed(sources, ['src/entry-server', 'entry-server'])])].filter((file) => sources.includes(file));
}
