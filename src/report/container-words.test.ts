import { expect, test } from 'vitest';
import { gainWords } from './container-words.ts';

test.each([
  [
    { class: 'Set', entriesPerRequest: 1, gained: 1_204, requests: 1_204 },
    'a Set gained exactly 1 entry per request, 1,204 in 1,204 requests, and lost none',
  ],
  [
    { class: 'Array', entriesPerRequest: 100, gained: 30_000, requests: 300 },
    'an Array gained exactly 100 entries per request, 30,000 in 300 requests, and lost none',
  ],
  [
    { class: 'Registry', entriesPerRequest: 12 / 1_251, gained: 12, requests: 1_251 },
    'a Registry gained 0.0096 entries per request, 12 in 1,251 requests, and lost none',
  ],
])('says what was counted, and "exactly" only where it is', (container, words) => {
  expect(gainWords(container)).toBe(words);
});
