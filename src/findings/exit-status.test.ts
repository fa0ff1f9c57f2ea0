import { expect, test } from 'vitest';
import { problem } from '../problems.ts';
import { aFinding, aLeak, anUnproven } from './a-report.test-builder.ts';
import { exitStatus } from './exit-status.ts';

const trouble = problem('no-routes', { front: null, asked: 1 });

const keepsMore = {
  ...({ state: 'steady', from: 'measured', why: null, base: null, difference: null, limit: 64, perChannel: {} } as const),
  heap: { base: 20e6, head: 32e6, difference: 12e6, limit: 5e6, worse: true },
};

test.each([
  ['every route steady', [aFinding({})], [], 0],
  ['a leak', [aFinding({}), aLeak({})], [], 1],
  ['a leak outweighs an inconclusive route', [aLeak({}), anUnproven({})], [trouble], 1],
  ['could not tell is never fine', [aFinding({}), anUnproven({})], [], 2],
  ['a leak that the base has as well', [aLeak({ tolerated: 'base' })], [], 0],
  ['a leak that is known', [aLeak({ tolerated: 'known' })], [], 0],
  ['an old leak beside a new one', [aLeak({ tolerated: 'base' }), aLeak({})], [], 1],
  ['an old leak does not make the unproven fine', [aLeak({ tolerated: 'base' }), anUnproven({})], [], 2],
  ['a steady page that keeps 12 MB more than the base', [aFinding({ comparison: keepsMore })], [], 1],
  ['trouble of the run as a whole', [aFinding({})], [trouble], 2],
])('%s: exit status', (_, routes, problems, status) => {
  expect(exitStatus({ routes, problems })).toBe(status);
});
