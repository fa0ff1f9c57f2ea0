/** What leaks in the test apps of the frameworks. */
import { type AppRepository, appRepository } from './app-repository.ts';
import type { AppName } from './prepare-app.ts';

interface Leak {
  /** The route that leaks, and an example URL of it. */
  readonly route: string;
  readonly path: string;
  /** The file that holds what leaks, and one that pages share. */
  readonly leaky: string;
  readonly badge: string;
}

export const leakingFiles: Readonly<Record<AppName, Leak>> = {
  'next-app': { route: '/product/[id]', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.tsx' },
  'next-pages': { route: '/gssp/[id]', path: '/gssp/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.tsx' },
  nuxt: { route: '/product/:id()', path: '/product/1', leaky: 'common/lib/leaky.ts', badge: 'common/components/Badge.vue' },
  sveltekit: { route: '/product/[id]', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.svelte' },
  astro: { route: '/product/[id]', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.astro' },
  'react-router': { route: '/product/:id', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.tsx' },
  'tanstack-start': { route: '/product/$id', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.tsx' },
  angular: { route: '/product/:id', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/badge.ts' },
  'express-vite': { route: '/product/:id', path: '/product/1', leaky: 'shared/lib/leaky.ts', badge: 'shared/components/Badge.tsx' },
};

/** A built app whose configuration has the example URL of the route that leaks, as a part of `main`. */
export async function repositoryWithExample(name: AppName): Promise<AppRepository> {
  const { route, path } = leakingFiles[name];
  const repository = await appRepository(name);
  await repository.write('ssr-leak-check.config.json', JSON.stringify({ params: { [route]: [path] }, budget: '3 min' }));
  repository.commitToMain();
  return repository;
}
