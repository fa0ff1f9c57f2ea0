import { expect, test } from 'vitest';
import { lineCutter } from './lines.ts';
import { readMessage } from './messages.ts';

const cut = (mostBytes: number, ...chunks: readonly string[]) => {
  const lines: string[] = [];
  const write = lineCutter(mostBytes, (line) => lines.push(line));
  for (const chunk of chunks) write(Buffer.from(chunk));
  return lines;
};

test('lines are cut wherever the chunks end', () => {
  expect(cut(100, 'a', 'b\nc\n\nd', '\ne')).toEqual(['ab', 'c', '', 'd']);
});

test('characters of several bytes survive a cut', () => {
  const bytes = Buffer.from('é→\n');
  const lines: string[] = [];
  const write = lineCutter(100, (line) => lines.push(line));
  for (const byte of bytes) write(Buffer.from([byte]));
  expect(lines).toEqual(['é→']);
});

test('a line that is too long is dropped, the next one is read', () => {
  expect(cut(4, '1234\n12345\n', '12', '34', '5', '6\nok\n')).toEqual(['1234', 'ok']);
});

test('several megabytes in small chunks are one line', () => {
  const chunk = 'x'.repeat(64 * 1024);
  expect(cut(1e8, ...Array.from({ length: 100 }, () => chunk), '\n')[0]).toHaveLength(100 * chunk.length);
});

test.each([
  'not JSON',
  '[]',
  'null',
  '{"type":"other"}',
  '{"type":"listening","pid":1,"port":80,"address":"::","secure":false}',
  '{"type":"listening","pid":7,"port":70000,"address":"::","secure":false}',
  '{"type":"answer","id":"1"}',
  '{"type":"hello","pid":7}',
])('%s is no message', (line) => {
  expect(readMessage(line)).toBeNull();
});

test('an answer may carry a value of any shape, or an error alone', () => {
  expect(readMessage('{"type":"answer","id":1,"value":{"a":[1]}}')).toEqual({ type: 'answer', id: 1, value: { a: [1] } });
  expect(readMessage('{"type":"answer","id":1,"error":"no"}')).toEqual({ type: 'answer', id: 1, error: 'no' });
});
