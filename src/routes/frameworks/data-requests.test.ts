import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { discoverRoutes } from '../discover.ts';

/** What the client asks of a page of an app with this build: by its name, the requests for these URLs. */
async function asked(uses: readonly string[], files: Record<string, string>, urls: readonly string[]) {
  const dependencies = Object.fromEntries(uses.map((name) => [name, '*']));
  await using app = await createFixture({ 'package.json': JSON.stringify({ dependencies }), ...files });
  const { dataRequests = [] } = await discoverRoutes(app.path);
  return Object.fromEntries(dataRequests.map(({ name, type, of }) => [name, { type, requests: urls.map(of) }]));
}

describe('Next.js', () => {
  const build = (basePath: string) => ({
    '.next/BUILD_ID': 'b-1\n',
    '.next/routes-manifest.json': JSON.stringify({ basePath }),
    '.next/prerender-manifest.json': '{}',
  });

  it('asks its app router for RSC, with the parameter that stands for the headers', async () => {
    const all = await asked(['next'], build(''), ['/live', '/search?q=1']);
    expect(all.RSC).toEqual({
      type: 'text/x-component',
      requests: [
        { path: '/live?_rsc', headers: { rsc: '1' } },
        { path: '/search?q=1&_rsc', headers: { rsc: '1' } },
      ],
    });
    const headers = { rsc: '1', 'next-router-prefetch': '1' };
    expect(all['RSC prefetch']?.requests).toEqual([
      { path: `/live?_rsc=${hashOfHeaders('1,0,0,0')}`, headers },
      { path: `/search?q=1&_rsc=${hashOfHeaders('1,0,0,0')}`, headers },
    ]);
  });

  it('asks its pages router for the data by the number of the build', async () => {
    const paths = async (base: string, urls: readonly string[]) =>
      (await asked(['next'], build(base), urls))['_next/data']?.requests.map(({ path }) => path);
    expect(await paths('', ['/', '/gssp/1', '/search?q=1'])).toEqual([
      '/_next/data/b-1/index.json',
      '/_next/data/b-1/gssp/1.json',
      '/_next/data/b-1/search.json?q=1',
    ]);
    expect(await paths('/shop', ['/shop', '/shop/a/'])).toEqual(['/shop/_next/data/b-1/index.json', '/shop/_next/data/b-1/a.json']);
  });
});

/** As `hexHash` in next/src/shared/lib/hash.ts. */
function hashOfHeaders(text: string): string {
  const hash = [...text].reduce((sum, char) => ((sum << 5) + sum + char.charCodeAt(0)) & 0xffffffff, 5381);
  return (hash >>> 0).toString(36).slice(0, 5);
}

it('SvelteKit asks for what the load functions return', async () => {
  const manifest = `export const manifest = (() => { return { app_path: "_app", nodes: [], routes: [], prerendered_routes: new Set([]) } })();`;
  const build = { 'build/handler.js': '', 'build/index.js': '', 'build/server/manifest.js': manifest };
  expect(await asked(['@sveltejs/kit'], build, ['/', '/live', '/live/?q=1', '/a.html'])).toEqual({
    '__data.json': {
      type: 'application/json',
      requests: ['/__data.json', '/live/__data.json', '/live/__data.json?q=1', '/a.html__data.json'].map((path) => ({ path })),
    },
  });
});

it('Nuxt asks for the payload, without a query', async () => {
  expect(await asked(['nuxt'], { '.output/server/index.mjs': '' }, ['/', '/live?q=1'])).toEqual({
    '_payload.json': { type: 'application/json', requests: [{ path: '/_payload.json' }, { path: '/live/_payload.json' }] },
  });
});

const singleFetch = (paths: readonly string[]) => ({ '.data': { type: 'text/x-script', requests: paths.map((path) => ({ path })) } });

it('React Router asks for the data of all loaders at once', async () => {
  const build = (basename: string) => ({
    'build/server/index.js': `const basename = "${basename}";\nconst manifest = "/assets/manifest-a.js";`,
    'build/client/assets/manifest-a.js': 'window.__reactRouterManifest={"routes":{}};',
  });
  const urls = ['/', '/live', '/live/?q=1'];
  expect(await asked(['@react-router/dev'], build('/'), urls)).toEqual(singleFetch(['/_root.data', '/live.data', '/live.data?q=1']));
  expect(await asked(['@react-router/dev'], build('/my/'), ['/my', '/my/', '/my/live'])).toEqual(
    singleFetch(['/my/_root.data', '/my/_root.data', '/my/live.data']),
  );
});

it('Remix asks as React Router does', async () => {
  const root = '{ id: "root", parentId: void 0, path: "", index: void 0, caseSensitive: void 0, module: route0 }';
  const server = `const basename = "/";\nconst routes = { "root": ${root} };\nexport { basename, routes };`;
  const uses = ['@remix-run/dev', '@remix-run/node'];
  expect(await asked(uses, { 'build/server/index.js': server }, ['/', '/live'])).toEqual(singleFetch(['/_root.data', '/live.data']));
});

it('of other frameworks nothing is known', async () => {
  const routeData = { route: '/', type: 'page', component: 'src/pages/index.astro', prerender: false, origin: 'project' };
  const manifest = { base: '/', routes: [{ file: '', routeData }] };
  const build = {
    'dist/server/entry.mjs': '',
    'dist/server/chunks/manifest_x.mjs': `const manifest = deserializeManifest(${JSON.stringify(manifest)});`,
  };
  expect(await asked(['astro'], build, ['/'])).toEqual({});
});
