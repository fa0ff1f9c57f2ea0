import { describe, expect, it } from 'vitest';
import type { ReportedContainer } from '../findings/report.ts';
import { containerSentences, containerWords, gainWords } from './container-words.ts';

const container = (more: Partial<ReportedContainer> = {}): ReportedContainer => ({
  ...{ kind: 'Set', class: 'Set', name: 'seen', entriesPerRequest: 1, gained: 1204, requests: 1204, removed: 0 },
  addedAt: { file: 'src/seen.ts', line: 5, owner: 'own', dependency: null },
  ...more,
});

describe('a container that grows, in words', () => {
  it.each<[string, Partial<ReportedContainer>]>([
    ['The Set "seen" gained exactly 1 entry per request, 1,204 of 1,204, at src/seen.ts:5; nothing was ever removed', {}],
    [
      'A Set gained exactly 40 entries per request, 6,120 in 153 requests; nothing was ever removed',
      { name: null, addedAt: null, gained: 6120, requests: 153 },
    ],
    [
      'An array gained 15 entries in 153 requests; nothing was ever removed',
      { kind: 'Array', class: 'Array', name: null, addedAt: null, gained: 15, requests: 153 },
    ],
    [
      'A sparse array gained 154 entries in 153 requests; nothing was ever removed',
      { kind: 'SparseArray', class: 'Array', name: null, addedAt: null, gained: 154, requests: 153 },
    ],
    [
      'The Map "entries" of class Store gained exactly 1 entry per request, 153 of 153, at app/page.js:9, by store 1.2.3; 1 was removed meanwhile',
      {
        ...{ kind: 'Map', class: 'Store', name: 'entries', gained: 153, requests: 153, removed: 1 },
        addedAt: { file: 'app/page.js', line: 9, owner: 'own', dependency: { name: 'store', version: '1.2.3', file: 'index.js', line: 3 } },
      },
    ],
    [
      'A toString of class Set gained 0 entries in 0 requests; 2 were removed meanwhile',
      { kind: 'toString', name: null, addedAt: null, gained: 0, requests: 0, removed: 2 },
    ],
  ])('%s', (words, more) => {
    expect(containerWords(container(more))).toBe(words);
  });

  it('shows the first ones', () => {
    expect(containerSentences(undefined)).toEqual([]);
    expect(containerSentences(Array.from({ length: 5 }, () => container()))).toHaveLength(3);
  });
});

it.each([
  [
    { kind: 'Set', class: 'Set', gained: 1_204, requests: 1_204 },
    'a Set gained exactly 1 entry per request, 1,204 of 1,204, and lost none',
  ],
  [
    { kind: 'Array', class: 'Array', gained: 30_000, requests: 300 },
    'an array gained exactly 100 entries per request, 30,000 in 300 requests, and lost none',
  ],
  [
    { kind: 'Object', class: 'process.env', gained: 300, requests: 300 },
    'the object "process.env" gained exactly 1 entry per request, 300 of 300, and lost none',
  ],
  [
    { kind: 'Map', class: 'Registry', gained: 12, requests: 1_251 },
    'a Map of class Registry gained 12 entries in 1,251 requests, and lost none',
  ],
] as const)('says what was counted, and "exactly" only where it is', (container, words) => {
  expect(gainWords(container)).toBe(words);
});
