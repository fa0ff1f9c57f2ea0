/** `import 'ssr-leak-check/vitest'` adds the matcher to Vitest's `expect`. */
import { expect } from 'vitest';
import { toHaveSteadyRoute } from './matcher.ts';

expect.extend({ toHaveSteadyRoute });

export { toHaveSteadyRoute };
