import { expect, it } from 'vitest';
import type { Holder } from '../../heap/holder.ts';
import { withSourceName } from './named.ts';
import type { Cause } from './seen.ts';

const cause = (name: string): Cause => ({ code: 'unbounded-collection', args: { kind: 'Map', name } });
const held = (variable: string, root: string) =>
  [
    { holder: { anchor: { kind: 'variable', name: variable } } as unknown as Holder, path: { steps: [{ kind: 'variable', name: root }] } },
  ] as const;

it('a cause names the variable as its source does', () => {
  expect(withSourceName(cause('b'), held('b', 'cache'))).toEqual(cause('cache'));
});

it('with the fields that follow it', () => {
  expect(withSourceName(cause('b.last'), held('b', 'state'))).toEqual(cause('state.last'));
  expect(withSourceName(cause('bus'), held('b', 'state'))).toEqual(cause('bus'));
});

it.each([
  ['another container', cause('entries'), held('b', 'cache')],
  ['a variable without a name', cause('b'), held('b', '')],
  ['nothing that is held', cause('b'), []],
  ['no cause', null, held('b', 'cache')],
])('a cause stays as it is: %s', (_, one, what) => {
  expect(withSourceName(one, what)).toEqual(one);
});
