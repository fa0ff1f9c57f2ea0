import { expect, test } from 'vitest';
import { mapHint } from './map-hint.ts';

test.each([
  ['next', 'serverSourceMaps: true'],
  ['vite-ssr', 'build: { sourcemap: true } in vite.config.'],
  ['own-server', 'in your bundler.'],
  [null, 'in your bundler.'],
])('of %s says "%s"', (framework, setting) => {
  expect(mapHint(framework)).toContain(setting);
});
