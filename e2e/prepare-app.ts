import { cp } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, hashOf, sourcesIn } from './app-cache.ts';
import { runQuietly } from './run-quietly.ts';

/** One app of every framework, each with the same routes, and a leak in `lib/leaky.ts` that /product/:id calls. */
export const apps = {
  'next-app': { node: 20 },
  'next-pages': { node: 20 },
  nuxt: { node: 22 },
  sveltekit: { node: 22 },
  astro: { node: 22 },
  'react-router': { node: 20 },
  'tanstack-start': { node: 22 },
  angular: { node: 20 },
  'express-vite': { node: 20 },
} as const;

export type AppName = keyof typeof apps;

const here = dirname(fileURLToPath(import.meta.url));

/** The environment of a developer's terminal: the test runner's own settings would change what frameworks do. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, NODE_OPTIONS: __, VITEST: ___, ...env } = process.env;
  return {
    ...env,
    CI: '1',
    // Whichever service runs the tests: what they compare has no colours.
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  };
}

const install = (folder: string, env: NodeJS.ProcessEnv) =>
  runQuietly('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, env });

/** Absolute path of a Node.js binary of that major version: the running one, or one installed from `e2e/nodes`. */
export async function prepareNode(major: 16 | 18 | 20 | 22 | 24 | 26): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const source = join(here, 'nodes');
  const folder = await cached(`nodes-${await hashOf(source)}`, async (folder) => {
    await cp(source, folder, { recursive: true });
    await install(folder, plainEnvironment());
  });
  return join(folder, 'node_modules', `node${major}`, 'bin', 'node');
}

/** The environment to build and start this app in: the first `node` on its PATH is new enough for the framework. */
export async function environmentOf(name: AppName): Promise<NodeJS.ProcessEnv> {
  const env = plainEnvironment();
  const running = Number(process.versions.node.split('.')[0]);
  const node = running >= apps[name].node ? process.execPath : await prepareNode(apps[name].node);
  return { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH}` };
}

/**
 * Installs and builds one of `e2e/apps` and returns the folder of the built app, ready to start, outside the
 * repository. The folder is shared: copy it before changing anything in it.
 * `variant` is added to the environment of the build, such as `{ STANDALONE: '1' }` for the Next apps.
 */
export async function prepareApp(name: AppName, variant: Readonly<Record<string, string>> = {}): Promise<string> {
  const source = join(here, 'apps', name);
  const env = { ...(await environmentOf(name)), ...variant };
  const hash = await hashOf(source, JSON.stringify([apps[name].node, variant]));
  return cached(`apps/${name}-${hash}`, async (folder) => {
    for (const file of await sourcesIn(source)) await cp(file, join(folder, relative(source, file)));
    await install(folder, env);
    await runQuietly('npm', ['run', 'build'], { cwd: folder, env });
  });
}
