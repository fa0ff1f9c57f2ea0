import type { Settings } from '../config/settings.ts';
import { settingsOf } from '../config/settings-of.ts';
import type { OnProgress } from '../findings/progress.ts';
import { limitOf, perNewValue } from '../judge/limits.ts';
import type { Limit } from '../judge/verdict.ts';
import type { Load } from '../loads/load.ts';
import { type LoadName, loads } from '../loads/loads.ts';
import { isNamed } from '../measure/headers.ts';
import type { Sending } from '../measure/sent.ts';
import { urlsFor } from '../measure/target.ts';
import type { Route } from '../routes/named-routes.ts';
import type { Apart } from '../server/apart.ts';
import type { Examination } from './examine.ts';
import type { Ledger } from './ledger.ts';

/** The world around a check, given by the entries. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Aborting (with the name of a signal) ends the check: what was measured is reported, all that was started is ended. */
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Absolute path of the built agent. */
  readonly agentPath: string;
  readonly version: string;
  /** The name of the one route that is checked of those that were chosen; absent: all are. */
  readonly only?: string;
  /** How code of the app is started where it cannot reach credentials; absent: as it is. */
  readonly apart?: Apart | null | undefined;
}

/** What every step of a check is given. Nothing in it changes but the ledger, which only grows. */
export interface Run {
  readonly settings: Settings;
  readonly around: Surroundings;
  readonly ledger: Ledger;
  readonly startedAt: Date;
}

/** The settings of a route, with what the call of its action and the origin of its server make of them. */
export function ownSettings({ route, action }: Route, { settings, around, ledger }: Pick<Run, 'settings' | 'around' | 'ledger'>): Asking {
  const own = settingsOf(route, settings);
  const originOf = ledger.run().chosen?.origin;
  const env = { ...around.env, ...own.start?.env };
  const asked: Asking = { ...own, ...(originOf ? { pageOrigin: (server) => originOf(server, env) } : {}) };
  if (!action) return asked;
  const { headers, body } = action(own.body);
  const added = Object.entries(headers).flatMap(([name, value]) => (isNamed(name, own.headers) ? [] : [{ name, value }]));
  return { ...asked, method: own.method === 'GET' ? 'POST' : own.method, headers: [...own.headers, ...added], body };
}

type Asking = Settings & Pick<Sending, 'pageOrigin'>;

/**
 * The loads that a route is to be measured under: of those that were asked for, the ones that it has what is needed for. A cache
 * answers all but the one that has the page rendered again. Empty where it has it for none.
 */
export function loadsOf(route: Route, { settings }: Pick<Run, 'settings'>): readonly LoadName[] {
  const urls = urlsFor(route);
  return settingsOf(route.route, settings).loads.filter((name) => {
    const { needs }: Load = loads[name];
    return (needs?.met(urls) ?? true) && (name === 'revalidate' || urls.revalidation === undefined);
  });
}

/** Share of a route's budget that is left for a load, whatever those before it took. */
const LEAST_SHARE = 0.25;

/**
 * How to look at a route under one load, or a mix of these.
 * @param spentMs milliseconds that other loads of it took
 */
export function examinationOf(route: Route, parts: readonly LoadName[], run: Run, spentMs = 0): Examination {
  const { around } = run;
  const { signal, onProgress } = around;
  const own = ownSettings(route, run);
  const budgetMs = Math.max(own.budgetMs - spentMs, own.budgetMs * LEAST_SHARE);
  const [only, ...more] = parts as readonly [LoadName, ...LoadName[]];
  const limit = more.length === 0 ? limitUnder(only, route, own, run.ledger.run().keepsPaths ?? true) : limitOf(own);
  return { settings: { ...own, budgetMs }, parts, limit, signal, onProgress };
}

/** @param keepsPaths whether the framework itself keeps something for each new path */
function limitUnder(load: LoadName, route: Route, own: Settings, keepsPaths: boolean): Limit {
  const { distinct, kinds }: Load = loads[load];
  if (!distinct) return limitOf(own);
  return perNewValue(limitOf(own), distinct === 'address' && keepsPaths ? 'path' : distinct, 1 / (kinds?.(urlsFor(route)) ?? 1));
}
