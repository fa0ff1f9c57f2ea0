/** Pages that keep nothing, of every app that renders on a server. */
import { cp } from 'node:fs/promises';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, hashOf } from '../../e2e/app-cache.ts';
import { type AppName, apps, plainEnvironment, prepareApp, prepareNode } from '../../e2e/prepare-app.ts';
import { runQuietly } from '../../e2e/run-quietly.ts';

export const majors = [20, 22, 24, 26] as const;
export type Major = (typeof majors)[number];

export interface HealthyApp {
  readonly name: string;
  readonly oldestNode: number;
  readonly routes: readonly string[];
  /** Absent: as the check finds by itself. */
  readonly start?: string;
  /** Absolute path of the built app. */
  readonly prepare: () => Promise<string>;
}

const healthyRoutes: Readonly<Record<AppName, readonly string[]>> = {
  'next-app': ['/live', '/actions', '/docs/a/b', '/shop'],
  'next-pages': ['/plain', '/docs/a/b'],
  nuxt: ['/', '/live', '/blog', '/docs/a'],
  sveltekit: ['/', '/live', '/blog/hello', '/opt', '/docs/a'],
  astro: ['/', '/live', '/docs/a'],
  'react-router': ['/', '/live', '/opt', '/docs/a'],
  'tanstack-start': ['/', '/live', '/docs/a'],
  angular: ['/', '/live', '/docs/a', '/admin/users/7'],
  'express-vite': ['/live', '/docs/a'],
};

/** Installs one of `bench/apps` outside the repository. */
export async function prepareServer(name: 'react-stream' | 'memlab'): Promise<string> {
  const source = fileURLToPath(new URL(`../apps/${name}`, import.meta.url));
  return cached(`bench/${name}-${await hashOf(source)}`, async (folder) => {
    await cp(source, folder, { recursive: true });
    const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await runQuietly('npm', args, { cwd: folder, env: plainEnvironment() });
  });
}

/** Express with React's streaming renderer, a page of 300 rows among its own. */
export const streaming: HealthyApp = {
  name: 'react-stream',
  oldestNode: 20,
  routes: ['/', '/rows', '/string'],
  start: 'npm start',
  prepare: () => prepareServer('react-stream'),
};

export const healthyApps: readonly HealthyApp[] = [
  streaming,
  ...(Object.keys(apps) as AppName[]).map((name) => ({
    name,
    oldestNode: apps[name].node,
    routes: healthyRoutes[name],
    // The start script of Angular's starter runs a development server.
    ...(name === 'angular' ? {} : { start: 'npm start' }),
    prepare: () => prepareApp(name),
  })),
];

/** The environment of a terminal whose `node` is of that major version. */
export async function environmentWith(major: Major): Promise<NodeJS.ProcessEnv> {
  const env = plainEnvironment();
  return { ...env, PATH: `${dirname(await prepareNode(major))}${delimiter}${env.PATH}` };
}
