import type { AppFiles } from '../app-files.ts';
import type { RouteKind } from '../discovery.ts';
import { literal, nodesIn, syntaxTree } from '../literal.ts';
import { matcherOf } from '../pattern.ts';
import { type BuiltApp, type Framework, isRecord } from './framework.ts';
import { routeOf } from './route-of.ts';

/** Astro with @astrojs/node in standalone mode. */
export const astro: Framework = {
  name: 'astro',
  packages: ['astro'],
  everyRoute: /^src\/(middleware(\/index)?|actions\/index)\.[cm]?[jt]s$|^src\/(content\.config|content\/config)\./,
  routeTables: null,
  read,
};

const server = 'dist/server';

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const built = (await files.below(server)).filter((file) => /\.m?js$/.test(file));
  if (!built.includes(`${server}/entry.mjs`)) return null;
  const manifest = await manifestIn(files, built);
  if (manifest === null) return null;
  const html = (await files.below('dist/client')).flatMap((file) => /^dist\/client(\/.*?)?(\/index)?\.html$/.exec(file)?.slice(1, 2) ?? []);
  const prerendered = html.map((path) => path || '/');
  const base = typeof manifest.base === 'string' ? manifest.base.replace(/\/$/, '') : '';
  const entries = Array.isArray(manifest.routes) ? manifest.routes : [];
  const routes = entries
    .map((entry: unknown) => (isRecord(entry) && isRecord(entry.routeData) ? entry.routeData : {}))
    .filter((data) => data.origin === undefined || data.origin === 'project')
    .filter((data) => typeof data.route === 'string' && data.route !== '/404' && data.route !== '/500')
    .map((data) => {
      const route = String(data.route) || '/';
      const kind = kindOf(data);
      const sample = kind === 'prerendered' ? (prerendered.find(matcherOf(route)) ?? null) : null;
      return routeOf({ route, kind, base, sample, sourceFile: kind === 'redirect' ? null : String(data.component) });
    });
  return { start: ['node', `${server}/entry.mjs`], routes };
}

function kindOf(data: Readonly<Record<string, unknown>>): RouteKind {
  if (data.type === 'redirect') return 'redirect';
  if (data.prerender === true) return 'prerendered';
  return data.type === 'endpoint' ? 'api' : 'page';
}

/** The list of routes is JSON within a chunk: `deserializeManifest({…})`. */
async function manifestIn(files: AppFiles, built: readonly string[]): Promise<Readonly<Record<string, unknown>> | null> {
  for (const file of built) {
    const text = (await files.read(file)) ?? '';
    if (!text.includes('deserializeManifest(') || !text.includes('"routeData"')) continue;
    const tree = syntaxTree(text);
    if (!tree) continue;
    for (const node of nodesIn(tree)) {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || !/^deserializeManifest/.test(node.callee.name)) continue;
      const manifest = literal(node.arguments[0]);
      if (isRecord(manifest) && 'routes' in manifest) return manifest;
    }
  }
  return null;
}
