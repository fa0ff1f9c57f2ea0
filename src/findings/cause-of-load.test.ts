import { expect, it } from 'vitest';
import { notAttributed } from './attributed.ts';
import { withClients } from './cause-of-load.ts';

const none = notAttributed('nothing');
const found = { ...none, attribution: { ...none.attribution, cause: { code: 'listener' as const, args: { name: 'prices' } } } };

it('notes in the cause that clients went away', () => {
  expect(withClients(found, 'hang-ups').attribution.cause).toEqual({ code: 'listener', args: { name: 'prices', clients: 'hang-ups' } });
});

it.each(['same', 'visitors', undefined] as const)('leaves it as it is under %s', (load) => {
  expect(withClients(found, load)).toEqual(found);
});

it('has nothing to note where there is no cause', () => {
  expect(withClients(none, 'hang-ups')).toEqual(none);
});
