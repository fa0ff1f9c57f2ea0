/** Servers whose one page keeps as many bytes as it is told: a plain one, 300 rows of React, a Next app and a Nuxt app. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cached, hashOf } from '../../e2e/app-cache.ts';
import { environmentOf, prepareApp, prepareNode } from '../../e2e/prepare-app.ts';
import { runQuietly } from '../../e2e/run-quietly.ts';
import type { Command } from '../../src/config/settings.ts';
import { commandOf } from '../verdict-only.ts';
import { prepareServer } from './healthy-pages.ts';

const sources = fileURLToPath(new URL('../apps/retain', import.meta.url));

export interface RetainingServer {
  readonly name: 'plain' | 'rows' | 'nuxt' | 'next';
  readonly oldestNode: number;
  readonly route: string;
  readonly prepare: () => Promise<{ readonly cwd: string; readonly command: Command }>;
}

/** A built app of the end-to-end tests with one more page, built again. */
async function withPage(name: 'nuxt' | 'next-app', page: string, to: string, output: string): Promise<string> {
  const app = await prepareApp(name);
  return cached(`bench/retain-${name}-${await hashOf(sources, app)}`, async (folder) => {
    await cp(app, folder, { recursive: true, verbatimSymlinks: true });
    await rm(join(folder, output), { recursive: true, force: true });
    await cp(join(sources, page), join(folder, to));
    await cp(join(sources, 'retain.mjs'), join(folder, 'app/lib/retain.mjs'));
    await runQuietly('npm', ['run', 'build'], { cwd: folder, env: await environmentOf(name) });
  });
}

export const retainingServers: readonly RetainingServer[] = [
  { name: 'plain', oldestNode: 20, route: '/', prepare: async () => ({ cwd: sources, command: commandOf('node', 'plain.mjs') }) },
  {
    name: 'rows',
    oldestNode: 20,
    route: '/rows',
    prepare: async () => ({
      cwd: await prepareServer('react-stream'),
      command: commandOf('node', '--import', pathToFileURL(join(sources, 'retain-per-request.mjs')).href, 'server.mjs'),
    }),
  },
  {
    name: 'nuxt',
    oldestNode: 22,
    route: '/retain',
    prepare: async () => ({
      cwd: await withPage('nuxt', 'nuxt-page.vue', 'app/pages/retain.vue', '.output'),
      command: commandOf(await prepareNode(22), '.output/server/index.mjs'),
    }),
  },
  {
    name: 'next',
    oldestNode: 20,
    route: '/retain',
    prepare: async () => ({
      cwd: await withPage('next-app', 'next-page.jsx', 'app/retain/page.jsx', '.next'),
      command: commandOf('node', 'node_modules/next/dist/bin/next', 'start'),
    }),
  },
];
