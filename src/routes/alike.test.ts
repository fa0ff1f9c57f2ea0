import { expect, it } from 'vitest';
import { alike, shapeOf } from './alike.ts';

const names = (paths: readonly string[]) => alike(paths).map(({ route }) => route);
const many = (folder: string, name: (i: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => `${folder}/${name(i)}`);

it.each([
  ['numbers', ['/product/1', '/product/22'], '/product/:id'],
  ['UUIDs', ['/a/8b7d5f3e-0c1d-4a5b-9e8f-112233445566/edit', '/a/0b7d5f3e-0c1d-4a5b-9e8f-112233445567/edit'], '/a/:id/edit'],
  ['dates', ['/day/2026-01-02', '/day/2026-01-03'], '/day/:id'],
  ['codes of letters and digits', ['/chat/k3j9x82mzq', '/chat/p0q1r2s3t4'], '/chat/:id'],
  ['names in a folder', ['/blog/how-to-a', '/blog/why-b', '/blog/a-c', '/blog/a-d'], '/blog/:slug'],
])('takes pages that differ in %s for one route', (_, paths, route) => {
  expect(alike(paths)).toEqual([{ route, paths }]);
});

it('leaves pages apart that may well be different ones', () => {
  const apart = ['/', '/about-us', '/terms-of-use', '/contact', '/admin/users', '/admin/orders', '/admin/user-list', '/product/new'];
  expect(names(apart)).toEqual(apart);
  // One alone has no other to be like.
  expect(names(['/product/1', '/team/1'])).toEqual(['/product/1', '/team/1']);
});

it('takes words for values where there are many beside each other, and names at the root later than below it', () => {
  const word = (i: number) => 'abcdefghijklm'[i]!;
  expect(names(many('/category', word, 10))).toEqual(['/category/:slug']);
  expect(names(many('/category', word, 9))).toHaveLength(9);
  expect(names(many('', word, 12))).toHaveLength(12);
  expect(names(many('', (i) => `post-${word(i)}`, 8))).toEqual(['/:slug']);
  expect(names(many('', (i) => `post-${word(i)}`, 7))).toHaveLength(7);
});

it('keeps the first ten paths of a route, each page once whatever its query', () => {
  const paths = many('/product', String, 30);
  expect(alike([...paths, '/product/1?x=1'])).toEqual([{ route: '/product/:id', paths: paths.slice(0, 10) }]);
  expect(alike(['/list?page=2', '/list'])).toEqual([{ route: '/list', paths: ['/list?page=2'] }]);
});

it('knows the shape of a path without others to compare with', () => {
  expect(['/', '/a/12/b?x=1#y', '/about-us'].map(shapeOf)).toEqual(['/', '/a/:id/b', '/about-us']);
});
