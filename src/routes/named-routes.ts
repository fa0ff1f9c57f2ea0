/** Routes that the user named. */
import { CheckError, problem } from '../problems.ts';

/** A route and how its concrete addresses are made. */
export interface Route {
  /** As it was named, `{n}` included. */
  readonly route: string;
  /** The changed files that chose it. */
  readonly because: readonly string[];
}

/** The routes named, each once. Throws CheckError `no-routes` when there are none. */
export function namedRoutes(names: readonly string[]): readonly Route[] {
  if (names.length === 0) throw new CheckError(problem('no-routes'));
  return [...new Set(names)].map((route) => ({ route, because: [] }));
}

/** `{n}` in a route stands for a number that differs in every request: some leaks need a new address each time. */
const NUMBER = '{n}';

export function varies(route: string): boolean {
  return route.includes(NUMBER);
}

/** Makes the address of the next request: always the same, or with the next number in each place of `{n}`. */
export function addresses(route: string): () => string {
  if (!varies(route)) return () => route;
  let n = 0;
  return () => {
    n += 1;
    return route.replaceAll(NUMBER, String(n));
  };
}
