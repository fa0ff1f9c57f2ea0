import { expect, it } from 'vitest';
import type { MappedPosition, Script } from '../code/source-maps.ts';
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
