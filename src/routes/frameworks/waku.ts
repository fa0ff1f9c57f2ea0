import { literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import { type AppFiles, isRecord } from '../app-files.ts';
import type { BuiltApp, Framework, RouteFacts } from './framework.ts';
import { brackets } from './parameter-forms.ts';
import { react } from './renderers.ts';
import { filesNamed } from './source-files.ts';

/** Waku with its router, as its default adapter builds it for Node.js. */
export const waku = {
  name: 'waku',
  title: 'Waku',
  recognizedBy: [['waku']],
  packages: ['waku', 'hono', '@hono/*', '@vitejs/*', 'vite', 'srvx', ...react],
  conventions: {
    everyRoute: /^src\/(waku\.server|server-entry|entries|middleware\/.*)\.[jt]sx?$/,
    everyPage: /^src\/(waku\.client|pages\/_root)\.[jt]sx?$/,
    names: ['_layout', '_root', 'waku.server'],
    folders: ['middleware'],
  },
  imports: { configuration: 'waku.config' },
  parameters: [brackets.one, brackets.rest],
  build: { sourceMaps: 'vite: { build: { sourcemap: true } } in waku.config' },
  read,
} as const satisfies Framework;

const metadata = 'dist/server/__waku_build_metadata.js';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const entry = 'dist/serve-node.js';
  const isServed = (await files.read(entry)) !== null;
  const configs = configsIn((await files.read(metadata)) ?? '');
  if (configs === null) return null;
  const sources = await files.sources();
  const routes = configs.flatMap((config) => routeOf(config, sources) ?? []);
  if (isServed) return { start: ['node', entry], routes };
  return { start: null, noServer, routes };
}

const noServer = {
  saw: 'There is no dist/serve-node.js beside its server: its adapter is for another host.',
  change: 'Build it for Node.js, with the adapter waku/adapters/node.',
} as const;

/** `new Map([["defineRouter:serializableConfigs", "[…]"], …])`, where the value is JSON. Older versions name it otherwise. */
function configsIn(text: string): readonly Readonly<Record<string, unknown>>[] | null {
  const tree = syntaxTree(text);
  for (const node of tree ? nodesIn(tree) : []) {
    if (node.type !== 'ArrayExpression' || node.elements.length !== 2) continue;
    const [name, json] = node.elements.map((element) => literal(element));
    if (typeof name !== 'string' || typeof json !== 'string' || !/configs$/i.test(name)) continue;
    const configs: unknown = JSON.parse(json);
    return Array.isArray(configs) ? configs.filter(isRecord) : null;
  }
  return null;
}

function routeOf(config: Readonly<Record<string, unknown>>, sources: readonly string[]): RouteFacts | null {
  const { type, path, isStatic } = config;
  if ((type !== 'route' && type !== 'api') || !Array.isArray(path)) return null;
  const route = `/${path.filter(isRecord).map(segmentOf).join('/')}`;
  // The page of an error, which has no URL of its own.
  if (/^\/(404|500)$/.test(route)) return null;
  const named = sourcesOf(config);
  const own = named.find(({ id }) => id.startsWith('page:')) ?? named[0];
  const fileOf = (file: string) => filesNamed(sources, [`src/${file.replace(/\.\w+$/, '')}`])[0];
  return {
    route,
    kind: isStatic === true ? 'prerendered' : type === 'api' ? 'api' : 'page',
    sourceFile: own ? (fileOf(own.file) ?? null) : null,
    frames: named.filter((one) => one !== own).flatMap(({ file }) => fileOf(file) ?? []),
  };
}

const segmentOf = ({ type, name }: Readonly<Record<string, unknown>>): string =>
  type === 'group' ? `[${String(name)}]` : type === 'wildcard' ? `[...${String(name)}]` : String(name);

/** Relative to `src`. An element is a page, or a layout around it. */
function sourcesOf({
  elements,
  sourceFile,
}: Readonly<Record<string, unknown>>): ReadonlyArray<{ readonly id: string; readonly file: string }> {
  if (typeof sourceFile === 'string') return [{ id: '', file: sourceFile }];
  return Object.entries(isRecord(elements) ? elements : {}).flatMap(([id, element]) =>
    isRecord(element) && typeof element.sourceFile === 'string' ? [{ id, file: element.sourceFile }] : [],
  );
}
