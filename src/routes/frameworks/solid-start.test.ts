import { expect, it } from 'vitest';
import { discovered, packageJson } from './discovered.test-builder.ts';

const sources = {
  'src/app.tsx': '',
  'src/routes/index.tsx': '',
  'src/routes/(shop).tsx': '',
  'src/routes/(shop)/cart.tsx': '',
  'src/routes/users.tsx': '',
  'src/routes/users/index.tsx': '',
  'src/routes/users/[id].tsx': '',
  'src/routes/[...404].tsx': '',
  'src/routes/api/hello.ts': '',
  'src/routes/api/sent.ts': '',
};

const page = (path: string, file: string, chunk: string) =>
  `{ page: true, $component: { src: "src/routes/${file}?pick=default&pick=$css", build: () => import('${chunk}'), import: () => import('${chunk}') }, path: "${path}" }`;

const api = (path: string, method: string, file: string) =>
  `{ page: false, $${method}: { src: "src/routes/${file}?pick=${method}", build: () => import('../build/hello.mjs') }, path: "${path}" }`;

const table = (folder: string) => `[
  ${page('/*404', '[...404].tsx', `${folder}/_...404_.mjs`)},
  ${page('/', 'index.tsx', `${folder}/index.mjs`)},
  ${page('/(shop)', '(shop).tsx', `${folder}/shop.mjs`)},
  ${page('/(shop)/cart', '(shop)/cart.tsx', `${folder}/cart.mjs`)},
  ${page('/users', 'users.tsx', `${folder}/users.mjs`)},
  ${page('/users/', 'users/index.tsx', `${folder}/users-index.mjs`)},
  ${page('/users/:id', 'users/[id].tsx', `${folder}/id.mjs`)},
  ${api('/api/hello', 'GET', 'api/hello.ts')},
  ${api('/api/sent', 'POST', 'api/sent.ts')}]`;

it('reads the table of pages in the server of SolidStart 1, which builds the pages twice', async () => {
  const { framework, start, routes, files } = await discovered({
    'package.json': packageJson(['@solidjs/start', 'vinxi'], 'vinxi dev'),
    ...sources,
    '.output/server/index.mjs': '',
    '.output/server/chunks/nitro/nitro.mjs': `
      const _inlineRuntimeConfig = { "app": { "baseURL": "/shop/" }, "nitro": { "routeRules": { "/users": { "prerender": true } } } };
      const M = ${table('../build')}, at = it(M.filter((e) => e.page));
      const x = ${table('../build/fns')};`,
    '.output/public/cart/index.html': '',
  });
  expect({ framework, start }).toEqual({ framework: 'solid-start', start: ['node', '.output/server/index.mjs'] });
  expect(routes).toEqual([
    ['/', 'page', '/shop'],
    ['/cart', 'prerendered', '/shop/cart'],
    ['/users', 'prerendered', '/shop/users'],
    ['/api/hello', 'api', '/shop/api/hello'],
    ['/users/:id', 'page', null],
  ]);
  expect(files['/users/:id']).toEqual({
    sourceFile: 'src/routes/users/[id].tsx',
    frames: ['src/routes/users.tsx'],
    built: ['id.mjs', 'fns/id.mjs', 'users.mjs', 'fns/users.mjs'].map((name) => `.output/server/chunks/build/${name}`),
  });
  expect(files['/cart']?.frames).toEqual(['src/routes/(shop).tsx']);
});

it('reads the same of SolidStart 2, whose server Vite and Nitro 3 build', async () => {
  const { start, routes } = await discovered({
    'package.json': packageJson(['@solidjs/start', 'nitro'], 'node .output/server/index.mjs'),
    ...sources,
    '.output/server/index.mjs': '',
    '.output/server/_ssr/ssr.mjs': `var solid_start_routes_default = [
      { "page": true, "$component": { "src": "src/routes/index.tsx?pick=default", "build": () => import("./index-BG.mjs") }, "path": "/" }];`,
  });
  expect({ start, routes }).toEqual({ start: null, routes: [['/', 'page', '/']] });
});

it('has one page where no file lies below src/routes, and none without a build', async () => {
  const app = { 'package.json': packageJson(['@solidjs/start']), 'src/app.tsx': '' };
  const { routes, files } = await discovered({ ...app, '.output/server/index.mjs': '' });
  expect({ routes, own: files['/']?.sourceFile }).toEqual({ routes: [['/', 'page', '/']], own: 'src/app.tsx' });
  await expect(discovered(app)).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
});
