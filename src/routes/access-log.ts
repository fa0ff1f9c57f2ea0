import type { DiscoveredRoute } from './discovery.ts';
import { routeMatcher } from './example-urls.ts';
import type { WeightedPath } from './named-routes.ts';

/** URLs of one route; the rest of a long tail is seldom requested. */
const mostPaths = 50;

/** The request and its status in the common and combined formats of nginx, OpenResty and Apache. */
const line = /"(GET|HEAD) (\/[^" ]*) HTTP\/[\d.]+" (\d{3}) /;

/**
 * Reads the real URLs of each route out of an access log, the most requested first, with the number of requests as their
 * weight. Only answered pages (2xx) count.
 * Query parameters that look like secrets or persons are dropped, and so is a URL whose path does.
 * @returns by the route's pattern
 */
export function exampleUrlsFromLog(text: string, routes: readonly DiscoveredRoute[]): ReadonlyMap<string, readonly WeightedPath[]> {
  const routeFor = routeMatcher(routes);
  const counts = new Map<string, Map<string, number>>();
  for (const entry of text.split('\n')) {
    const [, , url, status] = line.exec(entry) ?? [];
    if (!url || !status?.startsWith('2')) continue;
    const route = routeFor(url);
    const path = route && withoutSecrets(url);
    if (!route || !path) continue;
    const ofRoute = counts.get(route.route) ?? new Map<string, number>();
    counts.set(route.route, ofRoute.set(path, (ofRoute.get(path) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([route, paths]) => [
      route,
      [...paths]
        .map(([path, weight]) => ({ path, weight }))
        .sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1))
        .slice(0, mostPaths),
    ]),
  );
}

const secretName = /token|secret|passw|auth|session|sid$|jwt|signature|^sig$|api[-_]?key|^key$|^code$|^state$|e-?mail|phone|otp/i;
const person = /@|%40/i;
/** A JSON Web Token, or 24 and more letters and digits mixed as no word and no UUID is. */
const secretValue = /^eyJ[\w-]+\.|^(?=.*\d)(?=.*[a-z])[\w+/=.~-]{24,}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isSecret = (value: string): boolean => person.test(value) || (secretValue.test(value) && !uuid.test(value) && !isSlug(value));

/** `how-to-grow-24-tomatoes`: words and numbers with dashes between. */
const isSlug = (value: string): boolean => /^([a-z]+|\d{1,8})([-_.]([a-z]+|\d{1,8}))+$/i.test(value);

/** null when the path itself holds something that must not be kept. */
export function withoutSecrets(url: string): string | null {
  const [path, query] = url.split('?', 2) as [string, string | undefined];
  if (path.split('/').some(isSecret)) return null;
  const kept = (query ?? '').split('&').filter((pair) => {
    const [name, value] = pair.split('=', 2) as [string, string | undefined];
    return pair !== '' && !secretName.test(name) && !isSecret(value ?? '') && !isSecret(name);
  });
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
