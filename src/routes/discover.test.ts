import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { discoverRoutes } from './discover.ts';

/** What is found in an app of these files; `uses` becomes a dependency of its package.json. */
async function discovered(uses: string, files: Record<string, string>, scripts: Record<string, string> = {}) {
  await using fixture = await createFixture({ 'package.json': JSON.stringify({ dependencies: { [uses]: '*' }, scripts }), ...files });
  const { framework, start, routes } = await discoverRoutes(fixture.path);
  return { framework, start: start?.words ?? null, routes: routes.map(({ route, kind, path }) => [route, kind, path]), full: routes };
}

// The shapes below are those of real builds, cut down to what discovery reads.

describe('Next.js', () => {
  const standalone = {
    'out-next/BUILD_ID': 'x',
    'out-next/routes-manifest.json': JSON.stringify({
      basePath: '/shop',
      redirects: [
        { source: '/:path+/', internal: true },
        { source: '/shop/old/:id', destination: '/shop/new', statusCode: 308 },
      ],
    }),
    'out-next/required-server-files.json': JSON.stringify({ config: { output: 'standalone' } }),
    'out-next/prerender-manifest.json': JSON.stringify({ routes: { '/help': { srcRoute: '/help' } }, dynamicRoutes: {} }),
    'out-next/app-path-routes-manifest.json': JSON.stringify({
      '/page': '/',
      '/@modal/(.)photo/[id]/page': '/(.)photo/[id]',
      '/@side/photo/[id]/page': '/photo/[id]',
      '/photo/[id]/page': '/photo/[id]',
      '/_not-found/page': '/_not-found',
    }),
    'out-next/server/pages-manifest.json': JSON.stringify({ '/help': 'pages/help.js', '/404': 'pages/404.html', '/_app': 'pages/_app.js' }),
    'out-next/standalone/apps/web/server.js': '',
    'src/app/photo/[id]/page.tsx': '',
    'src/app/photo/layout.tsx': '',
    'src/app/layout.tsx': '',
    'src/app/@side/default.tsx': '',
    'src/app/page.tsx': '',
  };

  it('is prerendered where a request computes nothing, and a page where only its shell is kept', async () => {
    const files = {
      '.next/BUILD_ID': 'x',
      '.next/routes-manifest.json': '{}',
      '.next/prerender-manifest.json': JSON.stringify({
        routes: {
          '/still': { srcRoute: '/still', renderingMode: 'PARTIALLY_STATIC', compute: 'static' },
          '/cart': { srcRoute: '/cart', renderingMode: 'PARTIALLY_STATIC', compute: 'resuming' },
          '/older': { srcRoute: '/older', experimentalPPR: true },
          '/post/1': { srcRoute: '/post/[id]', compute: 'resuming' },
          '/isr/1': { srcRoute: '/isr/[id]', compute: 'static' },
        },
        dynamicRoutes: { '/post/[id]': { renderingMode: 'PARTIALLY_STATIC' }, '/isr/[id]': { compute: 'blocking', fallback: null } },
      }),
      '.next/app-path-routes-manifest.json': JSON.stringify(
        Object.fromEntries(['/still', '/cart', '/older', '/post/[id]', '/isr/[id]'].map((route) => [`${route}/page`, route])),
      ),
    };
    expect((await discovered('next', files)).routes).toEqual([
      ['/cart', 'page', '/cart'],
      ['/older', 'page', '/older'],
      ['/still', 'prerendered', '/still'],
      ['/isr/[id]', 'prerendered', '/isr/1'],
      ['/post/[id]', 'page', '/post/1'],
    ]);
  });

  it('is read from any distDir, with basePath, both routers, redirects and the standalone server', async () => {
    const { start, routes, full } = await discovered('next', standalone);
    expect(start).toEqual(['node', 'out-next/standalone/apps/web/server.js']);
    expect(routes).toEqual([
      ['/', 'page', '/shop'],
      ['/help', 'prerendered', '/shop/help'],
      ['/old/:id', 'redirect', null],
      ['/photo/[id]', 'page', null],
    ]);
    const photo = full.find(({ route }) => route === '/photo/[id]')!;
    expect(photo.sourceFile).toBe('src/app/photo/[id]/page.tsx');
    expect([...photo.frames].sort()).toEqual(['src/app/@side/default.tsx', 'src/app/layout.tsx', 'src/app/photo/layout.tsx']);
  });

  it('says that there is no build', async () => {
    await expect(discovered('next', { 'app/page.tsx': '' })).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
  });

  it('prefers a start script that does not start development', async () => {
    expect((await discovered('next', standalone, { start: 'node server.js' })).start).toBeNull();
    for (const start of ['next dev', 'npm run live', 'pm2 start ecosystem.config.js'])
      expect((await discovered('next', standalone, { start, live: 'next' })).start?.[0]).toBe('node');
  });
});

it('Nuxt: nested pages, redirects, caches by pattern, and one method of several for an API', async () => {
  const { start, routes } = await discovered('nuxt', {
    '.output/server/index.mjs': '',
    '.output/server/chunks/build/server.mjs': `
      const _routes_default = [
        { name: "parent", path: "/parent", component: () => import('./parent-x.mjs').then((m) => m.default), children: [
          { name: "parent-child", path: "child/:id()", component: () => import('./child-x.mjs') },
          { name: "parent-index", path: "", component: () => import('./index-x.mjs') } ] },
        { name: "kept", path: "/kept/:slug()", component: () => import('./kept-x.mjs') },
        { name: "news", path: "/news/:slug()", component: () => import('./news-x.mjs') } ];
      // virtual:nuxt:.nuxt%2Froutes.mjs`,
    '.output/server/chunks/nitro/nitro.mjs': `const _inlineRuntimeConfig = { "app": { "baseURL": "/" }, "nitro": { "routeRules": { "/news/**": { "isr": 60 }, "/kept/**": { "cache": { "swr": true } }, "/old": { "redirect": { "to": "/new" } } } } };`,
    '.output/public/news/one/index.html': '',
    '.output/public/kept/one/index.html': '',
    '.nuxt/types/nitro-routes.d.ts': `
    '/api/a': {
      'get': Simplify<Serialize<Awaited<ReturnType<typeof import('../../server/api/a.get').default>>>>
      'post': Simplify<Serialize<Awaited<ReturnType<typeof import('../../server/api/a.post').default>>>>
    }
    '/api/b': {
      'post': Simplify<Serialize<Awaited<ReturnType<typeof import('../../server/api/b.post').default>>>>
    }`,
    'server/api/a.get.ts': '',
    'server/api/a.post.ts': '',
    'server/api/b.post.ts': '',
  });
  expect(start).toEqual(['node', '.output/server/index.mjs']);
  expect(routes).toEqual([
    ['/old', 'redirect', '/old'],
    ['/parent', 'page', '/parent'],
    ['/api/a', 'api', '/api/a'],
    ['/parent/child/:id()', 'page', null],
    ['/kept/:slug()', 'prerendered', '/kept/one'],
    // A server of Node.js renders it each time; what the build wrote as a file it does not.
    ['/news/:slug()', 'page', null],
  ]);
});

it('SvelteKit: any output folder, a base path, and pages that also answer as an API', async () => {
  const manifest = (
    routes: string,
  ) => `export const manifest = (() => { function __memo(fn) { let value; return () => value ??= (value = fn()); }
    return { app_path: "base/_app", nodes: [__memo(() => import('./nodes/0.js')), __memo(() => import('./nodes/1.js'))],
    routes: [${routes}], prerendered_routes: new Set(["/base/static"]) } })();`;
  const live = `{ id: "/(app)/both/[id=word]", pattern: /^x$/, page: { layouts: [0,], errors: [1,], leaf: 1 }, endpoint: __memo(() => import('./entries/endpoints/both/_server.ts.js')) }`;
  const { start, routes, full } = await discovered('@sveltejs/kit', {
    'output/handler.js': '',
    'output/index.js': '',
    'output/server/manifest.js': manifest(live),
    'output/server/manifest-full.js': manifest(
      `${live}, { id: "/static", pattern: /^x$/, page: { layouts: [0,], errors: [1,], leaf: 1 }, endpoint: null }`,
    ),
    'src/routes/(app)/both/[id=word]/+page@.svelte': '',
    'src/routes/(app)/both/[id=word]/+page.server.ts': '',
    'src/routes/(app)/+layout.ts': '',
    'src/routes/+error.svelte': '',
  });
  expect(start).toEqual(['node', 'output']);
  expect(routes).toEqual([
    ['/static', 'prerendered', '/base/static'],
    ['/both/[id=word]', 'page', null],
  ]);
  expect(full[1]).toMatchObject({
    sourceFile: 'src/routes/(app)/both/[id=word]/+page@.svelte',
    frames: ['src/routes/(app)/both/[id=word]/+page.server.ts', 'src/routes/(app)/+layout.ts', 'src/routes/+error.svelte'],
    built: [
      'output/server/nodes/0.js',
      'output/server/nodes/1.js',
      'output/server/nodes/1.js',
      'output/server/entries/endpoints/both/_server.ts.js',
    ],
  });
});

it('Astro: redirects, a base, and nothing of what Astro adds itself', async () => {
  const entry = (data: object) => ({ file: '', routeData: { prerender: false, origin: 'project', ...data } });
  const manifest = {
    base: '/docs/',
    routes: [
      entry({ route: '/_image', type: 'endpoint', component: 'node_modules/astro/x.js', origin: 'internal' }),
      entry({ route: '/', type: 'page', component: 'src/pages/index.astro' }),
      entry({ route: '/old', type: 'redirect', component: '/old' }),
      entry({ route: '/404', type: 'page', component: 'src/pages/404.astro' }),
    ],
  };
  const { start, routes } = await discovered('astro', {
    'dist/server/entry.mjs': '',
    'dist/server/chunks/manifest_x.mjs': `const manifest = deserializeManifest(${JSON.stringify(manifest)});`,
  });
  expect(start).toEqual(['node', 'dist/server/entry.mjs']);
  expect(routes).toEqual([
    ['/', 'page', '/docs'],
    ['/old', 'redirect', '/docs/old'],
  ]);
});

it('React Router: layouts are no addresses, parents with an index neither, and resource routes are API', async () => {
  const entries = [
    { id: 'root', path: '', hasDefaultExport: true },
    { id: 'routes/shell', parentId: 'root', hasDefaultExport: true },
    { id: 'routes/account', parentId: 'routes/shell', path: 'account', hasDefaultExport: true },
    { id: 'routes/account.index', parentId: 'routes/account', index: true, hasDefaultExport: true },
    { id: 'routes/account.order', parentId: 'routes/account', path: 'orders/:id', hasDefaultExport: true },
    { id: 'routes/health', parentId: 'root', path: 'health', hasDefaultExport: false },
  ];
  const { start, routes, full } = await discovered('@react-router/dev', {
    'build/server/index.js': 'const basename = "/my/";\nconst manifest = "/assets/manifest-new.js";',
    'build/client/assets/manifest-a-stale-one.js': 'window.__reactRouterManifest={"routes":{}};',
    'build/client/assets/manifest-new.js': `window.__reactRouterManifest=${JSON.stringify({ routes: Object.fromEntries(entries.map((entry) => [entry.id, entry])) })};`,
    'app/root.tsx': '',
    'app/routes/shell.tsx': '',
    'app/routes/account.tsx': '',
    'app/routes/account.order.tsx': '',
  });
  expect(start).toEqual(['node', 'node_modules/@react-router/serve/bin.js', './build/server/index.js']);
  expect(routes).toEqual([
    ['/account', 'page', '/my/account'],
    ['/health', 'api', '/my/health'],
    ['/account/orders/:id', 'page', null],
  ]);
  expect(full[2]!.frames).toEqual(['app/routes/account.tsx', 'app/routes/shell.tsx', 'app/root.tsx']);
});

it('TanStack Start: frames without a path, and a build without Nitro', async () => {
  const { start, routes, full } = await discovered('@tanstack/react-start', {
    'dist/server/server.js': '',
    'src/routeTree.gen.ts': `
      import { Route as rootRouteImport } from './routes/__root'
      import { Route as FrameRouteImport } from './routes/_frame'
      import { Route as FrameLiveRouteImport } from './routes/_frame.live'
      const FrameRoute = FrameRouteImport.update({ id: '/_frame', getParentRoute: () => rootRouteImport } as any)
      const FrameLiveRoute = FrameLiveRouteImport.update({ id: '/live/$id', path: '/live/$id', getParentRoute: () => FrameRoute } as any)`,
    'src/routes/__root.tsx': '',
    'src/routes/_frame.tsx': '',
    'src/routes/_frame.live.tsx': `export const Route = createFileRoute('/_frame/live/$id')({ server: { handlers: {} }, component: () => null })`,
  });
  expect(start?.at(-1)).toBe('dist/server/server.js');
  expect(routes).toEqual([['/live/$id', 'page', null]]);
  expect(full[0]!.frames).toEqual(['src/routes/_frame.tsx', 'src/routes/__root.tsx']);
});

describe("a server of one's own", () => {
  const server = `import express from 'express';
    const app = express();
    const router = express.Router();
    app.set('view engine', 'pug');
    app.get('view engine');
    app.get('/about', (request, response) => response.render('about'));
    app.get('/api/hello', (request, response) => response.json({}));
    app.get('/status', (request, response) => response.json({}));
    app.get(\`/made/\${up}\`, page);
    app.post('/form', page);
    router.get('/below-something', page);
    app.use('/shop', router);
    app.get('*all', page);`;

  it('has the routes that stand in its source, and not those whose address is made up or mounted elsewhere', async () => {
    const { framework, start, routes, full } = await discovered(
      'express',
      { 'server.js': server },
      { start: 'node --enable-source-maps server.js' },
    );
    expect({ framework, start }).toEqual({ framework: 'own-server', start: null });
    expect(routes).toEqual([
      ['/about', 'page', '/about'],
      ['/status', 'api', '/status'],
      ['/api/hello', 'api', '/api/hello'],
    ]);
    expect(full.map(({ sourceFile }) => sourceFile)).toEqual(['server.js', 'server.js', 'server.js']);
  });

  it("reads Fastify, an app in TypeScript beneath its build, and a router's table that it imports", async () => {
    const { start, routes, full } = await discovered(
      'fastify',
      {
        'dist/server.js': '',
        'src/server.ts': `import Fastify from 'fastify';
          import { router } from './router';
          const app = await Fastify({});
          app.route({ method: ['GET', 'HEAD'], url: '/feed', handler: render });
          app.route({ method: 'POST', url: '/form', handler: render });`,
        'src/router.tsx': `import Home, { Frame } from './pages/home';
          const Late = lazy(() => import('./pages/late'));
          const menu = [{ path: '/menu', label: 'Menu' }];
          export const router = create([
            { path: '/', element: <Frame><Home /></Frame> },
            { path: '/shop', component: Frame, children: [{ index: true, element: <Home /> }, { path: ':id', Component: Late }, { path: made() , element: <Home /> }] },
            { path: '*', element: <Home /> },
          ]);
          export const more = <Routes><Route path="/late/:id" element={<Late />} /><Route path="nested" element={<Late />} /></Routes>;`,
        'src/pages/home.tsx': '',
        'src/pages/late.tsx': '',
        'src/unused-routes.ts': `export default [{ path: '/unused', component: () => 1 }];`,
      },
      { start: 'node dist/server.js --port 3000', dev: 'x' },
    );
    expect(start).toBeNull();
    expect(routes).toEqual([
      ['/', 'page', '/'],
      ['/feed', 'page', '/feed'],
      ['/shop', 'page', '/shop'],
      ['/late/:id', 'page', null],
      ['/shop/:id', 'page', null],
    ]);
    // What is wrapped is not the whole of its page.
    expect(full.map(({ sourceFile }) => sourceFile)).toEqual([
      null,
      'src/server.ts',
      'src/pages/home.tsx',
      'src/pages/late.tsx',
      'src/pages/late.tsx',
    ]);
  });

  it('has none where no server is found, and an unknown app is told by its start script alone', async () => {
    expect(await discovered('express', {})).toMatchObject({ framework: 'own-server', start: null, routes: [] });
    expect(await discovered('something', {}, { start: 'x' })).toMatchObject({ framework: 'other', start: null, routes: [] });
  });
});
