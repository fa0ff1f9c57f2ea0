import { expect, it } from 'vitest';
import { discovered, packageJson } from './discovered.test-builder.ts';

const app = {
  'package.json': packageJson(['@analogjs/platform', '@angular/core', 'vite'], 'vite'),
  'src/app/pages/(home).page.ts': '',
  'src/app/pages/products.page.ts': '',
  'src/app/pages/products/[productId].page.ts': '',
  'src/app/pages/products/[productId].server.ts': '',
  'src/app/pages/about.us.page.ts': '',
  'src/app/pages/(auth)/login.page.ts': '',
  'src/server/routes/api/v1/hello.ts': '',
  'src/server/routes/api/v1/sent.post.ts': '',
};

const listed = ['(home)', 'products', 'products/[productId]', 'about.us', '(auth)/login', '[...not-found]', 'docs/[[...slug]]']
  .map((name, i) => `"/src/app/pages/${name}.page.ts": () => import('../_/${i}.mjs')`)
  .join(', ');

it('reads the list of pages in the server, and the handlers beside them', async () => {
  const { framework, start, routes, files } = await discovered({
    ...app,
    'dist/analog/server/index.mjs': '',
    'dist/analog/server/chunks/virtual/renderer.mjs': `var ANALOG_ROUTE_FILES = { ${listed} };`,
    'dist/analog/public/index.html': '',
    'dist/.nitro/types/nitro-routes.d.ts': `
    '/api/v1/hello': {
      'default': Simplify<Serialize<Awaited<ReturnType<typeof import('../../../src/server/routes/api/v1/hello').default>>>>
    }
    '/api/v1/sent': {
      'post': Simplify<Serialize<Awaited<ReturnType<typeof import('../../../src/server/routes/api/v1/sent.post').default>>>>
    }`,
  });
  expect({ framework, start }).toEqual({ framework: 'analog', start: ['node', 'dist/analog/server/index.mjs'] });
  expect(routes).toEqual([
    ['/', 'prerendered', '/'],
    ['/login', 'page', '/login'],
    ['/about/us', 'page', '/about/us'],
    ['/api/v1/hello', 'api', '/api/v1/hello'],
    ['/products/[productId]', 'page', null],
    ['/docs/[[...slug]]', 'page', '/docs'],
  ]);
  expect(files['/products/[productId]']).toEqual({
    sourceFile: 'src/app/pages/products/[productId].page.ts',
    frames: ['src/app/pages/products/[productId].server.ts', 'src/app/pages/products.page.ts'],
    built: ['dist/analog/server/chunks/_/2.mjs', 'dist/analog/server/chunks/_/1.mjs'],
  });
  await expect(discovered(app)).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
});
