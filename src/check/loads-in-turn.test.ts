import { expect, it } from 'vitest';
import type { LoadName } from '../loads/loads.ts';
import { problem } from '../problems.ts';
import type { Examined } from './examine.ts';
import type { Look } from './ledger.ts';
import { nextLoads, spokenFor } from './loads-in-turn.ts';

const further = ['addresses', 'visitors', 'hang-ups', 'bursts'] as const;
const asked = ['same', ...further] as const;

/** @param entries per request that some container gains */
function look(parts: readonly LoadName[], verdict: 'steady' | 'leaking' | 'unproven' = 'steady', entries = 0): Look {
  const containers = entries === 0 ? [] : [{ entriesPerRequest: entries }];
  const judgement = { verdict, wants: verdict === 'unproven' ? 'confirmation' : 'nothing', arm: { containers } };
  const examined = {
    load: parts.length === 1 ? parts[0] : 'mix',
    parts,
    judgement,
    trouble: null,
    spentMs: 1,
    measurement: { arms: [], durationMs: 1 },
  };
  return { examined: examined as unknown as Examined, attributed: null, traits: [] };
}
const mix = (...args: [verdict?: 'steady' | 'unproven', entries?: number]) => look(further, ...args);
const single = (load: LoadName, ...args: [verdict?: 'steady' | 'leaking' | 'unproven', entries?: number]) => look([load], ...args);

it.each<[string, readonly Look[], readonly LoadName[] | null]>([
  ['one address first', [], ['same']],
  ['nothing while that is open', [single('same', 'unproven')], null],
  ['nothing where it leaks', [single('same', 'leaking')], null],
  ['all others at once where it is steady', [single('same')], further],
  ['nothing where they are steady', [single('same'), mix()], null],
  ['one after the other where they are not', [single('same'), mix('unproven')], ['addresses']],
  ['the next, where one of them is steady', [single('same'), mix('unproven'), single('addresses')], ['visitors']],
  ['nothing while one of them is open', [single('same'), mix('unproven'), single('addresses', 'unproven')], null],
  ['the next, where one of them leaks', [single('same'), mix('unproven'), single('addresses', 'leaking')], ['visitors']],
  ['nothing after the last', [single('same'), mix('unproven'), ...further.map((load) => single(load))], null],
  ['one alone, where containers gain entries in a steady mix', [single('same'), mix('steady', 0.125)], ['addresses']],
  ['nothing where that one gains as many', [single('same'), mix('steady', 0.125), single('addresses', 'steady', 0.5)], null],
  ['the next where it gains fewer', [single('same'), mix('steady', 0.325), single('addresses', 'steady', 0.5)], ['visitors']],
])('looks at %s', (_, looks, next) => {
  expect(nextLoads(looks, asked, 10)).toEqual(next);
});

it('looks at a single further load by itself, and at further ones where the first was not asked for', () => {
  expect(nextLoads([single('same')], ['same', 'bursts'], 10)).toEqual(['bursts']);
  expect(nextLoads([], ['bursts'], 10)).toEqual(['bursts']);
  expect(nextLoads([], ['bursts', 'visitors'], 10)).toEqual(['bursts', 'visitors']);
});

it('does not go on once the time is spent and a load is not steady', () => {
  const leaks = [single('same'), mix('unproven'), single('addresses', 'leaking')];
  expect(nextLoads(leaks, asked, 3)).toBeNull();
  const others = [single('same'), mix('unproven'), single('addresses')];
  expect(nextLoads(others, asked, 3)).toEqual(['visitors']);
});

it('does not take a mix apart for which there was no time, where all of it is spent, and lets it speak for the loads it is of', () => {
  const { examined, ...of } = mix('unproven');
  const short = { ...of, examined: { ...examined, judgement: { ...examined.judgement, reason: 'too-few-requests' } } } as Look;
  const looks = [single('same'), short];
  expect(nextLoads(looks, asked, 3)).toEqual(['addresses']);
  expect(nextLoads(looks, asked, 2)).toBeNull();
  expect(spokenFor(short.examined, looks)).toEqual(further);
  expect(spokenFor(short.examined, [...looks, single('visitors')])).toEqual(['addresses', 'hang-ups', 'bursts']);
  expect(spokenFor(short.examined, [...looks, single('visitors', 'leaking')])).toEqual([]);
  // What seems to grow in it is named at any price.
  expect(nextLoads([single('same'), mix('unproven')], asked, 2)).toEqual(['addresses']);
});

it('does not go on where a route could not be measured', () => {
  const { examined } = single('same');
  expect(
    nextLoads([{ examined: { ...examined, trouble: problem('nothing-served') }, attributed: null, traits: [] }], asked, 10),
  ).toBeNull();
});

it('lets a steady mix speak for what was not looked at by itself, and one that is not steady for nothing', () => {
  const looks = [single('same'), mix('steady', 0.125), single('addresses', 'steady', 0.5)];
  expect(looks.map(({ examined }) => spokenFor(examined, looks))).toEqual([['same'], ['visitors', 'hang-ups', 'bursts'], ['addresses']]);
  const apart = [mix('unproven')];
  expect(spokenFor(mix('unproven').examined, apart)).toEqual([]);
});
