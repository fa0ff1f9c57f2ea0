import { type AppFiles, isRecord } from '../app-files.ts';
import type { BuiltApp, Framework } from './framework.ts';
import { colons, star } from './parameter-forms.ts';
import { react } from './renderers.ts';
import { entriesOf, type ManifestEntry, routesOf } from './route-manifest.ts';
import { singleFetch } from './single-fetch.ts';
import { prerenderedIn } from './source-files.ts';
import { viteWithMaps } from './with-maps.ts';

/** React Router 7 and 8 in framework mode. */
export const reactRouter = {
  name: 'react-router',
  title: 'React Router',
  recognizedBy: [['@react-router/dev']],
  packages: ['react-router', '@react-router/*', '@remix-run/*', 'express', 'vite', ...react],
  conventions: {
    everyRoute: /^(app|src)\/(entry\.(server|client)|routes)\.[jt]sx?$/,
    routeTables: /^(app|src)\/routes\.[jt]s$/,
    names: ['root', '_layout', 'layout'],
  },
  imports: { madeUp: /(^|\/)\+types\// },
  parameters: [colons.one, colons.optional, star],
  build: { sourceMaps: 'build: { sourcemap: true } in vite.config (or react-router build --sourcemapServer)', withMaps: viteWithMaps },
  read,
} as const satisfies Framework;

async function read(files: AppFiles): Promise<BuiltApp | null> {
  const serverText = await files.read('build/server/index.js');
  if (serverText === null) return null;
  const entries = await entriesIn(files, serverText);
  if (entries === null) return null;
  const serve = files.packageFile('@react-router/serve/bin.js') ?? 'node_modules/@react-router/serve/bin.js';
  const base = /\bbasename = "(\/[^"]*)"/.exec(serverText)?.[1]?.replace(/\/$/, '') ?? '';
  return {
    start: ['node', serve, './build/server/index.js'],
    dataRequests: [singleFetch(base)],
    routes: routesOf(entries, {
      base,
      prerendered: prerenderedIn(await files.below('build/client'), 'build/client'),
      sources: await files.sources(),
    }),
  };
}

/** The browser's manifest is JSON behind an assignment. Of several, the one that this server names. */
async function entriesIn(files: AppFiles, serverText: string): Promise<readonly ManifestEntry[] | null> {
  const names = (await files.names('build/client/assets')).filter((name) => /^manifest-.*\.js$/.test(name));
  const name = names.find((candidate) => serverText.includes(candidate)) ?? names[0];
  const text = name === undefined ? null : await files.read(`build/client/assets/${name}`);
  try {
    const manifest: unknown = JSON.parse(/^\s*window\.__reactRouterManifest\s*=\s*(.*?);?\s*$/s.exec(text ?? '')?.[1] ?? 'null');
    return isRecord(manifest) ? entriesOf(manifest.routes, ({ hasDefaultExport }) => hasDefaultExport !== false) : null;
  } catch {
    return null;
  }
}
