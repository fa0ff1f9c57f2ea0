/** The order of releases, as https://semver.org/#spec-item-11 has it. */

interface Parsed {
  readonly numbers: readonly number[];
  readonly pre: readonly string[];
}

function parsed(version: string): Parsed | null {
  const [, numbers = '', pre = ''] = /^(\d+\.\d+\.\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/.exec(version) ?? [];
  return numbers === '' ? null : { numbers: numbers.split('.').map(Number), pre: pre === '' ? [] : pre.split('.') };
}

const isPrerelease = (version: string): boolean => (parsed(version)?.pre.length ?? 0) > 0;

const isNumber = (text: string): boolean => /^\d+$/.test(text);

function byIdentifier(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Negative: `a` comes before `b`. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [parsed(a), parsed(b)];
  if (left === null || right === null) return 0;
  const core = left.numbers.map((number, i) => number - (right.numbers[i] ?? 0)).find((difference) => difference !== 0);
  if (core !== undefined) return core;
  // A release comes after its own candidates.
  if (left.pre.length === 0 || right.pre.length === 0) return right.pre.length - left.pre.length;
  const longest = Math.max(left.pre.length, right.pre.length);
  const differences = Array.from({ length: longest }, (_, i) => byIdentifier(left.pre[i], right.pre[i]));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * The releases after `good` up to `bad`, in their order. Candidates are left out where both ends are releases: nobody runs them.
 * @param good null: from the first release of the same major version as `bad`, or minor version below 1.0; that one is not among them
 */
export function releasesBetween(
  versions: readonly string[],
  good: string | null,
  bad: string,
): { readonly good: string; readonly row: readonly string[] } | null {
  const sorted = [...new Set(versions)].filter((version) => parsed(version) !== null).sort(byVersion);
  const [major = '', minor = ''] = bad.split('.');
  const line = major === '0' ? `${major}.${minor}.` : `${major}.`;
  const from = good ?? sorted.find((version) => version.startsWith(line) && !isPrerelease(version)) ?? bad;
  const wantsCandidates = isPrerelease(from) || isPrerelease(bad);
  const row = sorted.filter(
    (version) => byVersion(from, version) < 0 && byVersion(version, bad) <= 0 && (wantsCandidates || !isPrerelease(version)),
  );
  return row.at(-1) === bad ? { good: from, row } : null;
}
