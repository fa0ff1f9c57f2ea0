import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { wordsOf } from '../../problems.ts';
import { discoverRoutes } from '../discover.ts';

// What stands in real builds of SvelteKit 2 with these adapters, cut down to what discovery reads.

/** @param node the module of a node. @param endpoint that of the API route */
const manifest = (node: (n: number) => string, endpoint: string, base = '') => `const manifest = (() => {
function __memo(fn) {
	let value;
	return () => value ??= (value = fn());
}

return {
	appDir: "_app",
	appPath: "${base}_app",
	assets: new Set([]),
	mimeTypes: {},
	_: {
		client: {start:"_app/immutable/entry/start.vyFLhfYw.js",stylesheets:[],fonts:[],uses_env_dynamic_public:false},
		nodes: [
			__memo(() => import('${node(0)}')),
			__memo(() => import('${node(1)}')),
			__memo(() => import('${node(2)}')),
			__memo(() => import('${node(4)}'))
		],
		routes: [
			{
				id: "/",
				pattern: /^\\/$/,
				params: [],
				page: { layouts: [0,], errors: [1,], leaf: 2 },
				endpoint: null
			},
			{
				id: "/api/hello",
				pattern: /^\\/api\\/hello\\/?$/,
				params: [],
				page: null,
				endpoint: __memo(() => import('${endpoint}'))
			},
			{
				id: "/blog/[slug]",
				pattern: /^\\/blog\\/([^/]+?)\\/?$/,
				params: [{"name":"slug","optional":false,"rest":false,"chained":false}],
				page: { layouts: [0,], errors: [1,], leaf: 3 },
				endpoint: null
			}
		],
		prerendered_routes: new Set(["/${base}about","/${base}news/first"]),
		matchers: async () => {
			
			return {  };
		},
		server_assets: {}
	}
}
})();
`;

const handler = `function has_prerendered_path(manifest, pathname) {
  return manifest._.prerendered_routes.has(pathname);
}
const empty = { routes: [] };
`;

const [about, news] = ['/about', '/news/[slug]'].map(
  (id) => `{ id: "${id}", page: { layouts: [0,], errors: [1,], leaf: 3 }, endpoint: null }`,
);

const app = {
  'package.json':
    '{ "devDependencies": { "@sveltejs/kit": "^2", "@sveltejs/adapter-node": "5.5.7" }, "scripts": { "build": "vite build" } }',
  'build/handler.js': "export { h as handler } from './server/chunks/handler-BmRJfOHi.js';",
  'build/index.js': '',
  '.svelte-kit/output/server/manifest-full.js': `export const manifest = (() => ({ appPath: "_app", _: { nodes: [], routes: [${about}, ${news}], prerendered_routes: new Set([]) } }))();`,
  'src/routes/+page.svelte': '',
  'src/routes/about/+page.svelte': '',
  'src/routes/api/hello/+server.js': '',
  'src/routes/blog/[slug]/+page.svelte': '',
  'src/routes/news/[slug]/+page.svelte': '',
};

const ofChunk = `${manifest((n) => `./nodes/${n}.js-EfKg96Aw.js`, './entries/endpoints/api/hello/_server.js-DmE9U5Fx.js')}
export { manifest as m };`;
const ofServer = `${manifest((n) => `./chunks/${n}-EfKg96Aw.js`, './chunks/_server-Bxk3NWLw.js')}
export { manifest };`;
const ofHandler = `${handler}${manifest((n) => `./${n}-EfKg96Aw.js`, './_server-Bxk3NWLw.js', 'shop/')}
export { handler as h };`;

it.each([
  ['5.5.4, in a file of its own', 'manifest.js', ofServer, ['chunks/2-EfKg96Aw.js', 'chunks/_server-Bxk3NWLw.js'], ''],
  [
    '5.5.5 to 5.5.7, in a chunk of its own',
    'chunks/manifest.js-BEGA-qpQ.js',
    ofChunk,
    ['chunks/nodes/2.js-EfKg96Aw.js', 'chunks/entries/endpoints/api/hello/_server.js-DmE9U5Fx.js'],
    '',
  ],
  ['5.5.5, with the handler', 'chunks/CEnvyx7R-DXkc5LUe.js', ofHandler, ['chunks/2-EfKg96Aw.js', 'chunks/_server-Bxk3NWLw.js'], '/shop'],
] as const)('finds the manifest of adapter-node %s, and starts it without a script', async (_, file, text, [page, endpoint], base) => {
  await using fixture = await createFixture({ ...app, 'build/server/chunks/a-first-one.js': handler, [`build/server/${file}`]: text });
  const { start, routes } = await discoverRoutes(fixture.path);
  expect(start?.words).toEqual(['node', 'build']);
  expect(routes.map(({ route, kind, path, sourceFile }) => [route, kind, path, sourceFile])).toEqual([
    ['/', 'page', base || '/', 'src/routes/+page.svelte'],
    ['/about', 'prerendered', `${base}/about`, 'src/routes/about/+page.svelte'],
    ['/api/hello', 'api', `${base}/api/hello`, 'src/routes/api/hello/+server.js'],
    ['/blog/[slug]', 'page', null, 'src/routes/blog/[slug]/+page.svelte'],
    ['/news/[slug]', 'prerendered', `${base}/news/first`, 'src/routes/news/[slug]/+page.svelte'],
  ]);
  expect(routes[0]?.built.at(-1)).toBe(`build/server/${page}`);
  expect(routes[2]?.built).toEqual([`build/server/${endpoint}`]);
});

it('is not built where the adapter wrote no manifest', async () => {
  await using fixture = await createFixture({ ...app, 'build/server/chunks/a-first-one.js': handler });
  await expect(discoverRoutes(fixture.path)).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
});

it.each(['@sveltejs/adapter-auto', '@sveltejs/adapter-static'])(
  'lists the routes of a build by %s, which writes no server',
  async (adapter) => {
    const home = '{ id: "/", page: { layouts: [0,], errors: [1,], leaf: 2 }, endpoint: null }';
    const full = `export const manifest = (() => ({ appPath: "_app", _: { nodes: [], routes: [${home}, ${about}, ${news}], prerendered_routes: new Set([]) } }))();`;
    await using fixture = await createFixture({
      'package.json': JSON.stringify({ devDependencies: { '@sveltejs/kit': '^2', [adapter]: '*' } }),
      '.svelte-kit/output/server/manifest-full.js': full,
      '.svelte-kit/output/prerendered/pages/about.html': '',
      '.svelte-kit/output/prerendered/pages/news/first/index.html': '',
    });
    const { start, notStartable, routes } = await discoverRoutes(fixture.path);
    expect({ start, notStartable }).toMatchObject({ start: null, notStartable: { code: 'no-node-server' } });
    expect(notStartable && wordsOf(notStartable).saw.join()).toContain(adapter);
    expect(routes.map(({ route, kind, path }) => [route, kind, path])).toEqual([
      ['/', 'page', '/'],
      ['/about', 'prerendered', '/about'],
      ['/news/[slug]', 'page', '/news/first'],
    ]);
  },
);
