import { createFixture } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { CheckError, problem } from '../problems.ts';
import { namingApps, workspaceApps } from './workspaces.ts';

const uses = (...names: string[]) => JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });
const packages = {
  'apps/web/package.json': uses('next'),
  'apps/web/node_modules/next/package.json': uses('next'),
  'apps/docs/package.json': uses('astro'),
  'apps/api/package.json': uses('express'),
  'packages/ui/package.json': uses('react'),
  'packages/deep/shop/package.json': uses('nuxt'),
  'examples/demo/package.json': uses('next'),
};

const appsOf = async (files: Record<string, string>) => {
  await using root = await createFixture({ ...packages, ...files });
  return (await workspaceApps(root.path)).map(({ folder, framework }) => `${folder}: ${framework}`);
};

describe('the apps of a monorepo', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['npm', { 'package.json': '{"workspaces":["apps/*","packages/*"]}' }, ['apps/docs: Astro', 'apps/web: Next.js']],
    ['Yarn', { 'package.json': '{"workspaces":{"packages":["./apps/web/"]}}' }, ['apps/web: Next.js']],
    [
      'pnpm',
      { 'package.json': '{}', 'pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - "packages/**"\n  - "!apps/docs"\n' },
      ['apps/web: Next.js', 'packages/deep/shop: Nuxt'],
    ],
    ['Lerna', { 'lerna.json': '{"packages":["packages/**"]}' }, ['packages/deep/shop: Nuxt']],
    ['npm, of servers alone', { 'package.json': '{"workspaces":["apps/a*"]}' }, ['apps/api: a server of your own']],
    ['none', { 'package.json': '{}' }, []],
    ['damaged files', { 'package.json': '{', 'pnpm-workspace.yaml': ': [', 'lerna.json': '[]' }, []],
  ])('as %s lists them', async (_, files, expected) => {
    expect(await appsOf(files)).toEqual(expected);
  });
});

describe('what fails at the root of a monorepo', () => {
  const failing = async (files: Record<string, string>, failure: Error) => {
    await using root = await createFixture({ ...packages, ...files });
    return await namingApps(root.path, () => Promise.reject(failure)).catch((error: unknown) => error);
  };
  const root = { 'package.json': '{"workspaces":["apps/w*"]}' };
  const named = problem('workspace-root', { folders: ['apps/web'], frameworks: ['Next.js'] });

  test('names the apps, in place of what says less', async () => {
    const notBuilt = problem('not-built', { framework: 'Next.js', cwd: '/' });
    expect(await failing(root, new CheckError(problem('no-routes', { front: null, asked: 1 })))).toMatchObject({ problems: [named] });
    expect(await failing(root, new CheckError(notBuilt))).toMatchObject({ problems: [notBuilt, named] });
  });

  test('is left as it is where the apps do not matter', async () => {
    const [elsewhere, other, crash] = [
      new CheckError(problem('no-routes', { front: null, asked: 1 })),
      new CheckError(problem('port-taken', { port: 1 })),
      new Error('x'),
    ];
    expect(await failing({ 'package.json': '{}' }, elsewhere)).toBe(elsewhere);
    expect(await failing(root, other)).toBe(other);
    expect(await failing(root, crash)).toBe(crash);
  });
});
