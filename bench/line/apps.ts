/** The app of every framework, each with the same known leak. */
import { expected } from '../../e2e/expected-routes.ts';
import { type AppName, apps, environmentOf, prepareApp } from '../../e2e/prepare-app.ts';
import { heldByApp } from './held-by.ts';
import type { KnownLeak, Prepared } from './leak.ts';
import { markedLine } from './marked-line.ts';

/** Where `npm start` runs a development server. */
const ownStart: Partial<Record<AppName, Prepared['words']>> = { angular: ['node', 'dist/shop/server/server.mjs'] };

const app = (name: AppName, route: string, variant: Readonly<Record<string, string>> = {}): KnownLeak => ({
  group: 'apps',
  name: `apps ${[name, ...Object.keys(variant).map((key) => key.toLowerCase())].join(' ')}`,
  volley: 100,
  async prepare() {
    const cwd = await prepareApp(name, variant);
    const env = await environmentOf(name);
    return {
      cwd,
      words: variant.STANDALONE ? ['node', '.next/standalone/server.js'] : (ownStart[name] ?? ['npm', 'start']),
      // As the check sets them: an Express server of one's own does not say "production", and Angular refuses other hosts.
      env: { ...env, NODE_ENV: 'production', NG_ALLOWED_HOSTS: '127.0.0.1' },
      route,
      framework: expected[name].framework,
      truth: { where: 'own', own: markedLine(cwd, undefined, /[\\/]leaky\.ts$/), dependency: null, heldBy: heldByApp },
    };
  },
});

export const appLeaks: readonly KnownLeak[] = [
  ...(Object.keys(apps) as AppName[]).map((name) => app(name, name === 'next-pages' ? '/gssp/1' : '/product/1')),
  app('next-app', '/product/1', { STANDALONE: '1' }),
  app('tanstack-start', '/product/1', { NITRO_MAPS: '1' }),
];
