/** What a run was asked to do: the one value every stage reads. Made by `from-argv` and `from-action`. */
import type { HeldChannel } from '../channels.ts';
import type { LoadName } from '../loads/loads.ts';
import type { Method } from '../loads/method.ts';
import type { WantedReport } from './report-formats.ts';
import type { Shard } from './shard.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Where a value stands in an answer: one of these. */
export interface Taken {
  /** A path of keys with dots between. */
  readonly json?: string;
  readonly cookie?: string;
  readonly header?: string;
}

/** A request of a login, or a form that is filled in and sent. `{name}` in it stands for a value that was taken before. */
export interface LoginStep {
  /** With a leading slash, query included. */
  readonly path: string;
  /** Fields by their names; absent: the request is sent as it stands here. */
  readonly form?: Readonly<Record<string, string>>;
  /** Absent: POST with a body, else GET. */
  readonly method?: Method;
  /** An object is sent as JSON. */
  readonly body?: string | Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** By the names that stand for them later. */
  readonly take?: Readonly<Record<string, Taken>>;
  /** Where in the JSON answer the bearer token of all later requests is. */
  readonly token?: string;
}

/** A command as words; no shell ever sees it. */
export interface Command {
  /** As the user wrote it, for messages. */
  readonly text: string;
  /** Leading `NAME=value` words of the command. */
  readonly env: Readonly<Record<string, string>>;
  readonly words: readonly [string, ...string[]];
}

/** `2xx` or a list of exact codes. */
export interface ExpectedStatus {
  readonly text: string;
  /** Hundreds that are fine: 2 for 2xx. */
  readonly classes: readonly number[];
  readonly codes: readonly number[];
}

/** Only the routes that a change touches are wanted. */
export interface Changed {
  /** A commit, a branch or a tag that the change began from; null: the remote's default branch. */
  readonly ref: string | null;
  /** Whether a change that cannot be read is an error; else all routes are checked. */
  readonly required: boolean;
  /** The files that are changed, relative to the repository; absent: git is asked. */
  readonly files?: readonly string[];
}

/** What this version is compared with. */
export type Baseline =
  | { readonly kind: 'none' }
  /** The commit that `ref` and the checked-out one have in common; `required`: that there is none is an error, else a note. */
  | { readonly kind: 'ref'; readonly ref: string; readonly required: boolean }
  /** Absolute path of a file that `ssr-leak-check baseline` wrote. */
  | { readonly kind: 'file'; readonly file: string };

/** From a route's pattern to full paths, queries welcome: `{ "/product/[id]": ["/product/1"] }`. */
export type Params = Readonly<Record<string, readonly string[]>>;

/** A leak that is known and tolerated for a time: by its route, its fingerprint, or both. */
export interface KnownLeak {
  /** The name of a route; a `*` stands for any text. */
  readonly route?: string | undefined;
  /** As reports have it, 16 hexadecimal digits. */
  readonly fingerprint?: string | undefined;
  readonly reason: string;
  /** The last day on which it is tolerated, such as "2026-12-31", in UTC. */
  readonly until: string;
}

/** Bytes per request, by the name that reports give the channel. */
export type ChannelThresholds = Readonly<Partial<Record<HeldChannel, number>>>;

/** What a route may have of its own, in place of what holds for all. */
export type OwnSettings = Partial<
  Pick<
    Settings,
    | 'headers'
    | 'login'
    | 'method'
    | 'body'
    | 'action'
    | 'threshold'
    | 'channelThresholds'
    | 'warnThreshold'
    | 'relativeThreshold'
    | 'budgetMs'
    | 'requests'
    | 'expectStatus'
    | 'expectText'
    | 'requestTimeoutMs'
    | 'loads'
  >
>;

export interface PerRoute {
  /** The name of a route; a `*` stands for any text. */
  readonly route: string;
  readonly own: OwnSettings;
}

/** Where the inspector of a program listens. */
export interface InspectorAddress {
  /** As messages have it: "127.0.0.1:9229". */
  readonly text: string;
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
  /** Which of several programs; null: the only one. */
  readonly id: string | null;
}

/** The configuration file that was read. */
export interface Configuration {
  /** Absolute. */
  readonly file: string;
  /** Settings that it speaks of, be it for all routes or for some. */
  readonly speaksOf: readonly string[];
}

export interface Settings {
  /** Absolute path of the built app. */
  readonly cwd: string;
  /** null: the `start` script of package.json. */
  readonly start: Command | null;
  readonly build: Command | null;
  /** The inspector of a server that runs already; null: none is attached to. */
  readonly attach: InspectorAddress | null;
  /** The origin of a server that runs already; null: one is started. */
  readonly url: string | null;
  /** The URL of what that server says of its memory, for Prometheus; null: nothing. */
  readonly metrics: string | null;
  /** Milliseconds of a long run, in rounds over all routes; null: each route is checked once. */
  readonly soakMs: number | null;
  /** The journal of a long run, absolute; null: it has none. */
  readonly journal: string | null;
  /** null: a free port below 32768 is chosen and given to the server. */
  readonly port: number | null;
  /** As the user named them; `{n}` stands for a number that differs in every request. */
  readonly routes: readonly string[];
  /** null: all routes. */
  readonly changed: Changed | null;
  /** null: as many as there are. */
  readonly maxRoutes: number | null;
  /** Whether code of the app is started where it cannot reach credentials: `auto`: where these are within reach, and the system allows it. */
  readonly apart: 'auto' | 'always' | 'never';
  /** How many servers run side by side at most; null: as many as the machine has room for. */
  readonly jobs: number | null;
  /** Whether each route's first look has a fresh server, or one answers all of them in turn; null: by how long it takes to boot. */
  readonly isolate: 'route' | 'run' | null;
  /** The share of the routes that is checked here; null: all. */
  readonly shard: Shard | null;
  /** The report of an earlier run by whose times routes are shared out, absolute; null: evenly. */
  readonly shardTimes: string | null;
  /** Whether API routes are checked too. */
  readonly api: boolean;
  /** An access log with real URLs, absolute; null: none. */
  readonly fromLog: string | null;
  readonly params: Params;
  /** Routes to leave out; a `*` stands for any text. */
  readonly ignore: readonly string[];
  /** What single routes have of their own; later ones win over earlier ones. `settingsOf` gives the settings of a route. */
  readonly perRoute: readonly PerRoute[];
  /** Leaks that are known, the expired ones too: `knownLeak` tells them apart. */
  readonly known: readonly KnownLeak[];
  readonly headers: readonly Header[];
  /** Requests that come first at each server, in their order; none: nobody logs in. */
  readonly login: readonly LoginStep[];
  readonly method: Method;
  /** `{n}` in it stands for a number that differs in every request; null: there is none. */
  readonly body: string | null;
  /** The server action or form action that requests call, by its name; null: none. */
  readonly action: string | null;
  /** The loads under which each route is measured, at least one. */
  readonly loads: readonly LoadName[];
  /** null: there is none. */
  readonly config: Configuration | null;
  /** Bytes per request that each channel may grow; null: the smallest growth that the V8 flags let us measure. */
  readonly threshold: number | null;
  /** Who gave the threshold; null: nobody. */
  readonly thresholdFrom: 'option' | 'config' | null;
  /** Bytes per request of channels that have a limit of their own. */
  readonly channelThresholds: ChannelThresholds;
  /** Bytes per request of a channel above which there is a warning, below the limit; null: none. */
  readonly warnThreshold: number | null;
  /** Share of the base's own growth by which this version may exceed it, 0.05 for 5 %; null: the default. */
  readonly relativeThreshold: number | null;
  /** Bytes per request that RSS may grow beyond all channels; null: it is not judged. */
  readonly nativeThreshold: number | null;
  /** null: nothing was asked for. */
  readonly baseline: Baseline | null;
  /** Installs the packages of the base; null: its lockfile's own package manager does, where they are not those of head. */
  readonly install: Command | null;
  /** Leaks that the base has as well fail, too. */
  readonly strict: boolean;
  /** A route that could not be asked keeps the run from succeeding. */
  readonly requireAll: boolean;
  /** Steady routes are compared with the base as well, for what they keep. */
  readonly strictHeap: boolean;
  /** Bytes that a route may keep more than the base once it is warm. */
  readonly heapLimit: number;
  /** Milliseconds of measuring per route. */
  readonly budgetMs: number;
  /** Judged requests per route; null: as many as the verdict needs within the budget. */
  readonly requests: number | null;
  readonly v8: 'quiet' | 'production';
  readonly expectStatus: ExpectedStatus;
  /** What each answer must contain; null: anything will do. */
  readonly expectText: string | null;
  /** Milliseconds from start until the first answer. */
  readonly bootTimeoutMs: number;
  /** Milliseconds one response may take. */
  readonly requestTimeoutMs: number;
  /** Files to write, absolute; "-" is standard output. */
  readonly json: string | null;
  readonly markdown: string | null;
  readonly html: string | null;
  /** Further reports to write, in the order they were named. */
  readonly reporters: readonly WantedReport[];
  /** Absolute path of the file that keeps the growth of each route over runs; null: none is kept. */
  readonly history: string | null;
  /** Absolute folder for the files about each leak; null: none are written. */
  readonly artifacts: string | null;
  /** Whether heap snapshots are kept among them. */
  readonly keepSnapshots: boolean;
  /** Absolute folder for issues about each leak, without anything private; null: none are written. */
  readonly evidence: string | null;
  /** Whether a server leaves a heap snapshot when it runs out of heap. */
  readonly nearLimitSnapshot: boolean;
  /** Whether the app may be built once more, with source maps, to find the line of a leak. */
  readonly secondBuild: boolean;
}
