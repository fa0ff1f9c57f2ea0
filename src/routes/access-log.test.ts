import { expect, it } from 'vitest';
import { exampleUrlsFromLog, withoutSecrets } from './access-log.ts';
import { routeOf } from './route-of.ts';

const request = (path: string, status = 200, method = 'GET') =>
  `203.0.113.7 - - [23/Nov/2026:10:00:00 +0000] "${method} ${path} HTTP/1.1" ${status} 512 "https://shop.example/" "Mozilla/5.0"`;

it('gives each route its real URLs, the most requested first', () => {
  const routes = ['/product/[id]', '/product/new', '/docs/[...path]'].map((route) => routeOf({ route, kind: 'page' }));
  const log = [
    request('/product/7'),
    request('/product/9?size=l'),
    request('/product/9?size=l&utm_token=abc'),
    request('/product/new'),
    request('/docs/a/b'),
    request('/product/404', 404),
    request('/product/5', 200, 'POST'),
    request('/unknown'),
    '2026/11/23 10:00:00 [error] 7#7: *1 "GET /product/3 is not a request',
    '',
  ].join('\n');
  expect(exampleUrlsFromLog(log, routes)).toEqual(
    new Map([
      [
        '/product/[id]',
        [
          { path: '/product/9?size=l', weight: 2 },
          { path: '/product/7', weight: 1 },
        ],
      ],
      ['/product/new', [{ path: '/product/new', weight: 1 }]],
      ['/docs/[...path]', [{ path: '/docs/a/b', weight: 1 }]],
    ]),
  );
});

it.each([
  ['/search?q=shoes&page=2', '/search?q=shoes&page=2'],
  ['/search?q=shoes&token=x', '/search?q=shoes'],
  ['/search?email=a', '/search'],
  ['/search?q=a@example.org', '/search'],
  ['/search?q=a%40example.org', '/search'],
  ['/search?x=eyJhbGciOiJIUzI1NiJ9.e30.abc', '/search'],
  ['/search?x=9f86d081884c7d659a2feaa0c55ad015', '/search'],
  ['/reset/9f86d081884c7d659a2feaa0c55ad015', null],
  ['/user/a@example.org', null],
  ['/chat/1b54e3a0-5c1e-4b0e-9a51-0c1d2e3f4a5b', '/chat/1b54e3a0-5c1e-4b0e-9a51-0c1d2e3f4a5b'],
  ['/blog/how-to-grow-24-tomatoes-in-a-small-garden', '/blog/how-to-grow-24-tomatoes-in-a-small-garden'],
])('of %s keeps %s', (address, kept) => {
  expect(withoutSecrets(address)).toBe(kept);
});
