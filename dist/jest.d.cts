import type { CheckOptions } from './index.cjs';

interface RouteMatchers {
  /**
   * The route is steady; with `not`, it leaks. A route that could not be judged fails both. Takes some 20 s, and a minute or
   * two where it leaks: give the test time.
   */
  toHaveSteadyRoute(route: string, options?: CheckOptions): Promise<void>;
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends RouteMatchers {}
  }
}

// @ts-ignore The package is there where `expect` is imported from @jest/globals.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends RouteMatchers {}
}

/** For `expect.extend({ toHaveSteadyRoute })`; importing this module has done so where `expect` is a global. */
export declare function toHaveSteadyRoute(
  app: unknown,
  route: string,
  options?: CheckOptions,
): Promise<{ pass: boolean; message: () => string }>;
