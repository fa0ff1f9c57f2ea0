import { expect, it } from 'vitest';
import { discovered, packageJson } from '../discovered.test-builder.ts';

const record = (path: string, file: string, children: readonly object[] = []) => ({
  ...{ path, component: `/elsewhere/shop/${file}`, chunkName: file },
  ...(children.length > 0 ? { children } : {}),
});

const app = {
  'package.json': packageJson(['nuxt'], 'nuxt'),
  'nuxt.config.js': 'export default {};',
  '.nuxt/routes.json': JSON.stringify([
    record('/about', 'pages/about.vue'),
    record('/parent', 'pages/parent.vue', [record('', 'pages/parent/index.vue'), record('child/:id', 'pages/parent/child/_id.vue')]),
    record('/product/:id?', 'pages/product/_id.vue'),
  ]),
  '.nuxt/router.js': "export const routerOptions = {\n  mode: 'history',\n  base: '/shop/',\n}",
  '.nuxt/dist/server/server.manifest.json': '{ "entry": "server.js" }',
  'layouts/default.vue': '',
  'pages/about.vue': '',
};

it('reads a build of Nuxt 2, made in another folder', async () => {
  const { framework, start, routes, files } = await discovered(app);
  expect({ framework, start }).toEqual({ framework: 'nuxt', start: ['node', 'node_modules/nuxt/bin/nuxt.js', 'start'] });
  expect(routes).toEqual([
    ['/about', 'page', '/shop/about'],
    ['/parent', 'page', '/shop/parent'],
    ['/parent/child/:id', 'page', null],
    ['/product/:id?', 'page', '/shop/product'],
  ]);
  expect(files['/about']).toMatchObject({ sourceFile: 'pages/about.vue', frames: ['layouts/default.vue'] });
});

it('takes the pages for files where its server answers with those', async () => {
  const { routes } = await discovered({ ...app, 'nuxt.config.js': "export default { target: 'static' };" });
  expect(routes.map(([, kind]) => kind)).toEqual(['prerendered', 'prerendered', 'prerendered', 'prerendered']);
});
