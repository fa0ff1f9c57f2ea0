import { expect, test } from 'vitest';
import { mapSetting } from './map-hint.ts';

test.each([
  ['next', 'serverSourceMaps: true'],
  ['vite-ssr', 'build: { sourcemap: true } in vite.config'],
])('of %s is "%s"', (framework, setting) => {
  expect(mapSetting(framework)).toContain(setting);
});

test.each(['own-server', 'unheard-of', 'constructor', null])('of %s is not known', (framework) => {
  expect(mapSetting(framework)).toBeNull();
});
