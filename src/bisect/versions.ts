import type { Settings } from '../config/settings.ts';

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

/** Versions in a row, from the one after the good one to the bad one. Disposing removes what was made of them. */
export interface Versions extends AsyncDisposable {
  readonly kind: 'commit' | 'release';
  readonly good: Version;
  /** At least one; the last is the bad one. */
  readonly row: readonly [Version, ...Version[]];
  /** @throws CheckError where it cannot be installed or built, and `interrupted` */
  prepare(version: Version): Promise<Ready>;
  /** The versions that this one brought in at once, as a merge does, the newest last; none: it is a single step. */
  within(version: Version): Promise<readonly Version[]>;
}

/** What both kinds of versions are made with. */
export interface Making {
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
}
