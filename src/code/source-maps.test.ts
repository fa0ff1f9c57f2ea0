import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appSources } from './by-syntax/app-sources.ts';
import { sourceIndex } from './by-syntax/source-index.ts';
import { scriptsOf, type WithoutMaps } from './source-maps.ts';
import { workspaceAt } from './workspace.ts';

/** A repository with these files; a link is written as `-> target`. */
async function repository(files: Readonly<Record<string, string>>) {
  const outer = await realpath(await mkdtemp(join(tmpdir(), 'maps-')));
  const root = join(outer, 'repository');
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    await (text.startsWith('-> ') ? symlink(text.slice(3), path) : writeFile(path, text));
  }
  const workspace = workspaceAt(root);
  return {
    outer,
    root,
    /** Where the first character of the second line of a script came from. */
    async traced(script: string, cwd = root): Promise<string> {
      const found = await scriptsOf(workspace, cwd).at(join(root, script));
      const position = found?.trace(2, 0);
      if (!position) return `nowhere (${found?.map})`;
      const { original } = position;
      return original.kind === 'file' ? `${workspace.relative(original.path)}:${position.line}` : original.kind;
    },
    [Symbol.asyncDispose]: () => rm(outer, { recursive: true, force: true }),
  };
}

const built = 'line one\nline two\n';
/** Maps line 2 of the script to line 3 of the source. */
const map = (source: string, more: object = {}) => JSON.stringify({ version: 3, sources: [source], names: [], mappings: ';AAEA', ...more });

describe('the name of a source in a map', () => {
  it.each([
    ['relative to the map', '../src/a.ts', 'src/a.ts:3'],
    ['relative to the app', 'src/a.ts', 'src/a.ts:3'],
    ['URL-encoded', '../src/%5Bid%5D.ts', 'src/[id].ts:3'],
    ['of webpack', 'webpack://shop/./src/a.ts?1a2b', 'src/a.ts:3'],
    ['of a webpack layer', 'webpack-internal:///(rsc)/./src/a.ts', 'src/a.ts:3'],
    ['of turbopack', 'turbopack:///[project]/src/a.ts', 'src/a.ts:3'],
    ['that the bundler made up', 'webpack://shop/webpack/bootstrap', 'made-up'],
    ['of an entry that webpack put together', 'webpack://_N_E/?7f2c', 'made-up'],
    ['of a folder', 'webpack://shop/./src/', 'made-up'],
    ['that is empty', '', 'made-up'],
    ['of a virtual module', '\0virtual:entry', 'made-up'],
    ['that climbs out of the repository', '../../../../../../../../etc/passwd', 'outside'],
    ['that is a file outside', 'file:///etc/passwd', 'outside'],
    ['that stays within its scheme', 'turbopack:///[project]/../../../etc/passwd', 'etc/passwd:3'],
    ['that is a link out of the repository', '../src/link.ts', 'outside'],
  ])('%s', async (_, source, expected) => {
    await using files = await repository({
      ...{ 'src/a.ts': '', 'src/[id].ts': '', 'src/link.ts': '-> /etc/hostname' },
      ...{ 'dist/server.js': built, 'dist/server.js.map': map(source) },
    });
    expect(await files.traced('dist/server.js')).toBe(expected);
  });

  it('is that of a file beside the map before one of the app, and never one of the app where the map is a package’s', async () => {
    const app = { 'src/a.ts': '', 'dist/server.js': built, 'dist/server.js.map': map('src/a.ts') };
    await using beside = await repository({ ...app, 'dist/src/a.ts': '' });
    expect(await beside.traced('dist/server.js')).toBe('dist/src/a.ts:3');
    const folder = 'node_modules/p/dist';
    await using ofPackage = await repository({ ...app, [`${folder}/p.js`]: built, [`${folder}/p.js.map`]: map('src/a.ts') });
    expect(await ofPackage.traced(`${folder}/p.js`)).toBe(`${folder}/src/a.ts:3`);
  });

  it('is followed through the build that was built again', async () => {
    const first = 'node_modules/.nitro/ssr/page.js';
    const files = { 'src/a.ts': '', 'dist/server.js': built, 'dist/server.js.map': map(`../${first}`, { mappings: ';AACA' }) };
    await using twice = await repository({ ...files, [first]: built, [`${first}.map`]: map('../../../src/a.ts') });
    expect(await twice.traced('dist/server.js')).toBe('src/a.ts:3');
    await using without = await repository({ ...files, [first]: built });
    expect(await without.traced('dist/server.js')).toBe(`${first}:2`);
    await using circle = await repository({ ...files, [first]: built, [`${first}.map`]: map('page.js', { mappings: ';AACA' }) });
    expect(await circle.traced('dist/server.js')).toBe(`${first}:2`);
  });

  it('is followed to the source of a build that has no map, by what both say', async () => {
    const page = `const visits: string[] = [];\nexport function load({ url }: { url: URL }) {\n  visits.push(url.pathname.repeat(50));\n  return { title: 'Products', visits: visits.length };\n}\n`;
    const first = page.replace(': string[]', '').replace(': { url: URL }', '');
    // How telling a word is depends on all the others.
    const others = Array.from(
      { length: 300 },
      (_, i) => `export const ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]} = ${i};`,
    );
    const adapter = '.svelte-kit/adapter-node/entries/_page.js';
    // Line 2 of the script is line 3 of what the adapter was given.
    await using files = await repository({
      ...{ 'src/routes/+page.server.ts': page, 'src/others.ts': others.join('\n'), [adapter]: first },
      ...{ 'build/server.js': built, 'build/server.js.map': map(`../${adapter}`, { mappings: ';AAEE' }) },
    });
    const sources = async () => sourceIndex(await appSources(workspaceAt(files.root), files.root, ['build']));
    const scripts = scriptsOf(workspaceAt(files.root), files.root, { isBuilt: (path) => path.includes('adapter-node'), sources });
    const script = await scripts.at(join(files.root, 'build/server.js'));
    const original = { kind: 'file', path: join(files.root, 'src/routes/+page.server.ts') };
    expect(script?.trace(2, 0)).toMatchObject({ original, line: 3, by: 'syntax' });
    expect(await files.traced('build/server.js')).toBe(`${adapter}:3`);
  });

  it('is that of a second build, whose code is the same and has maps', async () => {
    const bundle = 'const a=new Map();\nfunction b(e){a.set(e,{at:1})}\n';
    await using files = await repository({ 'src/a.ts': '', 'dist/a.js': bundle });
    await using copy = await repository({
      'src/a.ts': '',
      'dist/a.js': `${bundle}//# sourceMappingURL=a.js.map`,
      'dist/a.js.map': map('../src/a.ts'),
    });
    const other = await scriptsOf(workspaceAt(copy.root), copy.root).at(join(copy.root, 'dist/a.js'));
    const without = { isBuilt: () => true, sources: async () => sourceIndex([]) };
    const traced = async (again: WithoutMaps['again']) =>
      (await scriptsOf(workspaceAt(files.root), files.root, { ...without, again }).at(join(files.root, 'dist/a.js')))?.trace(2, 12) ?? null;
    expect(await traced(async () => [other!])).toMatchObject({ line: 3, by: 'second-build' });
    expect(await traced(async () => [])).toBeNull();
    expect(await traced(undefined)).toBeNull();
  });

  it('is that of the app in a monorepo, or of the root above it', async () => {
    const app = { 'apps/web/app/page.ts': '', 'packages/ui/x.ts': '', 'apps/web/dist/server.js': built };
    await using own = await repository({ ...app, 'apps/web/dist/server.js.map': map('turbopack:///[project]/app/page.ts') });
    expect(await own.traced('apps/web/dist/server.js', join(own.root, 'apps/web'))).toBe('apps/web/app/page.ts:3');
    await using above = await repository({ ...app, 'apps/web/dist/server.js.map': map('turbopack:///[project]/packages/ui/x.ts') });
    expect(await above.traced('apps/web/dist/server.js', join(above.root, 'apps/web'))).toBe('packages/ui/x.ts:3');
  });
});

describe('the map of a script', () => {
  it('is the one that its comment names', async () => {
    await using files = await repository({
      'src/a.ts': '',
      'dist/s.js': `${built}//# sourceMappingURL=maps/s.map`,
      'dist/maps/s.map': map('../../src/a.ts'),
    });
    expect(await files.traced('dist/s.js')).toBe('src/a.ts:3');
  });

  it('may be inline', async () => {
    const data = Buffer.from(map('../src/a.ts')).toString('base64');
    await using files = await repository({
      'src/a.ts': '',
      'dist/s.js': `${built}//# sourceMappingURL=data:application/json;charset=utf-8;base64,${data}`,
    });
    expect(await files.traced('dist/s.js')).toBe('src/a.ts:3');
  });

  it('of Next.js standalone is found beside the original build', async () => {
    await using files = await repository({
      'app/page.ts': '',
      '.next/standalone/.next/server/chunks/a.js': built,
      '.next/server/chunks/a.js.map': map('../../../app/page.ts'),
    });
    expect(await files.traced('.next/standalone/.next/server/chunks/a.js')).toBe('app/page.ts:3');
  });

  it('may have sections', async () => {
    const sections = [{ offset: { line: 1, column: 0 }, map: { version: 3, sources: ['../src/a.ts'], names: [], mappings: 'AAEA' } }];
    await using files = await repository({ 'src/a.ts': '', 'dist/s.js': built, 'dist/s.js.map': JSON.stringify({ version: 3, sections }) });
    expect(await files.traced('dist/s.js')).toBe('src/a.ts:3');
  });

  const nested = (depth: number): object =>
    depth === 0
      ? { version: 3, sources: [], names: [], mappings: '' }
      : { version: 3, sections: [{ offset: { line: 0, column: 0 }, map: nested(depth - 1) }] };

  it.each([
    ['is missing', null, 'none'],
    ['is no JSON', 'surprise', 'unusable'],
    ['is an array', '[]', 'unusable'],
    [
      'has a section on a line that the script does not have',
      JSON.stringify({ version: 3, sections: [{ offset: { line: 2 ** 30, column: 0 }, map: nested(0) }] }),
      'unusable',
    ],
    ['has more lines than the script', map('../src/a.ts', { mappings: `${';'.repeat(1_000_000)}AAEA` }), 'unusable'],
    [
      'has more sources than a bundle',
      map('../src/a.ts', { sources: Array.from({ length: 300_000 }, (_, i) => `../${i}.js`) }),
      'unusable',
    ],
    ['has sections without end', JSON.stringify(nested(50)), 'unusable'],
    ['names a line that its source does not have', map('../src/a.ts', { sourcesContent: ['one line'] }), 'found'],
  ])('leads nowhere when it %s', async (_, text, kind) => {
    await using files = await repository({ 'src/a.ts': '', 'dist/s.js': built, ...(text === null ? {} : { 'dist/s.js.map': text }) });
    expect(await files.traced('dist/s.js')).toBe(`nowhere (${kind})`);
  });

  it('is not read from outside the repository', async () => {
    await using files = await repository({ 'src/a.ts': '', 'dist/s.js': `${built}//# sourceMappingURL=../../outside.map` });
    await writeFile(join(files.outer, 'outside.map'), map('src/a.ts'));
    expect(await files.traced('dist/s.js')).toBe('nowhere (none)');
  });
});

it('reads no more maps than memory is there for', async () => {
  const files = Object.fromEntries(
    ['a', 'b', 'c'].flatMap((name) => [
      [`dist/${name}.js`, built],
      [`dist/${name}.js.map`, map('../src/a.ts')],
    ]),
  );
  await using repo = await repository({ 'src/a.ts': '', ...files });
  const scripts = scriptsOf(workspaceAt(repo.root), repo.root, null, 2.5 * map('../src/a.ts').length);
  const found: (string | undefined)[] = [];
  for (const name of ['a', 'b', 'c', 'a']) found.push((await scripts.at(join(repo.root, `dist/${name}.js`)))?.map);
  expect(found).toEqual(['found', 'found', 'unusable', 'found']);
});

it('does not read scripts outside the repository', async () => {
  await using files = await repository({ 'a.js': '' });
  await writeFile(join(files.outer, 'secret.js'), 'secret');
  const scripts = scriptsOf(workspaceAt(files.root), files.root);
  expect(await scripts.at(join(files.root, '../secret.js'))).toBeNull();
  expect(await scripts.at('node:fs')).toBeNull();
});
