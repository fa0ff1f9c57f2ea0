import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { ImportOf, isObject, literal } from '../../code/literal.ts';
import { syntaxTree } from '../../code/parse.ts';
import { nodesIn } from '../../code/syntax.ts';
import type { AppFiles } from '../app-files.ts';
import type { BuiltApp, Framework, RouteFacts } from './framework.ts';
import { type BuiltFile, nitroHandlers, nitroOutput } from './nitro-output.ts';
import { brackets } from './parameter-forms.ts';
import { folderOf } from './source-files.ts';
import { viteWithMaps } from './with-maps.ts';

/** Analog 1 and 2, which build Angular with Nitro's preset for Node.js. */
export const analog = {
  name: 'analog',
  title: 'Analog',
  recognizedBy: [['@analogjs/platform']],
  packages: ['@analogjs/*', '@angular/*', 'rxjs', 'zone.js', 'xhr2', 'nitropack', 'nitro', 'h3', 'crossws', 'vite'],
  conventions: {
    everyRoute: /^src\/server\/middleware\//,
    everyPage: /^src\/(main(\.server)?|app\/app(\.component|\.config|\.config\.server|\.routes)?)\.ts$/,
    names: ['app', 'main', 'main.server'],
  },
  imports: { aliases: { '~': ['src/app'] }, tsconfigs: ['tsconfig.app.json'] },
  parameters: [brackets.one, brackets.rest, brackets.optionalRest],
  build: { sourceMaps: 'build: { sourcemap: true } in vite.config', withMaps: viteWithMaps },
  read,
} as const satisfies Framework;

const folder = 'dist/analog';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const output = await nitroOutput(files, folder);
  if (output === null) return null;
  const { entry, built, base, prerendered, kindOf } = output;
  const pages = pagesIn(built);
  const sources = new Set(await files.sources());
  const around = (page: Page) => pages.filter((other) => page.stem.startsWith(`${other.stem}/`));
  const ofPages = pages
    .filter((page) => !pages.some((other) => around(other).includes(page)))
    .filter(({ route }) => !/^\/\[\.\.\.(not-found|404)\]$/.test(route))
    .map((page): RouteFacts => {
      const sourceFile = page.file;
      const parents = around(page);
      return {
        route: page.route,
        kind: kindOf(page.route, 'page'),
        paths: [...prerendered],
        sourceFile,
        frames: [page, ...parents].flatMap((one) => [...(one === page ? [] : [one.file]), ...loaderOf(one, sources)]),
        built: [page, ...parents].flatMap(({ chunk }) => chunk),
      };
    });
  const handlers = await nitroHandlers(files, 'dist/.nitro/types');
  const ofApi = handlers.map(({ route, sourceFile }): RouteFacts => ({ route, sourceFile, kind: kindOf(route, 'api') }));
  return { start: ['node', entry], routes: [...ofPages, ...ofApi].map((facts) => ({ ...facts, base })) };
}

/** The file beside a page that loads its data. */
const loaderOf = ({ file }: Page, sources: ReadonlySet<string>): readonly string[] =>
  [file.replace(/\.page\.ts$/, '.server.ts')].filter((loader) => loader !== file && sources.has(loader));

interface Page {
  readonly route: string;
  /** Relative to the app. */
  readonly file: string;
  /** Its path below the folder of pages, where a dot stands for a folder: that of a layout begins those of its pages. */
  readonly stem: string;
  readonly chunk: string;
}

/** `{ "/src/app/pages/products.[id].page.ts": () => import("../_/x.mjs") }`: Vite's list of the files that match a pattern. */
function pagesIn(built: readonly BuiltFile[]): readonly Page[] {
  const pages = new Map<string, Page>();
  for (const { file, text } of built) {
    const tree = /\.page\.ts["']\s*:/.test(text) ? syntaxTree(text) : null;
    for (const [source, chunk] of tree ? [...nodesIn(tree)].flatMap(listed) : []) {
      const stem = /^\/?src\/app\/(?:pages|routes)\/(.*)\.(?:page\.ts|md)$/.exec(source)?.[1];
      if (stem === undefined) continue;
      const path = stem.replace(/\[[^\]]*\]|\./g, (part) => (part === '.' ? '/' : part));
      pages.set(source, { route: patternOf(path), file: source.replace(/^\//, ''), stem: path, chunk: posix.join(folderOf(file), chunk) });
    }
  }
  return [...pages.values()];
}

function listed(node: Node): ReadonlyArray<readonly [string, string]> {
  const files = node.type === 'ObjectExpression' ? literal(node) : undefined;
  if (!isObject(files)) return [];
  return Object.entries(files).flatMap(([file, value]) => (value instanceof ImportOf ? [[file, value.source] as const] : []));
}

/** `(home)` and `(auth)/login` have no segment for what stands in parentheses, nor has `index`. */
const patternOf = (path: string): string =>
  `/${path
    .split('/')
    .filter((segment) => segment !== 'index' && !/^\(.*\)$/.test(segment))
    .join('/')}`;
