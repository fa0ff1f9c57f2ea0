import { shapeOf } from './alike.ts';
import type { UrlSource } from './discovery.ts';
import { changesSomething, inTime, linksIn, type ServerToAsk, sitemapPaths } from './example-urls-from-server.ts';
import { unrenderedPage } from './frameworks/frameworks.ts';

/** What a server answered to one GET request. */
export interface Answer {
  readonly status: number;
  /** In lower case, without parameters; empty where it names none. */
  readonly type: string;
  /** Where on this server it redirects to; null: nowhere, or elsewhere. */
  readonly location: string | null;
  /** Whether it redirects to where one says who one is, here or elsewhere: that is not the page. */
  readonly toLogin: boolean;
  /** Whether its headers are those of a file that is sent as it is. */
  readonly isFile: boolean;
  /** Whether it is a page in which the browser renders everything. */
  readonly isShell: boolean;
}

export interface Crawled {
  /** By the path that was requested, in the order of the requests; null: there was no answer. */
  readonly answers: ReadonlyMap<string, Answer | null>;
  /** Where a path came from that nobody named. */
  readonly from: ReadonlyMap<string, UrlSource>;
}

/** Pages that are followed beside those that are known: enough for a menu and for one page of each kind. */
const MOST_FOUND = 60;
const MOST_KNOWN = 200;
/** Pages of the same shape that are requested. */
const MOST_ALIKE = 6;
/** Characters of a page that are read. */
const LONGEST = 2_000_000;
/** Milliseconds for all. */
const LONGEST_CRAWL = 60_000;

/**
 * Requests known paths, and then what the sitemap and links lead to, pages of new shapes first. Sends GET requests to this server
 * alone; what reads as a way out, or as if it deleted something, is not followed.
 * Throws the reason of the signal when aborted.
 */
export async function crawl(known: readonly string[], server: ServerToAsk): Promise<Crawled> {
  const answers = new Map<string, Answer | null>();
  const from = new Map<string, UrlSource>();
  const queue: string[] = [];
  const add = (paths: readonly string[], source: UrlSource) => {
    for (const path of paths) {
      if (known.includes(path) || from.has(path) || changesSomething(path)) continue;
      from.set(path, source);
      queue.push(path);
    }
  };
  const request = async (path: string) => {
    const { answer, html } = await ask(path, server);
    answers.set(path, answer);
    if (answer?.location) add([answer.location], from.get(path) ?? 'crawl');
    add(linksIn(html, path, server.origin), 'crawl');
  };
  const until = performance.now() + LONGEST_CRAWL;
  for (const path of known.slice(0, MOST_KNOWN)) await request(path);
  add(['/'], 'crawl');
  add(await sitemapPaths(server), 'sitemap');
  const asked = new Map<string, number>();
  for (let n = 0; n < MOST_FOUND && performance.now() < until; n += 1) {
    const path = leastSeen(queue, asked);
    if (path === null) break;
    queue.splice(queue.indexOf(path), 1);
    asked.set(shapeOf(path), (asked.get(shapeOf(path)) ?? 0) + 1);
    await request(path);
  }
  return { answers, from };
}

/** The first path of the shape that was requested least; null: all shapes were requested often enough. */
function leastSeen(queue: readonly string[], asked: ReadonlyMap<string, number>): string | null {
  const seen = (path: string) => asked.get(shapeOf(path)) ?? 0;
  const [first, ...more] = queue.filter((path) => seen(path) < MOST_ALIKE);
  return first === undefined ? null : more.reduce((least, path) => (seen(path) < seen(least) ? path : least), first);
}

export const isPage = ({ type }: Answer): boolean => type === 'text/html' || type === 'application/xhtml+xml';

async function ask(path: string, { origin, headers, signal }: ServerToAsk): Promise<{ answer: Answer | null; html: string }> {
  try {
    return await inTime(signal, async (limit) => {
      const response = await fetch(origin + path, { headers, redirect: 'manual', signal: limit });
      const answer = answerOf(response, origin + path);
      if (isPage(answer) && response.ok) {
        const html = (await response.text()).slice(0, LONGEST);
        return { answer: { ...answer, isShell: unrenderedPage(html) !== null }, html };
      }
      // It may not end.
      await response.body?.cancel();
      return { answer, html: '' };
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return { answer: null, html: '' };
  }
}

/** A path or a host of that kind. */
const asksWhoItIs = /(^|[/._-])(log-?in|sign-?in|sso|o?auth2?|authorize|authenticate|accounts?|session)([/._-]|$)/i;

function answerOf({ status, headers }: Response, url: string): Answer {
  const target = headers.get('location');
  const there = status >= 300 && status < 400 && target !== null && URL.canParse(target, url) ? new URL(target, url) : null;
  return {
    status,
    type: (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase(),
    location: there?.origin === new URL(url).origin ? there.pathname + there.search : null,
    toLogin: there !== null && (asksWhoItIs.test(there.pathname) || (there.origin !== new URL(url).origin && asksWhoItIs.test(there.host))),
    // As `send` answers, which all static middlewares are built on.
    isFile: headers.get('accept-ranges') === 'bytes' && headers.has('last-modified') && headers.has('etag'),
    isShell: false,
  };
}
