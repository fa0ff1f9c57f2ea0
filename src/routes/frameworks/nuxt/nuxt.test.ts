import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { discoverRoutes } from '../../discover.ts';

// What stands in real builds of these versions, cut down to what discovery reads.

const nitro = `const _inlineRuntimeConfig = {
  "app": { "baseURL": "/", "buildAssetsDir": "/_nuxt/" },
  "nitro": { "envPrefix": "NUXT_", "routeRules": { "/__nuxt_error": { "cache": false }, "/about": { "prerender": true } } },
  "public": {}
};`;

const app = {
  'package.json': '{ "dependencies": { "nuxt": "*" } }',
  '.output/server/index.mjs': '',
  '.output/server/chunks/nitro/nitro.mjs': nitro,
  '.output/public/about/index.html': '',
  '.nuxt/types/nitro-routes.d.ts': `
    '/api/hello': {
      'default': Simplify<Serialize<Awaited<ReturnType<typeof import('../../server/api/hello').default>>>>
    }`,
  'server/api/hello.ts': '',
};
const pages = (below: string) =>
  Object.fromEntries(
    ['index', 'about', 'blog/[slug]', 'named', 'parent', 'parent/child', '[...all]'].map((page) => [`${below}pages/${page}.vue`, '']),
  );

const of3 = `
const __nuxt_page_meta = { layout: "default", middleware: "auth", key: (route) => route.fullPath };
const _routes = [
  {
    name: "all",
    path: "/:all(.*)*",
    component: () => import('./_...all_-QR44gWFz.mjs').then((m) => m.default || m)
  },
  {
    name: "about",
    path: "/about",
    component: () => import('./about-B-8qK2jR.mjs').then((m) => m.default || m)
  },
  {
    name: "blog-slug",
    path: "/blog/:slug()",
    meta: __nuxt_page_meta || {},
    component: () => import('./_slug_-BqCk4kcd.mjs').then((m) => m.default || m)
  },
  {
    name: "index",
    path: "/",
    component: () => import('./pages-CuJrK1HG.mjs').then((m) => m.default || m)
  },
  {
    name: "my-name",
    path: "/renamed/:id(\\\\d+)",
    alias: ["/other"],
    component: () => import('./named-nY2VItB9.mjs').then((m) => m.default || m)
  },
  {
    name: "parent",
    path: "/parent",
    component: () => import('./parent-Cku5KS-s.mjs').then((m) => m.default || m),
    children: [
      {
        name: "parent-child",
        path: "child",
        component: () => import('./child-CedKS6Af.mjs').then((m) => m.default || m)
      }
    ]
  }
];`;

const of4 = `
const _routes = [
  {
    name: "blog-slug",
    path: "/blog/:slug()",
    meta: { ...__nuxt_page_meta || {}, ...{ "middleware": "auth" } },
    component: () => import('./_slug_-ChYUQgRa.mjs')
  },
  {
    name: "about",
    path: "/about",
    component: () => import('./about-DAe23AGY.mjs')
  },
  {
    name: "my-name",
    path: "/renamed/:id(\\\\d+)",
    alias: ["/other"],
    component: () => import('./named-DOyyMN--.mjs')
  },
  {
    name: "parent",
    path: "/parent",
    component: () => import('./parent-B1suj7Ir.mjs'),
    children: [
      {
        name: "parent-child",
        path: "child",
        component: () => import('./child-DncDZcmc.mjs')
      }
    ]
  },
  {
    name: "all",
    path: "/:all(.*)*",
    component: () => import('./_...all_-Cf6_uDaK.mjs')
  },
  {
    name: "index",
    path: "/",
    component: () => import('./pages-DAj8OSuf.mjs')
  }
];`;

async function discovered(files: Record<string, string>) {
  await using fixture = await createFixture({ ...app, ...files });
  return (await discoverRoutes(fixture.path)).routes;
}

it.each([
  ['3.12 to 3.14', of3, ''],
  ['3.17 to 4.4', of4, 'app/'],
  // The same table, whatever its name.
  ['any version', of4.replace('_routes', 'virtual_nuxt_pages'), 'app/'],
])('finds the pages of Nuxt %s', async (_, server, below) => {
  const routes = await discovered({ ...pages(below), '.output/server/chunks/build/server.mjs': server });
  expect(routes.map(({ route, kind, path, sourceFile }) => [route, kind, path, sourceFile])).toEqual([
    ['/', 'page', '/', `${below}pages/index.vue`],
    ['/about', 'prerendered', '/about', `${below}pages/about.vue`],
    ['/api/hello', 'api', '/api/hello', 'server/api/hello.ts'],
    ['/parent/child', 'page', '/parent/child', `${below}pages/parent/child.vue`],
    ['/blog/:slug()', 'page', null, `${below}pages/blog/[slug].vue`],
    // Its page says another path than its file: the chunk has the file's name.
    ['/renamed/:id(\\d+)', 'page', null, `${below}pages/named.vue`],
    ['/:all(.*)*', 'page', '/', `${below}pages/[...all].vue`],
  ]);
});

const kindsIn = async (files: Record<string, string>) => (await discovered(files)).map(({ route, kind, path }) => [route, kind, path]);

it('reads a minified build, its rules and its base', async () => {
  const files = {
    '.output/server/chunks/build/server.mjs':
      'var t=[{name:"about",path:"/about",component:()=>import("./about-D5ycHnhY.mjs")},{name:"parent",path:"/parent",component:()=>import("./parent-B6Eghk9D.mjs"),children:[{name:"parent-child",path:"child",component:()=>import("./child-DzWzRTfS.mjs")}]},{name:"blog-slug",path:"/blog/:slug()",meta:{...{layout:"default",key:e=>e.fullPath}||{},middleware:"auth"},component:()=>import("./_slug_-CL_UZbQO.mjs")}],fe=/(:\\w+)/g;',
    '.output/server/chunks/nitro/nitro.mjs':
      'const e={app:{baseURL:"/shop/",buildAssetsDir:"/_nuxt/"},nitro:{envPrefix:"NUXT_",routeRules:{"/__nuxt_error":{cache:!1},"/about":{prerender:!0},"/parent/**":{ssr:!1},"/blog/**":{swr:60,cache:{swr:!0,maxAge:60}}}},public:{}};',
  };
  expect(await kindsIn(files)).toEqual([
    ['/about', 'prerendered', '/shop/about'],
    ['/api/hello', 'api', '/shop/api/hello'],
    ['/parent/child', 'client-rendered', '/shop/parent/child'],
    ['/blog/:slug()', 'prerendered', null],
  ]);
});

it('finds pages whose settings are not read, those of the browser, and those of the app’s own router options', async () => {
  const server = `
const __nuxt_page_meta$1 = { layout: "default" };
const _routes = [
  {
    name: __nuxt_page_meta$1?.name ?? "blog-slug",
    path: __nuxt_page_meta$1?.path ?? "/blog/:slug()",
    redirect: __nuxt_page_meta$1?.redirect,
    component: () => import('./_slug_-CE5ESOK5.mjs')
  },
  {
    name: "onclient",
    path: "/onclient",
    component: () => createClientPage(() => import('./onclient.client-fZDmArX4.mjs'))
  }
];
const tabs = [{ path: "details", component: () => import('./details-D5ycHnhY.mjs') }];
const routerOptions1 = { routes: (routes) => [...routes, { name: "extra", path: "/extra/:id", component: () => import('./about-D5ycHnhY.mjs') }] };`;
  const routes = await discovered({ ...pages(''), 'pages/onclient.client.vue': '', '.output/server/chunks/build/server.mjs': server });
  expect(routes.map(({ route, sourceFile, built }) => [route, sourceFile, ...built])).toEqual([
    ['/onclient', 'pages/onclient.client.vue', '.output/server/chunks/build/onclient.client-fZDmArX4.mjs'],
    ['/api/hello', 'server/api/hello.ts'],
    ['/blog/:slug()', 'pages/blog/[slug].vue', '.output/server/chunks/build/_slug_-CE5ESOK5.mjs'],
    ['/extra/:id', 'pages/about.vue', '.output/server/chunks/build/about-D5ycHnhY.mjs'],
  ]);
});

it('finds the only page of an app without a router, where the server renders it', async () => {
  const server = "import { ssrRenderComponent } from 'vue/server-renderer';";
  const rendered = { 'app/app.vue': '', '.output/server/chunks/build/server.mjs': server };
  expect(await kindsIn(rendered)).toEqual([
    ['/', 'page', '/'],
    ['/api/hello', 'api', '/api/hello'],
  ]);
  expect(await kindsIn({ 'app/app.vue': '' })).toEqual([['/api/hello', 'api', '/api/hello']]);
  // Pages that are not found are not one page.
  expect(await kindsIn({ ...rendered, ...pages('app/') })).toEqual([['/api/hello', 'api', '/api/hello']]);
});
