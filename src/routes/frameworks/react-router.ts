import type { AppFiles } from '../app-files.ts';
import type { DiscoveredRoute } from '../discovery.ts';
import { type BuiltApp, type Framework, filesNamed, isRecord } from './framework.ts';
import { routeOf } from './route-of.ts';

/** React Router 7 and 8 in framework mode. */
export const reactRouter: Framework = {
  name: 'react-router',
  packages: ['@react-router/dev'],
  everyRoute: /^(app|src)\/(entry\.(server|client)|routes)\.[jt]sx?$/,
  everyPage: null,
  routeTables: /^(app|src)\/routes\.[jt]s$/,
  read,
};

interface Entry {
  readonly id: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly index: boolean;
  readonly hasPage: boolean;
}

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const serverText = await files.read('build/server/index.js');
  if (serverText === null) return null;
  const entries = await entriesIn(files, serverText);
  if (entries === null) return null;
  const basename = /\bbasename = "(\/[^"]*)"/.exec(serverText)?.[1]?.replace(/\/$/, '') ?? '';
  const sources = await files.sources();
  const html = (await files.below('build/client')).flatMap((file) => /^build\/client(\/.*)?\/index\.html$/.exec(file)?.slice(1) ?? []);
  const prerendered = new Set(html.map((path) => path || '/'));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lineOf = (entry: Entry): readonly Entry[] => {
    const parent = entry.parentId === null ? undefined : byId.get(entry.parentId);
    return parent ? [entry, ...lineOf(parent)] : [entry];
  };
  const routes = entries
    .filter((entry) => isAddress(entry, entries))
    .map((entry): DiscoveredRoute => {
      const [own, ...parents] = lineOf(entry).map(({ id }) => sourceOf(id, sources));
      const joined = lineOf(entry)
        .map(({ path }) => path)
        .reverse();
      const route = `/${joined.filter(Boolean).join('/')}`.replace(/\/{2,}/g, '/');
      const kind = prerendered.has(route) ? 'prerendered' : entry.hasPage ? 'page' : 'api';
      // A resource route answers by itself: nothing is rendered around it.
      return routeOf({
        route,
        kind,
        base: basename,
        sourceFile: own ?? null,
        frames: entry.hasPage ? parents.filter((file) => file !== null) : [],
      });
    });
  const serve = files.packageFile('@react-router/serve/bin.js') ?? 'node_modules/@react-router/serve/bin.js';
  return { start: ['node', serve, './build/server/index.js'], routes };
}

/** The browser's manifest is JSON behind an assignment. Of several, the one that this server names. */
async function entriesIn(files: AppFiles, serverText: string): Promise<readonly Entry[] | null> {
  const names = (await files.names('build/client/assets')).filter((name) => /^manifest-.*\.js$/.test(name));
  const name = names.find((candidate) => serverText.includes(candidate)) ?? names[0];
  const text = name === undefined ? null : await files.read(`build/client/assets/${name}`);
  try {
    const manifest: unknown = JSON.parse(/^\s*window\.__reactRouterManifest\s*=\s*(.*?);?\s*$/s.exec(text ?? '')?.[1] ?? 'null');
    const routes = isRecord(manifest) && isRecord(manifest.routes) ? Object.values(manifest.routes).filter(isRecord) : null;
    return (
      routes?.map((route) => ({
        id: String(route.id),
        parentId: typeof route.parentId === 'string' ? route.parentId : null,
        path: typeof route.path === 'string' ? route.path : '',
        index: route.index === true,
        hasPage: route.hasDefaultExport !== false,
      })) ?? null
    );
  } catch {
    return null;
  }
}

/** A frame without a path of its own, and one whose address its index page has, are no addresses themselves. */
function isAddress(entry: Entry, entries: readonly Entry[]): boolean {
  const children = entries.filter(({ parentId }) => parentId === entry.id);
  if (children.length === 0) return entry.parentId !== null || entry.index;
  return entry.parentId !== null && entry.path !== '' && !children.some(({ index, path }) => index || path === '');
}

/** An id is the file's path below the app's folder, without its extension. */
const sourceOf = (id: string, sources: readonly string[]): string | null =>
  filesNamed(sources, [`app/${id}`])[0] ??
  filesNamed(sources, [`src/${id}`, id])[0] ??
  sources.find((file) => file === `app/${id}` || file === id) ??
  null;
