import { expect, test } from 'vitest';
import { meansRoute } from './route-pattern.ts';

test.each<[string, string, boolean]>([
  ['/a', '/a', true],
  ['/a', '/ab', false],
  ['/product/[id]', '/product/[id]', true],
  ['/product/[id]', '/product/i', false],
  ['/admin*', '/admin/users', true],
  ['/admin/*', '/admin', false],
  ['*/edit', '/product/[id]/edit', true],
  ['*/edit', '/edit/more', false],
  ['/a/*/c/*/e', '/a/b/c/d/e', true],
  ['/a/*/c/*/e', '/a/b/c/e', false],
  ['/a*a', '/a', false],
  // Names of routes in which a star stands by itself.
  ['/docs/*', '/docs/*', true],
  ['/docs/:path(.*)*', '/docs/:path(.*)*', true],
])('%s means %s: %s', (pattern, route, means) => {
  expect(meansRoute(pattern, route)).toBe(means);
});
