import { describe, expect, it } from 'vitest';
import { faultIn, type Markable, marksOf, type PathEnd } from './path-marks.ts';

const root: Markable = { kind: 'variable', name: 'cache', topLevel: true };
const map: Markable = { kind: 'class', name: 'Map', came: 'before' };
const entry: Markable = { kind: 'entry', name: '' };
const left = (more: Partial<Markable> = {}): Markable => ({
  kind: 'object',
  name: 'Object',
  keys: ['rows'],
  came: 'with-requests',
  ...more,
});
const reasons = (steps: readonly Markable[], end?: PathEnd) => marksOf(steps, end).map((marked) => marked?.reason ?? null);
const fault = (steps: readonly Markable[], end?: PathEnd) => faultIn(marksOf(steps, end));

describe('marks on a retaining path', () => {
  it('what was there before the requests may stay, what came with one and stays is the fault', () => {
    const steps = [root, map, entry, left()];
    expect(marksOf(steps)).toEqual([
      { mark: 'expected', reason: 'of-the-process' },
      { mark: 'expected', reason: 'there-before' },
      null,
      { mark: 'not-expected', reason: 'left-behind' },
    ]);
    expect(fault(steps)).toBe(3);
  });

  it('a link of a chain is at fault though it is older than the newest', () => {
    const steps = [root, left({ came: 'before' }), { kind: 'property', name: 'next' } as const, left()];
    expect(reasons(steps)).toEqual(['of-the-process', 'like-those-left-behind', null, 'left-behind']);
    expect(fault(steps)).toBe(1);
  });

  it('a Map of Maps is no chain', () => {
    expect(fault([root, map, entry, { ...map, came: 'with-requests' }])).toBe(3);
  });

  it('what belongs to one request is at fault however old it is', () => {
    expect(fault([root, { kind: 'class', name: 'IncomingMessage', came: 'before' }, left()])).toBe(1);
  });

  it('what fills a container that is not full is no fault yet', () => {
    expect(reasons([root, map, entry, left()], { belowLimit: true }).at(-1)).toBe('below-limit');
    expect(fault([root, map, entry, left()], { belowLimit: true })).toBeNull();
  });

  it('a block that grows is at fault, whether it is older or took the place of a smaller one', () => {
    const buffer: Markable = { kind: 'class', name: 'Uint8Array', came: 'before' };
    const store: Markable = { kind: 'class', name: 'ArrayBuffer', came: 'before' };
    expect(reasons([root, buffer, store], { isBlock: true })).toEqual(['of-the-process', 'there-before', 'made-larger']);
    expect(fault([root, buffer, store], { isBlock: true })).toBe(2);
    expect(fault([root, { ...buffer, came: 'with-requests' }, { ...store, came: 'with-requests' }], { isBlock: true })).toBe(1);
  });

  it('what has no age is not known', () => {
    expect(
      marksOf([
        { kind: 'runtime', name: '' },
        { kind: 'class', name: 'MessagePort' },
      ]),
    ).toEqual([
      { mark: 'expected', reason: 'of-node' },
      { mark: 'unknown', reason: 'no-age' },
    ]);
  });

  it('a variable of a function lives as long as that does, and one on the way is a reference', () => {
    const inner: Markable = { kind: 'variable', name: 'entries' };
    expect(reasons([{ ...root, topLevel: false }, { kind: 'function', name: 'get', came: 'before' }, inner, map])).toEqual([
      ...['of-a-function', 'there-before'],
      null,
      'there-before',
    ]);
  });
});
