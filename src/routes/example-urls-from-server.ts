import { timeLimit } from '../time-limit.ts';
import type { DiscoveredRoute } from './discovery.ts';
import { withExampleUrls, withoutExampleUrl } from './example-urls.ts';

export interface ServerToAsk {
  /** Such as "http://127.0.0.1:28411". */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Requests; enough for the pages of a menu, too few to warm anything up. */
const mostPages = 25;
const mostSitemaps = 5;
/** Characters of one answer that are read. */
const longest = 2_000_000;
/** Milliseconds for one answer. */
const patience = 10_000;

/**
 * Looks for example URLs of routes that have none: first in `sitemap.xml`, then in the links of known pages, breadth first.
 * Sends only GET requests, and only to this server; pages that do not answer are skipped.
 */
export async function exampleUrlsFromServer(routes: readonly DiscoveredRoute[], server: ServerToAsk): Promise<readonly DiscoveredRoute[]> {
  if (withoutExampleUrl(routes).length === 0) return routes;
  const mapped = withExampleUrls(routes, await sitemapPaths(server), 'sitemap');
  return crawl(mapped, server);
}

async function crawl(routes: readonly DiscoveredRoute[], server: ServerToAsk): Promise<readonly DiscoveredRoute[]> {
  let found = routes;
  const start = routes.filter(({ kind, path }) => path !== null && (kind === 'page' || kind === 'prerendered')).map(({ path }) => path!);
  const queue = new Set(['/', ...start]);
  let asked = 0;
  for (const page of queue) {
    if (withoutExampleUrl(found).length === 0 || asked === mostPages) break;
    asked += 1;
    const links = linksIn(await textOf(page, server, 'text/html'), page, server.origin);
    found = withExampleUrls(found, links, 'crawl');
    for (const link of links) if (queue.size < mostPages) queue.add(link);
  }
  return found;
}

/** The paths that `sitemap.xml` names, and those that it leads to; none where there is no such file. */
export async function sitemapPaths(server: ServerToAsk): Promise<readonly string[]> {
  const queue = new Set(['/sitemap.xml']);
  const paths: string[] = [];
  for (const file of queue) {
    const text = await textOf(file, server, 'xml');
    const locations = locationsIn(text);
    if (!/<sitemapindex\b/i.test(text)) paths.push(...locations);
    else for (const nested of locations) if (queue.size < mostSitemaps) queue.add(nested);
  }
  return paths;
}

/** A sitemap names the public host; the path is what this server knows too. */
export const locationsIn = (sitemap: string): readonly string[] =>
  [...sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/gi)].flatMap(([, location]) => {
    const url = parsed(plain(location!), 'http://localhost');
    return url ? [url.pathname + url.search] : [];
  });

/** The URLs on this server that a page's links lead to. */
export const linksIn = (html: string, page: string, origin: string): readonly string[] =>
  [...html.matchAll(/<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)].flatMap(([, double, single, bare]) => {
    const url = parsed(plain(double ?? single ?? bare ?? ''), origin + page);
    // The page's own origin: what looks like a way out is not followed.
    return url && url.origin === origin && !changesSomething(url.pathname) ? [url.pathname + url.search] : [];
  });

/** Whether a link reads as if it ended a session or took something away. */
export const changesSomething = (path: string): boolean => /\/(log-?out|sign-?out|delete|remove|destroy|unsubscribe)\b/i.test(path);

const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

const parsed = (href: string, base: string): URL | null => {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
};

/**
 * Runs what must end within the time for one answer.
 * @throws what `run` throws, also because it was ended
 */
export async function inTime<T>(signal: AbortSignal, run: (limit: AbortSignal) => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  using limit = timeLimit(signal, patience);
  return await run(limit.signal);
}

/** Empty for anything but a 2xx of the wanted type. */
async function textOf(path: string, server: ServerToAsk, type: string): Promise<string> {
  try {
    return await inTime(server.signal, (limit) => textWithin(path, { ...server, signal: limit }, type));
  } catch (error) {
    if (server.signal.aborted) throw error;
    return '';
  }
}

async function textWithin(path: string, { origin, headers, signal }: ServerToAsk, type: string): Promise<string> {
  const get = (at: string) => fetch(origin + at, { headers, redirect: 'manual', signal });
  const answer = await get(path);
  // A front page may lead to that of a language.
  const next = parsed(answer.headers.get('location') ?? '', origin + path);
  const isMoved = answer.status >= 300 && answer.status < 400 && next?.origin === origin;
  if (isMoved) await answer.body?.cancel();
  const response = isMoved ? await get(next.pathname + next.search) : answer;
  const fits = response.ok && (response.headers.get('content-type') ?? '').includes(type);
  if (fits) return (await response.text()).slice(0, longest);
  // It may not end.
  await response.body?.cancel();
  return '';
}
