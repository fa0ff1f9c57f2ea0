/** The fixtures of the end-to-end suite in which somebody planted a leak. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cached, hashOf } from '../../e2e/app-cache.ts';
import { attributeFixtures } from '../../e2e/attribute-server.ts';
import { guiltyLine, leaks, serversFolder, sourceOf } from '../../e2e/fixtures/verdict/table.ts';
import { plainEnvironment } from '../../e2e/prepare-app.ts';
import { heldByBehaviour, heldByFixture } from './held-by.ts';
import type { KnownLeak, Truth } from './leak.ts';
import { markedLine } from './marked-line.ts';

const env = { ...plainEnvironment(), NODE_ENV: 'production' };

const behaviours: readonly KnownLeak[] = leaks.map((row) => ({
  group: 'planted',
  name: `planted ${row.server === 'leaks' ? '' : row.server}${row.route}`,
  volley: 200,
  prepare: async () => ({
    cwd: serversFolder,
    words: ['node', `${row.server}.mjs`],
    env,
    route: row.route,
    framework: null,
    truth: {
      where: 'own',
      own: `${sourceOf(row)}:${guiltyLine(row)}`,
      dependency: null,
      heldBy: heldByBehaviour[row.route.split('/')[1]!] ?? null,
    },
  }),
}));

/** The folder of a fixture, made ready to run where it is not yet. */
async function prepared(name: string): Promise<string> {
  const source = join(attributeFixtures, name);
  if (name !== 'bundled' && name !== 'dependency') return source;
  return cached(`bench/line-${name}-${await hashOf(source)}`, async (to) => {
    await cp(source, to, { recursive: true });
    if (name === 'dependency') {
      await cp(join(source, 'packages'), join(to, 'node_modules'), { recursive: true });
      await cp(join(source, 'server.js'), join(to, 'server.mjs'));
      return;
    }
    await mkdir(join(to, 'dist'));
    await using bundle = await rolldown({ input: join(to, 'src/server.ts'), platform: 'node' });
    await bundle.write({ file: join(to, 'dist/server.js'), format: 'cjs', minify: true, sourcemap: true });
  });
}

function truthOf(name: string): Truth {
  const source = join(attributeFixtures, name);
  const heldBy = heldByFixture[name] ?? null;
  if (name !== 'dependency') return { where: 'own', own: markedLine(source), dependency: null, heldBy };
  const [file] = markedLine(join(source, 'packages/leaky-store')).split(':');
  return {
    where: 'dependency',
    own: markedLine(source, '// <= called here').replace('.js:', '.mjs:'),
    dependency: { name: 'leaky-store', files: [file!] },
    heldBy,
  };
}

const servers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  bundled: ['node', 'dist/server.js'],
  dependency: ['node', 'server.mjs'],
};

const fixtures: readonly KnownLeak[] = Object.keys(heldByFixture).map((name) => ({
  group: 'planted',
  name: `planted attribute/${name}`,
  volley: 200,
  prepare: async () => ({
    cwd: await prepared(name),
    words: servers[name] ?? ['node', 'server.js'],
    env,
    route: '/',
    framework: null,
    truth: truthOf(name),
  }),
}));

export const planted: readonly KnownLeak[] = [...fixtures, ...behaviours];
