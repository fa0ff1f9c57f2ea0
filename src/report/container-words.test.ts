import { expect, test } from 'vitest';
import { gainWords } from './container-words.ts';

test.each([
  [
    { kind: 'Set', class: 'Set', gained: 1_204, requests: 1_204 },
    'a Set gained exactly 1 entry per request, 1,204 of 1,204, and lost none',
  ],
  [
    { kind: 'Array', class: 'Array', gained: 30_000, requests: 300 },
    'an array gained exactly 100 entries per request, 30,000 in 300 requests, and lost none',
  ],
  [
    { kind: 'Map', class: 'Registry', gained: 12, requests: 1_251 },
    'a Map of class Registry gained 12 entries in 1,251 requests, and lost none',
  ],
] as const)('says what was counted, and "exactly" only where it is', (container, words) => {
  expect(gainWords(container)).toBe(words);
});
