import type { Settings } from '../config/settings.ts';
import type { Report } from '../findings/report.ts';

/** A version of the app that can be checked. */
export interface Version {
  /** The full hash of a commit, or the number of a release. */
  readonly id: string;
  /** As people name it: a short hash, or the package with its release. */
  readonly name: string;
  /** The subject of a commit; null: it has none. */
  readonly subject: string | null;
  /** What it consists of: versions with the same content behave the same. */
  readonly content: string;
}

/** A version that stands built in a folder of its own. Disposing gives the folder up. */
export interface Ready extends AsyncDisposable {
  readonly settings: Settings;
}

/** What trying a version showed; `skip`: it could not be told, because it does not build, say. */
export type Answer = 'good' | 'bad' | 'skip';

/** Reports by what was checked. Reading and writing never fail: then a version is built and judged, as without. */
export interface Judged {
  /** Where they are kept; null: nowhere. */
  readonly folder: string | null;
  /** @param routes wanted beside those of the settings */
  before(version: Version, routes: readonly string[]): Promise<Report | null>;
  keep(version: Version, routes: readonly string[], report: Report): Promise<void>;
}

/** What trying a version shows. @param left how many must still be tried, about, this one among them */
export type Try = (version: Version, left: number) => Promise<Answer>;

/** Where a leak came in. */
export interface Found {
  /** The first version that leaks, as far as it is known. */
  readonly first: Version;
  /** Versions before it that could not be tried and may be it as well, the oldest first. */
  readonly orOneOf: readonly Version[];
  /** The last version that does not leak. */
  readonly before: Version;
}

/** Versions from a good one to a bad one. Disposing removes what was made of them. */
export interface Versions extends AsyncDisposable {
  readonly kind: 'commit' | 'release';
  readonly good: Version;
  readonly bad: Version;
  /** How many there are after the good one; at least the bad one. */
  readonly count: number;
  /** @throws CheckError where it cannot be installed or built, and `interrupted` */
  prepare(version: Version): Promise<Ready>;
  /** Tries what lies between both ends, which are known. Rejects as `attempt` does. */
  search(attempt: Try): Promise<Found>;
  /** What checks of these versions came to, now and in earlier runs. */
  readonly judged: Judged;
}

/** What both kinds of versions are made with. */
export interface Making {
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
}
