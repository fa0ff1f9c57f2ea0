import { expect, it } from 'vitest';
import { wordsOf } from '../problems.ts';
import { noneListed, nothingChecked } from './nothing-checked.ts';
import type { RouteRow, Wanted } from './table.ts';

const row = (route: string, kind: RouteRow['kind'], choice: RouteRow['choice'], urlFrom: RouteRow['urlFrom'] = 'no parameters') => ({
  ...{ route, kind, choice, urlFrom, path: route, chosen: false, because: [], chain: [] },
});
const wanted: Wanted = { changedOnly: false, api: false, refilled: false, maxRoutes: null, ignore: [] };
const said = (rows: readonly RouteRow[], more: Partial<Wanted> = {}) => {
  const found = nothingChecked({ rows, wanted: { ...wanted, ...more } });
  return found && wordsOf(found);
};

const still = [row('/', 'prerendered', 'prerendered'), row('/old', 'redirect', 'redirect')];

it('says what was found, why each kind was left out, and what to write', () => {
  expect(said([...still, row('/api/a', 'api', 'api'), row('/api/b', 'api', 'ignored'), row('/c', 'page', 'cached')])).toEqual({
    what: 'Nothing was checked: only 1 API route, 1 prerendered route, 1 cached route, 1 redirect and 1 ignored route were found.',
    saw: [
      'API routes, not checked without --api: /api/a',
      'Prerendered, so no code runs: /',
      'Answered from a cache, so no code ran: /c',
      'Redirects, which render nothing: /old',
      'Ignored by the configuration: /api/b',
    ],
    change:
      'Check the API routes with --api, or name pages that the server renders, with real values for their parameters: --route / --route /product/1.',
  });
  expect(said([row('/a', 'page', 'cached'), row('/b', 'page', 'over-limit')])?.change).toMatch(/^Raise --max-routes, or name pages /);
  expect(said(still)?.change).toMatch(/^Name pages /);
  expect(wordsOf(noneListed('nuxt')).what).toBe('The Nuxt build lists no route.');
});

it('is no problem where the change or the ignore list kept out what would have been checked', () => {
  expect(said([...still, row('/live', 'page', 'unchanged')])).toBeNull();
  expect(said([...still, row('/live', 'page', 'ignored')])).toBeNull();
  expect(said([...still, row('/api/a', 'api', 'unchanged')], { api: true })).toBeNull();
  expect(said([row('/api/a', 'api', 'unchanged', 'named')])).toBeNull();
  expect(said([row('/', 'prerendered', 'unchanged')], { refilled: true })).toBeNull();
  // A server whose routes nobody lists is not asked for them where the change touches none.
  expect(said([], { changedOnly: true })).toBeNull();
  expect(said([])).not.toBeNull();
});

it('is one where an API route that the change does not touch would not have been checked either', () => {
  expect(said([row('/api/a', 'api', 'unchanged'), row('/api/b', 'api', 'api')])?.saw).toEqual([
    'API routes, not checked without --api: /api/a, /api/b',
  ]);
});
