/** `import 'ssr-leak-check/jest'` adds the matcher to Jest's `expect`, where that is a global; else `expect.extend({ toHaveSteadyRoute })` does. */
import { toHaveSteadyRoute } from './matcher.ts';

const { expect } = globalThis as { readonly expect?: { extend(matchers: object): void } };

expect?.extend({ toHaveSteadyRoute });

export { toHaveSteadyRoute };
