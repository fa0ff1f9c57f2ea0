/** Routes that the user named. */

/** A route and how its concrete addresses are made. */
export interface Route {
  /** As the framework names it, or as the user did. */
  readonly route: string;
  /** What is requested; `{n}` in it stands for a number. */
  readonly path: string;
  /** The changed files that chose it. */
  readonly because: readonly string[];
}

/** The routes named, each once. */
export function namedRoutes(names: readonly string[]): readonly Route[] {
  return [...new Set(names)].map((route) => ({ route, path: route, because: [] }));
}

/** `{n}` in a path stands for a number that differs in every request: some leaks need a new address each time. */
const NUMBER = '{n}';

export function varies(path: string): boolean {
  return path.includes(NUMBER);
}

/** Makes the address of the next request: always the same, or with the next number in each place of `{n}`. */
export function addresses(path: string): () => string {
  if (!varies(path)) return () => path;
  let n = 0;
  return () => {
    n += 1;
    return path.replaceAll(NUMBER, String(n));
  };
}
