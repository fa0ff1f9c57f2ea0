/** What a run has found out so far. It only grows: what is known of a route is a fold over what was noted of it. */
import type { Attributed } from '../findings/attributed.ts';
import type { BroughtLeak, Report, ReportedShard } from '../findings/report.ts';
import type { Trait } from '../loads/load.ts';
import type { Mixed } from '../loads/loads.ts';
import type { Problem } from '../problems.ts';
import type { ChosenRoutes } from '../routes/choose.ts';
import type { Route } from '../routes/named-routes.ts';
import type { Comparand } from './base-beside.ts';
import type { Examined } from './examine.ts';
import type { UnderWay } from './under-way.ts';

/** Differs for each route of a run, even where two have one name. */
export type RouteId = string;

/** What one load has shown of a route. */
export interface Look {
  /** Measurement, judgement, what stood in the way, and the base's side. */
  readonly examined: Examined;
  /** The line of the leak; null: nobody looked for it. */
  readonly attributed: Attributed | null;
  /** In what requests must differ to leave what they leave; empty: nobody looked, or it does not show. */
  readonly traits: readonly Trait[];
}

export interface RouteRecord {
  readonly id: RouteId;
  /** With the URLs that are worth requesting, once the server was asked for them. */
  readonly route: Route;
  /** Why it is not checked though it was chosen; null: it is checked. */
  readonly skipped: 'cached' | null;
  /** In the order of the first looks. */
  readonly looks: readonly Look[];
}

/** What is known of the run as a whole. */
export interface RunRecord {
  readonly chosen: ChosenRoutes | null;
  /** The first server that ran; null: none has. */
  readonly server: Report['server'];
  /** Whether the framework itself keeps something for each new path; null: nobody knows. */
  readonly keepsPaths: boolean | null;
  readonly base: Pick<Comparand, 'facts' | 'known'> | null;
  /** Published leaks of packages that the change brings. */
  readonly brought: readonly BroughtLeak[];
  /** Which share of the routes is checked here, and what all of them are; null: all. */
  readonly shard: ReportedShard | null;
  /** Credentials of the job that code of the app can reach; null: none that are known. */
  readonly exposed: Problem | null;
  readonly problems: readonly Problem[];
  /** What ended the run before its time; null: nothing has. */
  readonly cut: Problem | null;
  /** What was under way then, by the names of the routes. */
  readonly underWay: ReadonlyMap<string, UnderWay>;
}

export type RouteFact =
  | Pick<RouteRecord, 'route'>
  | Pick<RouteRecord, 'skipped'>
  | { readonly examined: Examined }
  | { readonly load: Mixed; readonly attributed: Attributed; readonly traits: readonly Trait[] };

export interface Ledger {
  /** Opens a page for each of these routes, in place of those opened before, of which nothing may be noted yet. */
  open(routes: readonly Route[]): void;
  note(id: RouteId, fact: RouteFact): void;
  noteRun(fact: Partial<RunRecord>): void;
  /** In the order in which they were opened. */
  routes(): readonly RouteRecord[];
  /** Throws where no such route was opened. */
  route(id: RouteId): RouteRecord;
  run(): RunRecord;
}

type Entry =
  | { readonly of: 'routes'; readonly routes: readonly Route[] }
  | { readonly of: 'run'; readonly fact: Partial<RunRecord> }
  | { readonly of: 'route'; readonly id: RouteId; readonly fact: RouteFact };

const nothingKnown: RunRecord = {
  ...{ chosen: null, server: null, keepsPaths: null, base: null, brought: [], shard: null, exposed: null, problems: [], cut: null },
  underWay: new Map(),
};

/** @param only the name of the one route that is noted; absent: all are */
export function createLedger(only?: string): Ledger {
  const entries: Entry[] = [];
  const noted = <T extends Entry['of']>(of: T) => entries.filter((entry): entry is Extract<Entry, { of: T }> => entry.of === of);
  const recordOf = (route: Route, id: RouteId): RouteRecord =>
    noted('route')
      .filter((entry) => entry.id === id)
      .reduce((record, { fact }) => withFact(record, fact), { id, route, skipped: null, looks: [] } as RouteRecord);
  const routes = () => (noted('routes').at(-1)?.routes ?? []).map((route, i) => recordOf(route, String(i)));
  return {
    open: (all) => entries.push({ of: 'routes', routes: only === undefined ? all : all.filter(({ route }) => route === only) }),
    note: (id, fact) => entries.push({ of: 'route', id, fact }),
    noteRun: (fact) => entries.push({ of: 'run', fact }),
    routes,
    route(id) {
      const record = routes().find((one) => one.id === id);
      if (!record) throw new Error(`No route ${id} was opened.`);
      return record;
    },
    run: () => Object.assign({}, nothingKnown, ...noted('run').map(({ fact }) => fact)),
  };
}

function withFact(record: RouteRecord, fact: RouteFact): RouteRecord {
  if ('examined' in fact) {
    const { examined } = fact;
    const at = record.looks.findIndex((look) => look.examined.load === examined.load);
    if (at === -1) return { ...record, looks: [...record.looks, { examined, attributed: null, traits: [] }] };
    return { ...record, looks: record.looks.map((look, i) => (i === at ? { ...look, examined } : look)) };
  }
  if ('attributed' in fact) {
    const { load, attributed, traits } = fact;
    return { ...record, looks: record.looks.map((look) => (look.examined.load === load ? { ...look, attributed, traits } : look)) };
  }
  return { ...record, ...fact };
}
