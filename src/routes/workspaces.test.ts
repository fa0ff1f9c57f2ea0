import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRoutes } from './choose.ts';

const env = {
  ...{ PATH: process.env.PATH, HOME: process.env.HOME, GIT_CONFIG_GLOBAL: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' },
};

/** An app and three packages of one repository, linked by npm itself. */
const files = {
  'package.json': '{ "private": true, "workspaces": ["apps/*", "packages/*"] }',
  '.gitignore': 'node_modules\n.next\n',
  'packages/ui/package.json': '{ "name": "@shop/ui", "version": "1.0.0", "exports": { "./*": "./src/*.ts" } }',
  'packages/ui/src/badge.ts': 'import { format } from "@shop/format";\nexport const badge = format;\n',
  'packages/ui/src/menu.ts': 'export const menu = 1;\n',
  // Gives what it builds, not its sources: any of them may be meant.
  'packages/format/package.json': '{ "name": "@shop/format", "version": "1.0.0", "main": "./dist/index.js" }',
  'packages/format/src/index.ts': 'export const format = String;\n',
  'packages/other/package.json': '{ "name": "@shop/other", "version": "1.0.0" }',
  'packages/other/index.ts': 'export const other = 1;\n',
  'apps/blog/package.json': '{ "name": "blog" }',
  'apps/blog/app/page.tsx': 'export default () => 2;\n',
  'apps/shop/package.json': '{ "name": "shop", "dependencies": { "@shop/ui": "*" } }',
  'apps/shop/app/live/page.tsx': 'import { badge } from "@shop/ui/badge";\nexport default () => badge;\n',
  'apps/shop/app/menu/page.tsx': 'import { menu } from "@shop/ui/menu";\nexport default () => menu;\n',
  'apps/shop/app/plain/page.tsx': 'export default () => 1;\n',
  'apps/shop/.next/BUILD_ID': 'x',
  'apps/shop/.next/routes-manifest.json': '{}',
  'apps/shop/.next/app-path-routes-manifest.json': '{ "/live/page": "/live", "/menu/page": "/menu", "/plain/page": "/plain" }',
};

let repository: Awaited<ReturnType<typeof createFixture>>;
const git = (...args: string[]) => execFileSync('git', args, { cwd: repository.path, env, stdio: 'pipe' });

beforeAll(async () => {
  repository = await createFixture(files);
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd: repository.path, env, stdio: 'pipe' });
  // Only now: the framework itself is not to be installed for this.
  await repository.writeFile('apps/shop/package.json', '{ "name": "shop", "dependencies": { "@shop/ui": "*", "next": "*" } }');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'all');
});
afterAll(() => repository.rm());

const plain = {
  routes: [],
  maxRoutes: null,
  api: false,
  fromLog: null,
  params: {},
  ignore: [],
  perRoute: [],
  known: [],
  loads: ['same'] as const,
  changed: { ref: 'main', required: true },
};

test.each<[string, readonly string[]]>([
  ['packages/ui/src/badge.ts', ['/live']],
  ['packages/ui/src/menu.ts', ['/menu']],
  ['packages/format/src/index.ts', ['/live']],
  ['packages/other/index.ts', []],
  ['apps/shop/app/plain/page.tsx', ['/plain']],
  ['apps/blog/app/page.tsx', []],
  ['package-lock.json', ['/live', '/menu', '/plain']],
])('a change of %s chooses %j of the app', async (file, expected) => {
  git('checkout', '-q', '-f', '-B', 'work', 'main');
  await repository.writeFile(file, `${await repository.readFile(file, 'utf8')}\n`);
  git('add', '.');
  git('commit', '-q', '-m', 'work');
  const { routes } = await chooseRoutes({ ...plain, cwd: repository.getPath('apps/shop') }, { uncommitted: false });
  expect(routes.map(({ route, because }) => ({ route, because }))).toEqual(expected.map((route) => ({ route, because: [file] })));
});
