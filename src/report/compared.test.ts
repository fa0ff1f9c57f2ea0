import { expect, test } from 'vitest';
import { aComparison, aFinding, aLeak, aReport } from '../findings/a-report.test-builder.ts';
import { problem } from '../problems.ts';
import { baseToHead, comparedMark, comparedSentence, comparedWith, knownSentence } from './compared.ts';
import { plainVoice } from './voice.ts';

const none = { base: null, difference: null };

test.each([
  [aComparison(), 'new', '3 B → 2.4 kB', 'New: the base does not leak here (3 B per request).'],
  [aComparison({ state: 'unchanged' }), 'as before', '3 B → 2.4 kB', 'Not new: the base leaks as much here (3 B per request).'],
  [aComparison({ from: 'not-in-base', ...none }), 'new', 'new route', 'The base does not have this route.'],
  [
    aComparison({ state: 'unchanged', from: 'same-build', ...none }),
    'as before',
    'same build',
    'The build of this route is the same in the base.',
  ],
  [
    aComparison({ state: 'unclear', from: 'not-possible', ...none }),
    null,
    'not compared',
    'It could not be compared with the base, so its own verdict counts.',
  ],
  [aComparison({ state: 'steady', from: 'not-needed', ...none }), null, '–', null],
])('%#: a mark, two numbers and a sentence', (comparison, mark, numbers, sentence) => {
  const finding = aLeak({ comparison });
  expect([comparedMark(finding), baseToHead(finding), comparedSentence(finding)]).toEqual([mark, numbers, sentence]);
});

test('without a base there is nothing to say', () => {
  const finding = aFinding();
  expect([comparedMark(finding), baseToHead(finding), comparedSentence(finding), knownSentence(finding, plainVoice)]).toEqual([
    null,
    '–',
    null,
    null,
  ]);
});

test('with what was compared', () => {
  const baseline = { kind: 'ref', name: null, commit: '0123456789abcdef', why: null } as const;
  const said = (given: object) => comparedWith(aReport({ baseline: { ...baseline, ...given } }), plainVoice);
  expect(said({})).toBe('Compared with the default branch at 0123456789.');
  expect(said({ kind: 'file', name: 'main.json', commit: null })).toBe('Compared with main.json.');
  expect(said({ kind: 'none' })).toBeNull();
  expect(said({ why: problem('nothing-changed') })).toBeNull();
  expect(comparedWith(aReport(), plainVoice)).toBeNull();
});

test('a known leak is shown with its reason and its day', () => {
  const known = { reason: 'See ticket 12', until: '2026-12-31', expired: false };
  expect(knownSentence(aLeak({ known }), plainVoice)).toBe('This leak is tolerated until 2026-12-31: See ticket 12.');
  expect(knownSentence(aLeak({ known: { ...known, expired: true } }), plainVoice)).toBe(
    'This leak was tolerated until 2026-12-31, which has passed: See ticket 12.',
  );
  expect(comparedMark(aLeak({ known, tolerated: 'known', comparison: aComparison({ state: 'unchanged' }) }))).toBe('known');
});
