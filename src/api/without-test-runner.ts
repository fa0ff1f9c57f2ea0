/** Variables by which a test runner tells the code under test about itself: Vitest's and Jest's, and Vite's constants. */
const ofRunners = /^(VITEST(_.*)?|JEST_WORKER_ID|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment as a shell has it. `NODE_ENV` is production again where a test runner set it: leaks and caches depend on it. */
export const withoutTestRunner = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name, value]) => !isOfRunner(name, env) && !(name === 'NODE_ENV' && value === 'test')));

/** `MODE` and the like are common words, and are Vite's only where Vitest runs. */
const isOfRunner = (name: string, { VITEST }: NodeJS.ProcessEnv): boolean =>
  ofRunners.test(name) && (VITEST !== undefined || name === 'JEST_WORKER_ID');
