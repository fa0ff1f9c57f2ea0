/** Which URLs of a route are worth hammering: asked before the load, each at most twice. */

import type { Settings } from '../config/settings.ts';
import type { DataRequest } from '../loads/load.ts';
import { pathsOf, type Route, urlsOf, varies, type WeightedPath } from '../routes/named-routes.ts';
import type { RunningServer } from '../server/server.ts';
import { answeredFromCache, mayBeCached } from './answered-from-cache.ts';
import { fitData } from './fit-data.ts';
import { isExpected } from './hammer.ts';
import type { Headers } from './headers.ts';
import { type Probe, probe } from './probe.ts';

export interface Fit {
  /** With the URLs that answer as they should; or, where one that must answer does not, with that one alone. */
  readonly route: Route;
  /** The header, or the mark in the page, that proves that no code renders the route; null: nothing does. */
  readonly cachedBy: string | null;
  /** The answer of the first URL of `route`, perhaps an empty shell; null: none within the time for one. */
  readonly seen: Probe | null;
}

export interface Fitting {
  /** Whether URLs that do not answer are left out while others do: those of an access log may be gone. */
  readonly isLoose: boolean;
  /** What may be asked beside the page. */
  readonly dataRequests?: readonly DataRequest[];
  /** Headers with which a page is rendered again that a cache would answer; absent: it is not to be, or none are known. */
  readonly revalidation?: Headers | undefined;
  readonly signal: AbortSignal;
}

/** URLs that are requested; a page takes some milliseconds, and more of them would warm the server up. */
const mostAsked = 20;

/**
 * Requests each URL once. The second answer shows what a cache answers: the first one fills it.
 * Throws the reason of the signal when aborted.
 */
export async function fit(
  route: Route,
  server: RunningServer,
  settings: Settings,
  { isLoose, dataRequests = [], revalidation, signal }: Fitting,
): Promise<Fit> {
  const asked = pathsOf(route).slice(0, isLoose ? mostAsked : undefined);
  const good: Array<WeightedPath & { readonly seen: Probe }> = [];
  let bad: Probe | null = null;
  const kept: string[] = [];
  const renewed: typeof good = [];
  let redirectedFrom: string | null = null;
  for (const one of asked) {
    const { path, seen, from } = await ask(one.path, server, settings, signal);
    redirectedFrom ??= from;
    if (seen === null || !isExpected(settings.expectStatus, seen.status) || seen.unrendered?.as === 'shell') {
      bad ??= seen;
      if (isLoose) continue;
      return { route: withPaths(route, [one]), cachedBy: null, seen };
    }
    const cachedBy = varies(path) || !isCacheable(settings) ? null : (answeredFromCache(seen.headers) ?? seen.unrendered?.mark ?? null);
    if (cachedBy === null) {
      good.push({ path, weight: one.weight, seen });
      continue;
    }
    kept.push(cachedBy);
    const again = revalidation && (await renders(path, revalidation, { server, settings, signal }));
    if (again) renewed.push({ path, weight: one.weight, seen: again });
  }
  const moved = redirectedFrom === null ? {} : { redirectedFrom };
  const [cachedBy = null] = kept;
  const [first] = good;
  if (first) {
    const answered = await fitData(dataRequests, urlsOf(first.path)(), { origin: server.origin, settings, signal });
    const facts = {
      ...(first.seen.endless ? { endless: true } : {}),
      ...(dataRequests.length > 0 ? { dataRequests: answered } : {}),
      ...(first.seen.headers['set-cookie'] ? { setsCookies: true } : {}),
      ...moved,
    };
    return { route: { ...withPaths(route, good), ...facts }, cachedBy: null, seen: first.seen };
  }
  const [again] = renewed;
  if (again && revalidation) return { route: { ...withPaths(route, renewed), revalidation, ...moved }, cachedBy: null, seen: again.seen };
  return { route: withPaths(route, asked.slice(0, 1)), cachedBy, seen: bad };
}

/** The answer to a request that asks for a new one; null: it is not answered as it should be, or from the cache all the same. */
async function renders(
  path: string,
  headers: Headers,
  { server, settings, signal }: { readonly server: RunningServer; readonly settings: Settings; readonly signal: AbortSignal },
): Promise<Probe | null> {
  const seen = await probe({ ...settings, origin: server.origin, request: { path: urlsOf(path)(), headers } }, signal);
  return seen && isExpected(settings.expectStatus, seen.status) && answeredFromCache(seen.headers) === null ? seen : null;
}

/** The answer to a URL, or, where it redirects to another page of this server that answers as it should, to that. */
async function ask(path: string, server: RunningServer, settings: Settings, signal: AbortSignal) {
  const { expectStatus } = settings;
  const get = (wanted: string): Promise<Probe | null> =>
    probe({ ...settings, origin: server.origin, request: { path: urlsOf(wanted)() } }, signal);
  let [at, seen] = [path, await get(path)];
  const target =
    seen?.location && isCacheable(settings) && !isExpected(expectStatus, seen.status) ? pageAt(seen.location, path, server) : null;
  const there = target === null ? null : await get(target);
  if (target !== null && there && isExpected(expectStatus, there.status)) [at, seen] = [target, there];
  // A URL that is new in every request has no second answer.
  if (isCacheable(settings) && !varies(path) && seen && mayBeCached(seen.headers) && answeredFromCache(seen.headers) === null)
    seen = await get(at);
  return { path: at, seen, from: at === path || at === otherSlash(path) ? null : path };
}

/** Other methods change something: no cache answers in place of the app. */
const isCacheable = ({ method }: Settings): boolean => method === 'GET' || method === 'HEAD';

function otherSlash(path: string): string {
  const [, bare = '', query = ''] = /^([^?]*)(.*)$/s.exec(path) ?? [];
  return (bare.length > 1 && bare.endsWith('/') ? bare.slice(0, -1) : `${bare}/`) + query;
}

/** Where one is sent who must say first who he is: that is not the page. */
const asksWhoItIs = /(^|[/_-])(log-?in|sign-?in|sso|auth|oauth|authorize|authenticate|session)([/._-]|$)/i;
/** A query by which a page is found again after a login. */
const comesBack = /^(next|from|return(_?to|_?url)?|redirect(_?to|_?url|_?uri)?|callback(_?url)?|continue|destination|dest|r|ref)$/i;

/** The page of this server that a redirect leads to; null: it leads elsewhere, or to a login. Of a URL that varies only its slash may differ. */
function pageAt(location: string, path: string, { origin }: RunningServer): string | null {
  const base = origin + urlsOf(path)();
  if (!URL.canParse(location, base)) return null;
  const url = new URL(location, base);
  const target = url.pathname + url.search;
  const other = otherSlash(path);
  if (target === urlsOf(other)()) return other;
  const isLogin = asksWhoItIs.test(url.pathname) || [...url.searchParams.keys()].some((name) => comesBack.test(name));
  return url.origin !== origin || varies(path) || isLogin || target === path ? null : target;
}

function withPaths(route: Route, paths: readonly WeightedPath[]): Route {
  const { paths: _, ...rest } = route;
  const own = paths.map(({ path, weight }) => ({ path, weight }));
  return { ...rest, path: own[0]?.path ?? route.path, ...(own.length > 1 ? { paths: own } : {}) };
}
