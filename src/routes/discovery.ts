import type { Command } from '../config/settings.ts';
import type { DataRequest } from '../loads/load.ts';
import type { Problem } from '../problems.ts';
import type { BuiltApp, RouteKind, RouteTable } from './frameworks/framework.ts';
import type { FrameworkName } from './frameworks/frameworks.ts';
import type { WeightedPath } from './named-routes.ts';

/** Where the example URL of a route came from. */
export type UrlSource = 'named' | 'no parameters' | 'config' | 'build' | 'sitemap' | 'crawl' | 'log';

export interface DiscoveredRoute {
  /** The framework's own pattern of URLs, without route groups: `/product/[id]`, `/product/:id()`, `/docs/$`. */
  readonly route: string;
  readonly kind: RouteKind;
  /** Of a prerendered one: code of the app fills its cache while the server runs. */
  readonly refilled?: boolean;
  /** Its own server registers it, as far as its source tells: where a router is mounted stands elsewhere. */
  readonly registered?: boolean;
  /** An example URL; null when the pattern has parameters and none is known. */
  readonly path: string | null;
  readonly urlFrom: UrlSource | null;
  /** All example URLs, requested in turn, where several are known; `path` is the first of them. */
  readonly paths?: readonly WeightedPath[];
  /** Relative to the app's folder, with forward slashes. null: not known. */
  readonly sourceFile: string | null;
  /**
   * Files that run for this route though its own file does not import them, by the framework's convention: layouts, error
   * pages, the other half of a page (`+page.server.ts`), middleware. Relative to the app's folder.
   */
  readonly frames: readonly string[];
  /** Files of the build that this route's code begins in, relative to the app's folder; none where the build does not say. */
  readonly built: readonly string[];
}

/** What is known of an app from its build alone. */
export interface Discovery {
  /** `other`: none that is known here. */
  readonly framework: FrameworkName | 'other';
  /** Environment variables that its server needs to answer the check; what the user sets wins. */
  readonly env?: Readonly<Record<string, string>>;
  /** How the framework starts its build; null: as the start script of package.json says, or it is not known. */
  readonly start: Command | null;
  /** Why nothing says it; absent: no reason is known. */
  readonly notStartable?: Problem;
  /** In the order of their patterns. */
  readonly routes: readonly DiscoveredRoute[];
  readonly tables?: readonly RouteTable[];
  /** Files that run for every route that the server registers; absent: not known. */
  readonly entries?: readonly string[];
  /** What the framework's client asks of a page beside its HTML; absent: nothing is known. */
  readonly dataRequests?: readonly DataRequest[];
  readonly actions?: NonNullable<BuiltApp['actions']>;
  readonly origin?: NonNullable<BuiltApp['origin']>;
  /** Headers with which the server renders a page again that its cache would answer; absent: none are known. */
  readonly revalidation?: Readonly<Record<string, string>>;
}
