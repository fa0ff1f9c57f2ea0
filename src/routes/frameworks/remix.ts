import type { Node, ObjectExpression } from '@babel/types';
import { isObject, literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { AppFiles } from '../app-files.ts';
import type { BuiltApp, Framework } from './framework.ts';
import { colons, star } from './parameter-forms.ts';
import { react } from './renderers.ts';
import { entriesOf, type ManifestEntry, routesOf } from './route-manifest.ts';
import { singleFetch } from './single-fetch.ts';
import { viteWithMaps } from './with-maps.ts';

/** Remix 2, built by Vite or by its classic compiler. */
export const remix = {
  name: 'remix',
  title: 'Remix',
  recognizedBy: [['@remix-run/dev'], ['@remix-run/node', '@remix-run/serve', '@remix-run/express']],
  packages: ['@remix-run/*', 'react-router', 'react-router-dom', 'express', 'vite', ...react],
  conventions: {
    everyRoute: /^app\/(entry\.(server|client)|routes)\.[jt]sx?$/,
    routeTables: /^app\/routes\.[jt]s$/,
    names: ['root'],
  },
  imports: { configuration: 'remix.config' },
  parameters: [colons.one, colons.optional, star],
  build: { sourceMaps: 'build: { sourcemap: true } in vite.config (or remix vite:build --sourcemapServer)', withMaps: viteWithMaps },
  read,
} as const satisfies Framework;

/** Where Vite and the classic compiler write the server. */
const servers = ['build/server/index.js', 'build/index.js'];

async function read(files: AppFiles): Promise<BuiltApp | null> {
  for (const server of servers) {
    const tree = syntaxTree((await files.read(server)) ?? '');
    const nodes = tree ? [...nodesIn(tree)] : [];
    const entries = entriesIn(nodes);
    if (entries === null) continue;
    const serve = files.packageFile('@remix-run/serve/dist/cli.js') ?? 'node_modules/@remix-run/serve/dist/cli.js';
    const base = basenameIn(nodes);
    return {
      start: ['node', serve, `./${server}`],
      dataRequests: [singleFetch(base)],
      // Nothing is prerendered: an app without a server has no build of one.
      routes: routesOf(entries, { base, prerendered: new Set(), sources: await files.sources() }),
    };
  }
  return null;
}

/** `routes = { "routes/live": { id, parentId, path, index, module: route3 } }`, beside the module's exports in `route3`. */
function entriesIn(nodes: readonly Node[]): readonly ManifestEntry[] | null {
  const table = nodes.map(routesDeclared).find((object) => object !== null);
  if (!table) return null;
  const exported = exportsIn(nodes);
  const modules = new Map(valuesOf(table).map((route) => [literal(property(route, 'id')), property(route, 'module')]));
  return entriesOf(literal(table), ({ id }) => {
    const module = modules.get(String(id));
    const names = module?.type === 'Identifier' ? exported.get(module.name) : undefined;
    // When in doubt it is a page: pages are checked.
    return names?.includes('default') ?? true;
  });
}

function routesDeclared(node: Node): ObjectExpression | null {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.name !== 'routes') return null;
  if (node.init?.type !== 'ObjectExpression') return null;
  const values = valuesOf(node.init);
  return values.length > 0 && values.every((value) => property(value, 'id') && property(value, 'module')) ? node.init : null;
}

const valuesOf = (object: ObjectExpression): readonly Node[] =>
  object.properties.flatMap((one) => (one.type === 'ObjectProperty' ? [one.value] : []));

function property(object: Node, name: string): Node | null {
  const all = object.type === 'ObjectExpression' ? object.properties : [];
  const found = all.find((one) => one.type === 'ObjectProperty' && one.key.type === 'Identifier' && one.key.name === name);
  return found?.type === 'ObjectProperty' ? found.value : null;
}

/**
 * The names that each module exports, by the variable that stands for it: `route3 = Object.freeze(Object.defineProperty({
 * default: Live, loader }, …))` of Rollup, and `__export(live_exports, { default: () => Live })` of esbuild.
 */
function exportsIn(nodes: readonly Node[]): ReadonlyMap<string, readonly string[]> {
  const found = nodes.flatMap((node): ReadonlyArray<readonly [string, readonly string[]]> => {
    const isCall = node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^__export\d*$/.test(node.callee.name);
    const [name, names] = isCall
      ? [node.arguments[0], node.arguments[1]]
      : node.type === 'VariableDeclarator' && node.init?.type === 'CallExpression'
        ? [node.id, node.init]
        : [];
    const value = literal(names as Node | undefined);
    return name?.type === 'Identifier' && isObject(value) ? [[name.name, Object.keys(value)]] : [];
  });
  return new Map(found);
}

function basenameIn(nodes: readonly Node[]): string {
  for (const node of nodes) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.name !== 'basename') continue;
    const basename = literal(node.init);
    if (typeof basename === 'string') return basename.replace(/\/$/, '');
  }
  return '';
}
