import { expect, test } from 'vitest';
import { exitStatus } from './gate.ts';
import { problem } from './problems.ts';
import { aFinding, aLeak, anUnproven } from './report/a-report.test-builder.ts';

const trouble = { ...problem('no-routes'), saw: [] };

test.each([
  ['every route steady', [aFinding({})], [], 0],
  ['a leak', [aFinding({}), aLeak({})], [], 1],
  ['a leak outweighs what could not be told', [aLeak({}), anUnproven({})], [trouble], 1],
  ['could not tell is never fine', [aFinding({}), anUnproven({})], [], 2],
  ['trouble of the run as a whole', [aFinding({})], [trouble], 2],
])('%s: exit status', (_, routes, problems, status) => {
  expect(exitStatus({ routes, problems })).toBe(status);
});
