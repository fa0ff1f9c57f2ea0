/** Splits routes among machines, the same way on each of them. */

export interface Expected {
  readonly route: string;
  /** Milliseconds that it took in an earlier run; null: not known. */
  readonly ms: number | null;
}

/**
 * The routes that take longest come first, each to the share with least to do (the rule of longest processing time first: at most a
 * third over the best split, R. L. Graham, "Bounds on multiprocessing timing anomalies", 1969). A route of which nothing is
 * known takes as long as half of the others; where nothing is known of any, shares differ by one route at most.
 * The order in which the routes were found has no say.
 * @param of how many shares
 * @returns the number of its share for each route, from 1
 */
export function sharesOf(routes: readonly Expected[], of: number): readonly number[] {
  const usual = median(routes.flatMap(({ ms }) => (ms === null ? [] : [ms]))) ?? 1;
  const weights = routes.map(({ ms }) => Math.max(ms ?? usual, Number.MIN_VALUE));
  const order = routes.map((_, i) => i).sort((a, b) => weights[b]! - weights[a]! || compare(routes[a]!.route, routes[b]!.route) || a - b);
  const loads = Array.from({ length: of }, () => ({ ms: 0, routes: 0 }));
  const shares = routes.map(() => 1);
  for (const i of order) {
    const emptiest = loads.reduce((least, load, at) => (isLess(load, loads[least]!) ? at : least), 0);
    loads[emptiest]!.ms += weights[i]!;
    loads[emptiest]!.routes += 1;
    shares[i] = emptiest + 1;
  }
  return shares;
}

const isLess = (a: { readonly ms: number; readonly routes: number }, b: typeof a): boolean =>
  a.ms < b.ms || (a.ms === b.ms && a.routes < b.routes);

/** By code units: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function median(of: readonly number[]): number | null {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
