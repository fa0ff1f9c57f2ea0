import type { CheckOptions } from './index.cjs';

declare module 'vitest' {
  interface Assertion<T = any> {
    /**
     * The route is steady; with `not`, it leaks. A route that could not be judged fails both. Takes some 20 s, and a minute or
     * two where it leaks: give the test time.
     */
    toHaveSteadyRoute(route: string, options?: CheckOptions): Promise<void>;
  }
}

/** For `expect.extend({ toHaveSteadyRoute })`; importing this module has done so. */
export declare function toHaveSteadyRoute(
  app: unknown,
  route: string,
  options?: CheckOptions,
): Promise<{ pass: boolean; message: () => string }>;
