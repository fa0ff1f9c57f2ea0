import { expect, it } from 'vitest';
import { withoutTestRunner } from './without-test-runner.ts';

it('a server does not learn that a test started it', () => {
  const own = { PATH: '/bin', DATABASE_URL: 'x' };
  expect(
    withoutTestRunner({ ...own, VITEST: 'true', VITEST_POOL_ID: '1', NODE_ENV: 'test', MODE: 'test', DEV: '1', TEST: 'true' }),
  ).toEqual(own);
  expect(withoutTestRunner({ ...own, JEST_WORKER_ID: '1', NODE_ENV: 'test' })).toEqual(own);
});

it('what was set on purpose stays', () => {
  const set = { NODE_ENV: 'staging', MODE: 'eu', TEST: '1' };
  expect(withoutTestRunner(set)).toEqual(set);
  expect(withoutTestRunner({ VITEST: 'true', NODE_ENV: 'development' })).toEqual({ NODE_ENV: 'development' });
});
