import { expect, it } from 'vitest';
import { aComparison, aLeak, anAttribution, aSuspect } from './a-report.test-builder.ts';
import type { Finding } from './report.ts';
import { sameLeaks } from './same-leak.ts';

const leak = (route: string, given: Partial<Finding> = {}) =>
  aLeak({ route, suspects: [aSuspect()], attribution: anAttribution(), ...given });
const groups = (...leaks: readonly Finding[]) => sameLeaks(leaks).map((same) => same.map(({ route }) => route));

it('is one leak on many routes, in their order', () => {
  const other = leak('/c', { suspects: [aSuspect({ function: 'other' })] });
  expect(groups(leak('/a'), other, leak('/b'))).toEqual([['/a', '/b'], ['/c']]);
});

it('stands apart where nothing is known of it', () => {
  expect(groups(leak('/a', { suspects: [], attribution: anAttribution({ paths: [], handles: [] }) }), aLeak({ route: '/b' }))).toEqual([
    ['/a'],
    ['/b'],
  ]);
});

it('stands apart where it fails here and not there', () => {
  expect(groups(leak('/a'), leak('/b', { tolerated: 'known' }))).toEqual([['/a'], ['/b']]);
  expect(groups(leak('/a', { comparison: aComparison() }), leak('/b', { comparison: aComparison({ state: 'worse' }) }))).toEqual([
    ['/a'],
    ['/b'],
  ]);
});
