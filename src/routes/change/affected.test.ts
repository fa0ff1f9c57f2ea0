import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import type { FrameworkName } from '../frameworks/frameworks.ts';
import { routeOf } from '../route-of.ts';
import { affectedRoutes } from './affected.ts';

interface App {
  readonly framework: FrameworkName;
  readonly uses: string;
  /** From each route to its file and what it was built into. */
  readonly routes: Readonly<Record<string, { readonly file: string; readonly built?: string; readonly api?: boolean }>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** Why each route is touched when this file, relative to the app, is deleted or modified. */
async function touched(app: App, file: string, change: 'deleted' | 'modified') {
  const sources = Object.values(app.routes).map((route) => [route.file, 'export {};']);
  await using fixture = await createFixture({
    'package.json': JSON.stringify({ dependencies: { [app.uses]: '*' } }),
    ...Object.fromEntries(sources),
    ...app.files,
  });
  const cwd = await realpath(fixture.path);
  const routes = Object.entries(app.routes).map(([route, { file, built, api }]) =>
    routeOf({ route, kind: api ? 'api' : 'page', sourceFile: file, built: built === undefined ? [] : [built] }),
  );
  const discovery = { framework: app.framework, start: null, routes };
  const found = await affectedRoutes(cwd, discovery, { root: cwd, since: 'HEAD', files: [{ path: file, change }] });
  return Object.fromEntries(found.map(({ route, because }) => [route.route, because.map(({ by }) => by).join()]));
}

describe('a file that acts by its name, when it is deleted', () => {
  const svelte: App = {
    framework: 'sveltekit',
    uses: '@sveltejs/kit',
    routes: { '/shop': { file: 'src/routes/shop/+page.svelte' }, '/about': { file: 'src/routes/about/+page.svelte' } },
  };
  const nuxt: App = {
    framework: 'nuxt',
    uses: 'nuxt',
    routes: { '/shop': { file: 'app/pages/shop.vue' }, '/api/hello': { file: 'server/api/hello.ts', api: true } },
  };

  it('may have touched what lies beside and below it', async () => {
    expect(await touched(svelte, 'src/routes/shop/+layout@.svelte', 'deleted')).toEqual({ '/shop': 'unsure', '/about': '' });
    expect(await touched(svelte, 'src/routes/+layout.server.ts', 'deleted')).toEqual({ '/shop': 'unsure', '/about': 'unsure' });
  });

  it('touched nothing where the framework does not know the name', async () => {
    expect(await touched(svelte, 'src/routes/shop/layout.svelte', 'deleted')).toEqual({ '/shop': '', '/about': '' });
  });

  it('may have touched every page where the framework takes it by its folder', async () => {
    expect(await touched(nuxt, 'app/components/Box.vue', 'deleted')).toEqual({ '/shop': 'unsure', '/api/hello': '' });
    expect(await touched(svelte, 'src/components/Box.svelte', 'deleted')).toEqual({ '/shop': '', '/about': '' });
  });
});

it('takes an Angular template for a part of the component that names it, and data that no script names for a part of anything', async () => {
  const app: App = {
    framework: 'angular',
    uses: '@angular/ssr',
    routes: { '/shop': { file: 'src/app/shop.ts' }, '/about': { file: 'src/app/about.ts' } },
    files: { 'src/app/shop.ts': "@Component({ templateUrl: './shop.html' })\nexport class Shop {}\n", 'src/app/shop.html': '' },
  };
  expect(await touched(app, 'src/app/shop.html', 'modified')).toEqual({ '/shop': 'imported', '/about': '' });
  expect(await touched(app, 'src/index.html', 'modified')).toEqual({ '/shop': 'every route', '/about': 'every route' });
  expect(await touched(app, 'src/app/prices.json', 'modified')).toEqual({ '/shop': 'unsure', '/about': 'unsure' });
});

it('takes what Next.js loads beside imports from its source maps: chunks of Turbopack, and files of its trace', async () => {
  const map = (source: string) => JSON.stringify({ version: 3, sources: [join('../../..', source)], names: [], mappings: '' });
  const app: App = {
    framework: 'next',
    uses: 'next',
    routes: {
      '/live': { file: 'app/live/page.tsx', built: '.next/server/app/live/page.js' },
      '/about': { file: 'app/about/page.tsx', built: '.next/server/app/about/page.js' },
    },
    files: {
      '.next/server/app/live/page.js': 'R.c("server/chunks/one.js")',
      '.next/server/app/live/page.js.nft.json': '{ "files": ["../../chunks/two.js", "../../../../node_modules/x/index.js"] }',
      '.next/server/chunks/one.js': '',
      '.next/server/chunks/one.js.map': map('lib/one.ts'),
      '.next/server/chunks/two.js': '',
      '.next/server/chunks/two.js.map': map('lib/two.ts'),
      '.next/server/app/about/page.js': '',
      'lib/one.ts': '',
      'lib/two.ts': '',
    },
  };
  expect(await touched(app, 'lib/one.ts', 'modified')).toEqual({ '/live': 'built', '/about': '' });
  expect(await touched(app, 'lib/two.ts', 'modified')).toEqual({ '/live': 'built', '/about': '' });
});
