import { expect, it } from 'vitest';
import { matcherOf } from '../pattern.ts';
import { discovered, packageJson } from './discovered.test-builder.ts';

const page = (id: string, route: string, config = '') => `{ pageId: "${id}", isErrorPage: void 0,
  routeFilesystem: { "routeString": "${route}", "definedAtLocation": "${id}/" },
  loadVirtualFilePageEntry: () => ({ moduleId: "virtual:vike:page-entry:server:${id}", moduleExportsPromise: import("../entries${id}.mjs") }),
  configValuesSerialized: { ["clientRouting"]: { type: "standard", valueSerialized: { type: "js-serialized", value: true } }, ${config} } }`;

const byFile = (file: string) =>
  `["route"]: { type: "standard", definedAtData: { "filePathToShowToUser": "${file}", "fileExportPathToShowToUser": [] }, valueSerialized: { type: "plus-file", exportValues: _route } }`;

const app = {
  'package.json': packageJson(['vike', 'vike-react', 'hono', 'vite'], 'vike dev'),
  'pages/+Layout.tsx': '',
  'pages/index/+Page.tsx': '',
  'pages/star-wars/@id/+Page.tsx': '',
  'pages/star-wars/@id/+data.ts': '',
  'pages/product/+route.ts': 'export default "/product/@id" as const;',
  'pages/admin/+route.ts': 'export default (pageContext) => pageContext.urlPathname === "/secret";',
  'dist/server/entry.mjs': 'import "./chunks/chunk-B.js";',
  'dist/server/chunks/chunk-B.js': `var pageConfigsSerialized = [
    { pageId: "/pages/_error", isErrorPage: true, routeFilesystem: void 0, configValuesSerialized: {} },
    ${page('/pages/index', '/')}, ${page('/pages/star-wars/@id', '/star-wars/@id')}, ${page('/pages/static', '/static')},
    ${page('/pages/product', '/product', byFile('/pages/product/+route.ts'))}, ${page('/pages/admin', '/admin', byFile('/pages/admin/+route.ts'))},
    ${page('/pages/login', '/login', '["route"]: { valueSerialized: { type: "js-serialized", value: "/sign-in" } }')} ];
    setGlobalContext_prodBuildEntry({ buildInfo: { "viteConfigRuntime": { "_baseViteOriginal": "/app/" } } });`,
  'dist/client/static/index.html': '',
};

it('reads the table of pages, with the routes that files and settings give them', async () => {
  const { framework, start, routes, files } = await discovered({ ...app, 'dist/server/index.mjs': '' });
  expect({ framework, start }).toEqual({ framework: 'vike', start: ['node', 'dist/server/index.mjs'] });
  expect(routes).toEqual([
    ['/', 'page', '/app'],
    ['/sign-in', 'page', '/app/sign-in'],
    ['/static', 'prerendered', '/app/static'],
    ['/product/@id', 'page', null],
    ['/star-wars/@id', 'page', null],
  ]);
  expect(files['/star-wars/@id']).toEqual({
    sourceFile: 'pages/star-wars/@id/+Page.tsx',
    frames: ['pages/+Layout.tsx', 'pages/star-wars/@id/+data.ts'],
    built: ['dist/server/entries/pages/star-wars/@id.mjs'],
  });
});

it('says that there is no server where Vike built the pages alone', async () => {
  expect(await discovered(app)).toMatchObject({ start: null, notStartable: { code: 'no-node-server', args: { framework: 'Vike' } } });
});

it('takes an @ for a parameter only where a segment begins with it', () => {
  expect(matcherOf('/star-wars/@id')('/star-wars/1')).toBe(true);
  expect(matcherOf('/mail/me@home')('/mail/me1')).toBe(false);
  expect(matcherOf('/mail/me@home')('/mail/me@home')).toBe(true);
});
