import type { ArrayExpression, Node } from '@babel/types';
import { ImportOf, isObject, literal, valueNamed } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { DataRequest } from '../../loads/load.ts';
import type { AppFiles } from '../app-files.ts';
import type { BuiltApp, Framework, NoServer, RouteFacts } from './framework.ts';
import { brackets } from './parameter-forms.ts';
import { folderOf, foldersUpTo } from './source-files.ts';
import { viteWithMaps } from './with-maps.ts';
import { withoutSlash, withPath } from './with-path.ts';

/** Qwik City 1 with an adapter whose server runs on Node.js: express, fastify, node-server, or one of the app's own. */
export const qwikCity = {
  name: 'qwik-city',
  title: 'Qwik City',
  recognizedBy: [['@builder.io/qwik-city']],
  packages: ['@builder.io/qwik', '@builder.io/qwik-city', 'express', 'fastify', 'vite'],
  conventions: {
    everyRoute: /^src\/(entry\.(?!dev|preview)[\w-]+|routes\/plugin(@.*)?)\.[jt]sx?$/,
    everyPage: /^src\/root\.[jt]sx?$/,
    names: ['layout', 'index', 'plugin'],
  },
  imports: { madeUp: /^@qwik-(city|client)/, aliases: { '~': ['src'] } },
  parameters: [brackets.one, brackets.rest],
  build: {
    folders: ['server'],
    sourceMaps: 'build: { sourcemap: true, minify: false } in vite.config',
    withMaps: viteWithMaps,
  },
  read,
} as const satisfies Framework;

const folder = 'server';
const routesFolder = 'src/routes';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const plan = await files.read(`${folder}/@qwik-city-plan.js`);
  const isBuilt = (await files.read('dist/q-manifest.json')) !== null;
  if (plan === null) return isBuilt ? { start: null, noServer: noAdapter, routes: [] } : null;
  const entry = await entryIn(files);
  const tree = syntaxTree(plan);
  const sources = (await files.sources()).filter((file) => file.startsWith(`${routesFolder}/`));
  const written = writtenPaths((await files.read(`${folder}/@qwik-city-static-paths.js`)) ?? '');
  const routes = (tree ? pagesIn(tree) : []).map(({ pattern, isPage }): RouteFacts => {
    const sourceFile = sources.find((file) => patternOf(file) === withoutSlash(pattern)) ?? null;
    return {
      route: pattern,
      kind: written.has(pattern) ? 'prerendered' : isPage ? 'page' : 'api',
      paths: [...written],
      sourceFile,
      frames: sourceFile === null ? [] : layoutsOf(sourceFile, sources),
    };
  });
  return { ...(entry === null ? { start: null, noServer: otherHost } : { start: ['node', entry] }), routes, dataRequests: [data] };
}

const noAdapter: NoServer = {
  saw: 'Its build has files for the browser only: the app has no server adapter yet.',
  change: 'Add an adapter for Node.js and build again: npm run qwik add node-server (or express, or fastify).',
};

const otherHost: NoServer = {
  saw: `No entry in the folder ${folder} listens on a port: its adapter is for another host.`,
  change: 'Add an adapter for Node.js beside it and build again: npm run qwik add node-server (or express, or fastify).',
};

/** What the loaders of a page return, as its client asks for it. */
const data: DataRequest = {
  name: 'q-data.json',
  type: 'application/json',
  of: (url) => ({ path: withPath(url, (path) => `${withoutSlash(path)}/q-data.json`) }),
};

/** Adapters name it after themselves: `entry.express.js`. Those of other hosts export a handler. */
async function entryIn(files: AppFiles): Promise<string | null> {
  const names = (await files.names(folder)).filter((name) => /^entry[._-].*\.m?js$/.test(name) && !/^entry\.(ssr|preview)\./.test(name));
  for (const name of names) if (/\.listen\(/.test((await files.read(`${folder}/${name}`)) ?? '')) return `${folder}/${name}`;
  return null;
}

interface Page {
  /** With brackets, the app's base, and the slash at its end that its URLs have. */
  readonly pattern: string;
  readonly isPage: boolean;
}

/** `[["product/[id]/", [layout, () => page], "/product/[id]/", ["q-x.js"]]]`. A file without a default export answers by itself. */
function pagesIn(tree: Node): readonly Page[] {
  const nodes = [...nodesIn(tree)];
  const table = nodes.find((node) => node.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every(isEntry));
  const exported = new Map(
    nodes.flatMap((node): Array<[string, readonly string[]]> => {
      const members = node.type === 'VariableDeclarator' ? literal(node.init) : undefined;
      if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !members || typeof members !== 'object') return [];
      return members instanceof ImportOf || !isObject(members) ? [] : [[node.id.name, Object.keys(members)]];
    }),
  );
  return ((table as ArrayExpression | undefined)?.elements ?? []).flatMap((entry): readonly Page[] => {
    const [name, modules] = (entry as ArrayExpression).elements;
    const pattern = `/${String(literal(name as Node))}`.replace(/^\/+/, '/');
    const own = (modules as ArrayExpression).elements.at(-1);
    const module = own?.type === 'ArrowFunctionExpression' ? own.body : own;
    const names = module?.type === 'Identifier' ? exported.get(module.name) : undefined;
    // When in doubt it is a page: pages are checked. Of an error page the name says it.
    return /\/404\.html\/?$/.test(pattern) ? [] : [{ pattern, isPage: names?.includes('default') ?? true }];
  });
}

const isEntry = (node: Node | null): boolean =>
  node?.type === 'ArrayExpression' &&
  node.elements[0]?.type === 'StringLiteral' &&
  node.elements[1]?.type === 'ArrayExpression' &&
  node.elements[1].elements.length > 0;

/** The URLs that are files. */
function writtenPaths(text: string): ReadonlySet<string> {
  const tree = syntaxTree(text);
  const listed = tree && valueNamed(tree, /^staticPaths$/, Array.isArray);
  return new Set((listed ?? []).map(String).filter((path) => !/\.\w+$/.test(path)));
}

/** `src/routes/(shop)/cart/index@wide.tsx` is `/cart`. */
const patternOf = (file: string): string | null => {
  const [, path] = /^src\/routes(.*)\/index(@[^./]*)?\.(tsx?|jsx?|mdx?)$/.exec(file) ?? [];
  return path === undefined ? null : path.replace(/\/\([^)]*\)/g, '');
};

function layoutsOf(file: string, sources: readonly string[]): readonly string[] {
  const folders = foldersUpTo(routesFolder, folderOf(file));
  return sources.filter((source) => folders.includes(folderOf(source)) && /\/layout[^/]*\.[jt]sx?$/.test(source));
}
