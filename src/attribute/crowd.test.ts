import { expect, it } from 'vitest';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Holder } from '../heap/holder.ts';
import type { Retention } from '../heap/retainers.ts';
import { withoutCrowds } from './crowd.ts';
import type { GrowingAt } from './growing-at.ts';

const line = { frame: {}, dependency: null, stack: [], share: 1 } as unknown as GrowingAt['lines'][number];
const visits: GrowingAt = {
  ...{ kind: 'Array', class: 'Array', name: 'visits', entriesPerRequest: 1, bytesPerRequest: 8, gained: 153, removed: 0, requests: 153 },
  lines: [line],
};
const pending = aHolder({
  bytesPerRequest: 875,
  containerClass: 'FinalizationRegistry',
  entries: { count: 500, perRequest: 7, places: null },
});
const kept = aHolder({ bytesPerRequest: 112, containerClass: 'Array' });
const held = (...holders: Holder[]) => ({ holders, classes: [], closures: [], timers: { only: 0, otherwise: 0 } }) as unknown as Retention;
const left = (holders: readonly Holder[], growing: readonly GrowingAt[], growth: number) =>
  withoutCrowds(held(...holders), growing, growth).holders;

it('leaves out what holds far more than stays, where something else is known to gain', () => {
  expect(left([pending, kept], [visits], 151)).toEqual([kept]);
  // However little of the crowd the container's own is.
  expect(left([pending], [visits], 151)).toEqual([]);
});

it.each<[string, readonly Holder[], readonly GrowingAt[], number]>([
  ['nothing is known to gain', [pending, kept], [], 151],
  ['nobody was heard adding', [pending, kept], [{ ...visits, lines: [] }], 151],
  ['the growth is not known', [pending, kept], [visits], 0],
  ['the growth is as large', [pending, kept], [visits], 900],
  ['the container is the one that holds so much', [aHolder({ bytesPerRequest: 875, containerClass: 'Array' })], [visits], 151],
  ['only its table has just doubled', [aHolder({ bytesPerRequest: 500, tablePerRequest: 480, containerClass: 'Set' })], [visits], 20],
])('leaves everything where %s', (_, holders, growing, growth) => {
  expect(left(holders, growing, growth)).toEqual(holders);
});
