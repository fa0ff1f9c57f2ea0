import { expect, it } from 'vitest';
import type { MappedPosition, Script } from '../code/source-maps.ts';
import type { Holder } from '../heap/retainers.ts';
import type { Cause } from './cause/seen.ts';
import { withSourceName } from './named-cause.ts';
import { nameInSource } from './source-name.ts';

const source = 'export function remember(key) {\n  cache.set(key, 1);\n}';

/** A minified script, all of which leads to this place of the source; null: nowhere. */
const script = (place: Partial<MappedPosition> | null): Script => ({
  path: '/app/dist/server.js',
  text: 'function r(k){b.set(k,1)}',
  map: 'found',
  trace: () =>
    place && {
      ...{ original: { kind: 'file', path: '/app/src/cache.ts' }, line: 2, column: 2, name: null, content: source, by: 'source-map' },
      ...place,
    },
});

it.each<[string, Partial<MappedPosition> | null, string | null]>([
  ['that the map names', { name: 'cache' }, 'cache'],
  ['that stands there in the source', {}, 'cache'],
  ['of nothing, where no map leads', null, null],
  ['of nothing, where the map leads to the statement around it', { line: 1, column: 0 }, null],
  ['of nothing, where the map has no source', { content: null }, null],
  ['of nothing, where the source is no file of the repository', { original: { kind: 'external', text: 'x' } as never }, null],
])('an identifier has the name %s', (_, place, name) => {
  expect(nameInSource(script(place), 1, 14)).toBe(name);
});

const cause = (name: string): Cause => ({ code: 'unbounded-collection', args: { kind: 'Map', name } });
const held = (variable: string, root: string) =>
  [
    { holder: { anchor: { kind: 'variable', name: variable } } as unknown as Holder, path: { steps: [{ kind: 'variable', name: root }] } },
  ] as const;

it('a cause names the variable as its source does', () => {
  expect(withSourceName(cause('b'), held('b', 'cache'))).toEqual(cause('cache'));
});

it.each([
  ['another container', cause('entries'), held('b', 'cache')],
  ['a variable without a name', cause('b'), held('b', '')],
  ['nothing that is held', cause('b'), []],
  ['no cause', null, held('b', 'cache')],
])('a cause stays as it is: %s', (_, one, what) => {
  expect(withSourceName(one, what)).toEqual(one);
});
