import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import { type AppFiles, isRecord } from '../app-files.ts';
import type { BuiltApp, Framework, RouteFacts, Unrendered } from './framework.ts';
import { react, solid } from './renderers.ts';
import { filesNamed, prerenderedIn } from './source-files.ts';
import { viteWithMaps } from './with-maps.ts';

/** TanStack Start for React or Solid, with Nitro or as a plain handler behind srvx. */
export const tanstackStart = {
  name: 'tanstack-start',
  title: 'TanStack Start',
  recognizedBy: [['@tanstack/react-start', '@tanstack/solid-start']],
  packages: [
    ...['@tanstack/react*', '@tanstack/solid*', '@tanstack/start*', '@tanstack/router*', ...react, ...solid],
    ...['srvx', 'crossws', 'h3', 'nitro', 'nitropack', 'vite'],
  ],
  conventions: {
    everyRoute: /^(src|app)\/(router|start|server|client|ssr)\.[jt]sx?$/,
    routeTables: /(^|\/)routeTree\.gen\.ts$/,
    names: ['__root', '_layout', 'layout'],
  },
  parameters: [
    { written: /^\{?\$[A-Za-z_]\w*\}?/, takes: 'one', example: '/product/$id' },
    { written: /^\{-\$[^}]*\}/, takes: 'optional', example: '/{-$lang}/about' },
    { written: /^\{?\$\}?$/, takes: 'rest', example: '/docs/$' },
  ],
  build: {
    folders: ['.output'],
    sourceMaps:
      'build: { sourcemap: true } in vite.config, and where Nitro builds the server nitro({ sourcemap: true, experimental: { sourcemapMinify: false } }): by itself it writes no maps, and empties those of code that Vite has built before',
    withMaps: viteWithMaps,
  },
  // The router keeps what it matched for the last 1,000 paths.
  keepsPaths: true,
  unrendered,
  read,
} as const satisfies Framework;

/** The page tells the client of each of its routes whether the server rendered it: `{i:"/x",u:1,s:"pending",ssr:!1}`. */
function unrendered(html: string): Unrendered | null {
  const [, mark] = /<script\b[^>]*>[^<]*\bi:"[^"]*",(?:\w+:[^,{}]*,)*(ssr:(?:!1|false))/.exec(html) ?? [];
  return mark ? { as: 'shell', mark } : null;
}

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const start = await startOf(files);
  const sources = await files.sources();
  const tree = sources.find((file) => /^(src|app)\/routeTree\.gen\.ts$/.test(file));
  if (start === null || tree === undefined) return null;
  const outputs = ['.output/public', 'dist/client'].map(async (folder) => [...prerenderedIn(await files.below(folder), folder)]);
  const prerendered = new Set((await Promise.all(outputs)).flat());
  // What the mode without rendering answers every URL with.
  const written = [...(await files.below('.output/public')), ...(await files.below('dist/client'))];
  const isShell = written.some((file) => /\/_shell(\/index)?\.html$/.test(file));
  const records = recordsIn((await files.read(tree)) ?? '');
  const lineOf = (name: string): readonly Route[] => {
    const record = records.get(name);
    return record ? [record, ...lineOf(record.parent)] : [];
  };
  const parents = new Set([...records.values()].map(({ parent }) => parent));
  const root = filesNamed(sources, [`${posix.dirname(tree)}/routes/__root`]);
  const isRoute = (name: string, record: Route) =>
    !parents.has(name) || (record.path !== '' && ![...records.values()].some((child) => child.parent === name && child.path === '/'));
  const routes = [...records]
    .filter(([name, record]) => isRoute(name, record))
    .map(async ([name]): Promise<RouteFacts> => {
      const [own, ...frames] = lineOf(name).map((record) => filesNamed(sources, [posix.join(posix.dirname(tree), record.file)])[0]);
      const joined = lineOf(name)
        .map(({ path }) => path)
        .reverse()
        .join('/');
      const route = `/${joined}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
      const isApi = own !== undefined && (await isServerOnly(files, own));
      // A frame that the browser alone renders has nothing rendered in it.
      const isClient = isShell || (await Promise.all([own, ...frames].map((file) => isClientOnly(files, file)))).includes(true);
      return {
        route,
        kind: prerendered.has(route) ? 'prerendered' : isApi ? 'api' : isClient ? 'client-rendered' : 'page',
        sourceFile: own ?? null,
        frames: isApi ? [] : [...frames.filter((file) => file !== undefined), ...root],
      };
    });
  return { start, routes: await Promise.all(routes) };
}

async function startOf(files: AppFiles): Promise<BuiltApp['start'] | null> {
  if ((await files.read('.output/server/index.mjs')) !== null) return ['node', '.output/server/index.mjs'];
  if ((await files.read('dist/server/server.js')) === null) return null;
  const srvx = files.packageFile('srvx/bin/srvx.mjs') ?? 'node_modules/srvx/bin/srvx.mjs';
  return ['node', srvx, '--prod', '-s', '../client', 'dist/server/server.js'];
}

interface Route {
  /** Relative to the tree's folder, without extension. */
  readonly file: string;
  /** Of this record alone; empty for frames without a path. */
  readonly path: string;
  readonly parent: string;
}

/** The generated tree: `import { Route as XImport } from './routes/x'` and `const X = XImport.update({ path, getParentRoute: () => Y })`. */
function recordsIn(text: string): ReadonlyMap<string, Route> {
  const tree = syntaxTree(text, true);
  const imports = new Map<string, string>();
  const records = new Map<string, Route>();
  for (const node of tree ? nodesIn(tree) : []) {
    if (node.type === 'ImportDeclaration') for (const specifier of node.specifiers) imports.set(specifier.local.name, node.source.value);
  }
  for (const node of tree ? nodesIn(tree) : []) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue;
    const update = updateCall(node.init);
    const file = imports.get(update?.of ?? '');
    if (!update || file === undefined) continue;
    const facts = literal(update.argument);
    const path = isRecord(facts) && typeof facts.path === 'string' ? facts.path : '';
    records.set(node.id.name, { file, path, parent: parentIn(update.argument) });
  }
  return records;
}

/** Sees through `.update({…}).lazy(…)` and `as any`. */
function updateCall(node: Node | null | undefined): { of: string; argument: Node } | null {
  if (node?.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const { object, property } = node.callee;
  if (property.type === 'Identifier' && property.name === 'update' && object.type === 'Identifier') {
    const argument = node.arguments[0] as Node | undefined;
    return argument ? { of: object.name, argument: argument.type === 'TSAsExpression' ? argument.expression : argument } : null;
  }
  return updateCall(object);
}

function parentIn(object: Node): string {
  for (const node of nodesIn(object)) {
    if (node.type !== 'ObjectProperty' || node.key.type !== 'Identifier' || node.key.name !== 'getParentRoute') continue;
    if (node.value.type === 'ArrowFunctionExpression' && node.value.body.type === 'Identifier') return node.value.body.name;
  }
  return '';
}

/** `createFileRoute('/api/x')({ server: { handlers } })` without a component answers by itself. */
async function isServerOnly(files: AppFiles, source: string): Promise<boolean> {
  const options = await optionsIn(files, source);
  return options.has('server') && !options.has('component');
}

/** `createFileRoute('/x')({ ssr: false })`: neither its loader nor its component runs on the server. */
async function isClientOnly(files: AppFiles, source: string | undefined): Promise<boolean> {
  const option = source === undefined ? undefined : (await optionsIn(files, source)).get('ssr');
  return option?.type === 'BooleanLiteral' && !option.value;
}

/** Of the route in this file; empty where they are no object in its text. */
async function optionsIn(files: AppFiles, source: string): Promise<ReadonlyMap<string, Node>> {
  const tree = syntaxTree((await files.read(source)) ?? '', true);
  for (const node of tree ? nodesIn(tree) : []) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'CallExpression') continue;
    const options = node.arguments[0] as Node | undefined;
    if (options?.type !== 'ObjectExpression') continue;
    return new Map(
      options.properties.flatMap((p) =>
        p.type !== 'SpreadElement' && p.key.type === 'Identifier' ? [[p.key.name, p.type === 'ObjectProperty' ? p.value : p] as const] : [],
      ),
    );
  }
  return new Map();
}
