import { expect, it } from 'vitest';
import { askedServer } from './asked-server.test-builder.ts';
import { exampleUrlsFromServer, linksIn, locationsIn } from './example-urls-from-server.ts';
import { routeOf } from './route-of.ts';

const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });

/** A server of fixed answers. */
const serving = (pages: Record<string, { type: string; body: string; location?: string }>) =>
  askedServer((path, response) => {
    const page = pages[path];
    const location = page?.location === undefined ? {} : { location: page.location };
    const status = page ? (page.location === undefined ? 200 : 302) : 404;
    response.writeHead(status, { 'content-type': page?.type ?? 'text/plain', ...location }).end(page?.body ?? 'no');
  });

const page = (route: string) => routeOf({ route, kind: 'page' });
const found = (routes: readonly { path: string | null; urlFrom: string | null }[]) => routes.map(({ path, urlFrom }) => [path, urlFrom]);

it('takes URLs from the sitemap first, then from links of links', async () => {
  await using server = await serving({
    '/sitemap.xml': {
      type: 'application/xml',
      body: '<sitemapindex><sitemap><loc>https://shop.example/sitemap-1.xml</loc></sitemap></sitemapindex>',
    },
    '/sitemap-1.xml': { type: 'text/xml', body: '<urlset><url><loc>https://shop.example/product/1?a=1&amp;b=2</loc></url></urlset>' },
    '/': html('<a class="x" href="/menu">menu</a> <a href="https://elsewhere.example/docs/a">out</a> <a href=/logout>out</a>'),
    '/menu': html(`<a href='../docs/a/b?x=1#top'>docs</a> <a href="/product/2">other</a>`),
  });
  const asking = { origin: server.origin, headers: {}, signal: new AbortController().signal };
  const routes = await exampleUrlsFromServer([page('/'), page('/product/[id]'), page('/docs/[...path]'), page('/never/[id]')], asking);
  expect(found(routes)).toEqual([
    ['/', 'no parameters'],
    ['/product/1?a=1&b=2', 'sitemap'],
    ['/docs/a/b?x=1', 'crawl'],
    [null, null],
  ]);
  expect(server.asked).not.toContain('/logout');
});

it('asks nothing when every route has an example URL', async () => {
  await using server = await serving({});
  await exampleUrlsFromServer([page('/')], { origin: server.origin, headers: {}, signal: new AbortController().signal });
  expect(server.asked).toEqual([]);
});

it('skips damaged URLs', () => {
  expect(linksIn('<a href="http://[">x</a><a href="//other.example/a">y</a><a href="?q=1">z</a>', '/live', 'http://127.0.0.1:1')).toEqual([
    '/live?q=1',
  ]);
  expect(locationsIn('<loc>http://[</loc><loc><![CDATA[https://a.example/b]]></loc>')).toEqual(['/b']);
});

it('follows the front page to that of a language, and no way out', async () => {
  const pages = { '/': { ...html(''), location: '/en' }, '/en': html('<a href="/en/product/7">7</a>') };
  await using server = await serving(pages);
  const ask = (origin: string) =>
    exampleUrlsFromServer([page('/[lang]/product/[id]')], { origin, headers: {}, signal: AbortSignal.timeout(20_000) });
  expect(found(await ask(server.origin))).toEqual([['/en/product/7', 'crawl']]);
  await using elsewhere = await serving({ '/': { ...html(''), location: `${server.origin}/en` } });
  expect(found(await ask(elsewhere.origin))).toEqual([[null, null]]);
});
