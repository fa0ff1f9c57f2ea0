import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Answer, answersIn, mediaType, readAnswers } from './answers.ts';

test.each([
  ['text/html; charset=utf-8', 'text/html'],
  [' Text/HTML ', 'text/html'],
  ['application/json', 'application/json'],
  ['', ''],
  [undefined, ''],
])('the media type of %j is "%s"', (header, type) => expect(mediaType(header)).toBe(type));

test('reads answers that come one after another, in however many pieces', () => {
  const client = new EventEmitter();
  const read: Answer[] = [];
  readAnswers(client, (answer) => read.push(answer));
  const answer = (headers: readonly string[], status: number, ...pieces: readonly string[]) => {
    client.emit('headers', { headers });
    for (const piece of pieces) client.emit('body', Buffer.from(piece));
    client.emit('response', status);
  };
  answer(['Date', 'now', 'Content-Type', 'text/html; charset=utf-8'], 200, '<p>', 'é</p>');
  answer(['Date', 'now'], 204);
  expect(read).toEqual([
    { status: 200, type: 'text/html', bytes: 9 },
    { status: 204, type: '', bytes: 0 },
  ]);
});

test('sums up a volley by the median, the largest and the kinds, the most frequent first', () => {
  const html = (bytes: number): Answer => ({ status: 200, type: 'text/html', bytes });
  expect(answersIn([{ status: 204, type: '', bytes: 0 }, html(40), html(900), html(30), html(50)])).toEqual({
    medianBytes: 40,
    largestBytes: 900,
    kinds: [
      { status: 200, type: 'text/html', count: 4 },
      { status: 204, type: '', count: 1 },
    ],
  });
  expect(answersIn([])).toBeUndefined();
});

test('is not filled by a server that makes up types', () => {
  const answers = Array.from({ length: 500 }, (_, n) => ({ status: 200, type: mediaType(`x/${n}${'y'.repeat(1_000)}`), bytes: 1 }));
  const { kinds = [] } = answersIn(answers) ?? {};
  expect(kinds).toHaveLength(8);
  expect(kinds[0]?.type).toHaveLength(100);
});
