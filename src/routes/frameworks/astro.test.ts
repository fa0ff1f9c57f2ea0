import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { discoverRoutes } from '../discover.ts';

// What stands in real builds of Astro 5 and 7 with Starlight, cut down to what discovery reads.

const starlight = (folder: string) => `node_modules/@astrojs/starlight/${folder}routes/ssr`;
const internal = [
  {
    type: 'page',
    component: '_server-islands.astro',
    params: ['name'],
    prerender: false,
    route: '/_server-islands/[name]',
    origin: 'internal',
  },
  {
    route: '/_image',
    component: 'node_modules/astro/dist/assets/endpoint/node.js',
    params: [],
    type: 'endpoint',
    prerender: false,
    origin: 'internal',
  },
];
const routes = (folder: string, prerender: boolean) => [
  ...internal,
  { type: 'page', route: '/404', params: [], component: `${starlight(folder)}/404.astro`, pathname: '/404', prerender, origin: 'external' },
  { route: '/live', type: 'page', params: [], component: 'src/pages/live.astro', pathname: '/live', prerender: false, origin: 'project' },
  { type: 'page', route: '/[...slug]', params: ['...slug'], component: `${starlight(folder)}/index.astro`, prerender, origin: 'external' },
  { type: 'endpoint', route: '/keys/[id]', params: ['id'], component: 'node_modules/keys/api.js', prerender: false, origin: 'external' },
];

const manifest = (listed: readonly object[]) =>
  `var _manifest = deserializeManifest(${JSON.stringify({ routes: listed.map((routeData) => ({ file: '', routeData })), base: '/' })});`;

async function discovered(file: string, text: string) {
  await using fixture = await createFixture({
    'package.json': '{ "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
    'dist/server/entry.mjs': '',
    'src/pages/live.astro': '',
    [file]: text,
  });
  const { routes: found } = await discoverRoutes(fixture.path);
  return found.map(({ route, kind, path, sourceFile, built }) => [route, kind, path, sourceFile, built]);
}

it('finds the pages that an integration adds, in one chunk with the server', async () => {
  const chunks = `var _page2 = () => import("./chunks/live_3nTZ0gUz.mjs");
var _page3 = () => import("./chunks/index_CRmAeXW9.mjs");
var pageMap = /* @__PURE__ */ new Map([
	["src/pages/live.astro", _page2],
	["${starlight('dist/')}/index.astro", _page3]
]);`;
  expect(await discovered('dist/server/entry.mjs', `${chunks}\n${manifest(routes('dist/', false))}`)).toEqual([
    ['/live', 'page', '/live', 'src/pages/live.astro', ['dist/server/chunks/live_3nTZ0gUz.mjs']],
    ['/keys/[id]', 'api', null, null, []],
    ['/[...slug]', 'page', null, null, ['dist/server/chunks/index_CRmAeXW9.mjs']],
  ]);
});

it('knows those that are prerendered', async () => {
  const found = await discovered('dist/server/manifest_DvEZMdTG.mjs', manifest(routes('', true)));
  expect(found.map(([route, kind]) => [route, kind])).toEqual([
    ['/live', 'page'],
    ['/keys/[id]', 'api'],
    ['/[...slug]', 'prerendered'],
  ]);
});

it('leaves out what Astro adds itself where the build does not say who added it', async () => {
  const older = routes('', false).map(({ origin: _, ...route }) => route);
  const found = await discovered('dist/server/manifest_DvEZMdTG.mjs', manifest(older));
  expect(found.map(([route]) => route)).toEqual(['/live', '/keys/[id]', '/[...slug]']);
});

it.each([
  ['7', 'var mode = "middleware";'],
  ['5', 'const _args = {\n  "mode": "middleware",\n  "client": "file:///app/dist/client/" };'],
])('leaves it to a server of the app to serve the middleware of Astro %s', async (_, entry) => {
  const files = { 'dist/server/entry.mjs': entry, 'dist/server/chunks/manifest_x.mjs': manifest(routes('', false)) };
  const discover = async (scripts: object) => {
    await using fixture = await createFixture({
      ...files,
      'package.json': JSON.stringify({ dependencies: { astro: '*', express: '*' }, scripts }),
    });
    return await discoverRoutes(fixture.path);
  };
  const alone = await discover({ start: 'astro dev' });
  expect(alone).toMatchObject({ framework: 'astro', start: null, notStartable: { code: 'no-node-server' } });
  expect(alone.routes.map(({ route }) => route)).toContain('/live');
  const served = await discover({ start: 'node server.mjs' });
  expect(served.start).toBeNull();
  expect(served.notStartable).toBeUndefined();
});
