import type { Settings } from '../config/settings.ts';
import { settingsOf } from '../config/settings-of.ts';
import type { OnProgress } from '../findings/progress.ts';
import { limitOf, perNewValue } from '../judge/limits.ts';
import type { Load } from '../loads/load.ts';
import { type LoadName, loads } from '../loads/loads.ts';
import { urlsFor } from '../measure/target.ts';
import type { Route } from '../routes/named-routes.ts';
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
}

/** What every step of a check is given. Nothing in it changes but the ledger, which only grows. */
export interface Run {
  readonly settings: Settings;
  readonly around: Surroundings;
  readonly ledger: Ledger;
  readonly startedAt: Date;
}

export function examinationOf(route: Route, load: LoadName, { settings, around: { signal, onProgress } }: Run): Examination {
  const own = settingsOf(route.route, settings);
  const { distinct, kinds }: Load = loads[load];
  const limit = distinct ? perNewValue(limitOf(own), 1 / (kinds?.(urlsFor(route)) ?? 1)) : limitOf(own);
  return { settings: own, load, limit, signal, onProgress };
}
