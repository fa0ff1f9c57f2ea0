import type { DataRequest } from '../../loads/load.ts';
import type { AppFiles } from '../app-files.ts';
import type { ImportRules } from '../imports/import-graph.ts';
import type { SourceTree } from '../imports/source-tree.ts';
import type { Actions } from './actions.ts';
import type { ParameterForm } from './parameter-forms.ts';
import type { WithMaps, WrappedConfiguration } from './with-maps.ts';

/**
 * `page` and `api` run code of the app in every request. `prerendered` answers from a file or a cache that the build or
 * an earlier request filled; `client-rendered` with an empty shell, in which the browser renders; `redirect` sends the visitor
 * elsewhere. Only pages are checked unless asked otherwise.
 */
export type RouteKind = 'page' | 'api' | 'prerendered' | 'client-rendered' | 'redirect';

/** A route as a build lists it. Files are relative to the app's folder, with forward slashes. */
export interface RouteFacts {
  /** The framework's own pattern of URLs, without route groups: `/product/[id]`, `/product/:id()`, `/docs/$`. */
  readonly route: string;
  readonly kind: RouteKind;
  /** What every URL of the app begins with, such as "/shop"; empty for none. */
  readonly base?: string;
  /** null: not known. */
  readonly sourceFile?: string | null;
  /** Files that run for this route though its own file does not import them: layouts, error pages, middleware. */
  readonly frames?: readonly string[];
  /** Files of the build that this route's code begins in; none where the build does not say. */
  readonly built?: readonly string[];
  /** Its own server registers it, as far as its source tells: where a router is mounted stands elsewhere. */
  readonly registered?: boolean;
  /** Of a prerendered one: code of the app fills its cache while the server runs, now and then or at the first request of a URL. */
  readonly refilled?: boolean;
  /** A path of this route that the build names, without the base. */
  readonly path?: string | null;
  /** Paths of any routes that the build names, without the base: the first that fits the pattern is one of this route. */
  readonly paths?: readonly string[];
}

/** A file that imports pages to register them: what reaches it has not reached those pages. */
export interface RouteTable {
  /** Relative to the app's folder, as its pages are. */
  readonly file: string;
  readonly pages: readonly string[];
}

/** Why a finished build cannot be started: it holds no server, or one of another runtime. */
export interface NoServer {
  /** What shows it, a sentence. */
  readonly saw: string;
  /** What gives it one, an instruction. */
  readonly change: string;
}

/** The result of reading a build. */
export interface BuiltApp {
  /** The command, as words, that starts this build without a script of package.json; null: none is known. */
  readonly start: readonly [string, ...string[]] | null;
  /** Why there is no such command, where the build says that. */
  readonly noServer?: NoServer;
  readonly routes: readonly RouteFacts[];
  readonly tables?: readonly RouteTable[];
  /** Files that run for every route that its server registers. */
  readonly entries?: readonly string[];
  /** What its client asks of a page beside the HTML. */
  readonly dataRequests?: readonly DataRequest[];
  /** What its pages can be asked to do; absent: nothing is known of that. */
  readonly actions?: Actions;
  /** What its server takes for its own origin, where that is not the one at which it is asked. @param server such as "http://127.0.0.1:28411" */
  readonly origin?: (server: string, env: NodeJS.ProcessEnv) => string;
  /** Headers with which this build renders a page again that its cache would answer. */
  readonly revalidation?: Readonly<Record<string, string>>;
}

/** Files that act by their name or place. Patterns are tested against paths relative to the app. */
export interface Conventions {
  /** Files that run in every request. */
  readonly everyRoute?: RegExp;
  /** Files that take part in every page, though not in API routes. */
  readonly everyPage?: RegExp;
  /** Files that import the routes to register them: what reaches them has not reached those routes. */
  readonly routeTables?: RegExp;
  /** Files, beside scripts, that take part only where a script names them: templates. */
  readonly named?: RegExp;
  /** Names, without extension, of files that act on the pages beside and below them. When one is deleted, no import shows it. */
  readonly names?: readonly string[];
  /** Names of folders whose files act on pages without an import. */
  readonly folders?: readonly string[];
}

export interface BuildRules {
  /** Folders that only its builds write to. Plain `build`, `dist` and `out` need no mention. */
  readonly folders?: readonly string[];
  /** The setting that writes source maps of the server build, to complete "turn on …"; absent: it does not bundle. */
  readonly sourceMaps?: string;
  /** What makes a build of a copy write them, the first whose file is there; absent: no way is known, or it writes them anyway. */
  readonly withMaps?: WithMaps | readonly WrappedConfiguration[];
  /**
   * Files that a built file loads in ways of the framework's own, beside imports.
   * @param file absolute path
   * @returns absolute paths
   */
  readonly loads?: (file: string, text: string, tree: SourceTree) => readonly string[];
}

/** A page that no code of the app rendered for the request that it answers. */
export interface Unrendered {
  /** `prerendered`: a file that the build wrote. `shell`: no page at all, only what loads the app in the browser. */
  readonly as: 'prerendered' | 'shell';
  /** What shows it, as it stands in the page or as people read it. */
  readonly mark: string;
}

/**
 * All that is known of one framework. A new one is a file with such an object, and a line in `frameworks.ts`.
 * What is absent the framework does not have.
 */
export interface Framework<Name extends string = string> {
  /** In reports. */
  readonly name: Name;
  /** As people read it, such as `Next.js`. */
  readonly title: string;
  /** An app of the framework depends on at least one package of each list. */
  readonly recognizedBy: ReadonlyArray<readonly string[]>;
  /**
   * Packages that call the app's code, and are not to be blamed for what the app keeps: the framework, its renderer, its
   * server. `*` at the end stands for any text.
   */
  readonly packages: readonly string[];
  readonly conventions?: Conventions;
  readonly imports?: ImportRules;
  /** How its patterns write parameters, the most common first. */
  readonly parameters: readonly ParameterForm[];
  readonly build?: BuildRules;
  /** Headers, in lower case, that say `HIT` where its own cache answers. */
  readonly cacheHeaders?: readonly string[];
  /** Its server keeps something for each new path that it is asked for. */
  readonly keepsPaths?: true;
  /** What a page itself shows of having been rendered for nobody's request; absent: its pages do not say. @param html a whole page */
  readonly unrendered?: (html: string) => Unrendered | null;
  /** Environment variables without which its server does not answer the check; what the user sets wins. */
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the lists that the build left, running nothing; null when there is no build for a Node.js server. */
  read(files: AppFiles): Promise<BuiltApp | null>;
}
