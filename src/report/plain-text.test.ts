import { expect, test } from 'vitest';
import { hostileTexts } from '../findings/a-report.test-builder.ts';
import { plainText, shortened } from './plain-text.ts';

test.each(Object.entries(hostileTexts))('%s becomes one line without anything invisible', (_, text) => {
  const plain = plainText(text);
  expect(plain).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(plain).not.toMatch(/^\s*::|##\[/);
  expect(plainText(plain)).toBe(plain);
});

test.each([
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'link'],
  ['a\u0000b\u0008\u007f', 'a␀b␈␡'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['line\r\nline', 'line␍␊line'],
  ['\tat x', '  at x'],
  ['::error::x', '\\::error::x'],
  ['x ::error::x', 'x \\::error::x'],
  ['[::1]:3000', '[::1]:3000'],
  ['##[error]x', '# #[error]x'],
  ['/produkte/größe/日本語/👩‍💻', '/produkte/größe/日本語/👩‍💻'],
])('%j reads %j', (text, plain) => expect(plainText(text)).toBe(plain));

test('a long text loses its middle, never half a character', () => {
  expect(shortened('/a/very/long/route/[id]', 11)).toBe('/a/ve…/[id]');
  expect(shortened('👩👩👩👩', 3)).toBe('👩…👩');
  expect(shortened('short', 5)).toBe('short');
  expect(shortened('👩a'.repeat(50_000), 6)).toBe('👩a👩…👩a');
  expect(shortened('a👩'.repeat(50_000), 2)).toBe('a…');
});
