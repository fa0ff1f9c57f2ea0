import { describe, expect, it } from 'vitest';
import type { PublishedLeak, Suspect } from '../findings/report.ts';
import { changeIn, deedOf, faultWords } from './fault-words.ts';

const dependency = { name: 'store', version: '1.2.3', file: 'dist/index.js', line: 9, function: 'remember' };
const suspect = (more: Partial<Suspect>): Suspect => ({
  ...{ file: 'src/page.js', line: 3, column: 1, function: 'page', bytesPerRequest: 100, owner: 'own', dependency, method: 'listening' },
  ...more,
});
const published = (fault: PublishedLeak['fault']): { published: PublishedLeak[] } => ({
  published: [
    {
      ...{ id: 'store-1', package: 'store', version: '1.2.3', issue: 'a/store#1', address: 'https://github.com/a/store/issues/1' },
      ...{ fault, fixed: null, what: 'It keeps each request.', change: 'Call clear().' },
    },
  ],
});

describe('whose fault it is', () => {
  it.each<[string, Partial<Suspect>, string]>([
    [
      'of a package that was heard',
      { fault: 'package' },
      'The fault is in the package store 1.2.3 (remember, dist/index.js:9), not in your code. Upgrade it where a newer version fixes this, or call it in another way; else report it to its authors with this finding. It was heard adding to what holds the memory.',
    ],
    [
      'of a framework that sampling names, in a function without a name',
      { fault: 'framework', method: 'sampling', dependency: { name: 'vue', version: null, file: 'a.js', line: 1 } },
      'The fault is in the framework vue (a.js:1), not in your code. Upgrade it where a newer version fixes this, or call it in another way; else report it to its authors with this finding. It is named by what it allocates or holds: who adds to it could not be listened to.',
    ],
    [
      'of own code that does not release what a package made',
      { fault: 'usage' },
      'Your code uses the package store 1.2.3 in a way that keeps memory. Release what it makes for a request when the request is over, or share one for the process.',
    ],
    [
      'of nobody known, where a package only allocates',
      { method: 'sampling' },
      'The package store 1.2.3 (remember, dist/index.js:9) allocates what is left. What keeps it could not be told: this says where to start, not whose fault it is.',
    ],
    [
      'of Node.js itself',
      { fault: 'node', owner: 'node', dependency: null },
      'The fault is in Node.js itself: run the newest release of its line, and report it with this finding if it still grows there.',
    ],
  ])('%s', (_, more, words) => {
    expect(faultWords(suspect(more), {})).toBe(words);
  });

  it.each<[string, Partial<Suspect>]>([
    ['own code', { fault: 'own' }],
    ['a report of an earlier version', { dependency: null }],
  ])('is not said of %s', (_, more) => {
    expect(faultWords(suspect(more), {})).toBeNull();
  });

  it('says what was published in place of general advice, and believes it about the way of use', () => {
    expect(faultWords(suspect({ fault: 'package' }), published('package'))).toBe(
      'The fault is in the package store 1.2.3 (remember, dist/index.js:9), not in your code. It was heard adding to what holds the memory.',
    );
    expect(faultWords(suspect({ fault: 'package' }), published('usage'))).toBe(
      'Your code uses the package store 1.2.3 in a way that keeps memory.',
    );
    const ofPackage = suspect({ fault: 'package', owner: 'dependency' });
    expect(faultWords(ofPackage, published('usage'))).toMatch(/^The fault is in the package/);
  });

  it('what to change is said of the code that it is in', () => {
    expect(changeIn(suspect({ fault: 'package' }), {}, 'Remove it.')).toBe('In the code of store: Remove it.');
    expect(changeIn(suspect({ fault: 'package' }), published('usage'), 'Remove it.')).toBe('Remove it.');
    expect(changeIn(suspect({ fault: 'own' }), {}, 'Remove it.')).toBe('Remove it.');
    expect(changeIn(undefined, {}, 'Remove it.')).toBe('Remove it.');
  });

  it('a package keeps what it was heard adding, else it is only known to allocate it', () => {
    expect(deedOf(suspect({ fault: 'package' }))).toBe('kept');
    expect(deedOf(suspect({ fault: 'package', method: 'sampling' }))).toBe('allocated');
    expect(deedOf(suspect({ fault: 'own' }))).toBe('allocated');
  });
});
