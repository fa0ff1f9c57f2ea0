import { expect, test } from 'vitest';
import type { Frame } from './frames.ts';
import { sourcePlace } from './source-place.ts';

const script = { path: '/app/a.js' } as Frame['script'];
const frame = (more: Partial<Frame>) =>
  sourcePlace({ file: 'a.js', path: null, line: 2, column: 1, content: null, mapped: 'source-map', script, ...more } as Frame);

test.each<[string, Partial<Frame>, object]>([
  ['what the map carries', { content: 'the source' }, { text: 'the source', path: null, isScript: false }],
  ['a script that was never bundled, in a package too', { mapped: null }, { text: null, path: '/app/a.js', isScript: true }],
  ['not the output of a bundler', {}, { text: null, path: null, isScript: false }],
  ['nothing of Node.js itself', { mapped: null, script: null }, { text: null, path: null, isScript: true }],
])('%s is shown of a place', (_, more, shown) => {
  expect(frame(more)).toEqual({ file: 'a.js', line: 2, column: 1, ...shown });
});
