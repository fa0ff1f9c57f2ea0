import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { discoverRoutes } from '../discover.ts';
import { isFrameworkPackage } from './frameworks.ts';

const app = {
  'package.json': JSON.stringify({
    dependencies: { '@remix-run/node': '^2', '@remix-run/react': '^2', '@remix-run/serve': '^2', react: '^18' },
    devDependencies: { '@remix-run/dev': '^2', vite: '^6' },
    scripts: { start: 'remix vite:dev' },
  }),
  'app/root.tsx': '',
  'app/routes/_index.tsx': '',
  'app/routes/_shell.tsx': '',
  'app/routes/_shell.live.tsx': '',
  'app/routes/($lang).opt.tsx': '',
  'app/routes/product.$id.tsx': '',
  'app/routes/docs.$/route.tsx': '',
  'app/routes/api.hello.ts': '',
};

/** An entry as it stands in both kinds of builds. */
const route = (id: string, parentId: string, path: string, index: string, module: string) =>
  `"${id}": { id: "${id}", parentId: ${parentId}, path: ${path}, index: ${index}, caseSensitive: void 0, module: ${module} },`;

/** The routes of the app. @param names of the modules, in the order of the routes. @param index how the build writes `true` */
const table = (names: readonly string[], index = 'true') =>
  [
    route('root', 'void 0', '""', 'void 0', names[0]!),
    route('routes/($lang).opt', '"root"', '":lang?/opt"', 'void 0', names[1]!),
    route('routes/_shell.live', '"routes/_shell"', '"live"', 'void 0', names[2]!),
    route('routes/product.$id', '"root"', '"product/:id"', 'void 0', names[3]!),
    route('routes/api.hello', '"root"', '"api/hello"', 'void 0', names[4]!),
    route('routes/_index', '"root"', 'void 0', index, names[5]!),
    route('routes/_shell', '"root"', 'void 0', 'void 0', names[6]!),
    route('routes/docs.$/route', '"root"', '"docs/*"', 'void 0', names[7]!),
  ].join('\n');

const namespace = (name: string, members: string) =>
  `const ${name} = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({ __proto__: null, ${members} }, Symbol.toStringTag, { value: "Module" }));`;

const byVite = (basename: string) => `import { jsx } from "react/jsx-runtime";
import { RemixServer, Outlet } from "@remix-run/react";
${namespace('route0', 'Layout, default: App')}
${namespace('route5', 'default: Index')}
${namespace('route1', 'default: Index')}
${namespace('route2', 'default: Live')}
${namespace('route3', 'default: Product, loader: loader$1')}
const loader = () => new Response("hi");
${namespace('route4', 'loader')}
${namespace('route6', 'default: Shell')}
const serverManifest = { "entry": { "module": "/assets/entry.client-BrutviGS.js", "imports": [], "css": [] }, "routes": { "root": { "id": "root", "parentId": void 0, "path": "", "hasLoader": false, "module": "/assets/root-Crzf_sZb.js", "imports": [], "css": [] } }, "url": "/assets/manifest-4967e857.js", "version": "4967e857" };
const assetsBuildDirectory = "build/client";
const basename = "${basename}";
const entry = { module: entryServer };
const routes = {
${table(['route0', 'route1', 'route2', 'route3', 'route4', 'route5', 'route6', 'route7'])}
};
export { serverManifest as assets, assetsBuildDirectory, basename, entry, routes };
`;

const byEsbuild = `var __defProp = Object.defineProperty;
var __export = (target, all) => { for (var name in all) __defProp(target, name, { get: all[name], enumerable: !0 }); };
var root_exports = {}; __export(root_exports, { Layout: () => Layout, default: () => App });
var index_exports = {}; __export(index_exports, { default: () => Index });
var product_id_exports = {}; __export(product_id_exports, { default: () => Product, loader: () => loader });
var api_hello_exports = {}; __export(api_hello_exports, { loader: () => loader2 });
var mode = "production", assetsBuildDirectory = "public/build", publicPath = "/build/", entry = { module: entry_exports }, routes = {
${table(['root_exports', 'index_exports', 'index_exports', 'product_id_exports', 'api_hello_exports', 'index_exports', 'root_exports', 'index_exports'], '!0')}
};
export { assets_manifest_default as assets, assetsBuildDirectory, entry, mode, publicPath, routes };
`;

/** What is found in the app with this build. */
async function discovered(build: Readonly<Record<string, string>>) {
  await using fixture = await createFixture({ ...app, ...build });
  const { framework, start, routes } = await discoverRoutes(fixture.path);
  return { framework, start: start?.words, routes: routes.map(({ route, kind, path }) => [route, kind, path]), full: routes };
}

it('is read from the server that Vite wrote: frames are no routes, and a module without a component is an API', async () => {
  const { framework, start, routes, full } = await discovered({ 'build/server/index.js': byVite('/') });
  expect({ framework, start }).toEqual({
    framework: 'remix',
    start: ['node', 'node_modules/@remix-run/serve/dist/cli.js', './build/server/index.js'],
  });
  expect(routes).toEqual([
    ['/', 'page', '/'],
    ['/live', 'page', '/live'],
    ['/api/hello', 'api', '/api/hello'],
    ['/product/:id', 'page', null],
    ['/docs/*', 'page', null],
    ['/:lang?/opt', 'page', '/opt'],
  ]);
  const filesOf = (name: string) => full.filter((one) => one.route === name).map(({ sourceFile, frames }) => [sourceFile, frames])[0];
  expect(filesOf('/live')).toEqual(['app/routes/_shell.live.tsx', ['app/routes/_shell.tsx', 'app/root.tsx']]);
  expect(filesOf('/api/hello')).toEqual(['app/routes/api.hello.ts', []]);
  expect(filesOf('/docs/*')).toEqual(['app/routes/docs.$/route.tsx', ['app/root.tsx']]);
});

it('is read below a base, and from the server of the classic compiler', async () => {
  const { routes } = await discovered({ 'build/server/index.js': byVite('/my/') });
  expect(routes).toContainEqual(['/', 'page', '/my']);
  expect(routes).toContainEqual(['/live', 'page', '/my/live']);
  const classic = await discovered({ 'build/index.js': byEsbuild });
  expect(classic.start?.at(-1)).toBe('./build/index.js');
  expect(classic.routes).toEqual((await discovered({ 'build/server/index.js': byVite('/') })).routes);
});

it('says that there is no build, also when there is only one for the browser', async () => {
  for (const build of [{}, { 'build/client/index.html': '' }, { 'build/server/index.js': 'export const routes = {};' }]) {
    await expect(discovered(build)).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
  }
});

it('is not to be blamed for what an app keeps', () => {
  expect(['@remix-run/server-runtime', 'react-router-dom'].map(isFrameworkPackage)).toEqual([true, true]);
});
