import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { appFiles } from '../routes/app-files.ts';
import { planOf } from './plan.ts';
import { withFlags, wordsWithFlags } from './tool-flags.ts';

const manifest = (scripts: object, more: object = {}) => JSON.stringify({ scripts, ...more });
const plan = async (
  framework: string | null,
  files: Readonly<Record<string, string>>,
  given: readonly [string, ...string[]] | null = null,
) => {
  await using app = await createFixture(files);
  const found = await planOf(await appFiles(app.path), framework, given && { text: given.join(' '), env: {}, words: given });
  return 'why' in found
    ? found
    : { renamed: found.renamed, written: Object.fromEntries(found.written), words: found.command.words.join(' ') };
};

describe('a copy is changed so that its build writes maps', () => {
  it.each([
    ['vite-ssr', 'vite.config.ts', 'vite build --ssr', 'sourcemap: true'],
    ['sveltekit', 'vite.config.js', 'vite build', 'sourcemap: true'],
    ['astro', 'astro.config.mjs', 'astro build', 'sourcemap: true'],
    ['solid-start', 'app.config.ts', 'vinxi build', 'router.plugins = async'],
    ['solid-start', 'vite.config.ts', 'vite build', 'sourcemap: true'],
    ['next', 'next.config.mjs', 'next build', "devtool = 'source-map'"],
  ])('of %s by %s, which imports the own one', async (framework, name, build, says) => {
    const found = await plan(framework, { 'package.json': manifest({ build }), [name]: 'export default {}' });
    const own = name.replace('.config', '.config.without-maps');
    expect(found).toMatchObject({ renamed: [[name, own]], words: 'npm run build' });
    const text = 'written' in found ? found.written[name] : '';
    expect(text).toContain(`import * as own from "./${own}"`);
    expect(text).toContain(says);
  });

  it('of Next.js in the form of its module', async () => {
    const written = async (name: string, type?: string) => {
      const found = await plan('next', { 'package.json': manifest({ build: 'next build' }, { type }), [name]: '' });
      return 'written' in found ? found.written[name] : '';
    };
    expect(await written('next.config.js')).toMatch(/require\("\.\/next\.config\.without-maps\.js"\).*module\.exports = /s);
    for (const made of [await written('next.config.js', 'module'), await written('next.config.ts')])
      expect(made).toContain('export default');
  });

  it('by a configuration of its own where there is none', async () => {
    expect(await plan('next', { 'package.json': manifest({ build: 'next build' }) })).toMatchObject({
      renamed: [],
      written: { 'next.config.mjs': expect.stringContaining('const given = {};') },
    });
  });

  it('of Angular in each way to build', async () => {
    const build = { options: { browser: 'a.ts' }, configurations: { production: { sourceMap: false } } };
    const files = {
      'package.json': manifest({ build: 'ng build' }),
      'angular.json': JSON.stringify({ projects: { a: { architect: { build } } } }),
    };
    const found = await plan('angular', files);
    const edited = JSON.parse('written' in found ? (found.written['angular.json'] ?? '') : '');
    const made = edited.projects.a.architect.build;
    expect(made.options).toMatchObject({ browser: 'a.ts', sourceMap: { scripts: true } });
    expect(made.configurations.production.sourceMap).toMatchObject({ scripts: true });
    expect(await plan('angular', { ...files, 'angular.json': '{' })).toMatchObject({ why: 'no-way' });
  });

  it('by flags in its scripts, and in the command that was given', async () => {
    const files = { 'package.json': manifest({ build: 'rimraf dist && esbuild src/a.ts --minify', start: 'esbuild --serve' }) };
    const found = await plan(null, files);
    const { scripts } = JSON.parse('written' in found ? (found.written['package.json'] ?? '') : '');
    expect(scripts).toEqual({ build: 'rimraf dist && esbuild --sourcemap src/a.ts --minify', start: 'esbuild --serve' });
    expect(await plan(null, { 'package.json': '{}' }, ['npx', 'tsup', '--minify'])).toMatchObject({
      words: 'npx tsup --sourcemap --minify',
    });
  });
});

describe('nothing is built', () => {
  it.each([
    ['where nothing says how', 'next', {}, { why: 'no-command' }],
    ['where no way is known', 'own-server', { build: 'node build.mjs' }, { why: 'no-way' }],
    ['where the script uploads', 'next', { build: 'next build && sentry-cli sourcemaps upload .next' }, { why: 'uploads' }],
    [
      'where a script behind it does',
      'next',
      { build: 'next build', postbuild: 'npm run up', up: 'aws s3 sync .next s3://x' },
      { why: 'uploads', message: 'aws s3 sync .next s3://x' },
    ],
    ['where a word of it says so', 'vite-ssr', { build: 'vite build && node scripts/upload-maps.mjs' }, { why: 'uploads' }],
  ])('%s', async (_, framework, scripts, expected) => {
    expect(await plan(framework, { 'package.json': manifest(scripts) })).toMatchObject(expected);
  });
});

it.each([
  ['esbuild a.ts', 'esbuild --sourcemap a.ts'],
  ['NODE_ENV=production webpack --mode production', 'NODE_ENV=production webpack --devtool=source-map --mode production'],
  ['webpack build -c a.js', 'webpack build --devtool=source-map -c a.js'],
  ['tsc && ./node_modules/.bin/rollup -c', 'tsc && ./node_modules/.bin/rollup --sourcemap -c'],
  ['cross-env A=1 tsup && npx ncc build a.js', 'cross-env A=1 tsup --sourcemap && npx ncc build --source-map a.js'],
  ['echo esbuild-like; node webpack.mjs', null],
])('%s', (script, expected) => {
  expect(withFlags(script)).toBe(expected);
});

it('leaves words alone that are of no such tool', () => {
  expect(wordsWithFlags(['npm', 'run', 'build'])).toBeNull();
  expect(wordsWithFlags(['./node_modules/.bin/esbuild', 'a.ts'])).toEqual(['./node_modules/.bin/esbuild', '--sourcemap', 'a.ts']);
});
