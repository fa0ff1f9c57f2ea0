import type { Settings } from '../config/settings.ts';
import { settingsOf } from '../config/settings-of.ts';
import type { OnProgress } from '../findings/progress.ts';
import { limitOf } from '../judge/limits.ts';
import type { LoadName } from '../loads/loads.ts';
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

export function examinationOf({ route }: Route, load: LoadName, { settings, around: { signal, onProgress } }: Run): Examination {
  const own = settingsOf(route, settings);
  return { settings: own, load, limit: limitOf(own), signal, onProgress };
}
