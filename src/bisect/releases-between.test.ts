import { expect, it } from 'vitest';
import { releasesBetween } from './releases-between.ts';

const versions = ['2.0.0', '1.9.0', '2.1.0', '2.2.0-rc.1', '2.2.0', '2.10.0', '2.9.0', '3.0.0', 'not a version'];

it.each<[string | null, string, unknown]>([
  ['2.0.0', '2.10.0', { good: '2.0.0', row: ['2.1.0', '2.2.0', '2.9.0', '2.10.0'] }],
  ['1.9.0', '2.1.0', { good: '1.9.0', row: ['2.0.0', '2.1.0'] }],
  ['2.1.0', '2.2.0-rc.1', { good: '2.1.0', row: ['2.2.0-rc.1'] }],
  [null, '2.2.0', { good: '2.0.0', row: ['2.1.0', '2.2.0'] }],
  ['2.2.0', '2.1.0', null],
  ['2.0.0', '2.0.5', null],
  [null, '3.0.0', null],
])('from %s to %s', (good, bad, expected) => {
  expect(releasesBetween(versions, good, bad)).toEqual(expected);
});

it('takes the minor version for the major one below 1.0', () => {
  expect(releasesBetween(['0.1.0', '0.2.0', '0.2.1', '0.2.2'], null, '0.2.2')).toEqual({ good: '0.2.0', row: ['0.2.1', '0.2.2'] });
});
