import { expect, test } from 'vitest';
import type { Frame } from './frames.ts';
import { sourcePlace } from './source-place.ts';

const script = { text: 'the script' } as Frame['script'];
const frame = (more: Partial<Frame>) =>
  sourcePlace({ file: 'a.js', path: null, line: 2, column: 1, content: null, mapped: 'source-map', script, ...more } as Frame);

test.each<[string, Partial<Frame>, string | null]>([
  ['what the map carries', { content: 'the source' }, 'the source'],
  ['a script that was never bundled, in a package too', { mapped: null }, 'the script'],
  ['not the output of a bundler', {}, null],
  ['nothing of Node.js itself', { mapped: null, script: null }, null],
])('%s is the text of a place', (_, more, text) => {
  expect(frame(more)).toEqual({ file: 'a.js', path: null, line: 2, column: 1, text });
});
