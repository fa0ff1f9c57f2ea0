import { posix } from 'node:path';
import type { CallExpression, Node } from '@babel/types';
import { ImportOf, literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import { type AppFiles, isRecord } from '../app-files.ts';
import { type Actions, sentAsForm } from './actions.ts';
import type { BuiltApp, Framework, NoServer, RouteFacts, RouteKind } from './framework.ts';
import { brackets } from './parameter-forms.ts';
import { astroWithMaps } from './with-maps.ts';
import { withQuery } from './with-path.ts';

/** Astro with @astrojs/node: in standalone mode its build is a server, in middleware mode a part of the app's own. */
export const astro = {
  name: 'astro',
  title: 'Astro',
  recognizedBy: [['astro']],
  packages: ['astro', '@astrojs/*'],
  conventions: {
    everyRoute: /^src\/(middleware(\/index)?|actions\/index)\.[cm]?[jt]s$|^src\/(content\.config|content\/config)\./,
    names: ['middleware'],
  },
  // Islands may be of any renderer.
  imports: { configuration: 'astro.config', madeUp: /^astro:/, extensions: ['.astro', '.vue', '.svelte'] },
  parameters: [brackets.one, brackets.rest],
  build: { sourceMaps: 'vite: { build: { sourcemap: true } } in astro.config', withMaps: astroWithMaps },
  read,
} as const satisfies Framework;

const server = 'dist/server';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const built = (await files.below(server)).filter((file) => /\.m?js$/.test(file));
  if (!built.includes(`${server}/entry.mjs`)) return null;
  const manifest = await manifestIn(files, built);
  if (manifest === null) return null;
  const html = (await files.below('dist/client')).flatMap((file) => /^dist\/client(\/.*?)?(\/index)?\.html$/.exec(file)?.slice(1, 2) ?? []);
  const prerendered = html.map((path) => path || '/');
  const { facts } = manifest;
  const base = typeof facts.base === 'string' ? facts.base.replace(/\/$/, '') : '';
  const entries = Array.isArray(facts.routes) ? facts.routes : [];
  const routes = entries
    .map((entry: unknown) => (isRecord(entry) && isRecord(entry.routeData) ? entry.routeData : {}))
    .filter((data) => typeof data.route === 'string' && !isAstrosOwn(data.route, data.origin))
    .map((data): RouteFacts => {
      const kind = kindOf(data);
      const component = String(data.component);
      return {
        ...{ route: String(data.route) || '/', kind, base },
        paths: kind === 'prerendered' ? prerendered : [],
        // Of a page that a package brings, nobody changes the file: what it renders stands elsewhere.
        sourceFile: kind === 'redirect' || component.includes('node_modules/') ? null : component,
        built: manifest.chunks.get(component) ?? [],
      };
    });
  const entry = (await files.read(`${server}/entry.mjs`)) ?? '';
  const isMiddleware = /\bmode["']?\s*[:=]\s*["']middleware["']/.test(entry);
  return { ...(isMiddleware ? { start: null, noServer } : { start: ['node', `${server}/entry.mjs`] }), routes, actions };
}

const noServer: NoServer = {
  saw: 'The adapter @astrojs/node is in middleware mode: its build is a handler for a server of yours.',
  change: "Start that server with the start script of package.json or with --start, or set mode: 'standalone' and build again.",
};

/** A form that calls an action names it in the query of its page (https://docs.astro.build/en/guides/actions/). */
const actions: Actions = {
  names: () => null,
  call: (name) => ({
    path: (path) => withQuery(path, `_action=${encodeURIComponent(name)}`),
    request: sentAsForm,
  }),
};

/** Older versions do not say where a route comes from. A page of the app never begins with an underscore. Integrations add pages, too. */
const isAstrosOwn = (route: string, origin: unknown): boolean => origin === 'internal' || /^\/(_|404$|500$)/.test(route);

function kindOf(data: Readonly<Record<string, unknown>>): RouteKind {
  if (data.type === 'redirect') return 'redirect';
  if (data.prerender === true) return 'prerendered';
  return data.type === 'endpoint' ? 'api' : 'page';
}

interface Manifest {
  readonly facts: Readonly<Record<string, unknown>>;
  /** From a page's source file to the chunk it was built into. */
  readonly chunks: ReadonlyMap<string, readonly string[]>;
}

/** The list of routes is JSON within a chunk: `deserializeManifest({…})`. */
async function manifestIn(files: AppFiles, built: readonly string[]): Promise<Manifest | null> {
  for (const file of built) {
    const text = (await files.read(file)) ?? '';
    const tree = text.includes('deserializeManifest(') && text.includes('"routeData"') ? syntaxTree(text) : null;
    const nodes = tree ? [...nodesIn(tree)] : [];
    const calls = nodes.filter(
      (node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^deserializeManifest/.test(node.callee.name),
    );
    const facts = calls.map((node) => literal((node as CallExpression).arguments[0])).find((value) => isRecord(value) && 'routes' in value);
    if (isRecord(facts)) return { facts, chunks: chunksIn(nodes, posix.dirname(file)) };
  }
  return null;
}

/** `["src/pages/live.astro", _page3]` and `_page3 = () => import("./live_x.mjs")`. */
function chunksIn(nodes: readonly Node[], folder: string): ReadonlyMap<string, readonly string[]> {
  const imports = new Map<string, string>();
  for (const node of nodes) {
    const value = node.type === 'VariableDeclarator' ? literal(node.init) : undefined;
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && value instanceof ImportOf)
      imports.set(node.id.name, value.source);
  }
  const pairs = nodes.flatMap((node): Array<[string, readonly string[]]> => {
    if (node.type !== 'ArrayExpression' || node.elements.length !== 2) return [];
    const [component, page] = node.elements;
    const chunk = page?.type === 'Identifier' ? imports.get(page.name) : undefined;
    return component?.type === 'StringLiteral' && chunk !== undefined ? [[component.value, [posix.join(folder, chunk)]]] : [];
  });
  return new Map(pairs);
}
