import { expect, it } from 'vitest';
import { routeMatcher, withExampleUrls, withParams } from './example-urls.ts';
import { routeOf } from './route-of.ts';

const routes = [
  routeOf({ route: '/', kind: 'page', base: '/shop' }),
  routeOf({ route: '/product/[id]', kind: 'page', base: '/shop' }),
  routeOf({ route: '/product/new', kind: 'page', base: '/shop' }),
  routeOf({ route: '/[...rest]', kind: 'page', base: '/shop' }),
];

it('finds the most specific route, below the base of the app', () => {
  const routeFor = routeMatcher(routes);
  const patterns = ['/shop', '/shop/product/1?x=1', '/shop/product/new', '/shop/a/b', '/product/1'].map(
    (path) => routeFor(path)?.route ?? null,
  );
  expect(patterns).toEqual(['/', '/product/[id]', '/product/new', '/[...rest]', null]);
});

it('gives an example URL only to routes that have none', () => {
  const filled = withExampleUrls(routes, ['/shop/product/7', '/shop/product/8', '/shop/product/new?x=1'], 'crawl');
  expect(filled.map(({ path, urlFrom }) => [path, urlFrom])).toEqual([
    ['/shop', 'no parameters'],
    ['/shop/product/7', 'crawl'],
    ['/shop/product/new', 'no parameters'],
    [null, null],
  ]);
});

it('prefers what the user says, and names patterns that no route has', () => {
  const { routes: filled, unknown } = withParams(routes, {
    '/product/[id]': ['/shop/product/1?size=l', '/x'],
    '/': ['/shop?a=1'],
    '/nope': ['/nope'],
  });
  expect(filled.map(({ path, urlFrom }) => [path, urlFrom]).slice(0, 2)).toEqual([
    ['/shop?a=1', 'config'],
    ['/shop/product/1?size=l', 'config'],
  ]);
  expect(unknown).toEqual(['/nope']);
});
