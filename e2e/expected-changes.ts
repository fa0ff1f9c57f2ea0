import type { AppName } from './prepare-app.ts';

/** "all": every route of the app. "pages": every route but the API. */
type Touched = readonly string[] | 'all' | 'pages';

export interface ExpectedChange {
  readonly file: string;
  readonly touches: Touched;
}

const touches = (file: string, touched: Touched): ExpectedChange => ({ file, touches: touched });

/** A change of this one file touches exactly these routes. */
export const expectedChanges: Record<AppName, readonly ExpectedChange[]> = {
  'next-app': [
    touches('shared/lib/leaky.ts', ['/actions', '/news', '/product/[id]']),
    touches('shared/components/Badge.tsx', ['/live', '/blog/[slug]']),
    touches('shared/lib/label.ts', ['/live', '/api/hello', '/blog/[slug]']),
    touches('app/actions/ClientForm.tsx', ['/actions']),
    touches('app/live/page.tsx', ['/live']),
    touches('app/layout.tsx', 'pages'),
    touches('app/(marketing)/layout.tsx', ['/about']),
    touches('shared/lib/stamp.ts', 'pages'),
    touches('middleware.ts', 'all'),
    touches('package-lock.json', 'all'),
    touches('next.config.mjs', 'all'),
    touches('.env.production', 'all'),
    touches('app/prices.json', 'all'),
    touches('README.md', []),
    touches('app/live/page.test.tsx', []),
    touches('shared/lib/unused.ts', []),
  ],
  'next-pages': [
    touches('shared/lib/leaky.ts', ['/gssp/[id]']),
    touches('shared/components/Badge.tsx', ['/gssp/[id]', '/post/[id]']),
    touches('pages/_app.tsx', 'pages'),
    touches('pages/plain.tsx', ['/plain']),
    touches('package-lock.json', 'all'),
  ],
  nuxt: [
    touches('common/lib/leaky.ts', ['/product/:id()']),
    touches('common/components/Badge.vue', ['/live', '/blog/:slug?']),
    touches('common/lib/label.ts', ['/live', '/api/hello', '/blog/:slug?']),
    touches('app/components/AutoBox.vue', ['/']),
    touches('app/layouts/default.vue', 'pages'),
    touches('app/app.vue', 'pages'),
    touches('server/middleware/log.ts', 'all'),
    touches('nuxt.config.ts', 'all'),
    touches('package-lock.json', 'all'),
  ],
  sveltekit: [
    touches('shared/lib/leaky.ts', ['/guestbook', '/product/[id]']),
    touches('shared/components/Badge.svelte', ['/live', '/blog/[slug]']),
    touches('shared/lib/label.ts', ['/live', '/api/hello', '/blog/[slug]']),
    touches('src/routes/product/[id]/+page.server.ts', ['/product/[id]']),
    touches('src/routes/(marketing)/+layout.server.ts', ['/about']),
    touches('src/routes/+layout.svelte', 'pages'),
    touches('src/app.html', 'pages'),
    touches('src/hooks.server.ts', 'all'),
    touches('vite.config.js', 'all'),
    touches('package-lock.json', 'all'),
  ],
  astro: [
    touches('shared/lib/leaky.ts', ['/product/[id]']),
    touches('shared/components/Badge.astro', ['/live', '/blog/[slug]']),
    touches('shared/lib/label.ts', ['/live', '/api/hello', '/blog/[slug]']),
    touches('src/layouts/Layout.astro', 'pages'),
    touches('src/middleware.ts', 'all'),
    touches('package-lock.json', 'all'),
  ],
  'react-router': [
    touches('shared/lib/leaky.ts', ['/product/:id']),
    touches('shared/components/Badge.tsx', ['/live']),
    touches('shared/components/Other.tsx', ['/live', '/product/:id']),
    touches('app/routes/shell.tsx', ['/product/:id']),
    touches('app/root.tsx', 'pages'),
    touches('app/routes.ts', 'all'),
    touches('package-lock.json', 'all'),
  ],
  'tanstack-start': [
    touches('shared/lib/leaky.ts', ['/product/$id']),
    touches('shared/components/Badge.tsx', ['/live']),
    touches('src/routes/__root.tsx', 'pages'),
    touches('src/router.tsx', 'all'),
    touches('package-lock.json', 'all'),
  ],
  angular: [
    touches('shared/lib/leaky.ts', ['/product/:id']),
    touches('shared/components/badge.ts', ['/live']),
    touches('src/app/pages/docs.html', ['/docs/**']),
    touches('src/app/pages/about.ts', ['/about', '/spa']),
    touches('src/app/admin/shell.ts', ['/admin', '/admin/users/:user']),
    touches('src/app/admin/admin.routes.ts', ['/admin', '/admin/users/:user']),
    touches('src/app/app.html', 'pages'),
    touches('src/app/app.routes.ts', 'pages'),
    touches('src/index.html', 'pages'),
    touches('src/server.ts', 'all'),
    touches('angular.json', 'all'),
    touches('package-lock.json', 'all'),
  ],
  'express-vite': [
    touches('shared/lib/leaky.ts', ['/product/:id']),
    touches('shared/components/Badge.tsx', ['/live']),
    touches('src/pages/Docs.tsx', ['/docs/*']),
    touches('src/App.tsx', 'pages'),
    touches('src/routes.ts', 'pages'),
    touches('server.js', 'all'),
    touches('index.html', 'all'),
    touches('package-lock.json', 'all'),
  ],
};
