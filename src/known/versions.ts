import compare from 'semver/functions/compare.js';
import satisfies from 'semver/functions/satisfies.js';
import type { KnownLeak } from './entry.ts';

/** Whether this version of one of its packages has the leak. A prerelease lies where its numbers say. */
export const hasLeak = ({ versions }: Pick<KnownLeak, 'versions'>, version: string): boolean =>
  satisfies(version, versions, { includePrerelease: true });

/** The nearest version above this one that is fixed; null: none is. */
export const fixFor = ({ fixed }: Pick<KnownLeak, 'fixed'>, version: string): string | null =>
  fixed.find((one) => compare(one, version) > 0) ?? null;
