import { expect, it } from 'vitest';
import { answeredRoutes } from './answered-routes.ts';
import type { Answer } from './crawl.ts';
import type { UrlSource } from './discovery.ts';
import { routeOf } from './route-of.ts';
import type { Candidate } from './served-routes.ts';

const candidate = (route: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ route: routeOf({ route, kind: 'page' }), kind: null, isSure: true, isOfPackage: false },
  ...more,
});
const html: Answer = { status: 200, type: 'text/html', location: null, toLogin: false, isFile: false, isShell: false };
const json: Answer = { ...html, type: 'application/json' };

/** @param links paths that links lead to; the others are known */
const answered = (candidates: readonly Candidate[], answers: Record<string, Answer | null>, links: readonly string[] = []) =>
  answeredRoutes(candidates, {
    answers: new Map(Object.entries(answers)),
    from: new Map(links.map((path): [string, UrlSource] => [path, 'crawl'])),
  });

it.each<[string, Answer | null, string]>([
  ['HTML', html, 'page'],
  ['XHTML', { ...html, type: 'application/xhtml+xml' }, 'page'],
  ['data', json, 'api'],
  ['text', { ...html, type: 'text/plain' }, 'api'],
  ['a file', { ...html, isFile: true }, 'prerendered'],
  ['an empty shell', { ...html, isShell: true }, 'client-rendered'],
  ['a file that is an empty shell', { ...html, isFile: true, isShell: true }, 'client-rendered'],
  ['a redirect', { ...html, status: 302, location: '/other' }, 'redirect'],
  ['a redirect elsewhere', { ...html, status: 301 }, 'redirect'],
  // What could not be told is looked at, and said to be so.
  ['a redirect to a login', { ...html, status: 302, location: '/login?next=/a', toLogin: true }, 'page'],
  ['an error', { ...html, status: 500 }, 'page'],
  ['a refusal in words', { ...html, status: 401, type: 'text/plain' }, 'page'],
  ['a refusal as data', { ...json, status: 401 }, 'api'],
  ['nothing', null, 'page'],
])('takes what answers with %s for what it is', (_, answer, kind) => {
  expect(answered([candidate('/a')], { '/a': answer }).routes).toMatchObject([{ route: '/a', kind }]);
});

it('follows a redirect to the other form of a slash', () => {
  const moved = { ...html, status: 301, location: '/a/' };
  expect(answered([candidate('/a')], { '/a': moved, '/a/': html }, ['/a/']).routes).toMatchObject([{ path: '/a/', kind: 'page' }]);
});

it('gives a URL that answered with a page to the pattern that it fits, and makes routes of pages that fit none', () => {
  const answers = {
    '/user/1': { ...html, status: 404 },
    '/user/2': html,
    '/news/1': html,
    '/news/2': html,
    '/about': html,
    '/a.json': json,
  };
  const { routes, crawled } = answered([candidate('/user/:id')], answers, Object.keys(answers));
  expect(routes.map(({ route, kind, path, urlFrom }) => [route, kind, path, urlFrom])).toEqual([
    ['/user/:id', 'page', '/user/2', 'crawl'],
    ['/news/:id', 'page', '/news/1', 'crawl'],
    ['/about', 'page', '/about', 'crawl'],
  ]);
  expect(routes[1]?.paths).toHaveLength(2);
  expect(crawled).toBe(2);
});

it('keeps what was only guessed if it answers, and files of a package not at all', () => {
  const guesses = [
    candidate('/there', { isSure: false }),
    candidate('/gone', { isSure: false }),
    candidate('/never/:id', { isSure: false }),
  ];
  const files = [candidate('/files/*', { isOfPackage: true }), candidate('/docs/*', { isOfPackage: true })];
  const answers = { '/there': html, '/gone': { ...html, status: 404 }, '/files/a.html': { ...html, isFile: true }, '/docs/a': html };
  const { routes } = answered([...guesses, ...files], answers, ['/files/a.html', '/docs/a']);
  expect(routes.map(({ route }) => route)).toEqual(['/there', '/docs/*']);
});

it('says which links lead to no page, and looks at those that fail', () => {
  const answers = { '/': { ...html, status: 404 }, '/gone': { ...html, status: 404 }, '/silent': null, '/fails': { ...html, status: 500 } };
  const { routes, dead } = answered([], answers, Object.keys(answers));
  expect(dead).toEqual([
    { path: '/gone', status: 404 },
    { path: '/silent', status: null },
  ]);
  expect(routes).toMatchObject([{ route: '/fails', kind: 'page' }]);
});
