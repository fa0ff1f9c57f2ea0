import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { ImportOf, isObject, type Literal, literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { AppFiles } from '../app-files.ts';
import type { BuiltApp, Framework, RouteFacts } from './framework.ts';
import { type BuiltFile, nitroOutput } from './nitro-output.ts';
import { colons, star } from './parameter-forms.ts';
import { solid } from './renderers.ts';
import { vinxiWithMaps, viteWithMaps } from './with-maps.ts';

/** SolidStart 1 on Vinxi, and 2 on Vite, both with Nitro's preset for Node.js. */
export const solidStart = {
  name: 'solid-start',
  title: 'SolidStart',
  recognizedBy: [['@solidjs/start']],
  packages: ['@solidjs/*', 'vinxi', 'nitro', 'nitropack', 'h3', 'srvx', 'crossws', 'seroval', 'vite', ...solid],
  conventions: {
    everyRoute: /^src\/(entry-server|middleware(\/index)?)\.[jt]sx?$/,
    everyPage: /^src\/(app|entry-client)\.[jt]sx?$/,
    names: ['app', 'middleware', 'entry-server'],
  },
  imports: { aliases: { '~': ['src'] }, madeUp: /^(solid-start:|#vinxi|vinxi\/routes)/ },
  parameters: [colons.one, colons.optional, star],
  build: {
    folders: ['.output', '.vinxi'],
    sourceMaps: 'vite: { build: { sourcemap: true } } in app.config (SolidStart 2: build: { sourcemap: true } in vite.config)',
    withMaps: [vinxiWithMaps, viteWithMaps],
  },
  read,
} as const satisfies Framework;

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const output = await nitroOutput(files, '.output');
  if (output === null) return null;
  const { entry, built, base, kindOf } = output;
  const records = recordsIn(built);
  const routes = records.length > 0 ? routesOf(records) : [await onlyPage(files)];
  const isRendered = !built.some(({ text }) => text.includes('vinxi')) || built.some(({ text }) => text.includes('renderToStream'));
  return {
    start: ['node', entry],
    routes: routes.map((facts) => ({
      ...{ ...facts, base },
      kind: kindOf(facts.route, facts.kind === 'page' && !isRendered ? 'client-rendered' : facts.kind),
    })),
  };
}

/** A file below `src/routes`, as the router's table has it. */
interface Record {
  /** With route groups, and a slash at the end of an index page's. */
  readonly id: string;
  readonly isPage: boolean;
  /** Relative to the app. */
  readonly source: string | null;
  readonly built: readonly string[];
}

/**
 * The table of the files below `src/routes`: `[{ page: true, $component: { src, build }, path: "/about" }]`. SolidStart 1
 * builds the server's functions apart, with a table of their own: the chunks of both belong to a page.
 */
function recordsIn(built: readonly BuiltFile[]): readonly Record[] {
  const records = new Map<string, Record>();
  for (const { file, text } of built) {
    const tree = /\$component|\$GET/.test(text) ? syntaxTree(text) : null;
    const tables = [...(tree ? nodesIn(tree) : [])].filter((node) => node.type === 'ArrayExpression').map((node) => tableIn(node));
    for (const record of tables.flat()) {
      const known = records.get(record.id)?.built ?? [];
      const chunks = record.built.map((chunk) => posix.join(posix.dirname(file), chunk));
      records.set(record.id, { ...record, built: [...new Set([...known, ...chunks])] });
    }
  }
  return [...records.values()];
}

function tableIn(node: Node): readonly Record[] {
  const entries = literal(node);
  if (!Array.isArray(entries) || !entries.every(isEntry)) return [];
  return entries.filter(({ $component, $GET }) => isObject($component) || isObject($GET)).map(recordOf);
}

type Entry = { readonly [key: string]: Literal };

const isEntry = (value: Literal): value is Entry =>
  isObject(value) &&
  typeof value.path === 'string' &&
  ['$component', '$GET', '$HEAD', '$POST', '$PUT', '$PATCH', '$DELETE'].some((key) => key in value);

function recordOf({ path, $component, $GET }: Entry): Record {
  const isPage = isObject($component);
  const { src, build } = (isPage ? $component : $GET) as Entry;
  const source = typeof src === 'string' ? src.replace(/\?.*$/, '') : null;
  return { id: String(path), isPage, source, built: build instanceof ImportOf ? [build.source] : [] };
}

/** A page is nested in the one whose path its own begins with, and that one has no URL but those of what is nested in it. */
function routesOf(records: readonly Record[]): readonly RouteFacts[] {
  const isAround = (outer: Record, inner: Record) => outer.isPage && inner.isPage && inner.id.startsWith(`${outer.id}/`);
  return records
    .filter((record) => !records.some((other) => isAround(record, other)))
    .filter(({ id }) => !isNotFound(id))
    .map((record) => {
      const around = records.filter((other) => isAround(other, record));
      return {
        route: patternOf(record.id),
        kind: record.isPage ? 'page' : 'api',
        sourceFile: record.source,
        frames: around.flatMap(({ source }) => source ?? []),
        built: [record, ...around].flatMap(({ built }) => built),
      };
    });
}

const patternOf = (id: string): string =>
  id
    .replace(/\([^)/]+\)/g, '')
    .replace(/\/+/g, '/')
    .replace(/(.)\/$/, '$1');

/** Where every unknown URL ends: `src/routes/[...404].tsx`. */
const isNotFound = (id: string): boolean => patternOf(id) === '/*404';

/** Without files below `src/routes` the app answers every URL by itself. */
async function onlyPage(files: AppFiles): Promise<RouteFacts> {
  const sourceFile = (await files.sources()).find((file) => /^src\/app\.[jt]sx$/.test(file)) ?? null;
  return { route: '/', kind: 'page', sourceFile };
}
