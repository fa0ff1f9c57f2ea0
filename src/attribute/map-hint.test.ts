import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import { workspaceAt } from '../code/workspace.ts';
import { aFrame } from '../heap/a-site.test-builder.ts';
import { mapNotes, mapSetting } from './map-hint.ts';

test.each([
  ['next', 'serverSourceMaps: true'],
  ['vite-ssr', 'build: { sourcemap: true } in vite.config'],
])('of %s is "%s"', (framework, setting) => {
  expect(mapSetting(framework, '/')).toContain(setting);
});

test.each(['own-server', 'unheard-of', 'constructor', null])('of %s is not known', (framework) => {
  expect(mapSetting(framework, '/')).toBeNull();
});

const settingOf = async (manifest: object) => {
  await using app = await createFixture({ 'package.json': JSON.stringify(manifest) });
  return mapSetting(null, app.path);
};

test.each([
  ['tsc -p .', '"sourceMap": true in tsconfig.json'],
  ['rimraf dist && tsup src/server.ts', 'sourcemap: true in tsup.config (or tsup --sourcemap)'],
  ['esbuild src/server.ts --bundle --outdir=dist', 'sourcemap: true of esbuild (or esbuild --sourcemap)'],
  ['webpack --mode production', "devtool: 'source-map' in webpack.config"],
  ['nest build', '"sourceMap": true in tsconfig.json'],
  ['swc src -d dist', '"sourceMaps": true in .swcrc (or swc --source-maps)'],
  ['make', null],
])('of a build by "%s" is %s', async (build, setting) => {
  expect(await settingOf({ scripts: { build, start: 'rollup -c' } })).toBe(setting);
});

test('of a build by a script of its own is that of the bundler it is built with, not of its compiler', async () => {
  const devDependencies = { typescript: '5', esbuild: '0.25' };
  expect(await settingOf({ scripts: { build: 'node build.mjs' }, devDependencies })).toContain('esbuild');
  expect(await settingOf({ scripts: { 'build:server': 'tsc' }, devDependencies })).toContain('tsconfig');
});

test('says how a line without a map was found, or that it is the built one', () => {
  const app = { framework: 'astro', cwd: '/' };
  const codes = (frame: Parameters<typeof aFrame>[0]) => mapNotes(aFrame(frame), app, workspaceAt('/')).map(({ code }) => code);
  expect(codes({ mapped: 'syntax' })).toEqual(['found-by-syntax']);
  expect(codes({ mapped: null, path: '/app/dist/server/a.mjs' })).toEqual(['no-source-map']);
  expect(codes({ mapped: 'source-map' })).toEqual([]);
  expect(codes({ mapped: null, path: '/app/server.mjs' })).toEqual([]);
});
