import { expect, it } from 'vitest';
import { pathsOfRegexp } from './path-of-regexp.ts';

// What Express 4.17, 4.22 and 5.0 made of these paths of `use`.
it.each([
  ['^\\/admin\\/?(?=\\/|$)', [], ['/admin']],
  ['^\\/?(?=\\/|$)', [], ['']],
  ['^\\/of\\/(?:([^\\/]+?))\\/?(?=\\/|$)', ['team'], ['/of/:team']],
  ['^\\/of(?:\\/([^/]+?))\\/x\\/?(?=\\/|$)', ['team'], ['/of/:team/x']],
  ['^(?:\\/([^/]+?))?\\/shop\\/?(?=\\/|$)', ['lang'], ['/:lang?/shop']],
  ['^\\/n(?:\\/(\\d+))\\/?(?=\\/|$)', ['id'], ['/n/:id']],
  ['^\\/a\\.b-c\\/?(?=\\/|$)', [], ['/a.b-c']],
  ['^\\/shop\\/?(?=\\/|$)|^\\/store\\/?(?=\\/|$)', [], ['/shop', '/store']],
  ['(?:^\\/shop\\/?(?=\\/|$)|^\\/store\\/?(?=\\/|$))', [], ['/shop', '/store']],
  ['^(?:\\/of\\/([^\\/]+))(?:\\/$)?(?=\\/|$)', ['team'], ['/of/:team']],
  ['^(?:\\/a\\/([^\\/]+)|\\/a)(?:\\/$)?(?=\\/|$)', ['x'], ['/a/:x', '/a']],
  ['^\\/all\\/(.*)\\/?(?=\\/|$)', ['0'], ['/all/*']],
])('reads %s', (source, names, paths) => {
  expect(pathsOfRegexp(source, names)).toEqual(paths);
});

it.each(['^\\/(\\w+)s?x+[ab]', '^\\/v\\d', '^\\/a.b', '\\/a)'])('does not guess what %s stands for', (source) => {
  expect(pathsOfRegexp(source, ['x'])).toBeNull();
});
