import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { askedServer } from './asked-server.test-builder.ts';
import { crawl } from './crawl.ts';

const html = (response: ServerResponse, body: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
const links = (paths: readonly string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('');
const crawled = (origin: string, known: readonly string[] = []) =>
  crawl(known, { origin, headers: { 'x-key': '1' }, signal: new AbortController().signal });

it('asks what is known, the front page, the sitemap, and then what links lead to, each once and with the headers', async () => {
  const keys = new Set<unknown>();
  await using server = await askedServer((path, response, { headers }) => {
    keys.add(headers['x-key']);
    if (path === '/') return response.writeHead(302, { location: '/en' }).end();
    if (path === '/en') return html(response, links(['/known', '/a', 'https://elsewhere.example/x', '/logout', '/item/3/delete']));
    if (path === '/sitemap.xml') return response.writeHead(200, { 'content-type': 'text/xml' }).end('<loc>https://x.example/mapped</loc>');
    if (path === '/known') return response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    if (path === '/mapped') return html(response, links(['/a']));
    return response.writeHead(404).end();
  });
  const { answers, from } = await crawled(server.origin, ['/known']);
  expect(server.asked.sort()).toEqual(['/', '/a', '/en', '/known', '/mapped', '/sitemap.xml']);
  expect([...from]).toEqual(
    expect.arrayContaining([
      ['/en', 'crawl'],
      ['/mapped', 'sitemap'],
      ['/a', 'crawl'],
    ]),
  );
  expect(from.has('/known')).toBe(false);
  expect(answers.get('/')).toEqual({ status: 302, type: '', location: '/en', toLogin: false, isFile: false, isShell: false });
  expect(answers.get('/known')).toMatchObject({ type: 'application/json' });
  expect(answers.get('/a')).toMatchObject({ status: 404 });
  expect([...keys]).toEqual(['1']);
});

it('knows a page in which the browser renders everything', async () => {
  const shell = '<html><head><script src="/a.js"></script></head><body><div id="root"></div></body></html>';
  await using server = await askedServer((path, response) => html(response, path === '/' ? `<body>${links(['/admin'])}</body>` : shell));
  const { answers } = await crawled(server.origin);
  expect(answers.get('/')).toMatchObject({ isShell: false });
  expect(answers.get('/admin')).toMatchObject({ isShell: true });
});

it('asks pages of new shapes before more of the same, and not all of those', async () => {
  const products = Array.from({ length: 100 }, (_, i) => `/product/${i}`);
  await using server = await askedServer((path, response) => html(response, path === '/' ? links([...products, '/about']) : ''));
  await crawled(server.origin);
  const pages = server.asked.filter((path) => path !== '/' && path !== '/sitemap.xml');
  expect(pages.slice(0, 2)).toEqual(['/product/0', '/about']);
  expect(pages).toHaveLength(7);
});

it('does not wait for an answer that does not end, and goes on where none comes', async () => {
  await using server = await askedServer((path, response) => {
    if (path === '/') return html(response, links(['/events', '/cut']));
    if (path === '/cut') return response.destroy();
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
  });
  const { answers } = await crawled(server.origin);
  expect(answers.get('/events')).toMatchObject({ type: 'text/event-stream' });
  expect(answers.get('/cut')).toBeNull();
});

it.each([
  ['/login?next=/', '/login?next=/', true],
  ['/account/sign-in', '/account/sign-in', true],
  ['https://sso.example.org/x', null, true],
  ['https://www.example.org/x', null, false],
  ['/blog', '/blog', false],
])('knows whether a redirect to %s leads to a login', async (location, here, toLogin) => {
  await using server = await askedServer((path, response) =>
    response.writeHead(path === '/' ? 302 : 404, path === '/' ? { location } : {}).end(),
  );
  expect((await crawled(server.origin)).answers.get('/')).toMatchObject({ location: here, toLogin });
});

it('knows a file by its headers', async () => {
  const headers = { 'content-type': 'text/html', 'accept-ranges': 'bytes', 'last-modified': new Date(0).toUTCString(), etag: '"x"' };
  await using server = await askedServer((_, response) => response.writeHead(200, headers).end(''));
  expect((await crawled(server.origin)).answers.get('/')).toMatchObject({ isFile: true });
});
