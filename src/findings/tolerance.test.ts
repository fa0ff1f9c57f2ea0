import { expect, test } from 'vitest';
import { aLeak } from './a-report.test-builder.ts';
import { fails } from './exit-status.ts';
import type { Comparison } from './report.ts';
import { weighed } from './tolerance.ts';

const growth = (bytesPerRequest: number) => ({ bytesPerRequest, low: bytesPerRequest - 1, high: bytesPerRequest + 1 });
const comparison = (state: Comparison['state'], base = 176): Comparison => ({
  ...{ state, from: 'measured', why: null, base: growth(base), difference: growth(0), limit: 64, perChannel: {}, heap: null },
});
const known = { reason: 'upstream #1', until: '2026-12-31', expired: false };
const leak = aLeak({ route: '/x', bytesPerRequest: 176 });

test.each([
  ['new', false, null, true],
  ['worse', false, null, true],
  ['unclear', false, null, true],
  ['unchanged', false, 'base', false],
  ['improved', false, 'base', false],
  ['unchanged', true, null, true],
  ['improved', true, null, true],
] as const)('a leak that is %s, strict: %s', (state, strict, tolerated, failing) => {
  const finding = weighed(leak, { comparison: comparison(state), known: null, strict });
  expect(finding.tolerated).toBe(tolerated);
  expect(fails(finding)).toBe(failing);
});

test.each([
  ['is tolerated', null, known, 'known'],
  ['is tolerated where the base has it not', 'new', known, 'known'],
  ['fails when it became worse', 'worse', known, null],
  ['fails after its last day', null, { ...known, expired: true }, null],
] as const)('a known leak %s', (_, state, entry, tolerated) => {
  const finding = weighed(leak, { comparison: state && comparison(state), known: entry, strict: false });
  expect(finding.tolerated).toBe(tolerated);
  expect(finding.known).toEqual(entry);
});
