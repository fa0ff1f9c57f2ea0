import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { anExcerpt, aSuspect, hostileTexts } from '../findings/a-report.test-builder.ts';
import { codeFrame } from './code-frame.ts';

const plain = { color: false, width: 100 };

test('the line is marked, and the column in it', () => {
  expect(codeFrame(aSuspect({ excerpt: anExcerpt() }), plain)).toMatchInlineSnapshot(`
    "  12 | /** Tells the other tabs. */
      13 | export function watchTheme(onChange: (theme: string) => void) {
    > 14 |   const channel = new BroadcastChannel('theme');
         |                   ^
      15 |   channel.onmessage = (event) => onChange(event.data);
      16 |   return channel;"
  `);
});

test.each([
  ['nothing could be read', null],
  ['the line is not in the excerpt', anExcerpt({ line: 99 })],
  ['the excerpt is empty', anExcerpt({ lines: [] })],
])('no frame where %s', (_, excerpt) => expect(codeFrame(aSuspect({ excerpt }), plain)).toBeNull());

test('shared indentation goes, and the mark with it', () => {
  const excerpt = anExcerpt({ first: 13, lines: ['        if (open) {', '          new Timer();', '        }'] });
  expect(codeFrame(aSuspect({ excerpt, column: 11 }), plain)).toMatchInlineSnapshot(`
    "  13 | if (open) {
    > 14 |   new Timer();
         |   ^
      15 | }"
  `);
});

test('a place beyond the edge is brought into sight', () => {
  const line = "routes.set('/order', async () => { const signal = AbortSignal.any([shutdown.signal]); return order(signal); });";
  const excerpt = anExcerpt({ first: 13, line: 14, lines: ['// Orders', line, "routes.set('/short', page);"] });
  expect(codeFrame(aSuspect({ excerpt, column: line.indexOf('AbortSignal.any') + 1 }), { color: false, width: 50 })).toMatchInlineSnapshot(`
    "  13 |
    > 14 | …> { const signal = AbortSignal.any([shutd…
         |                     ^
      15 |"
  `);
});

test.each([24, 40, 60])('no line is wider than %d columns', (width) => {
  const frame = codeFrame(aSuspect({ excerpt: anExcerpt() }), { color: false, width }) ?? '';
  const widest = Math.max(...frame.split('\n').map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(Math.max(width, 20 + 7));
});

test('colour adds nothing but colour', () => {
  const suspect = aSuspect({ excerpt: anExcerpt() });
  const colored = codeFrame(suspect, { ...plain, color: true }) ?? '';
  expect(colored).not.toBe(stripVTControlCharacters(colored));
  expect(stripVTControlCharacters(colored)).toBe(codeFrame(suspect, plain));
});

describe.each(Object.entries(hostileTexts))('source full of %s', (_, text) => {
  test('has as many lines as there are, and the mark only where the column still means something', () => {
    const excerpt = anExcerpt({ first: 13, line: 14, lines: [text, text, text] });
    const frame = codeFrame(aSuspect({ excerpt, column: 3 }), plain) ?? '';
    expect(frame.split('\n').filter((line) => !/^\s+\|\s+\^$/.test(line))).toHaveLength(3);
    expect(frame).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
