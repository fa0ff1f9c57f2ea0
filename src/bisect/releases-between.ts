/** Which releases of a package lie between two. */
import compare from 'semver/functions/compare.js';
import prerelease from 'semver/functions/prerelease.js';
import valid from 'semver/functions/valid.js';

const isPrerelease = (version: string): boolean => prerelease(version) !== null;

/**
 * The releases after `good` up to `bad`, in their order. Candidates are left out where both ends are releases: nobody runs them.
 * @param good null: from the first release of the same major version as `bad`, or minor version below 1.0; that one is not among them
 */
export function releasesBetween(
  versions: readonly string[],
  good: string | null,
  bad: string,
): { readonly good: string; readonly row: readonly string[] } | null {
  const sorted = [...new Set(versions)].filter((version) => valid(version) === version).sort(compare);
  const [major = '', minor = ''] = bad.split('.');
  const line = major === '0' ? `${major}.${minor}.` : `${major}.`;
  const from = good ?? sorted.find((version) => version.startsWith(line) && !isPrerelease(version)) ?? bad;
  const wantsCandidates = isPrerelease(from) || isPrerelease(bad);
  const row = sorted.filter(
    (version) => compare(from, version) < 0 && compare(version, bad) <= 0 && (wantsCandidates || !isPrerelease(version)),
  );
  return row.at(-1) === bad ? { good: from, row } : null;
}
