import { alike } from './alike.ts';
import { type Answer, type Crawled, isPage } from './crawl.ts';
import type { DiscoveredRoute } from './discovery.ts';
import { routeMatcher, withExampleUrls } from './example-urls.ts';
import type { RouteKind } from './frameworks/framework.ts';
import type { Candidate } from './served-routes.ts';

export interface Answered {
  readonly routes: readonly DiscoveredRoute[];
  /** How many of them nobody listed: links and the sitemap led to them. */
  readonly crawled: number;
  /** Links that lead to no page, with the status that they answer; null: no answer. */
  readonly dead: ReadonlyArray<{ readonly path: string; readonly status: number | null }>;
}

/** Routes by what the server answered: their kind, example URLs, and pages that no list has. */
export function answeredRoutes(candidates: readonly Candidate[], crawled: Crawled): Answered {
  const { answers, from } = crawled;
  const listed = withUrls(candidates, crawled).flatMap(({ route: named, ...candidate }): readonly DiscoveredRoute[] => {
    const route = withSlash(named, answers);
    const answer = route.path === null ? undefined : answers.get(route.path);
    const kind = candidate.kind ?? kindOf(answer ?? null);
    // What is called from nobody knows where is not there, and what a package answers are files.
    if (!candidate.isSure && (answer === undefined || answer === null || answer.status === 404)) return [];
    if (candidate.isOfPackage && (route.path === null || answer?.isFile)) return [];
    return [{ ...route, kind }];
  });
  const routeFor = routeMatcher(candidates.map(({ route }) => route));
  const others = [...answers].filter(([path]) => from.has(path) && routeFor(path) === null);
  const pages = others.filter(([, answer]) => answer !== null && (answer.status >= 500 || (isOk(answer) && isPage(answer))));
  const added = alike(pages.map(([path]) => path)).map(({ route, paths }): DiscoveredRoute => {
    const [first, ...more] = paths as [string, ...string[]];
    return {
      ...{ route, kind: kindOfPage(answers.get(first)!), path: first, urlFrom: from.get(first) ?? 'crawl' },
      ...(more.length > 0 ? { paths: paths.map((path) => ({ path, weight: 1 })) } : {}),
      ...{ sourceFile: null, frames: [], built: [] },
    };
  });
  const dead = others.flatMap(([path, answer]) =>
    path !== '/' && (answer === null || (answer.status >= 400 && answer.status < 500)) ? [{ path, status: answer?.status ?? null }] : [],
  );
  return { routes: [...listed, ...added], crawled: added.length, dead };
}

/** Gives those without an example URL one that answered as a page, or as anything. */
function withUrls(candidates: readonly Candidate[], { answers, from }: Crawled): readonly Candidate[] {
  const good = [...answers].filter(([, answer]) => answer !== null && isOk(answer));
  const paths = [...good.filter(([, answer]) => isPage(answer!)), ...good].map(([path]) => path);
  let routes: readonly DiscoveredRoute[] = candidates.map(({ route }) => route);
  for (const source of ['sitemap', 'crawl'] as const) {
    routes = withExampleUrls(
      routes,
      paths.filter((path) => from.get(path) === source),
      source,
    );
  }
  return candidates.map((candidate, i) => ({ ...candidate, route: routes[i]! }));
}

/** With the URL that a redirect to the other form of a slash at the end leads to. */
function withSlash(route: DiscoveredRoute, answers: Crawled['answers']): DiscoveredRoute {
  const target = route.path === null ? null : (answers.get(route.path)?.location ?? null);
  const isSame = target !== null && target.replace(/\/$/, '') === route.path?.replace(/\/$/, '');
  return isSame && answers.has(target) ? { ...route, path: target } : route;
}

const isOk = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** An empty shell that a server sends is no page of its own, whoever sends it. */
const kindOfPage = ({ isFile, isShell }: Answer): RouteKind => (isShell ? 'client-rendered' : isFile ? 'prerendered' : 'page');

/** What a route is by its answer. What is not told is a page: it is looked at, and said to be what could not be measured. */
function kindOf(answer: Answer | null): RouteKind {
  if (answer === null) return 'page';
  const { status, type, toLogin } = answer;
  if (status >= 300 && status < 400) return toLogin ? 'page' : 'redirect';
  if (isOk(answer)) return isPage(answer) ? kindOfPage(answer) : 'api';
  return /[/+]json$/.test(type) || status === 405 ? 'api' : 'page';
}
