import type { UrlSource } from '../src/routes/discovery.ts';
import type { RouteKind } from '../src/routes/frameworks/framework.ts';
import type { FrameworkName } from '../src/routes/frameworks/frameworks.ts';
import type { AppName } from './prepare-app.ts';

export interface Expected {
  readonly framework: FrameworkName;
  readonly routes: ReadonlyArray<
    readonly [route: string, kind: RouteKind, path: string | null, urlFrom: UrlSource | null, sourceFile: string | null]
  >;
}

const plain = 'no parameters';

/** What discovery finds in each app, in the order it lists them. */
export const expected: Record<AppName, Expected> = {
  'next-app': {
    framework: 'next',
    routes: [
      ['/', 'prerendered', '/', plain, 'app/page.tsx'],
      ['/about', 'prerendered', '/about', plain, 'app/(marketing)/about/page.tsx'],
      ['/actions', 'page', '/actions', plain, 'app/actions/page.tsx'],
      ['/live', 'page', '/live', plain, 'app/live/page.tsx'],
      ['/news', 'prerendered', '/news', plain, 'app/news/page.tsx'],
      ['/api/hello', 'api', '/api/hello', plain, 'app/api/hello/route.ts'],
      ['/blog/[slug]', 'prerendered', '/blog/hello', 'build', 'app/blog/[slug]/page.tsx'],
      ['/product/[id]', 'page', null, null, 'app/product/[id]/page.tsx'],
      ['/docs/[...path]', 'page', null, null, 'app/docs/[...path]/page.tsx'],
      ['/shop/[[...opt]]', 'page', '/shop', plain, 'app/shop/[[...opt]]/page.tsx'],
    ],
  },
  'next-pages': {
    framework: 'next',
    routes: [
      ['/', 'prerendered', '/', plain, 'pages/index.tsx'],
      ['/plain', 'page', '/plain', plain, 'pages/plain.tsx'],
      ['/api/hello', 'api', '/api/hello', plain, 'pages/api/hello.ts'],
      ['/gssp/[id]', 'page', null, null, 'pages/gssp/[id].tsx'],
      ['/post/[id]', 'prerendered', '/post/1', 'build', 'pages/post/[id].tsx'],
      ['/docs/[...path]', 'page', null, null, 'pages/docs/[...path].tsx'],
    ],
  },
  nuxt: {
    framework: 'nuxt',
    routes: [
      ['/', 'page', '/', plain, 'app/pages/index.vue'],
      ['/about', 'prerendered', '/about', plain, 'app/pages/about.vue'],
      ['/cached', 'prerendered', '/cached', plain, 'app/pages/cached.vue'],
      ['/live', 'page', '/live', plain, 'app/pages/live.vue'],
      ['/spa', 'client-rendered', '/spa', plain, 'app/pages/spa.vue'],
      ['/api/hello', 'api', '/api/hello', plain, 'server/api/hello.ts'],
      ['/blog/:slug?', 'page', '/blog', plain, 'app/pages/blog/[[slug]].vue'],
      ['/product/:id()', 'page', null, null, 'app/pages/product/[id].vue'],
      ['/docs/:path(.*)*', 'page', '/docs', plain, 'app/pages/docs/[...path].vue'],
    ],
  },
  sveltekit: {
    framework: 'sveltekit',
    routes: [
      ['/', 'page', '/', plain, 'src/routes/+page.svelte'],
      ['/about', 'prerendered', '/about', plain, 'src/routes/(marketing)/about/+page.svelte'],
      ['/guestbook', 'page', '/guestbook', plain, 'src/routes/guestbook/+page.svelte'],
      ['/live', 'page', '/live', plain, 'src/routes/live/+page.svelte'],
      ['/sign', 'page', '/sign', plain, 'src/routes/sign/+page.svelte'],
      ['/api/hello', 'api', '/api/hello', plain, 'src/routes/api/hello/+server.ts'],
      ['/blog/[slug]', 'page', null, null, 'src/routes/blog/[slug]/+page.svelte'],
      ['/opt/[[lang]]', 'page', '/opt', plain, 'src/routes/opt/[[lang]]/+page.svelte'],
      ['/product/[id]', 'page', null, null, 'src/routes/product/[id]/+page.svelte'],
      ['/docs/[...path]', 'page', null, null, 'src/routes/docs/[...path]/+page.svelte'],
    ],
  },
  astro: {
    framework: 'astro',
    routes: [
      ['/', 'page', '/', plain, 'src/pages/index.astro'],
      ['/about', 'prerendered', '/about', plain, 'src/pages/about.astro'],
      ['/guestbook', 'page', '/guestbook', plain, 'src/pages/guestbook.astro'],
      ['/live', 'page', '/live', plain, 'src/pages/live.astro'],
      ['/api/hello', 'api', '/api/hello', plain, 'src/pages/api/hello.ts'],
      ['/blog/[slug]', 'prerendered', '/blog/hello', 'build', 'src/pages/blog/[slug].astro'],
      ['/product/[id]', 'page', null, null, 'src/pages/product/[id].astro'],
      ['/docs/[...path]', 'page', null, null, 'src/pages/docs/[...path].astro'],
    ],
  },
  'react-router': {
    framework: 'react-router',
    routes: [
      ['/', 'page', '/', plain, 'app/routes/home.tsx'],
      ['/about', 'prerendered', '/about', plain, 'app/routes/about.tsx'],
      ['/live', 'page', '/live', plain, 'app/routes/live.tsx'],
      ['/api/hello', 'api', '/api/hello', plain, 'app/routes/api.hello.ts'],
      ['/opt/:lang?', 'page', '/opt', plain, 'app/routes/opt.tsx'],
      ['/product/:id', 'page', null, null, 'app/routes/product.tsx'],
      ['/docs/*', 'page', null, null, 'app/routes/docs.tsx'],
    ],
  },
  'tanstack-start': {
    framework: 'tanstack-start',
    routes: [
      ['/', 'page', '/', plain, 'src/routes/index.tsx'],
      ['/live', 'page', '/live', plain, 'src/routes/live.tsx'],
      ['/api/hello', 'api', '/api/hello', plain, 'src/routes/api/hello.ts'],
      ['/product/$id', 'page', null, null, 'src/routes/product.$id.tsx'],
      ['/docs/$', 'page', null, null, 'src/routes/docs.$.tsx'],
    ],
  },
  angular: {
    framework: 'angular',
    routes: [
      ['/', 'page', '/', plain, 'src/app/pages/home.ts'],
      ['/about', 'prerendered', '/about', plain, 'src/app/pages/about.ts'],
      ['/admin', 'page', '/admin', plain, 'src/app/admin/shell.ts'],
      ['/live', 'page', '/live', plain, 'src/app/pages/live.ts'],
      ['/old', 'redirect', '/old', plain, 'src/app/app.routes.ts'],
      ['/spa', 'client-rendered', '/spa', plain, 'src/app/pages/about.ts'],
      ['/api/hello', 'api', '/api/hello', plain, 'src/server.ts'],
      ['/admin/users/:user', 'page', null, null, 'src/app/admin/user.ts'],
      ['/product/:id', 'page', null, null, 'src/app/pages/product.ts'],
      ['/docs/**', 'page', null, null, 'src/app/pages/docs.ts'],
    ],
  },
  'express-vite': {
    framework: 'vite-ssr',
    routes: [
      ['/', 'page', '/', plain, 'src/pages/Home.tsx'],
      ['/live', 'page', '/live', plain, 'src/pages/Live.tsx'],
      ['/api/hello', 'api', '/api/hello', plain, 'server.js'],
      ['/product/:id', 'page', null, null, 'src/pages/Product.tsx'],
      ['/docs/*', 'page', null, null, 'src/pages/Docs.tsx'],
    ],
  },
};
