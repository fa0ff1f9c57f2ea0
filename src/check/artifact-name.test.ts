import { expect, it } from 'vitest';
import { fileName } from './artifact-name.ts';

it.each([
  ['/', 'root'],
  ['/sciencepedia', 'sciencepedia'],
  ['/product/[id]', 'product-id-'],
  ['/product-id', 'product-id'],
  ['/Product', 'Product-'],
  ['/root', 'root-'],
  ['/../../etc/passwd', 'etc-passwd-'],
  ['/a\0b"c', 'a-b-c-'],
])('the files of %j begin with %s', (route, name) => {
  expect(fileName(route)).toMatch(new RegExp(`^${name}`));
  expect(fileName(route)).toMatch(/^[\w-]{1,90}$/);
});

it('two routes never share their files, not even where capitals are not told apart', () => {
  const routes = ['/', '/root', '/Root', '/a/b', '/a-b', '/a_b', '/a//b', '/A/b', '/é', '/è', `/${'x'.repeat(300)}`, `/${'x'.repeat(301)}`];
  expect(new Set(routes.map((route) => fileName(route).toLowerCase())).size).toBe(routes.length);
});
