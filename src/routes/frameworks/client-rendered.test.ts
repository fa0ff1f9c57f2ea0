import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { discoverRoutes } from '../discover.ts';
import { unrenderedPage } from './frameworks.ts';

async function kinds(files: Record<string, string>) {
  await using fixture = await createFixture(files);
  return (await discoverRoutes(fixture.path)).routes.map(({ route, kind }) => [route, kind]);
}

const needs = (...names: readonly string[]) => JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });

const kitManifest = (nodes: readonly number[], rest: string) => `const manifest = (() => ({ appDir: "_app", appPath: "_app", _: {
  nodes: [${nodes.map((n) => `__memo(() => import('./nodes/${n}.js'))`).join()}],
  routes: [
    { id: "/", page: { layouts: [0,], errors: [1,], leaf: 2 }, endpoint: null },
    { id: "/client", page: { layouts: [0,], errors: [1,], leaf: 3 }, endpoint: null },
    { id: "/under/deep", page: { layouts: [0,4,], errors: [1,,], leaf: 5 }, endpoint: null },
    { id: "/under/again", page: { layouts: [0,4,], errors: [1,,], leaf: 6 }, endpoint: null }
  ]${rest}
} }))();`;

const component =
  "export const component = async () => (await import('../entries/pages/_page.svelte.js')).default;\nexport const index = 2;\n";

describe('pages that the build leaves to the browser', () => {
  it.each([
    ['SvelteKit 3, which leaves out their components', 'prerendered_routes: new Set([])', false],
    ['SvelteKit 2.0, which names prerendered pages beside its table', 'matchers: async () => ({})', true],
  ])('%s', async (_, rest, hasComponents) => {
    const ssr = hasComponents
      ? `const ssr = false;\nvar _page = Object.freeze({ __proto__: null, ssr: ssr });\n${component}`
      : 'export const index = 3;\nexport const universal = {\n  "ssr": false\n};\n';
    const found = await kinds({
      'package.json': needs('@sveltejs/kit', '@sveltejs/adapter-node'),
      'build/index.js': '',
      'build/handler.js': '',
      'build/server/manifest.js': `${kitManifest([0, 1, 2, 3, 4, 5, 6], `, ${rest}`)}\nconst prerendered = new Set([]);`,
      ...Object.fromEntries([0, 1, 2].map((n) => [`build/server/nodes/${n}.js`, component])),
      'build/server/nodes/3.js': ssr,
      'build/server/nodes/4.js': `import * as server from '../entries/layout.js';\n${component}export { server };`,
      'build/server/entries/layout.js': 'const ssr = false;\nexport { ssr };',
      'build/server/nodes/5.js': hasComponents ? component : 'export const index = 5;\n',
      // What the page says goes before what its layout does.
      'build/server/nodes/6.js': `const ssr = true;\n${component}`,
    });
    expect(found).toEqual([
      ['/', 'page'],
      ['/client', 'client-rendered'],
      ['/under/again', 'page'],
      ['/under/deep', 'client-rendered'],
    ]);
  });

  it('Nuxt with ssr: false, whose server has no Vue', async () => {
    const app = {
      'package.json': needs('nuxt'),
      '.output/server/index.mjs': '',
      '.output/server/chunks/routes/renderer.mjs': 'ssrContext.noSSR = true;',
      '.output/public/about/index.html': '',
    };
    expect(await kinds({ ...app, 'app/app.vue': '' })).toEqual([['/', 'client-rendered']]);
    expect(await kinds({ ...app, 'app/pages/about.vue': '', 'app/pages/[id].vue': '' })).toEqual([
      ['/about', 'prerendered'],
      ['/:id()', 'client-rendered'],
    ]);
  });

  it('TanStack Start with ssr: false of a route, of one around it, or of all', async () => {
    const file = (path: string, options: string) => `export const Route = createFileRoute('${path}')({ ${options} component: Page });`;
    const app = {
      'package.json': needs('@tanstack/react-start'),
      '.output/server/index.mjs': '',
      'src/routeTree.gen.ts': `import { Route as A } from './routes/a'
import { Route as B } from './routes/b'
import { Route as C } from './routes/b.c'
import { Route as D } from './routes/d'
const ARoute = A.update({ path: '/a', getParentRoute: () => rootRouteImport } as any)
const BRoute = B.update({ path: '/b', getParentRoute: () => rootRouteImport } as any)
const CRoute = C.update({ path: '/c', getParentRoute: () => BRoute } as any)
const DRoute = D.update({ path: '/d', getParentRoute: () => rootRouteImport } as any)`,
      'src/routes/a.tsx': file('/a', ''),
      'src/routes/b.tsx': file('/b', 'ssr: false,'),
      'src/routes/b.c.tsx': file('/b/c', ''),
      'src/routes/d.tsx': file('/d', "ssr: 'data-only',"),
    };
    expect(await kinds(app)).toEqual([
      ['/a', 'page'],
      ['/b', 'client-rendered'],
      ['/d', 'page'],
      ['/b/c', 'client-rendered'],
    ]);
    const all = await kinds({ ...app, '.output/public/_shell.html': '' });
    expect(new Set(all.map(([, kind]) => kind))).toEqual(new Set(['client-rendered']));
  });
});

const page = (body: string) => `<!doctype html><html><head><script type="module" src="/app.js"></script></head><body>${body}</body></html>`;

describe('what an answer shows of being an empty shell', () => {
  it.each([
    ['SvelteKit', page('<script>\n{ const element = x;\n kit.start(app, element);\n}</script>'), 'shell'],
    ['SvelteKit, rendered', page('<h1>Hi</h1><script>kit.start(app, element, {\n node_ids: [0, 9] });</script>'), null],
    ['SvelteKit, a text about it', page('<code>kit.start(app, element);</code>'), null],
    [
      'Nuxt',
      page('<div id="__nuxt"><i>Wait</i></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="false">[]</script>'),
      'shell',
    ],
    ['Nuxt, rendered', page('<div id="__nuxt">Hi</div><script type="application/json" data-ssr="true">[]</script>'), null],
    ['Nuxt without payload files', page('<p>Wait</p><script>window.__NUXT__={serverRendered:!1}</script>'), 'shell'],
    [
      'TanStack Start',
      page('<nav>Home</nav><script>$_TSR.router=[{i:"__root__#",u:17,s:"success",ssr:!0},{i:"#x#x",u:17,s:"pending",ssr:!1}]</script>'),
      'shell',
    ],
    ['TanStack Start, rendered', page('<p>Hi</p><script>$_TSR.router=[{i:"#x#x",u:17,s:"success",ssr:!0}]</script>'), null],
    ['SolidStart', page('<div id="app"></div><!--$--><script>window.manifest = {}</script><!--/-->'), 'shell'],
    ['an app of no framework', page('<noscript>You need JavaScript.</noscript>\n<div class="a" id="root"></div>'), 'shell'],
    ['a page with a text', page('<div id="root"></div>Hi'), null],
    ['a page with a picture', page('<div id="root"></div><img src="/a.png">'), null],
    ['a page without a script', '<html><body><div id="root"></div></body></html>', null],
    ['a page with nothing', page(''), null],
  ])('%s', (_, html, as) => expect(unrenderedPage(html)?.as ?? null).toBe(as));
});
