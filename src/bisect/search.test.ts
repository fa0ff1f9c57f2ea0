import { describe, expect, it } from 'vitest';
import { firstBad, nextToTry, triesLeft } from './search.ts';
import type { Answer } from './versions.ts';

/** Tries until nothing is left. @param skips places that cannot be tried */
function searched(count: number, culprit: number, skips: ReadonlySet<number> = new Set()) {
  const answers = new Map<number, Answer>();
  for (;;) {
    const place = nextToTry(answers, count);
    if (place === null) return { ...firstBad(answers, count), tries: answers.size };
    expect(answers.has(place)).toBe(false);
    answers.set(place, skips.has(place) ? 'skip' : place >= culprit ? 'bad' : 'good');
  }
}

describe('in every history of up to 70 versions', () => {
  const all = Array.from({ length: 70 }, (_, i) => i + 1).flatMap((count) =>
    Array.from({ length: count }, (_, culprit) => ({ count, culprit })),
  );

  it('finds the first bad one in as few tries as there are bits', () => {
    for (const { count, culprit } of all) {
      const { first, orOneOf, tries } = searched(count, culprit);
      expect({ first, orOneOf }).toEqual({ first: culprit, orOneOf: [] });
      expect(tries).toBeLessThanOrEqual(Math.ceil(Math.log2(count)));
    }
  });

  it('finds it beside any one that cannot be tried, or names both', () => {
    for (const { count, culprit } of all.filter((one) => one.count <= 24)) {
      for (let skip = 0; skip < count - 1; skip++) {
        const { first, orOneOf } = searched(count, culprit, new Set([skip]));
        // Nobody can tell one that cannot be tried from the one after it.
        const isHidden = skip === culprit || skip === culprit - 1;
        if (!isHidden) expect({ first, orOneOf }).toEqual({ first: culprit, orOneOf: [] });
        else expect([...orOneOf, first]).toContain(culprit);
      }
    }
  });
});

it('names all that may be it where a whole stretch cannot be tried', () => {
  expect(searched(40, 20, new Set([18, 19, 20, 21]))).toMatchObject({ first: 22, orOneOf: [18, 19, 20, 21] });
});

it('ends where nothing in between can be tried', () => {
  expect(searched(5, 2, new Set([0, 1, 2, 3]))).toEqual({ first: 4, orOneOf: [0, 1, 2, 3], tries: 4 });
});

it('says about how many tries are left', () => {
  expect(triesLeft(new Map(), 40)).toBe(6);
  expect(triesLeft(new Map([[19, 'good']]), 40)).toBe(5);
  expect(
    triesLeft(
      new Map([
        [19, 'good'],
        [20, 'bad'],
      ]),
      40,
    ),
  ).toBe(0);
});
