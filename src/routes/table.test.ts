import { expect, it } from 'vitest';
import type { AffectedRoute, Reason } from './change/affected.ts';
import type { RouteKind } from './frameworks/framework.ts';
import { routeOf } from './route-of.ts';
import { routesAsJson, routeTable } from './table.ts';

const touched = (route: string, by: Reason['by'] | null, chain: readonly string[] = ['x.ts'], kind: RouteKind = 'page'): AffectedRoute => ({
  route: routeOf({ route, kind }),
  because: by === null ? [] : [{ file: chain.at(-1)!, chain, by }],
});

const routes = [
  touched('/far', 'imported', ['far.ts', 'a.ts', 'b.ts', 'x.ts']),
  touched('/near', 'imported', ['near.ts', 'x.ts']),
  touched('/own', 'own', ['own.ts']),
  touched('/untouched', null),
  touched('/product/[id]', 'own', ['product.ts']),
  touched('/about', 'own', ['about.ts'], 'prerendered'),
  touched('/api', 'own', ['api.ts'], 'api'),
  touched('/old', null, [], 'redirect'),
];

const choices = (wanted: Parameters<typeof routeTable>[1]) => routeTable(routes, wanted).map(({ choice }) => choice);

it('takes what the change touches and can be measured', () => {
  expect(choices({ changedOnly: true, api: false, maxRoutes: null, ignore: [], refilled: false })).toEqual([
    'changed',
    'changed',
    'changed',
    'unchanged',
    'no-example-url',
    'prerendered',
    'api',
    'redirect',
  ]);
});

it('takes API routes when asked, and everything without a change', () => {
  expect(choices({ changedOnly: false, api: true, maxRoutes: null, ignore: [], refilled: false })).toEqual([
    'all',
    'all',
    'all',
    'all',
    'no-example-url',
    'prerendered',
    'all',
    'redirect',
  ]);
});

it('leaves out what is ignored', () => {
  const left = (ignore: readonly string[]) =>
    routeTable(routes, { changedOnly: false, api: true, maxRoutes: null, ignore, refilled: false }).flatMap(({ route, choice }) =>
      choice === 'ignored' ? [route] : [],
    );
  expect(left(['/near', '/product/*', '/a*'])).toEqual(['/near', '/product/[id]', '/about', '/api']);
  expect(left(['/nea', '/product/1'])).toEqual([]);
});

it('prefers routes whose own file changed, then the nearest', () => {
  expect(choices({ changedOnly: true, api: false, maxRoutes: 2, ignore: [], refilled: false }).slice(0, 3)).toEqual([
    'over-limit',
    'changed',
    'changed',
  ]);
  expect(choices({ changedOnly: true, api: false, maxRoutes: 1, ignore: [], refilled: false }).slice(0, 3)).toEqual([
    'over-limit',
    'over-limit',
    'changed',
  ]);
});

it('prints the fields of the contract', () => {
  expect(
    routesAsJson(routeTable(routes, { changedOnly: true, api: false, maxRoutes: null, ignore: [], refilled: false })).slice(1, 2),
  ).toEqual([{ route: '/near', kind: 'page', path: '/near', sampleFrom: 'no parameters', chosen: true, because: ['x.ts'] }]);
});

it('takes a prerendered route whose cache is filled while the server runs, where it can be rendered again', () => {
  const again = [
    { route: routeOf({ route: '/news', kind: 'prerendered', refilled: true }), because: [] },
    touched('/about', 'own', [], 'prerendered'),
  ];
  const all = { changedOnly: false, api: false, maxRoutes: null, ignore: [] };
  expect(routeTable(again, { ...all, refilled: true }).map(({ choice }) => choice)).toEqual(['all', 'prerendered']);
  expect(routeTable(again, { ...all, refilled: false }).map(({ choice }) => choice)).toEqual(['prerendered', 'prerendered']);
});
